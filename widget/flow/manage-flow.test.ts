import { expect } from '@open-wc/testing';
import { beginning } from './beginning.ts';
import { type Flow, type FlowEvent, nextOf } from './flow.ts';
import { nextManaging } from './manage-flow.ts';

const token = 'secret';
const booking = {
  status: 'booked',
  reference: 'K7 42 DM',
  product: 'studenten',
  start: '2026-11-24T08:20:00Z',
  end: '2026-11-24T08:40:00Z',
  language: 'nl',
  sequence: 0,
} as const;
const sent: FlowEvent = { type: 'sent' };

const step = (flow: Flow, event: FlowEvent): Flow => nextOf(nextManaging, flow, event, '2026-11-23');
const after = (...events: FlowEvent[]): Flow => events.reduce(step, beginning);

describe('behind the manage link', () => {
    const came: FlowEvent = { type: 'booking-came', token, answer: { ok: true, value: booking } };
  const opened: FlowEvent[] = [{ journey: 'manage', type: 'link-opened', token }, came];
  const other = '2026-11-25T10:00:00Z';

  it('shows the booking, or what is wrong with the link', () => {
    expect(after(...opened)).to.include({ step: 'booking', token });
    expect(after({ journey: 'manage', type: 'link-opened', token: '' })).to.include({ step: 'no-link', why: 'token-missing' });
    const cancelled: FlowEvent = { type: 'booking-came', token, answer: { ok: true, value: { ...booking, status: 'cancelled' } } };
    expect(after(opened[0]!, cancelled).step).to.equal('cancelled');
  });

  it('takes no answer for the link that was opened before', () => {
    const another: FlowEvent = { journey: 'manage', type: 'link-opened', token: 'another' };
    expect(after(opened[0]!, another, came)).to.include({ step: 'opening', token: 'another' });
  });

  it('lets an answer go that comes when the visitor has left', () => {
    const left = after(...opened, { type: 'cancel-wanted' }, sent, { type: 'another-wanted' });
    expect(nextOf(undefined, left, { type: 'settled', answer: { ok: true, value: booking } }, '2026-11-23')).to.equal(left);
  });

  it('moves only after a second word', () => {
    const asked = after(...opened, { type: 'move-wanted' }, { type: 'time-chosen', start: other });
    expect(asked).to.include({ step: 'move-check', start: other });
    const moved = step(step(asked, sent), { type: 'settled', answer: { ok: true, value: { ...booking, start: other } } });
    expect('booking' in moved && moved.booking.start).to.equal(other);
    expect(moved.step).to.equal('moved');
  });

  it('reads the booking again when it was moved elsewhere meanwhile, and asks again', () => {
    const changed: FlowEvent = { type: 'settled', answer: { ok: false, problem: { code: 'changed' } } };
    const flow = after(...opened, { type: 'move-wanted' }, { type: 'time-chosen', start: other }, sent, changed);
    expect(flow).to.include({ step: 'opening', moving: true });
    const again = step(flow, { type: 'booking-came', token, answer: { ok: true, value: { ...booking, start: other } } });
    expect('gone' in again && again.gone?.why).to.equal('changed');
  });

  it('cancels only after a second word, and goes back on "no"', () => {
    const asked = after(...opened, { type: 'cancel-wanted' });
    expect(asked.step).to.equal('cancel');
    expect(step(asked, { type: 'back' }).step).to.equal('booking');
    const gone = step(step(asked, sent), { type: 'settled', answer: { ok: true, value: { ...booking, status: 'cancelled' } } });
    expect(gone.step).to.equal('cancelled');
  });

  it('undoes a cancelling, and says when that is no longer possible', () => {
    const cancelled: FlowEvent = { type: 'settled', answer: { ok: true, value: { ...booking, status: 'cancelled' } } };
    const wanted = after(...opened, { type: 'cancel-wanted' }, sent, cancelled, { type: 'undo-wanted' });
    expect(wanted).to.include({ step: 'cancelled', sending: true });
    expect(step(wanted, { type: 'settled', answer: { ok: true, value: booking } }).step).to.equal('restored');
    const late = step(wanted, { type: 'settled', answer: { ok: false, problem: { code: 'too-late' } } });
    expect(late).to.deep.include({ step: 'cancelled', sending: false, problem: { code: 'too-late' } });
  });

  it('says that the time suits to which the office has moved it, or shows what it has become since', () => {
    const wanted = after(...opened, sent);
    expect(wanted).to.include({ step: 'booking', sending: true });
    expect(step(wanted, { type: 'settled', answer: { ok: true, value: booking } }).step).to.equal('restored');
    expect(step(wanted, { type: 'settled', answer: { ok: false, problem: { code: 'changed' } } })).to.include({ step: 'opening', moving: false });
    expect(step(wanted, { type: 'settled', answer: { ok: false, problem: { code: 'too-late' } } })).to.deep.include({ step: 'booking', problem: { code: 'too-late' } });
  });

  it('asks for a link only with a number and a contact', () => {
    const lost = after({ journey: 'manage', type: 'link-opened', token: '' }, { type: 'link-typed', asked: { reference: 'K7 42 DM' } }, sent);
    expect(lost).to.deep.include({ step: 'no-link', sending: false, missing: ['contact'] });
    const asked = step(step(lost, { type: 'link-typed', asked: { contact: 'amira@example.org' } }), sent);
    expect(asked).to.deep.include({ sending: true, missing: [] });
    expect(step(asked, { type: 'link-asked', answer: { ok: true, value: { status: 'accepted' } } })).to.include({ step: 'link-sent' });
  });
});
