import { expect } from '@open-wc/testing';
import type { BookingRequest } from '../../server/contract/booking.ts';
import type { Attempt } from './attempt.ts';
import { beginning } from './beginning.ts';
import { keepDraft, takeUpDraft } from './draft.ts';
import { type BookingEvent, type Flow, journeyOf, next } from './flow.ts';
import { freshTimes } from './times.ts';

const today = '2026-11-23';
const name = 'draft of this test';
const start = '2026-11-24T08:20:00Z';
const typed = { name: 'Amira Haddad', by: 'phone', email: 'amira@example.org', phone: '0470 12 34 56', comes: 'other' } as const;
const pending = { status: 'pending', confirm: 'attempt', sentTo: '•••56', expiresAt: '2026-11-23T10:00:00Z' } as const;
const booked = { status: 'booked', reference: 'K7 42 DM', manageToken: 'the secret', manageLink: 'https://office.example/manage#the-secret', product: 'studenten', start, end: start, language: 'nl', sequence: 0 } as const;
const request: BookingRequest = { product: 'studenten', start, visitor: { name: typed.name, phone: typed.phone }, language: 'nl', talkLanguage: 'bg', partner: 'huis', replaces: 'earlier' };
const attempt: Attempt<BookingRequest> = { what: 'this', key: 'a-key', request };

const events: BookingEvent[] = [
  { type: 'product-chosen', product: 'studenten', hasLines: true, preset: true },
  { type: 'lines-read' },
  {
    type: 'times-came',
    range: { from: today, to: '2026-12-06' },
    answer: { ok: true, value: { timeZone: 'Europe/Brussels', days: [{ date: '2026-11-24', times: [{ start, free: 1, spoken: true }] }], next: null } },
    talk: 'bg',
  },
  { type: 'time-chosen', start },
  { type: 'typed', typed },
  { type: 'contact-given', by: 'phone' },
  { type: 'sent' },
  { type: 'answered', answer: { ok: true, value: pending } },
  { type: 'code-typed', code: '123456' },
];

/** The flow after so many of these events. */
const after = (count: number): Flow => events.slice(0, count).reduce((flow, event) => next(flow, event, today), beginning);

/** What comes back after a reload. */
function reloaded(flow: Flow): Flow | undefined {
  keepDraft(name, { flow, attempt: undefined, product: '' });
  return takeUpDraft(name, today)?.flow;
}

describe('a draft', () => {
  afterEach(() => sessionStorage.clear());

  it('comes back at the step where it was left, with all that was chosen and typed', () => {
    const seen = freshTimes(today);
    expect(reloaded(after(1))).to.deep.equal(after(1));
    expect(reloaded(after(3))).to.deep.equal(after(2));
    expect(reloaded(after(5))).to.deep.equal({ ...after(5), seen });
    expect(reloaded(after(6))).to.deep.equal({ ...after(6), seen });
    expect(reloaded(after(7))).to.deep.equal({ ...after(6), seen });
    expect(reloaded(after(9))).to.deep.equal({ ...after(8), seen });
  });

  it('brings back the answers that led to the product, for whoever goes back to them', () => {
    const answers = [{ question: 'first', answer: 2 }];
    const advised = next(beginning, { type: 'product-chosen', product: 'studenten', hasLines: true, answers }, today);
    expect(reloaded(advised)?.answers).to.deep.equal(answers);
    expect(journeyOf(reloaded(advised)!, { type: 'back' })).to.equal('triage');
  });

  it('brings back the time that somebody wanted to change, and who they had booked for', () => {
    const changing = next(after(6), { type: 'change-wanted', step: 'time' }, today);
    expect(reloaded(changing)).to.deep.equal({ ...changing, times: freshTimes(today) });
    const again = next({ ...after(6), replaces: 'earlier' }, { type: 'change-wanted', step: 'product' }, today);
    expect(reloaded(again)).to.deep.equal({ step: 'product', typed, preset: true, replaces: 'earlier', talk: 'bg' });
  });

  it('brings back what was sent, so that the same is sent again', () => {
    keepDraft(name, { flow: after(7), attempt, product: 'studenten' });
    expect(takeUpDraft(name, today)).to.deep.include({ attempt, product: 'studenten' });
  });

  it('is gone once booked, and after 15 minutes', () => {
    keepDraft(name, { flow: after(6), attempt, product: '' });
    keepDraft(name, { flow: next(after(9), { type: 'sent' }, today), attempt, product: '' });
    keepDraft(name, { flow: { step: 'done', booked, typed, preset: false }, attempt, product: '' });
    expect(sessionStorage.length).to.equal(0);
    keepDraft(name, { flow: after(6), attempt, product: '' });
    const kept = JSON.parse(sessionStorage.getItem(name)!) as { at: number };
    sessionStorage.setItem(name, JSON.stringify({ ...kept, at: kept.at - 15 * 60_000 }));
    expect(takeUpDraft(name, today)).to.equal(undefined);
  });

  it('keeps no code, no free times, and stays as it was on a journey beside', () => {
    keepDraft(name, { flow: after(9), attempt, product: '' });
    const kept = sessionStorage.getItem(name)!;
    expect(kept).not.to.match(/123456|days|seen|sending/);
    const manage: Flow = { journey: 'manage', step: 'opening', token: 'the secret', moving: false, sending: true, typed, preset: false };
    keepDraft(name, { flow: manage, attempt, product: '' });
    expect(sessionStorage.getItem(name)).to.equal(kept);
  });

  it('that nobody can read is none', () => {
    expect(takeUpDraft(name, today)).to.equal(undefined);
    sessionStorage.setItem(name, 'somebody else wrote this');
    expect(takeUpDraft(name, today)).to.equal(undefined);
  });
});
