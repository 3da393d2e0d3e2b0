import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Booked } from '../contract/booking.ts';
import { desk, onTuesday, openTestOffice, request, smallOffice, type TestOffice } from '../test-office.ts';
import { audit } from './audit.ts';

const TIMES = ['09:00', '09:20', '09:40', '10:00', '10:20', '10:40'];
const PRODUCTS = ['studenten', 'gezinshereniging'];

/** What somebody does; visitors are few, so that they get in their own and each other's way. */
type Act =
  | { act: 'book'; visitor: number; product: number; time: number }
  | { act: 'move'; visitor: number; from: number; time: number }
  | { act: 'cancel'; visitor: number };

const visitor = fc.nat({ max: 7 });
const time = fc.nat({ max: TIMES.length - 1 });
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('book' as const), visitor, product: fc.nat({ max: 1 }), time }),
  fc.record({ act: fc.constant('move' as const), visitor, from: time, time }),
  fc.record({ act: fc.constant('cancel' as const), visitor }),
);

test('however people book, move and cancel at once, every promise is kept', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(act, { minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 8 }), async (moments) => {
      const office = await openTestOffice(smallOffice({ desks: [desk('one', PRODUCTS), desk('two', PRODUCTS)] }));
      const tokens = new Map<number, string>();
      for (const acts of moments) {
        const statuses = await Promise.all(acts.map((each) => doIt(office, tokens, each)));
        expect(statuses.filter((status) => ![200, 201, 409, 422].includes(status))).toEqual([]);
      }
      const broken = await office.ask((copy) => audit(copy, office.clock.now));
      office.end();
      expect(Object.entries(broken).filter(([, count]) => count > 0)).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);

let keys = 0;

async function doIt(office: TestOffice, tokens: Map<number, string>, each: Act): Promise<number> {
  if (each.act === 'book') {
    const contact = { name: `Visitor ${each.visitor}`, email: `v${each.visitor}@example.org` };
    const answer = await office.post(
      '/api/v1/bookings',
      request({ product: PRODUCTS[each.product]!, start: onTuesday(TIMES[each.time]!), visitor: contact }),
      { 'Idempotency-Key': `interleaving-${(keys += 1)}` },
    );
    if (answer.status === 201) tokens.set(each.visitor, ((await answer.json()) as Booked).manageToken);
    return answer.status;
  }
  const token = tokens.get(each.visitor);
  if (!token) return 200;
  const headers = { Authorization: `Bearer ${token}` };
  const answer =
    each.act === 'cancel'
      ? await office.post('/api/v1/booking/cancel', {}, headers)
      : await office.post('/api/v1/booking/move', { start: onTuesday(TIMES[each.time]!), from: onTuesday(TIMES[each.from]!) }, headers);
  return answer.status;
}
