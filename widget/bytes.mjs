// What a visitor downloads of ours, by brotli 11, and which module takes how much of it. Over a budget, it exits 1.
import { readFileSync, statSync } from 'node:fs';

// Answers of the API on the way, as the demo office gives them: the products, and then the times of a few weeks.
const PRODUCTS = { dutch: 1400, english: 1260 };
const TIMES = 1100;

const chunks = JSON.parse(readFileSync('dist/test/widget-modules.json', 'utf8')).map((chunk) => ({
  ...chunk,
  size: statSync(`dist/widget/${chunk.fileName}.br`).size,
}));
const holds = (chunk, name) => chunk.modules.some(({ id }) => id.endsWith(name));
const first = chunks.filter((chunk) => chunk.fileName === 'infopunt-booking.js' || holds(chunk, 'infopunt-booking.ts'));
const english = chunks.filter((chunk) => holds(chunk, 'i18n/translate.ts') || holds(chunk, 'locales/en.ts'));
const dutch = chunks.filter((chunk) => !english.includes(chunk));

const rows = [
  ['first screen, Dutch', first, PRODUCTS.dutch, 11_000],
  ['first screen, English', [...first, ...english], PRODUCTS.english, 14_000],
  ['whole flow, Dutch', dutch, PRODUCTS.dutch + TIMES, 24_000],
  ['whole flow, English', chunks, PRODUCTS.english + TIMES, 24_000],
];

for (const { fileName, size, modules } of chunks) {
  console.log(`\n${fileName}: ${size}`);
  // A module has no size of its own inside a compressed file; it gets the share that it would have alone.
  const alone = modules.reduce((sum, module) => sum + module.size, 0);
  for (const module of [...modules].sort((a, b) => b.size - a.size)) {
    console.log(`${String(Math.round((size * module.size) / alone)).padStart(7)}  ${module.id}`);
  }
}

console.log('');
let over = false;
for (const [name, files, answers, budget] of rows) {
  const sum = files.reduce((total, { size }) => total + size, answers);
  over ||= sum > budget;
  console.log(`${name.padEnd(22)} ${String(sum).padStart(6)} of ${budget} bytes${sum > budget ? '  TOO MUCH: see above which module grew' : ''}`);
}
process.exit(over ? 1 : 0);
