import { expect } from '@open-wc/testing';
import type { Booked } from '../../server/contract/booking.ts';
import { beginning } from './beginning.ts';
import { type BookingEvent, type Flow, isFirst, next, nextOf } from './flow.ts';
import { nextTalk } from './talk-flow.ts';
import { freshTimes } from './times.ts';

const today = '2026-11-23';
const start = '2026-11-24T08:20:00Z';
const typed = { name: 'Amira Haddad', by: 'email', email: 'amira@example.org', phone: '', comes: 'self' } as const;
const booked: Booked = {
  status: 'booked',
  reference: 'K7 42 DM',
  manageToken: 'secret',
  manageLink: 'https://office.example/manage#secret',
  product: 'studenten',
  start,
  end: '2026-11-24T08:40:00Z',
  language: 'nl',
  sequence: 0,
};

/** The flow after these events, from the beginning or from a given one. */
function after(...events: BookingEvent[]): Flow {
  return events.reduce((flow, event) => next(flow, event, today), beginning);
}

const chosen: BookingEvent = { type: 'product-chosen', product: 'studenten', hasLines: false };
const withLines: BookingEvent = { ...chosen, hasLines: true };
const timed: BookingEvent = { type: 'time-chosen', start };
const filled: BookingEvent = { type: 'typed', typed };
const given: BookingEvent = { type: 'contact-given', by: 'email' };
const sent: BookingEvent = { type: 'sent' };
const toCheck = [chosen, timed, filled, given];
const refusal = (code: string, more = {}): BookingEvent => ({ type: 'answered', answer: { ok: false, problem: { code, ...more } } });

