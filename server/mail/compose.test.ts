import { describe, expect, test } from 'vitest';
import { demoOffice } from '../../demo/office.ts';
import type { Translated } from '../domain/language.ts';
import type { BookingFacts, Letter } from '../domain/letter.ts';
import type { Office } from '../domain/office.ts';
import type { Email, Sms } from '../use-cases/letter-ports.ts';
import { openCompose } from './compose.ts';
import { texts as allTexts, type Texts } from './texts/texts.ts';

const plan = demoOffice([2026]);
const texts: Record<string, Texts> = allTexts;
const TOKEN = 'h8Qy3mZ0p1vXk2Jw9aBcDeFgHiJkLmNoPqRsTuVwXyZ';
const PUBLIC_URL = 'https://afspraak.example';

/** Tuesday 24 November 2026, 9.20 in Ghent; in the clocks of New York it is still night. */
const start = Date.parse('2026-11-24T08:20:00Z');
const facts: BookingFacts = { reference: 'K7 42 DM', product: 'gezinshereniging', state: 'booked', start, end: start + 40 * 60_000, sequence: 0, changedAt: start - 864e5 };

const contents: Pick<Letter, 'kind' | 'facts'>[] = [
  { kind: 'code', facts: { start } },
  { kind: 'confirmed', facts },
  { kind: 'moved', facts },
  { kind: 'cancelled', facts: { ...facts, state: 'cancelled' } },
  { kind: 'moved-by-office', facts },
  { kind: 'cancelled-by-office', facts: { ...facts, state: 'cancelled' } },
  { kind: 'reminder', facts },
  { kind: 'link', facts },
  { kind: 'waiting', facts: { product: 'gezinshereniging', wish: { from: '2026-11-24', through: '2026-12-04', days: ['Tuesday', 'Thursday'], parts: ['morning'], talkLanguage: 'bg' } } },
  { kind: 'offer', facts: { offer: 'offer', product: 'gezinshereniging', start, end: start, expiresAt: start - 72e6, current: Date.parse('2026-12-07T13:00:00Z') } },
];
const languages = Object.keys(texts);
const every = languages.flatMap((language) => contents.map((content) => ({ language, ...content })));

function composer(changes: { office?: Office; mailFrom?: string | undefined } = {}) {
  const { office = plan.office } = changes;
  return openCompose({
    catalogue: { office: async () => office, products: async () => plan.products },
    secrets: { manageToken: async () => TOKEN, waitingToken: async () => TOKEN, code: async () => '042917' },
    publicUrl: PUBLIC_URL,
    mailFrom: 'mailFrom' in changes ? changes.mailFrom : 'afspraak@stad.example',
  });
}

const letter = (content: Pick<Letter, 'kind' | 'facts'>, language: string, channel: Letter['channel']) =>
  ({ id: 'letter-1', about: 'booking-1', channel, address: channel === 'email' ? 'amira@example.org' : '+32470123456', language, attempts: 0, ...content }) as Letter;
const mail = async (content: Pick<Letter, 'kind' | 'facts'>, language: string, compose = composer()) => (await compose(letter(content, language, 'email'))) as Email;
const sms = async (content: Pick<Letter, 'kind' | 'facts'>, language: string, compose = composer()) => (await compose(letter(content, language, 'sms'))) as Sms;

