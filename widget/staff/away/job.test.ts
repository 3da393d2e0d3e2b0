import { expect } from '@open-wc/testing';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Moved, PlanChange } from '../../../server/contract/staff/plan.ts';
import { type Job, type JobEvent, beginClosing, nextJob, takeUp } from './job.ts';

const closure: PlanChange = { change: 'closed', desks: ['desk-1'], from: '2026-11-24T13:00:00Z', until: '2026-11-24T17:00:00Z' };
const booking = (id: string, sequence = 0) => ({ id, sequence, status: 'booked', closed: true, start: '2026-11-24T13:00:00Z', desk: 'desk-1' }) as StaffBooking;
const time = { start: '2026-11-25T08:00:00Z', end: '2026-11-25T08:20:00Z', desk: 'desk-2', spoken: true };

const answer = <T>(value: T) => ({ ok: true, value }) as const;
const after = (job: Job, event: { [E in JobEvent as E['type']]: Omit<E, 'work'> }[JobEvent['type']]) => nextJob(job, { ...event, work: job.work } as JobEvent);
const proposed = (job: Job, ...ids: string[]) => after(job, { type: 'proposals-came', answer: answer({ proposals: ids.map((id) => ({ booking: booking(id), time })) }) });

function shown(...ids: string[]): Job {
  const seen = after(beginClosing(closure), { type: 'preview-came', answer: answer({ hits: ids.map((id) => booking(id)), slots: { removed: 0, added: 0 }, revision: 3 }) });
  return proposed(seen, ...ids);
}
const moving = (...ids: string[]) => after(nextJob(shown(...ids), { type: 'confirmed' }), { type: 'closed-now', answer: answer({ plan: {}, hits: [] } as never) });
const moved = (outcomes: Record<string, Moved['moves'][number]['outcome']>, by = booking): Moved => ({ moves: Object.entries(outcomes).map(([id, outcome]) => ({ booking: by(id), outcome })) });

it('time is closed for exactly those who were shown, and then they are moved to what was proposed', () => {
  expect(nextJob(shown('a', 'b'), { type: 'confirmed' }).work).to.deep.equal({ step: 'closing', change: closure, revision: 3, shown: ['a', 'b'] });
  expect(moving('a').work).to.deep.equal({ step: 'moving', moves: [{ booking: 'a', sequence: 0, to: { start: time.start, desk: 'desk-2' } }] });
});

it('whoever books meanwhile comes onto the list, and what was chosen for the others stays', () => {
  const chosen = nextJob(shown('a'), { type: 'choice-made', id: 'a', choice: { to: 'call' } });
  const again = after(nextJob(chosen, { type: 'confirmed' }), { type: 'closed-now', answer: { ok: false, problem: { code: 'not-shown' } } });
  expect(again.work).to.deep.equal({ step: 'previewing', change: closure });
  const anew = after(again, { type: 'preview-came', answer: answer({ hits: [booking('a'), booking('b')], slots: { removed: 0, added: 0 }, revision: 4 }) });
  expect(anew.again).to.equal(true);
  expect(anew.rows.map(({ booking: { id }, choice }) => [id, choice.to])).to.deep.equal([['a', 'call'], ['b', 'proposed']]);
});

it('whoever finds their new time taken is proposed another one, and the others stay moved', () => {
  const left = after(moving('a', 'b'), { type: 'moves-came', answer: answer(moved({ a: 'moved', b: 'slot-taken' })) });
  expect(left.work).to.deep.equal({ step: 'proposing', ids: ['b'], avoid: undefined });
  const rest = nextJob(proposed(left, 'b'), { type: 'confirmed' });
  expect(rest.work).to.deep.equal({ step: 'moving', moves: [{ booking: 'b', sequence: 0, to: { start: time.start, desk: 'desk-2' } }] });
});

it('when the line is cut half-way, the same press goes on with the rest', () => {
  const cut = after(moving('a'), { type: 'moves-came', answer: { ok: false, problem: { code: 'unreachable' } } });
  expect(cut).to.include({ trouble: 'unreachable', change: undefined });
  expect(nextJob(cut, { type: 'confirmed' }).work).to.deep.include({ step: 'moving' });
});

it('whoever was moved by somebody else meanwhile is left alone', () => {
  const elsewhere = (id: string) => ({ ...booking(id, 1), closed: false });
  expect(after(moving('a'), { type: 'moves-came', answer: answer(moved({ a: 'changed' }, elsewhere)) }).work).to.deep.equal({ step: 'shown' });
});

it('what was not finished is taken up without closing anything again', () => {
  const job = nextJob(proposed(takeUp([booking('a')]), 'a'), { type: 'confirmed' });
  expect(job.work).to.deep.include({ step: 'moving' });
});

it('an answer to what is not asked any more changes nothing', () => {
  const job = shown('a');
  expect(nextJob(job, { type: 'preview-came', work: { step: 'previewing', change: closure }, answer: { ok: false, problem: { code: 'internal' } } })).to.equal(job);
});
