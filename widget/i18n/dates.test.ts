import { expect } from '@open-wc/testing';
import { freeText, minutesText } from './counts.ts';
import { clockText, dayText, momentText, monthText, weekdayTexts } from './dates.ts';
import { type Locale, inLocale, loadLocale, loadPart, localeFor } from './locale.ts';

const text = (instant: string) => spaced(inLocale('nl', () => momentText('nl', instant)));

describe('dates and times', () => {
  before(() => loadPart('journey', 'nl'));

  it('are written the Belgian way, on the clock of Ghent, whatever the phone says', () => {
    expect(text('2026-11-24T08:20:00Z')).to.equal('dinsdag 24 november, 9.20 uur');
    expect(text('2026-07-14T12:00:00Z')).to.equal('dinsdag 14 juli, 14.00 uur');
    expect(text('2026-11-30T23:05:00Z')).to.equal('dinsdag 1 december, 0.05 uur');
  });

  it('are right on both sides of a change of the clock', () => {
    expect(text('2027-03-28T00:59:00Z')).to.equal('zondag 28 maart, 1.59 uur');
    expect(text('2027-03-28T01:00:00Z')).to.equal('zondag 28 maart, 3.00 uur');
    expect(text('2026-10-25T00:30:00Z')).to.equal('zondag 25 oktober, 2.30 uur');
    expect(text('2026-10-25T01:30:00Z')).to.equal('zondag 25 oktober, 2.30 uur');
  });

  it('end no line between a day and its month, or an hour and its word', () => {
    expect(inLocale('nl', () => momentText('nl', '2026-11-24T08:20:00Z'))).to.equal('dinsdag 24\u00a0november, 9.20\u00a0uur');
  });

  it('name days and months', () => {
    expect(spaced(dayText('nl', '2026-11-24'))).to.equal('dinsdag 24 november');
    expect(monthText('nl', '2026-11-24')).to.equal('november 2026');
    expect(inLocale('nl', () => clockText('2026-11-24T08:20:00Z'))).to.equal('9.20');
  });
});

/** With plain spaces where a line must not end. */
function spaced(line: string): string {
  return line.replaceAll('\u00a0', ' ');
}

/** A moment, the first of a month, a month and the days of the week, as people in Belgium write them in each language. */
const written: Record<Exclude<Locale, 'nl'>, [moment: string, first: string, month: string, weekdays: string]> = {
  en: ['Tuesday 24 November, 9:20', 'Tuesday 1 December', 'November 2026', 'Mon Tue Wed Thu Fri Sat Sun'],
  fr: ['mardi 24 novembre, 9h20', 'mardi 1er décembre', 'novembre 2026', 'lun. mar. mer. jeu. ven. sam. dim.'],
  ar: ['الثلاثاء 24 نوفمبر، الساعة \u20689:20\u2069', 'الثلاثاء 1 ديسمبر', 'نوفمبر 2026', 'ن ث ر خ ج س ح'],
  tr: ['24 Kasım Salı, saat 9.20', '1 Aralık Salı', 'Kasım 2026', 'Pzt Sal Çar Per Cum Cmt Paz'],
  bg: ['вторник, 24 ноември, 9:20 часа', 'вторник, 1 декември', 'ноември 2026', 'пн вт ср чт пт сб нд'],
  uk: ['вівторок, 24 листопада, 9:20', 'вівторок, 1 грудня', 'листопад 2026', 'пн вт ср чт пт сб нд'],
  es: ['martes 24 de noviembre, 9:20 h', 'martes 1 de diciembre', 'noviembre de 2026', 'lun mar mié jue vie sáb dom'],
};

/** Free times, and minutes, for counts that one of the languages treats alike no other. */
const counted: Partial<Record<Locale, [count: number, free: string, minutes: string][]>> = {
  nl: [[1, '1 vrij', '1 minuut'], [2, '2 vrij', '2 minuten']],
  fr: [[0, '0 libre', '0 minute'], [1, '1 libre', '1 minute'], [2, '2 libres', '2 minutes']],
  ar: [
    [0, 'لا وقت متاح', '0 دقيقة'],
    [1, 'وقت واحد متاح', 'دقيقة واحدة'],
    [2, 'وقتان متاحان', 'دقيقتان'],
    [3, '3 أوقات متاحة', '3 دقائق'],
    [11, '11 وقتًا متاحًا', '11 دقيقة'],
    [102, '102 وقت متاح', '102 دقيقة'],
  ],
  bg: [[1, '1 свободен', '1 минута'], [21, '21 свободни', '21 минути']],
  uk: [
    [1, '1 вільне', '1 хвилина'],
    [21, '21 вільне', '21 хвилина'],
    [22, '22 вільні', '22 хвилини'],
    [12, '12 вільних', '12 хвилин'],
    [40, '40 вільних', '40 хвилин'],
  ],
};

describe('in every language', () => {
  for (const [locale, [moment, first, month, weekdays]] of Object.entries(written) as [Exclude<Locale, 'nl'>, string[]][]) {
    it(`dates and times stand in ${locale} as people write them, in digits that everybody reads`, async () => {
      await loadLocale(locale);
      expect(spaced(inLocale(locale, () => momentText(locale, '2026-11-24T08:20:00Z')))).to.equal(moment);
      expect(spaced(dayText(locale, '2026-12-01'))).to.equal(first);
      expect(monthText(locale, '2026-11-24')).to.equal(month);
      expect(weekdayTexts(locale).join(' ')).to.equal(weekdays);
    });
  }

  for (const [locale, counts] of Object.entries(counted) as [Locale, [number, string, string][]][]) {
    it(`counts are right in ${locale}`, async () => {
      await loadLocale(locale);
      for (const [count, free, minutes] of counts) {
        expect(inLocale(locale, () => [freeText(locale, count), minutesText(locale, count)])).to.deep.equal([free, minutes]);
      }
    });
  }
});

describe('a language', () => {
  it('is the supported one, with or without a region, and Dutch for all others', () => {
    expect(['nl', 'nl-BE', 'EN', 'ar-MA', 'de', '', 'constructor'].map(localeFor)).to.deep.equal(['nl', 'nl', 'en', 'ar', 'nl', 'nl', 'nl']);
  });
});
