import { slotsOf } from '../domain/slots.ts';
import { addDays, dateOf } from '../domain/time.ts';
import type { Catalogue, Clock, Slots } from './ports.ts';

/** How far ahead times can be booked. */
const DAYS_AHEAD = 8 * 7;

/** Turns the opening hours of the days that were not published yet into slots, up to eight weeks ahead. Safe to repeat. */
export function publishSlots({ catalogue, slots, now }: { catalogue: Catalogue; slots: Slots; now: Clock }) {
  return async (): Promise<void> => {
    const office = await catalogue.publishing();
    if (!office) return;
    const today = dateOf(now());
    const through = addDays(today, DAYS_AHEAD);
    const dayAfter = office.publishedThrough ? addDays(office.publishedThrough, 1) : today;
    // A day at a time: a transaction of everybody's bookings never waits for weeks of publishing.
    for (let date = dayAfter < today ? today : dayAfter; date <= through; date = addDays(date, 1)) {
      await slots.publish(office.desks.flatMap((desk) => slotsOf(desk, date, office)), date);
    }
  };
}
