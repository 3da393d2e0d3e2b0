import { expect } from '@open-wc/testing';
import { clockText, dayText, momentText, monthText, weekdayTexts } from './dates.ts';
import { inLocale, loadLocale, loadPart, localeFor } from './locale.ts';

const text = (instant: string) => inLocale('nl', () => momentText('nl', instant));

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

  it('are written in English where English is read', async () => {
    await loadLocale('en');
    expect(inLocale('en', () => momentText('en', '2026-11-24T08:20:00Z'))).to.equal('Tuesday 24 November, 9:20');
    expect(inLocale('nl', () => clockText('2026-11-24T08:20:00Z'))).to.equal('9.20');
  });

  it('name days and months', () => {
    expect(dayText('nl', '2026-11-24')).to.equal('dinsdag 24 november');
    expect(monthText('nl', '2026-11-24')).to.equal('november 2026');
    expect(weekdayTexts('en')).to.deep.equal(['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  });
});

describe('a language', () => {
  it('is the supported one, with or without a region, and Dutch for all others', () => {
    expect(['nl', 'nl-BE', 'EN', 'en-US', 'fr', '', 'constructor'].map(localeFor)).to.deep.equal(['nl', 'nl', 'en', 'en', 'nl', 'nl', 'nl']);
  });
});
