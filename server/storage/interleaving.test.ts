import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Booked, Pending } from '../contract/booking.ts';
import { desk, onTuesday, openTestOffice, request, smallOffice, type TestOffice } from '../test-office.ts';
import { audit } from './audit.ts';

const TIMES = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'];
const PRODUCTS = ['studenten', 'gezinshereniging'];

/** What somebody does; visitors are few, so that they get in their own and each other's way. */
type Act =
  | { act: 'book'; visitor: number; product: number; time: number }
  | { act: 'move'; visitor: number; from: number; time: number }
  | { act: 'cancel' | 'undo'; visitor: number }
  | { act: 'confirm' | 'mistype' | 'resend'; visitor: number };

/** Minutes that go by, and then what people do at once. */
interface Moment {
  minutes: number;
  acts: Act[];
}

const visitor = fc.nat({ max: 7 });
const time = fc.nat({ max: TIMES.length - 1 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('book' as const), visitor, product: fc.nat({ max: 1 }), time }),
  fc.record({ act: fc.constant('move' as const), visitor, from: time, time }),
  fc.record({ act: fc.constantFrom('cancel' as const, 'undo' as const), visitor }),
);
const actOfProving: fc.Arbitrary<Act> = fc.oneof(
  { weight: 3, arbitrary: act },
  { weight: 3, arbitrary: fc.record({ act: fc.constant('confirm' as const), visitor }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constantFrom('mistype' as const, 'resend' as const), visitor }) },
);

const moments = (acts: fc.Arbitrary<Act>): fc.Arbitrary<Moment[]> =>
  fc.array(fc.record({ minutes: fc.constantFrom(0, 1, 9, 16, 130), acts: fc.array(acts, { minLength: 1, maxLength: 12 }) }), { minLength: 1, maxLength: 8 });

test.each([
  ['book, move and cancel', 'off', moments(act), 60],
  ['book, prove their contact, come too late, move, cancel and think better of it', 'on', moments(actOfProving), 60],
] as const)('however people %s at once, every promise is kept', async (_, verify, arbitrary, numRuns) => {
  await fc.assert(
    fc.asyncProperty(arbitrary, async (all) => {
      const office = await openTestOffice(smallOffice({ desks: [desk('one', PRODUCTS), desk('two', PRODUCTS)] }), { VERIFY_CONTACT: verify });
      const known: Known = { tokens: new Map(), awaited: new Map() };
      for (const { minutes, acts } of all) {
        office.clock.now += minutes * 60_000;
        const statuses = await Promise.all(acts.map((each) => doIt(office, known, each)));
        expect(statuses.filter((status) => ![200, 201, 202, 409, 410, 422, 429].includes(status))).toEqual([]);
      }
      const broken = await office.ask((copy) => audit(copy, office.clock.now));
      office.end();
      expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
    }),
    { numRuns },
  );
}, 120_000);

let keys = 0;

/** What visitors were told: their manage tokens, and what names the booking whose code they await. */
interface Known {
  tokens: Map<number, string>;
  awaited: Map<number, string>;
}

async function doIt(office: TestOffice, known: Known, each: Act): Promise<number> {
  const answer = await asked(office, known, each);
  if (answer?.status === 201) known.tokens.set(each.visitor, ((await answer.json()) as Booked).manageToken);
  if (answer?.status === 202) known.awaited.set(each.visitor, ((await answer.json()) as Pending).confirm);
  return answer?.status ?? 200;
}

/** Nothing for whoever has no token or no code yet. */
async function asked(office: TestOffice, { tokens, awaited }: Known, each: Act): Promise<Response | undefined> {
  const headers = { Authorization: `Bearer ${tokens.get(each.visitor)}` };
  const confirm = awaited.get(each.visitor);
  switch (each.act) {
    case 'book': {
      const contact = { name: `Visitor ${each.visitor}`, email: `v${each.visitor}@example.org` };
      const body = request({ product: PRODUCTS[each.product]!, start: onTuesday(TIMES[each.time]!), visitor: contact });
      return office.post('/api/v1/bookings', body, { 'Idempotency-Key': `interleaving-${(keys += 1)}` });
    }
    case 'confirm':
      return confirm === undefined ? undefined : office.post('/api/v1/bookings/confirm', { confirm, code: await office.codeFor(confirm) });
    case 'mistype':
      return confirm === undefined ? undefined : office.post('/api/v1/bookings/confirm', { confirm, code: 'no' });
    case 'resend':
      return confirm === undefined ? undefined : office.post('/api/v1/bookings/resend', { confirm });
    case 'move':
      return tokens.has(each.visitor)
        ? office.post('/api/v1/booking/move', { start: onTuesday(TIMES[each.time]!), from: onTuesday(TIMES[each.from]!) }, headers)
        : undefined;
    case 'cancel':
    case 'undo':
      return tokens.has(each.visitor) ? office.post(`/api/v1/booking/${each.act}`, {}, headers) : undefined;
    default:
      return each satisfies never;
  }
}
