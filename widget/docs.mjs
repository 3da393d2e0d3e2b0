// Writes what the element offers into the README of the widget, and who of staff may do what into that of the project, as
// the code says it. With --check it only compares: when a page says something else, or the code uses a part or a custom
// property that nobody described, it exits 1.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from '@custom-elements-manifest/analyzer/src/create.js';
import { litPlugin } from '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js';
import { permissionTable } from '../server/permission-table.mjs';

const README = 'widget/README.md';
const ELEMENT = 'widget/infopunt-booking.ts';
const [BEGIN, END] = ['<!-- from the code: npm run docs -->', '<!-- end -->'];

// The analyzer reads TypeScript with a compiler of its own.
const ts = createRequire(createRequire(import.meta.url).resolve('@custom-elements-manifest/analyzer'))('typescript');
const source = ts.createSourceFile(ELEMENT, readFileSync(ELEMENT, 'utf8'), ts.ScriptTarget.ES2022, true);
const manifest = create({ modules: [source], plugins: litPlugin() });
const element = manifest.modules[0].declarations.find(({ name }) => name === 'InfopuntBooking');

const code = readdirSync('widget', { recursive: true })
  .filter((name) => name.endsWith('.ts') && !name.includes('test'))
  .map((name) => readFileSync(`widget/${name}`, 'utf8'))
  .join('\n');
const defaults = new Map([...code.matchAll(/var\((--infopunt-[\w-]+), ((?:[^()]|\([^()]*\))+)\)/g)].toReversed().map(([, name, value]) => [name, value]));
const parts = new Set([...code.matchAll(/ part="([\w-]+)"/g)].map(([, name]) => name));
const undescribed = [
  ...differences('part', parts, element.cssParts),
  ...differences('custom property', new Set(defaults.keys()), element.cssProperties),
];

const permissions = permissionTable(ts);
for (const [page, content] of [[README, tables()], ['README.md', table(permissions.heads, permissions.rows)]]) {
  const written = readFileSync(page, 'utf8');
  const fresh = `${written.slice(0, written.indexOf(BEGIN) + BEGIN.length)}\n\n${content}\n\n${written.slice(written.indexOf(END))}`;
  if (!process.argv.includes('--check')) writeFileSync(page, fresh);
  else if (fresh !== written) undescribed.push(`${page} does not say what the code says: run npm run docs, and commit it.`);
}
undescribed.forEach((sentence) => console.error(sentence));
process.exit(undescribed.length ? 1 : 0);

function tables() {
  return [
    '### Attributes',
    table(['attribute', 'meaning'], element.attributes.map(({ name, description }) => [`\`${name}\``, description])),
    '### Events',
    'They bubble, leave shadow roots, and carry no personal data, no number and no secret.',
    table(['event', 'when, and what it carries'], element.events.map(({ name, description }) => [`\`${name}\``, description])),
    '### Slots',
    table(['slot', 'content'], element.slots.map(({ name, description }) => [name ? `\`${name}\`` : '(default)', description])),
    '### Custom properties',
    table(['property', 'for', 'default'], element.cssProperties.map(({ name, description }) => [`\`${name}\``, description, `\`${defaults.get(name)}\``])),
    '### Parts',
    table(['part', 'what it is'], element.cssParts.map(({ name, description }) => [`\`${name}\``, description])),
  ].join('\n\n');
}

function table(heads, rows) {
  const line = (cells) => `| ${cells.map((cell) => String(cell ?? '').replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

function differences(kind, used, described) {
  const names = new Set(described.map(({ name }) => name));
  return [
    ...[...used].filter((name) => !names.has(name)).map((name) => `The ${kind} ${name} is not described at the class in ${ELEMENT}.`),
    ...[...names].filter((name) => !used.has(name)).map((name) => `The ${kind} ${name} is described in ${ELEMENT}, but not used.`),
  ];
}