describe('the flow', () => {
  it('opens the lines of a product that has some before its times', () => {
    expect(after(withLines).step).to.equal('about');
    expect(after(withLines, { type: 'lines-read' }).step).to.equal('time');
    expect(after(chosen).step).to.equal('time');
  });

  it('asks for free times from today on as soon as they are needed', () => {
    const flow = after(chosen);
    expect('times' in flow && flow.times.asking).to.deep.equal({ state: 'waiting', range: { from: '2026-11-23', to: '2026-12-06' } });
  });

  it('goes from the time to who comes, and from there to the check once that is complete', () => {
    expect(after(chosen, timed).step).to.equal('contact');
    const incomplete = after(chosen, timed, given);
    expect(incomplete).to.include({ step: 'contact' });
    expect('errors' in incomplete && incomplete.errors).to.deep.equal({ name: 'required', email: 'required' });
    expect(after(...toCheck)).to.include({ step: 'check', product: 'studenten', start, sending: false });
  });

  it('goes straight back to the check when somebody only changes the time', () => {
    const flow = after(...toCheck, { type: 'change-wanted', step: 'time' });
    expect(flow).to.include({ step: 'time', start });
    expect(next(flow, { type: 'time-chosen', start: '2026-11-25T10:00:00Z' }, today)).to.include({ step: 'check', start: '2026-11-25T10:00:00Z' });
  });

  it('goes back step by step and keeps what was typed', () => {
    const steps = [withLines, { type: 'lines-read' } as const, timed, filled, given];
    let flow = after(...steps);
    const seen: string[] = [];
    while (!isFirst(flow)) {
      flow = next(flow, { type: 'back' }, today);
      seen.push(flow.step);
    }
    expect(seen).to.deep.equal(['contact', 'time', 'about', 'product']);
    expect(flow.typed).to.deep.equal(typed);
  });

  it('knows that nothing comes before the product that the page chose', () => {
    expect(isFirst(after({ ...withLines, preset: true }))).to.equal(true);
    expect(isFirst(after({ ...chosen, preset: true }))).to.equal(true);
    expect(isFirst(after({ ...withLines, preset: true }, { type: 'lines-read' }))).to.equal(false);
  });

  it('keeps what was typed and offers the nearest times when the time is gone', () => {
    const nearest = ['2026-11-24T09:00:00Z', '2026-11-24T09:20:00Z', '2026-11-25T08:00:00Z'];
    const flow = after(...toCheck, sent, refusal('slot-taken', { alternatives: nearest }));
    expect(flow.step).to.equal('time');
    expect('gone' in flow && flow.gone).to.deep.equal({ why: 'slot-taken', nearest });
    expect(flow.typed).to.deep.equal(typed);
    expect(next(flow, { type: 'time-chosen', start: nearest[1]! }, today)).to.include({ step: 'check', start: nearest[1] });
  });

  it('leads each refusal to the step where something can be done', () => {
    const refused = (code: string, field?: string, why = 'invalid') =>
      after(...toCheck, sent, refusal(code, field ? { errors: [{ field, code: why }] } : {}));
    expect(refused('invalid-input', 'start', 'too-soon').step).to.equal('time');
    const contact = refused('invalid-input', 'visitor.email');
    expect('errors' in contact && contact.errors).to.deep.equal({ email: 'invalid' });
    expect(refused('unknown-product').step).to.equal('product');
    for (const code of ['already-booked', 'too-many-bookings', 'too-many-requests', 'unavailable', 'unreachable', 'not-invented-yet']) {
      const flow = refused(code);
      expect(flow).to.include({ step: 'check', sending: false });
      expect('problem' in flow && flow.problem?.code).to.equal(code);
    }
  });

  it('goes back to where it was when somebody wanted another product and thinks again', () => {
    const flow = after(...toCheck, { type: 'change-wanted', step: 'product' });
    expect(isFirst(flow)).to.equal(false);
    expect(next(flow, { type: 'back' }, today)).to.deep.equal(after(...toCheck));
  });

  it('stays where it is while a booking is under way', () => {
    const flow = after(...toCheck, sent);
    expect(next(flow, { type: 'back' }, today)).to.deep.equal(flow);
    expect(next(flow, { type: 'change-wanted', step: 'time' }, today)).to.deep.equal(flow);
  });

  it('lets no product of the page get between a booking and its answer', () => {
    const flow = after(...toCheck, sent);
    expect(next(flow, { ...withLines, preset: true } as BookingEvent, today)).to.deep.equal(flow);
  });

  it('forgets what was wrong with a field that another one takes the place of', () => {
    const flow = after(chosen, timed, given, { type: 'typed', typed: { by: 'phone' } });
    expect('errors' in flow && flow.errors).to.deep.equal({});
  });

  describe('with a code', () => {
    const pending = { status: 'pending', confirm: 'attempt', sentTo: 'a•••@example.org', expiresAt: '2026-11-23T10:00:00Z' } as const;
    const toCode = [...toCheck, sent, { type: 'answered', answer: { ok: true, value: pending } } as const];
    const typing: BookingEvent = { type: 'code-typed', code: '12 34 56' };

    it('asks for it only when the office sent one, and sends nothing in before something is typed', () => {
      expect(after(...toCode).step).to.equal('code');
      expect(after(...toCode, sent)).to.deep.include({ step: 'code', sending: false, problem: { code: 'code-missing' } });
      expect(after(...toCode, typing, sent, { type: 'answered', answer: { ok: true, value: booked } })).to.include({ step: 'done' });
    });

    it('keeps what was typed while the same code is sent again', () => {
      const asked = after(...toCode, typing, { type: 'code-wanted-again' });
      expect(asked).to.include({ step: 'code', again: 'asked', sending: true });
      const later = { ...pending, expiresAt: '2026-11-23T10:10:00Z' };
      expect(next(asked, { type: 'answered', answer: { ok: true, value: later } }, today)).to.deep.include({ again: 'sent', code: '12 34 56', pending: later });
    });

    it('knows what the next booking takes the place of, until there is one', () => {
      const changed = after(...toCode, { type: 'change-wanted', step: 'contact' }, given);
      expect(changed).to.include({ step: 'check', replaces: 'attempt' });
      expect(after(...toCode, { type: 'change-wanted', step: 'contact' }, { type: 'back' }, { type: 'change-wanted', step: 'product' })).to.include({ replaces: 'attempt' });
      const done = after(...toCode, typing, sent, { type: 'answered', answer: { ok: true, value: booked } });
      expect(done).not.to.have.property('replaces');
    });

    it('leads from a code that works no longer to the time that was chosen', () => {
      const flow = after(...toCode, typing, sent, refusal('code-expired'));
      expect('gone' in flow && flow.gone).to.deep.equal({ why: 'code-expired', nearest: [start] });
      expect(flow.typed).to.deep.equal(typed);
    });
  });

  describe('with a language of the talk', () => {
    const come = (talk: string, spoken: boolean): BookingEvent => ({
      type: 'times-came',
      range: { from: today, to: '2026-12-06' },
      answer: { ok: true, value: { timeZone: 'Europe/Brussels', days: [{ date: '2026-11-24', times: [{ start, free: 1, ...(spoken && { spoken }) }] }], next: null } },
      talk,
    });
    const asked = { journey: 'talk', type: 'talk-asked' } as const;
    const changed: BookingEvent = { type: 'talk-chosen', talk: 'ar' };
    const at = (...events: (BookingEvent | typeof asked)[]) => events.reduce((flow, event) => nextOf(nextTalk, flow, event, today), beginning as Flow);

    it('takes that of the times among which one is chosen, and knows whether it is spoken then', () => {
      expect(at(chosen, come('en', true), timed, filled, given)).to.include({ step: 'check', talk: 'en', spoken: true });
      expect(at(chosen, come('en', false), timed, filled, given)).to.include({ talk: 'en', spoken: false });
      expect(at(chosen, timed, filled, given)).to.include({ spoken: undefined });
    });

    it('asks for the times anew when another is chosen, and goes back to where it was when none is', () => {
      const times = at(chosen, come('en', true));
      expect(nextOf(nextTalk, at(chosen, come('en', true), asked), { type: 'back' }, today)).to.deep.equal(times);
      expect(at(chosen, come('en', true), asked, changed)).to.deep.include({ step: 'time', talk: 'ar', times: freshTimes(today) });
    });

    it('keeps the time that was chosen when it is changed on the check, and stays for somebody else', () => {
      const check = [chosen, come('en', true), timed, filled, given];
      expect(at(...check, asked, changed)).to.include({ step: 'time', start, talk: 'ar' });
      expect(at(...check, { type: 'another-wanted' })).to.include({ step: 'product', talk: 'en' });
    });

    it('follows the screens only as long as nothing was chosen by it', () => {
      const anew: BookingEvent = { type: 'language-changed' };
      expect(at(chosen, come('nl', false), anew)).to.deep.include({ times: freshTimes(today) });
      const settled = at(chosen, come('en', true), timed, { type: 'back' });
      expect(nextOf(nextTalk, settled, anew, today)).to.equal(settled);
    });
  });

  it('keeps the contact and not the name for somebody else', () => {
    const flow = after(...toCheck, sent, { type: 'answered', answer: { ok: true, value: booked } }, { type: 'another-wanted' });
    expect(flow).to.deep.equal({ step: 'product', typed: { ...typed, name: '' }, preset: false });
  });
});
