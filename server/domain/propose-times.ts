import type { Language } from './language.ts';
import { byDesk } from './slots.ts';
import { type Instant, MINUTE } from './time.ts';

/** A booking that must have another time. */
export interface Displaced {
  id: string;
  product: string;
  start: Instant;
  end: Instant;
  talkLanguage?: Language;
  /** It was spoken at the time that is lost. */
  spoken: boolean;
}

/** A slot that nobody has, of either channel. */
export interface FreeSlot {
  desk: string;
  start: Instant;
  end: Instant;
  languages: Language[];
}

export interface ProposedTime {
  start: Instant;
  end: Instant;
  desk: string;
  /** The talk language is spoken there all the while. */
  spoken: boolean;
}

/** Whoever had a desk that spoke their language gets one again, up to so much further away than the nearest time. */
const LANGUAGE_IS_WORTH = 3 * 24 * 60 * MINUTE;

/** Nobody is asked to come earlier than they had planned, unless the earlier time is so far ahead that a letter is read by then; */
const NOTICE = 48 * 60 * MINUTE;
/** and even then an earlier time counts as if it were so many times as far away. */
const EARLIER_COUNTS = 2;

/**
 * For each booking the free time that is nearest to what it was: the same start at another desk if there is one. Those
 * who come first choose first; no two get the same slot. Of equal times the desk that is good for least else is taken.
 * Nothing for whom nothing is free. `products` says which each desk serves.
 */
export function proposeTimes(bookings: Displaced[], free: FreeSlot[], products: Map<string, string[]>, now: Instant): Map<string, ProposedTime> {
  const left = new Map([...byDesk(free)].map(([desk, slots]) => [desk, slots.sort((one, other) => one.start - other.start)]));
  const desks = [...left.keys()].sort((one, other) => served(one).length - served(other).length || (one < other ? -1 : 1));
  const proposed = new Map<string, ProposedTime>();
  for (const booking of [...bookings].sort((one, other) => one.start - other.start || (one.id < other.id ? -1 : 1))) {
    const best = nearest(booking);
    if (!best) continue;
    proposed.set(booking.id, best);
    left.set(best.desk, left.get(best.desk)!.filter(({ start, end }) => end <= best.start || best.end <= start));
  }
  return proposed;

  function served(desk: string): string[] {
    return products.get(desk) ?? [];
  }

  function nearest(booking: Displaced): ProposedTime | undefined {
    let best: ProposedTime | undefined;
    let least = Infinity;
    for (const desk of desks.filter((each) => served(each).includes(booking.product))) {
      for (const time of timesAt(desk, left.get(desk)!, booking)) {
        const far = farness(time, booking, now);
        if (far < least) [best, least] = [time, far];
      }
    }
    return best;
  }
}

/** The times at a desk whose free slots follow one another for as long as the booking lasts. */
function* timesAt(desk: string, slots: FreeSlot[], { start: from, end: until, talkLanguage }: Displaced): Generator<ProposedTime> {
  for (const [index, { start }] of slots.entries()) {
    const end = start + until - from;
    const tiles: FreeSlot[] = [];
    let reached = start;
    for (let next = index; reached < end && slots[next]?.start === reached; next += 1) {
      tiles.push(slots[next]!);
      reached = slots[next]!.end;
    }
    if (reached === end) yield { start, end, desk, spoken: talkLanguage !== undefined && tiles.every(({ languages }) => speaks(languages, talkLanguage)) };
  }
}

/** A desk that speaks French also speaks the French of Belgium. */
const speaks = (languages: Language[], language: Language) => languages.includes(language) || languages.includes(language.split('-')[0]!);

function farness(time: ProposedTime, booking: Displaced, now: Instant): number {
  const distance = time.start - booking.start;
  if (time.start <= now || (distance < 0 && time.start < now + NOTICE)) return Infinity;
  const loss = booking.talkLanguage !== undefined && booking.spoken && !time.spoken ? LANGUAGE_IS_WORTH : 0;
  return loss + (distance < 0 ? -distance * EARLIER_COUNTS : distance);
}
