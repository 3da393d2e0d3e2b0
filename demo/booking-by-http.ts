import type { Availability } from '../server/contract/availability.ts';
import type { Products } from '../server/contract/product.ts';

/** What the tests of many people at once share. */
export interface FreeTime {
  product: string;
  start: string;
}

/** So many free times, each as often as it has desks, that do not get in one another's way. Throws when there are fewer. */
export async function freeStarts(origin: string, count: number): Promise<FreeTime[]> {
  const { products } = (await ask(`${origin}/api/v1/products`)) as Products;
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  // Any desk serves the shorter ones, so together they cannot ask for more than there is.
  const product = products.find(({ duration }) => duration === 20)!.id;
  const { days } = (await ask(`${origin}/api/v1/products/${product}/availability?from=${day(1)}&to=${day(56)}`)) as Availability;
  const all = days.flatMap(({ times }) => times.flatMap(({ start, free }) => Array.from({ length: free }, () => ({ product, start }))));
  if (all.length < count) throw new Error(`There are ${all.length} free times, and ${count} were asked for.`);
  return all.slice(0, count);
}

/** Books for a contact of its own, and answers the status. Repeating it books nothing more. */
export async function book(origin: string, { product, start }: FreeTime, name: string): Promise<number> {
  const answer = await fetch(`${origin}/api/v1/bookings`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `key-of-${name}` },
    body: JSON.stringify({ product, start, visitor: { name: `Visitor ${name}`, email: `${name}@example.org` }, language: 'nl' }),
  });
  await answer.text();
  return answer.status;
}

/** How many letters are different ones, to how many addresses, and how many came more than once. */
export function countLetters({ messageIds, recipients }: { messageIds: string[]; recipients: string[][] }): { letters: number; addresses: number; twice: number } {
  const letters = new Set(messageIds).size;
  return { letters, addresses: new Set(recipients.flat()).size, twice: messageIds.length - letters };
}

async function ask(url: string): Promise<unknown> {
  return (await fetch(url)).json();
}
