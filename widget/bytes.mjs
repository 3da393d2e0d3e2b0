// What a visitor downloads of ours, by brotli 11, and which module takes how much of it. Over a budget, it exits 1.
import { readFileSync, statSync } from 'node:fs';

// Answers of the API on the way, as the demo office gives them: the products, and then the times of two weeks of the product that has most, a code, a booking and its calendar file.
const PRODUCTS = { nl: 1435, en: 1299, fr: 1579, ar: 1620, tr: 1660, bg: 1749, uk: 1849, es: 1483 };
const TIMES = 885 + 297;
// What else than Dutch and English is written takes more bytes for the same sentences; that is all that it may cost more.
const BUDGET = { first: 14_000, 'first, nl': 11_000, whole: 26_000, 'whole, nl': 24_000, 'whole, en': 24_000, side: 6_000, 'waiting-journey': 7_000, 'deadline-journey': 2_000, 'talk-journey': 1_000, 'triage-journey': 2_000 };

const chunks = JSON.parse(readFileSync('dist/test/widget-modules.json', 'utf8')).map((chunk) => ({
  ...chunk,
  size: statSync(`dist/widget/${chunk.fileName}.br`).size,
}));
/** The texts of a language for a chunk; those of the Dutch first screen are within the code. */
const texts = (name) => chunks.filter(({ fileName }) => new RegExp(`^chunks/${name}-[\\w-]{7}\\.js$`).test(fileName));
const holding = (name) => chunks.find(({ modules }) => modules.some(({ id }) => id.endsWith(name)));
const sides = chunks.flatMap(({ modules }) => modules.flatMap(({ id }) => /steps\/(.+-journey)\.ts$/.exec(id)?.[1] ?? []));

const rows = Object.keys(PRODUCTS).flatMap((language) => {
  const first = [...along(chunks.find(({ fileName }) => fileName === 'infopunt-booking.js')), ...texts(language)];
  const whole = [...first, ...along(holding('steps/journey.ts')), ...texts(`${language}-journey`)];
  return [
    [`first screen, ${language}`, first, PRODUCTS[language], BUDGET[`first, ${language}`] ?? BUDGET.first],
    [`whole booking flow, ${language}`, whole, PRODUCTS[language] + TIMES, BUDGET[`whole, ${language}`] ?? BUDGET.whole],
    // These come on top, when somebody sets out on that journey.
    ...sides.map((side) => {
      const more = [...along(holding(`steps/${side}.ts`)), ...texts(`${language}-${side}`)];
      return [`${side}, ${language}`, more.filter((chunk) => !whole.includes(chunk)), 0, BUDGET[side] ?? BUDGET.side];
    }),
  ];
});

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
  const sum = [...new Set(files)].reduce((total, { size }) => total + size, answers);
  over ||= sum > budget;
  console.log(`${name.padEnd(24)} ${String(sum).padStart(6)} of ${budget} bytes${sum > budget ? '  TOO MUCH: see above which module grew' : ''}`);
}
process.exit(over ? 1 : 0);

/** A chunk and all that it cannot do without. */
function along(chunk) {
  return [chunk, ...chunk.imports.flatMap((name) => along(chunks.find(({ fileName }) => fileName === name)))];
}
