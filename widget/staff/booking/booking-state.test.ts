import { expect } from '@open-wc/testing';
import type { BookingFile, StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { type BookingState, beginBooking, nextBooking } from './booking-state.ts';

const fatma = { id: 'f', name: 'Fatma Yilmas', status: 'booked', sequence: 0, email: null, phone: '0470 12 34 56', start: '2026-11-26T08:00:00Z' } as StaffBooking;
const file = (booking: StaffBooking) => ({ ok: true, value: { booking, letters: [], corrections: [] } satisfies BookingFile }) as const;
const came = (state: BookingState, booking: StaffBooking) => nextBooking(state, { type: 'file-came', asked: state.asking, answer: file(booking) });

const shown = came(nextBooking(beginBooking(), { type: 'arrived', id: 'f' }), fatma);
const cancelling = nextBooking(nextBooking(shown, { type: 'act-chosen', act: 'cancel' }), { type: 'sent' });
const cancelled = { ...fatma, status: 'cancelled', sequence: 1 } as const;

describe('whoever changes an appointment', () => {
  it('changes the one that they saw, once, however often they press', () => {
    expect(cancelling.sending).to.deep.equal({ what: 'cancel', id: 'f', request: { sequence: 0, letters: true } });
    expect(nextBooking(cancelling, { type: 'sent' })).to.equal(cancelling);
  });

  it('does not see it stand again by what was read before it was cancelled', () => {
    const reading = nextBooking(cancelling, { type: 'changed' });
    const done = nextBooking(reading, { type: 'answered', change: reading.sending!, answer: { ok: true, value: cancelled } });
    expect(nextBooking(done, { type: 'file-came', asked: reading.asking, answer: file(fatma) }).file?.booking.status).to.equal('cancelled');
    expect(done).to.deep.include({ act: { act: 'none' }, done: cancelling.sending });
  });

  it('keeps what they were doing when the line is cut, and can send it again', () => {
    const cut = nextBooking(cancelling, { type: 'answered', change: cancelling.sending!, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect(cut).to.deep.include({ act: { act: 'cancel', letters: true }, sending: undefined, refused: { code: 'unreachable' } });
    expect(nextBooking(cut, { type: 'sent' }).sending?.what).to.equal('cancel');
  });

  it('finds a half-typed name again when they come back from another screen, and nothing of it at another appointment', () => {
    const typing = nextBooking(nextBooking(shown, { type: 'act-chosen', act: 'name' }), { type: 'name-typed', name: 'Fatma Yilma' });
    expect(nextBooking(typing, { type: 'arrived', id: 'f' }).act).to.deep.equal({ act: 'name', name: 'Fatma Yilma' });
    expect(nextBooking(typing, { type: 'arrived', id: 'g' })).to.deep.include({ act: { act: 'none' }, file: undefined });
  });
});
