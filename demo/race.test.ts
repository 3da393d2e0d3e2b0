import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import type { Booked } from '../server/contract/booking.ts';
import type { Products } from '../server/contract/product.ts';
import { audit } from '../server/storage/audit.ts';
import { askCopyOf } from '../server/test-office.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

const CLIENTS = 8;
const TRIES = 4000;

let demo: RunningDemo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.remove());

test(`${CLIENTS} clients race for the free times of all products, and each time goes to as many as it has desks`, async () => {
  const { products } = (await (await fetch(`${demo.origin}/api/v1/products`)).json()) as Products;
  const wanted = (await Promise.all(products.map(({ id }) => freeTimes(id)))).flat();
  const tries = shuffled(Array.from({ length: TRIES }, (_, index) => wanted[index % wanted.length]!));

  const answers = new Map<number, number>();
  const tokens: string[] = [];
  let next = 0;
  await Promise.all(
    Array.from({ length: CLIENTS }, async () => {
      for (let index = next++; index < tries.length; index = next++) {
        const answer = await book(tries[index]!, index);
        answers.set(answer.status, (answers.get(answer.status) ?? 0) + 1);
        const body = (await answer.json()) as Booked;
        if (answer.status === 201) tokens.push(body.manageToken);
      }
    }),
  );

  expect([...answers.keys()].sort()).toEqual([201, 409]);
  expect(answers.get(201)! + answers.get(409)!).toBe(TRIES);

  // Nothing was cancelled, so a time that was refused and is free now was refused wrongly.
  const tried = new Set(tries.map(({ product, start }) => `${product} ${start}`));
  const left = (await Promise.all(products.map(({ id }) => freeTimes(id)))).flat();
  expect(left.filter(({ product, start }) => tried.has(`${product} ${start}`))).toEqual([]);

  for (const token of tokens) {
    const seen = await fetch(`${demo.origin}/api/v1/booking`, { headers: { Authorization: `Bearer ${token}` } });
    expect(seen.status).toBe(200);
  }

  await demo.stop();
  await askCopyOf(demo.databaseFile, async (copy) => {
    expect(await audit(copy, Date.now())).toEqual(Object.fromEntries(Object.keys(await audit(copy, Date.now())).map((promise) => [promise, 0])));
    const { rows } = await copy.execute(`select count(*) as booked from bookings where name like 'Racer %'`);
    expect(rows[0]?.['booked']).toBe(tokens.length);
    expect((await copy.execute('pragma integrity_check')).rows[0]?.[0]).toBe('ok');
    expect((await copy.execute('pragma foreign_key_check')).rows).toEqual([]);
  });
}, 120_000);

async function freeTimes(product: string): Promise<{ product: string; start: string }[]> {
  const [from, to] = [0, 9].map((days) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10));
  const answer = await fetch(`${demo.origin}/api/v1/products/${product}/availability?from=${from}&to=${to}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.map(({ start }) => ({ product, start })));
}

function book({ product, start }: { product: string; start: string }, racer: number): Promise<Response> {
  return fetch(`${demo.origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `race-try-${racer}` },
    body: JSON.stringify({ product, start, visitor: { name: `Racer ${racer}`, email: `racer${racer}@example.org` }, language: 'nl' }),
  });
}

/** The same order each run: a race that fails should fail again. */
function shuffled<Item>(items: Item[]): Item[] {
  let seed = 20_261_123;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31) / 2 ** 31;
  return items.map((item) => ({ item, at: random() })).sort((one, other) => one.at - other.at).map(({ item }) => item);
}
