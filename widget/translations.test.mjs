import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const languages = JSON.parse(readFileSync('widget/lit-localize.json', 'utf8')).targetLocales;
const texts = Object.fromEntries(languages.map((language) => [language, translationsIn(readFileSync(`widget/i18n/${language}.xlf`, 'utf8'))]));
const scripts = { ar: /\p{Script=Arabic}/u, bg: /\p{Script=Cyrillic}/u, uk: /\p{Script=Cyrillic}/u };

describe('the check of the translations', () => {
  let folder;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'infopunt-languages-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('names everything that somebody left out, added, changed or counted wrongly, and in which language', async () => {
    const faults = await faultsWith((plant) => {
      plant('fr', /<trans-unit id="\w+">\s*<source>Sluit<[^]*?<\/trans-unit>/, '');
      plant('en', '</body>', '<trans-unit id="s0000000000000000"><source>Weg</source><target>Gone</target></trans-unit></body>');
      plant('bg', /(<source>Stap [^]*?<target>[^<]*)<x id="0"[^>]*>/, '$1');
      plant('tr', /(<source>Ga naar [^]*?)<x id="0"([^>]*>[^<]*<\/target>)/, '$1<x id="1"$2');
      plant('uk', / many \{# хвилин\}/, '');
      plant('ar', /(<source>Wachtlijst<\/source>\s*<target>)[^<]*/, '$1 ');
      plant('ar', /\u2069(?=\.<\/target>)/, '');
      plant('es', /target-language="es"/, 'target-language="it"');
      plant('uk', /<trans-unit id="(\w+)">[^]*?<\/trans-unit>/, '$&$&');
    });
    expect(faults.map((fault) => fault.replace(/\bs[0-9a-f]{16}\b/, '#').replace(/(:|in #).*/, '')).sort()).toEqual([
      'ar has nothing, or a space at an end, ',
      'ar leaves an isolated piece open ',
      'bg has other values than the Dutch ',
      'en translates #, which no text asks for',
      'es.xlf says that it is of another language',
      'fr misses #',
      'tr has other values than the Dutch ',
      'uk has # twice',
      'uk needs the forms few, many, one ',
    ]);
  });

  test('knows its languages: each has a file, each file has one, and its tag is one that browsers know', async () => {
    const faults = await faultsWith((plant) => {
      plant('tr', /[^]*/, undefined);
      plant('de', undefined, '<xliff/>');
      plant('zz', undefined, '<xliff/>');
      return [...languages, 'zz'];
    });
    expect(faults.map((fault) => fault.replace(folder, ''))).toEqual([
      'zz is not a tag of a language that browsers know',
      'tr has no file in /i18n',
      'de.xlf is a file of no language in /lit-localize.json',
    ]);
  });

  /** What the check says of a copy of all translations, once somebody has been at work on it. */
  async function faultsWith(work) {
    rmSync(`${folder}/i18n`, { recursive: true, force: true });
    const files = readdirSync('widget/i18n').filter((file) => file.endsWith('.xlf'));
    for (const name of files) cpSync(`widget/i18n/${name}`, `${folder}/i18n/${name}`);
    const targetLocales =
      work((language, before, after) => {
        const file = `${folder}/i18n/${language}.xlf`;
        if (after === undefined) return rmSync(file);
        const text = before ? readFileSync(file, 'utf8') : '';
        expect(before ? text.search(before) : 0, `${language}: ${before}`).not.toBe(-1);
        writeFileSync(file, before ? text.replace(before, after) : after);
      }) ?? languages;
    const config = JSON.parse(readFileSync('widget/lit-localize.json', 'utf8'));
    writeFileSync(`${folder}/lit-localize.json`, JSON.stringify({ ...config, targetLocales, tsConfig: resolve('widget/tsconfig.json') }));
    const { stderr, code = 0 } = await promisify(execFile)(process.execPath, ['widget/translations.mjs', `${folder}/lit-localize.json`]).catch((error) => error);
    const faults = stderr.split('\n').filter((line) => line && !line.startsWith('Run '));
    expect(code).toBe(faults.length ? 1 : 0);
    return faults;
  }
});

describe.each(languages)('in %s', (language) => {
  test('nothing stays in Dutch, and everything is in its own letters', () => {
    for (const [dutch, text] of texts[language]) {
      expect(text, dutch).not.toMatch(/\b(jij|het|een|niet|voor|naar|van|afspraak|kies|wil)\b/i);
      const letters = text.replace(/\{\d\}|\u2068[^\u2069]*\u2069|\S+@\S+|K7 42 DM|\bInfopunt\b|\b(zero|one|two|few|many|other) (?=\{)/g, '').match(/\p{L}/gu) ?? [];
      for (const letter of letters) expect(letter, text).toMatch(scripts[language] ?? /\p{Script=Latin}/u);
    }
  });

  test('a text ends as the Dutch does: with a full stop, a question, a colon, or open', () => {
    const end = (text) => /[.?؟:…]?$/.exec(text)[0].replace('؟', '?');
    // These two are followed by a telephone number: where a language cannot say "bel" before it, a colon stands there.
    for (const [dutch, text] of texts[language]) if (!/\b[Bb]el$/.test(dutch)) expect([text, end(text)]).toEqual([text, end(dutch)]);
  });

  test('nobody is spoken to as a child in one place and as a stranger in another', () => {
    const familiar = { bg: 'ти|теб|твоя|твоят|твоето|твоите', es: 'tú|tu|tus|te|ti|contigo', fr: 'tu|toi|ton|ta|tes', tr: 'sen|senin|sana|seni', uk: 'ти|тебе|твій|твоя|твою|твої' }[language] ?? '^$';
    for (const [dutch, text] of texts[language]) expect(text, dutch).not.toMatch(RegExp(`(?<!\\p{L})(${familiar})(?!\\p{L})`, 'iu'));
  });
});

test('Arabic isolates every address, number and time from the text around it', () => {
  for (const [, text] of texts.ar) expect(text.replace(/\u2068[^\u2069]*\u2069|\{\d\}|\b(zero|one|two|few|many|other) (?=\{)/g, '')).not.toMatch(/[a-z@]|\d[:\d ]+\d/i);
  for (const dutch of ['{0}.{1}', 'We stuurden een code naar {0}.', 'We stuurden een bevestiging naar {0}.', 'Ga naar {0}']) {
    expect(new Map(texts.ar).get(dutch)).toMatch(/\u2068[^\u2069]*\{\d\}\u2069/);
  }
});

test('French breaks no line before a question mark or a colon', () => {
  for (const [dutch, text] of texts.fr) expect(text, dutch).not.toMatch(/[^\u00a0][?:]/);
});

/** Each Dutch text with its translation. */
function translationsIn(xliff) {
  const plain = (text) => text.replace(/<x id="(\d)"[^>]*>/g, '{$1}').replaceAll('&gt;', '>').replaceAll('&lt;', '<').replaceAll('&amp;', '&');
  return [...xliff.matchAll(/<source>([^]*?)<\/source>\s*<target>([^]*?)<\/target>/g)].map(([, source, target]) => [plain(source), plain(target)]);
}
