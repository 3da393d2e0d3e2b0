import { expect } from '@open-wc/testing';
import { addDays, addMonths, dayOf, lastOfMonth, weekday } from './days.ts';

describe('the days of Ghent', () => {
  it('are those of Ghent, on a phone in Auckland too', () => {
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).to.equal('Pacific/Auckland');
    expect(dayOf('2026-11-23T22:59:00Z')).to.equal('2026-11-23');
    expect(dayOf('2026-11-23T23:00:00Z')).to.equal('2026-11-24');
    expect(dayOf('2026-07-01T22:00:00Z')).to.equal('2026-07-02');
  });

  it('follow one another over months, years and both changes of the clock', () => {
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2027-03-28', 1)).to.equal('2027-03-29');
    expect(addDays('2026-10-25', 1)).to.equal('2026-10-26');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
  });

  it('keep their number in another month where it has one', () => {
    expect(addMonths('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonths('2026-11-24', -12)).to.equal('2025-11-24');
    expect(addMonths('2026-12-05', 1)).to.equal('2027-01-05');
    expect(lastOfMonth('2028-02-10')).to.equal('2028-02-29');
  });

  it('begin the week on Monday', () => {
    expect(weekday('2026-11-23')).to.equal(0);
    expect(weekday('2026-11-29')).to.equal(6);
  });
});
