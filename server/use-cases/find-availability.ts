import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { addDays, dateOf, daysBetween, type Instant, instantOf, MINUTE, type PlainDate } from '../domain/time.ts';
import type { Catalogue, Clock, FreeTime, Slots } from './ports.ts';

export interface FreeDays {
  days: { date: PlainDate; times: FreeTime[] }[];
  /** The first free time after a range that has none. */
  next: Instant | undefined;
  /** The last day whose times are published. */
  publishedThrough: PlainDate | undefined;
}

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  now: Clock;
  /** Minutes between now and the earliest time that can be booked. */
  leadTime: number;
  /** The most days of one question. */
  longestRange: number;
}

/** When a product can be booked between two dates, both included; and where a language is asked for, in which of these times it is spoken. */
export function findAvailability({ catalogue, slots, now, leadTime, longestRange }: Needs) {
  return async (productId: string, { talk, ...range }: { from: PlainDate; to: PlainDate; talk?: Language | undefined }): Promise<Result<FreeDays>> => {
    const days = daysBetween(range.from, range.to);
    if (!(days >= 0 && days < longestRange)) return invalid('to', 'range');
    const product = await catalogue.offered(productId);
    if (!product) return refused({ code: 'unknown-product' });

    const time = now();
    const query = { product: product.id, duration: product.duration * MINUTE, now: time };
    const earliest = time + leadTime * MINUTE;
    const until = instantOf(addDays(range.to, 1), '00:00');
    const talkLanguage = talk?.toLowerCase();
    const times = await slots.free({ ...query, from: Math.max(earliest, instantOf(range.from, '00:00')), until, ...(talkLanguage !== undefined && { talkLanguage }) });
    const publishedThrough = await catalogue.publishedThrough();
    if (times.length > 0) return done({ days: byDay(times), next: undefined, publishedThrough });

    const [next] = await slots.free({ ...query, from: Math.max(earliest, until), until: Number.MAX_SAFE_INTEGER, most: 1 });
    return done({ days: [], next: next?.start, publishedThrough });
  };
}

function byDay(times: FreeTime[]): FreeDays['days'] {
  const days = new Map<PlainDate, FreeDays['days'][number]['times']>();
  for (const time of times) {
    const date = dateOf(time.start);
    days.set(date, [...(days.get(date) ?? []), time]);
  }
  return [...days].map(([date, dayTimes]) => ({ date, times: dayTimes }));
}