describe.each(every)('a letter of kind $kind in $language', ({ language, ...content }) => {
  test('says when, where, and that nobody may ask money for it', async () => {
    const { text } = await mail(content, language);
    expect(text).toContain('Voorbeeldstraat 1, 9000 Gent');
    expect(text).toContain('09 000 00 00');
    expect(text).toContain(texts[language]!.free);
    expect(text).toContain('De afspraak is gratis. Niemand mag er geld voor vragen.');
    expect(text).toContain('dinsdag 24 november 2026');
    if (content.kind !== 'waiting') expect(text).toContain('dinsdag 24 november 2026 om 9.20 uur, tijd in Gent');
    if (language === 'en') expect(text).toContain('Tuesday 24 November 2026');
  });

  test('is in that language first, with the same in Dutch once below', async () => {
    const { text, html, language: first } = await mail(content, language);
    expect(first).toBe(language);
    expect(text.split('De afspraak is gratis.')).toHaveLength(2);
    expect(text.indexOf(texts[language]!.free)).toBeLessThanOrEqual(text.indexOf(texts['nl']!.free));
    const sections = [...html.matchAll(/<div lang="(\w+)" dir="(\w+)">/g)].map(([, tag]) => tag);
    expect(sections).toEqual(language === 'nl' ? ['nl'] : [language, 'nl']);
  });

  test('names no product, whatever its reader came for', async () => {
    for (const { id, texts: words } of plan.products) {
      const about = 'product' in content.facts ? { ...content, facts: { ...content.facts, product: id } as Letter['facts'] } : content;
      const { subject, text, html, calendar } = await mail(about, language);
      const short = await sms(about, language);
      const all = [subject, text, html, calendar?.content ?? '', short.text].join('\n').toLowerCase();
      for (const { name } of Object.values(words as Translated<{ name: string }>)) expect(all).not.toContain(name.toLowerCase());
      expect(all).not.toContain('infopunt migratie');
      // What to bring, which staff write, may speak of it; it stands inside the mail alone.
      const outside = [subject, calendar?.content ?? '', short.text].join('\n');
      expect(outside).not.toContain(id);
      expect(outside).not.toMatch(/verblijf|residence|migrat/i);
    }
  });

  test('has no place that was left open', async () => {
    const { subject, text, html } = await mail(content, language);
    const short = await sms(content, language);
    expect([subject, text, html, short.text].join('\n')).not.toMatch(/undefined|null|NaN|Invalid|\[object|\$\{|\{\w*\}/);
  });

  test('is a well-formed page with the words of the plain text, in their order', async () => {
    const { text, html } = await mail(content, language);
    expect(unclosed(html)).toEqual([]);
    expect(words(readable(html))).toEqual(words(text.replace(/^----- (.*) -----$/gm, '$1').replace(/^- /gm, '').replace(/:(?=\nhttps)/g, '')));
  });

  test('fetches nothing and leads nowhere but to this server; a code leads nowhere at all', async () => {
    const { text, html } = await mail(content, language);
    expect(html).not.toMatch(/<(img|script|link|iframe|style|form|input|button|object|video)\b|url\(|@import|\son\w+=/i);
    const links = [...`${text} ${html}`.matchAll(/\w+:\/\/[^\s"<]+/g)].map(([link]) => link);
    if (content.kind === 'code') expect(links).toEqual([]);
    else expect(new Set(links)).toEqual(new Set([`${PUBLIC_URL}/manage#${content.kind === 'waiting' || content.kind === 'offer' ? 'w.' : ''}${TOKEN}`]));
  });

  test('is short on a telephone: as few messages as its alphabet allows', async () => {
    const { text } = await sms(content, language);
    const segments = GSM.test(text) ? text.length / 153 : text.length / 67;
    // Dutch and English keep to the alphabet of GSM; a text with one other letter costs more than twice as much.
    expect(segments).toBeLessThanOrEqual(['nl', 'en'].includes(language) ? 2 : 5);
    expect(text).toContain(texts[language]!.sms.free);
    if (content.kind !== 'code') expect(text).toMatch(/\nhttps:\/\/afspraak\.example\/manage#\S+$/);
  });

  test('has sentences that are easy to read', async () => {
    const { text } = await mail(content, language);
    const sentences = text.replace(/https:\S+|\d+\.\d\d/g, '').split(/[.?!:\n]+/).map((sentence) => words(sentence).length).filter((count) => count > 0);
    expect(sentences.reduce((sum, count) => sum + count, 0) / sentences.length).toBeLessThanOrEqual(12);
  });
});

test('the subject carries day and time, so that people find it back', async () => {
  expect((await mail({ kind: 'confirmed', facts }, 'nl')).subject).toBe('Je afspraak bij stad Gent: dinsdag 24 november, 9.20 uur');
  expect((await mail({ kind: 'reminder', facts: { ...facts, start: start + 6 * 36e5 } }, 'en')).subject).toBe('Remember your appointment with the City of Ghent: Tuesday 24 November, 15:20');
});

test('whoever comes is told what to bring, in their language', async () => {
  for (const kind of ['confirmed', 'moved', 'reminder'] as const) {
    const { text } = await mail({ kind, facts }, 'en');
    for (const language of ['en', 'nl']) for (const item of plan.products.find(({ id }) => id === facts.product)!.texts[language]!.bring) expect(text).toContain(`- ${item}\n`);
    expect(text).toContain('no more than 10 minutes early');
  }
  expect((await mail({ kind: 'cancelled', facts }, 'en')).text).not.toContain('passport');
});

test('whoever booked for somebody else is told what to pass on, and no letter names anybody', async () => {
  for (const kind of ['confirmed', 'moved', 'reminder'] as const) {
    expect((await mail({ kind, facts }, 'nl')).text).toContain('Is de afspraak voor iemand anders? Geef die persoon de datum, het adres en het nummer.');
  }
});

test('whoever cancelled is told how to take it back within a quarter of an hour', async () => {
  const { text } = await mail({ kind: 'cancelled', facts: { ...facts, state: 'cancelled' } }, 'en');
  expect(text).toContain(`Until 15 minutes after cancelling you can get the appointment back.\n\nKeep the appointment after all:\n${PUBLIC_URL}/manage#${TOKEN}`);
});

test('whoever the office has moved reads that it is sorry, the new time, and how to choose another', async () => {
  const { text, calendar } = await mail({ kind: 'moved-by-office', facts: { ...facts, sequence: 1 } }, 'en');
  expect(text).toContain('We have moved your appointment\n\nSorry, the old time is no longer possible.\n\nWhen: Tuesday 24 November 2026 at 9:20, time in Ghent');
  expect(text).toContain(`Then choose another time on this page.`);
  expect(calendar).toMatchObject({ method: 'PUBLISH', content: expect.stringContaining('SEQUENCE:1') });
});

test('whoever the office has cancelled reads that it is sorry and how to book anew, and nothing of taking it back', async () => {
  const { text, calendar } = await mail({ kind: 'cancelled-by-office', facts: { ...facts, state: 'cancelled' } }, 'en');
  expect(text).toContain('Sorry, the appointment cannot take place. You do not have to come.');
  expect(text).toContain(`or call 09 000 00 00.\n\nMake a new appointment:\n${PUBLIC_URL}/manage#${TOKEN}`);
  expect(text).not.toContain('15 minutes');
  expect(calendar?.method).toBe('CANCEL');
});

test('whoever is offered a place is told until when, and what they give up for it', async () => {
  const { text } = await mail(contents.at(-1)!, 'en');
  expect(text).toContain('Kept for you until: Monday 23 November 2026 at 13:20, time in Ghent');
  expect(text).toContain('If you take this time, you give up your other appointment: Monday 7 December 2026 at 14:00.');
});

test('whoever waits reads what they asked for', async () => {
  expect((await mail(contents.find(({ kind }) => kind === 'waiting')!, 'nl')).text).toContain(
    'Wat je vroeg: vanaf dinsdag 24 november 2026, tot en met vrijdag 4 december 2026, op dinsdag of donderdag, in de voormiddag, gesprek in het Bulgaars\n',
  );
  expect((await mail({ kind: 'waiting', facts: { product: 'studenten', wish: {} } }, 'en')).text).toContain('What you asked for: at any time\n');
});

test('a code for the waiting list speaks of no appointment', async () => {
  expect((await mail({ kind: 'code', facts: {} }, 'en')).text).toContain('The code is for the waiting list.');
});

test('somebody whose language is not there yet gets Dutch, once', async () => {
  const { text, language } = await mail({ kind: 'confirmed', facts }, 'ti');
  expect(language).toBe('nl');
  expect(text.split('Je hebt een afspraak')).toHaveLength(2);
});

test('the same letter has the same Message-ID every time; without mail it is named after the server', async () => {
  expect((await mail({ kind: 'confirmed', facts }, 'nl')).messageId).toBe('letter-1@stad.example');
  expect((await mail({ kind: 'confirmed', facts }, 'nl', composer({ mailFrom: undefined }))).messageId).toBe('letter-1@afspraak.example');
});

test('signs of HTML in what staff wrote stay signs', async () => {
  const office = { ...plan.office, address: { street: `<b onclick="x()">'t Huis & Co</b>`, postalCode: '9000', city: 'Gent' } };
  const { html, text } = await mail({ kind: 'confirmed', facts }, 'nl', composer({ office }));
  expect(html).not.toContain('<b ');
  expect(text).toContain(`<b onclick="x()">'t Huis & Co</b>`);
  expect(unclosed(html)).toEqual([]);
});

test('in a language from right to left, numbers and addresses keep their own direction, and links are left as they are', async () => {
  // A language of our own making, so that the mechanism is held before the first translation comes.
  const mirrored = texts as Record<string, Texts>;
  mirrored['xx'] = { ...texts['en']!, direction: 'rtl', tag: 'ar' };
  try {
    const { text, html, subject } = await mail({ kind: 'confirmed', facts }, 'xx');
    for (const value of ['K7 42 DM', '09 000 00 00', 'Voorbeeldstraat 1, 9000 Gent', '9:20']) expect(text).toContain(`\u2068${value}\u2069`);
    expect(subject).toContain('\u20689:20\u2069');
    expect(text).toContain(`\n${PUBLIC_URL}/manage#${TOKEN}\n`);
    expect(text).toContain('24 نوفمبر 2026');
    expect(html).toContain('<html lang="xx" dir="rtl">');
    expect(html).toContain('<div lang="nl" dir="ltr">');
    expect(text.slice(text.indexOf('Nederlands'))).not.toMatch(/[\u2068\u2069]/);
  } finally {
    delete mirrored['xx'];
  }
});

/** How many messages of a telephone it takes: 153 signs each in GSM's own alphabet, else 67. "Sábado" and "août" are not in it. */
const PARTS: Record<string, string[]> = {
  nl: ['GSM 2'],
  en: ['GSM 2'],
  fr: ['GSM 2', 'UCS-2 5'],
  es: ['GSM 2', 'UCS-2 5'],
  ar: ['UCS-2 4'],
  uk: ['UCS-2 4', 'UCS-2 5'],
  bg: ['UCS-2 5'],
  tr: ['UCS-2 5'],
};

test.each(languages)('whoever is moved by the office on any day of a year, and asked in %s whether it suits, gets as few messages as that takes', async (language) => {
  const parts = new Set<string>();
  for (let day = 0; day < 365; day += 1) {
    const later = start + day * 24 * 3_600_000;
    const { text } = await sms({ kind: 'moved-by-office', facts: { ...facts, start: later, end: later, answer: 'awaited' } }, language);
    expect(text).toContain(texts[language]!.sms.answer);
    expect(text).toMatch(/\nhttps:\/\/afspraak\.example\/manage#\S+$/);
    parts.add(GSM.test(text) ? `GSM ${Math.ceil(text.length / 153)}` : `UCS-2 ${Math.ceil(text.length / 67)}`);
  }
  expect([...parts].toSorted()).toEqual(PARTS[language]);
});

/** The signs of GSM 03.38 that take one place. */
const GSM = /^[@£$¥èéùìòÇØøÅå_ÆæßÉ !"#%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà\n]*$/;

const words = (text: string) => text.split(/[\s\u00a0]+/).filter(Boolean);

/** What a reader sees of a page. */
function readable(html: string): string {
  const body = html.slice(html.indexOf('<body'));
  const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
  return body.replace(/<[^>]*>/g, ' ').replace(/&(#?\w+);/g, (_, name: string) => signs[name] ?? `&${name};`);
}

/** Tags that open and never close, or close what is not open; and signs that should have been escaped. */
function unclosed(html: string): string[] {
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [, end, name = '', rest = ''] of html.matchAll(/<(\/?)([a-z]\w*)((?:\s+[a-z-]+="[^"<>]*")*)\s*>/g)) {
    if (end) {
      if (open.pop() !== name || rest) wrong.push(`</${name}>`);
    } else if (!['meta', 'br'].includes(name)) open.push(name);
  }
  const text = html.replace(/^<!doctype html>/, '').replace(/<\/?[a-z]\w*(?:\s+[a-z-]+="[^"<>]*")*\s*>/g, '');
  return [...wrong, ...open, ...(text.match(/[<>"]|&(?!#?\w+;)/g) ?? [])];
}
