import { publicAfterPublishing, type ReleaseRule } from '../domain/release.ts';
import { slotsOf } from '../domain/slots.ts';
import { addDays, dateOf, type PlainDate } from '../domain/time.ts';
import { chance } from './chance.ts';
import type { Catalogue, Clock, Secrets, Slots } from './ports.ts';

/** How far ahead times can be booked. */
const DAYS_AHEAD = 8 * 7;

interface Needs {
  catalogue: Catalogue;
  slots: Slots;
  secrets: Secrets;
  now: Clock;
  releaseRule: ReleaseRule;
}

/**
 * Turns the opening hours of the days that were not published yet into slots, up to a day: eight weeks ahead, if none is
 * named. What somebody waits for is offered to them first; the rest of that day comes to the public all at once. Safe to repeat.
 */
export function publishSlots({ catalogue, slots, secrets, now, releaseRule }: Needs) {
  return async (until?: PlainDate): Promise<void> => {
    const time = now();
    const today = dateOf(time);
    const through = until ?? addDays(today, DAYS_AHEAD);
    // A day at a time: a transaction of everybody's bookings never waits for weeks of publishing.
    let office = await catalogue.publishing();
    while (office) {
      const dayAfter = office.publishedThrough ? addDays(office.publishedThrough, 1) : today;
      const date = dayAfter < today ? today : dayAfter;
      if (date > through) return;
      const luck = chance(secrets);
      const plan = office;
      const published = plan.desks
        .flatMap((desk) => slotsOf(desk, date, plan))
        .map((slot) => ({ ...slot, publicWhenAwaited: publicAfterPublishing(slot.start, time, releaseRule, luck) }));
      // A plan that has changed meanwhile is read again, and this day made of it.
      const done = await slots.publish(published, { through: date, revision: plan.revision, now: time });
      office = done ? { ...plan, publishedThrough: date } : await catalogue.publishing();
    }
  };
}
