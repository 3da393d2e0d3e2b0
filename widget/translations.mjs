// Says what is wrong with the languages of lit-localize.json (or of another such file, named behind the command) and exits 1:
// `lit-localize build` lets a missing translation pass.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readConfigFileAndWriteSchema } from '@lit/localize-tools/lib/config.js';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';

const [file = 'widget/lit-localize.json'] = process.argv.slice(2);
const config = readConfigFileAndWriteSchema(file);
const { sourceLocale, targetLocales } = config;
const localizer = new RuntimeLitLocalizer(config);
const sources = new Map(localizer.extractSourceMessages().messages.map(({ name, contents }) => [name, contents]));
const folder = join(dirname(file), config.interchange.xliffDir);
const written = readdirSync(folder).flatMap((name) => (name.endsWith('.xlf') ? [name.slice(0, -4)] : []));

const faults = [
  ...targetLocales.filter((tag) => !isLanguage(tag)).map((tag) => `${tag} is not a tag of a language that browsers know`),
  ...targetLocales.filter((tag) => !written.includes(tag)).map((tag) => `${tag} has no file in ${folder}`),
  ...written.filter((tag) => !targetLocales.includes(tag)).map((tag) => `${tag}.xlf is a file of no language in ${file}`),
  ...[...sources].flatMap(([name, contents]) => countFaults(sourceLocale, name, contents, contents)),
];
// What is no language has no categories to compare with.
if (!faults.length) {
  const { translations } = localizer.readTranslationsSync();
  faults.push(...targetLocales.flatMap((tag) => (translations.has(tag) ? languageFaults(tag, translations.get(tag)) : [`${tag}.xlf says that it is of another language`])));
}

for (const fault of faults) console.error(fault);
if (faults.length) console.error('Run `npm run locales:extract`, and translate what is new in widget/i18n.');
process.exit(faults.length ? 1 : 0);

/** In its shortest form, and with rules of its own in what Node knows of languages. */
function isLanguage(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag && Intl.PluralRules.supportedLocalesOf(tag).length === 1;
  } catch {
    return false;
  }
}

function languageFaults(locale, messages) {
  const translated = new Map(messages.map(({ name, contents }) => [name, contents]));
  const units = readFileSync(join(folder, `${locale}.xlf`), 'utf8').match(/<trans-unit id="\w+"/g) ?? [];
  return [
    ...units.filter((unit, index) => units.indexOf(unit) < index).map((unit) => `${locale} has ${unit.slice(16, -1)} twice`),
    ...[...sources].filter(([name]) => !translated.has(name)).map(([name, contents]) => `${locale} misses ${name}: ${textOf(contents)}`),
    ...[...translated].flatMap(([name, contents]) => (sources.has(name) ? textFaults(locale, name, sources.get(name), contents) : [`${locale} translates ${name}, which no text asks for`])),
  ];
}

function textFaults(locale, name, source, contents) {
  const text = textOf(contents);
  const found = [];
  if (!text.trim() || text !== text.trim()) found.push(`${locale} has nothing, or a space at an end, in ${name}: "${text}"`);
  if (placeholders(contents) !== placeholders(source)) found.push(`${locale} has other values than the Dutch in ${name}: ${text}`);
  if (text.replace(/\u2068[^\u2068\u2069]*\u2069/g, '').match(/[\u2066-\u2069]/)) found.push(`${locale} leaves an isolated piece open in ${name}: ${text}`);
  return [...found, ...countFaults(locale, name, source, contents)];
}

/** "one {# minuut} other {# minuten}" needs a form for each category that a whole number has in the language, and no other. */
function countFaults(locale, name, source, contents) {
  if (!isCount(source)) return isCount(contents) ? [`${locale} counts where the Dutch does not, in ${name}`] : [];
  const rules = new Intl.PluralRules(locale);
  const needed = new Set(Array.from({ length: 200 }, (_, count) => rules.select(count)));
  const forms = textOf(contents).split(/(?<=\}) /).map((form) => /^(\w+) \{[^{}]+\}$/.exec(form)?.[1] ?? form);
  const isRight = forms.length === needed.size && forms.every((form) => needed.has(form)) && new Set(forms).size === forms.length;
  return isRight ? [] : [`${locale} needs the forms ${[...needed].sort().join(', ')} in ${name}, not ${forms.join(', ')}`];
}

function isCount(contents) {
  return /^\w+ \{\D/.test(textOf(contents));
}

function placeholders(contents) {
  return contents.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.index])).sort().join();
}

function textOf(contents) {
  return contents.map((piece) => (typeof piece === 'string' ? piece : `{${piece.index}}`)).join('');
}
