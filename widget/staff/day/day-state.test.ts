import { expect } from '@open-wc/testing';
import type { StaffBooking, StaffDay } from '../../../server/contract/staff/bookings.ts';
import { type DayState, type Marking, beginDay, nextDay } from './day-state.ts';

const date = '2026-11-24';
const fatma = (status: StaffBooking['status']) => ({ id: 'f', name: 'Fatma', status }) as StaffBooking;
const dayWith = (booking: StaffBooking) => ({ ok: true, value: { date, holiday: null, notice: null, desks: [], slots: [], bookings: [booking] } satisfies StaffDay }) as const;
const cut = { ok: false, problem: { code: 'unreachable' } } as const;

const asked = nextDay(beginDay(date), { type: 'arrived', date });
const shown = nextDay(asked, { type: 'day-came', asked: asked.asking, answer: dayWith(fatma('booked')) });
const arrives: Marking = { id: 'f', name: 'Fatma', from: 'booked', to: 'arrived' };
const statusOf = ({ day }: DayState) => day?.bookings[0]?.status;

describe('a day at the desk', () => {
  it('shows nobody the day that was left when an answer comes late', () => {
    const next = nextDay(asked, { type: 'arrived', date: '2026-11-25' });
    expect(nextDay(next, { type: 'day-came', asked: asked.asking, answer: dayWith(fatma('booked')) })).to.equal(next);
  });

  it('does not take a mark away again by what was read before it', () => {
    const reading = nextDay(nextDay(shown, { type: 'changed' }), { type: 'marked', marking: arrives });
    const marked = nextDay(reading, { type: 'mark-came', marking: arrives, answer: { ok: true, value: fatma('arrived') } });
    const late = nextDay(marked, { type: 'day-came', asked: reading.asking, answer: dayWith(fatma('booked')) });
    expect(statusOf(late)).to.equal('arrived');
    expect(statusOf(nextDay(late, { type: 'day-came', asked: late.asking, answer: dayWith(fatma('attended')) }))).to.equal('attended');
  });

  it('notes one mark at a time, however often somebody presses', () => {
    const marking = nextDay(shown, { type: 'marked', marking: arrives });
    expect(nextDay(marking, { type: 'marked', marking: { ...arrives, to: 'noshow' } })).to.equal(marking);
  });

  it('says so when a mark was refused, offers no undo of it and reads the day anew', () => {
    const refused = nextDay(nextDay(shown, { type: 'marked', marking: arrives }), { type: 'mark-came', marking: arrives, answer: cut });
    expect(refused).to.deep.include({ trouble: 'unreachable', marked: undefined, marking: undefined, asking: { date, quietly: true } });
    expect(statusOf(refused)).to.equal('booked');
  });

  it('stays as it was read while the line is cut', () => {
    const again = nextDay(shown, { type: 'changed' });
    const offline = nextDay(again, { type: 'day-came', asked: again.asking, answer: cut });
    expect([offline.day, offline.trouble]).to.deep.equal([shown.day, undefined]);
  });
});
