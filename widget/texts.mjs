// Writes the texts of each language, from the sources and their translations, into i18n/generated: in one file those of the first
// screen, and in one for each chunk that is fetched later those that are read there for the first time.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { transformSync } from 'esbuild';
import { parseAst } from 'rollup/parseAst';
import { messagesIn, nodes } from './numbered.mjs';

const FOLDER = 'widget/i18n/generated';
const FIRST = 'widget/index.ts';

const config = readConfigFileAndWriteSchema('widget/lit-localize.json');
const localizer = new RuntimeLitLocalizer(config);
const { messages } = localizer.extractSourceMessages();
const { translations } = localizer.readTranslationsSync();
const parts = partsFrom(FIRST);
const names = [...parts.values()].flatMap(({ own }) => own);
const numbers = Object.fromEntries(names.map((name, number) => [name, number]));

rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/numbers.json`, JSON.stringify(numbers));
writeFileSync(`${FOLDER}/part.ts`, `export type Part = ${[...parts.keys()].filter((entry) => entry !== FIRST).map((entry) => `'${partOf(entry)}'`).join(' | ')};\n`);
writeFileSync(`${FOLDER}/languages.ts`, languagesFrom([config.sourceLocale, ...config.targetLocales]));
write(config.sourceLocale, messages);
for (const [locale, translated] of translations) write(locale, translated);

/** A file for each chunk. */
function write(locale, spoken) {
  const texts = new Map(spoken.map(({ name, contents }) => [name, textOf(contents)]));
  for (const [entry, { own }] of parts) {
    // Holes stand where the texts of other chunks come, and where a translation is missing; `npm run translations` names those.
    const holes = ','.repeat(numbers[own[0]]);
    const lines = own.map((name) => `  ${texts.has(name) ? JSON.stringify(texts.get(name)) : ''},\n`);
    writeFileSync(`${FOLDER}/${locale}${entry === FIRST ? '' : `-${partOf(entry)}`}.ts`, `export const texts = [${holes}\n${lines.join('')}];\n`);
  }
}

/** Each language in its own name, and the way it is written where that is not from left to right. */
function languagesFrom(tags) {
  const lines = tags.map((tag) => {
    const name = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
    const locale = new Intl.Locale(tag);
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
    return `  ${tag}: { name: '${name.charAt(0).toLocaleUpperCase(tag)}${name.slice(1)}'${direction === 'rtl' ? ", dir: 'rtl'" : ''} },\n`;
  });
  return `export const languages = {\n${lines.join('')}} as const;\n`;
}

function partOf(entry) {
  return basename(entry, '.ts');
}

/** "{0} vrij" */
function textOf(contents) {
  return contents
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      // The tools take values with nothing but a space between them for one.
      if (piece.untranslatable.match(/\$\{/g)?.length !== 1) throw new Error(`Give "${piece.untranslatable}" one name before it goes into a text.`);
      return `{${piece.index}}`;
    })
    .join('');
}

/**
 * Each chunk by its first module: the names of its own messages, and the chunks that are fetched from there. A text that
 * several chunks show is in the last one that all their readers have come through.
 */
function partsFrom(first) {
  const ways = new Map([[first, [first]]]);
  const found = new Map();
  const showing = new Map();
  for (const [entry, way] of ways) {
    const later = new Set();
    for (const module of reachable(entry, later)) {
      for (const { name } of messagesIn(javascript(module))) showing.set(name, [...(showing.get(name) ?? []), way]);
    }
    found.set(entry, { own: [], later: [...later].filter((next) => !ways.has(next)) });
    for (const next of found.get(entry).later) ways.set(next, [...way, next]);
  }
  for (const [name, [way, ...others]] of showing) {
    found.get(way.findLast((entry) => others.every((other) => other.includes(entry)))).own.push(name);
  }
  return found;
}

function* reachable(module, later, seen = new Set()) {
  if (seen.has(module)) return;
  seen.add(module);
  yield module;
  for (const { type, source } of nodes(parseAst(javascript(module)))) {
    if (!source?.value?.startsWith('.') || source.value.includes('generated')) continue;
    const other = join(dirname(module), source.value);
    if (type === 'ImportExpression') later.add(other);
    else yield* reachable(other, later, seen);
  }
}

function javascript(module) {
  return transformSync(readFileSync(module, 'utf8'), { loader: 'ts', target: 'es2022' }).code;
}
