import type { OfficePlan } from '../server/domain/office.ts';
import type { Problem } from '../server/domain/problem.ts';
import type { Instant } from '../server/domain/time.ts';
import type { RunningOffice } from '../server/wiring.ts';
import { busyWeeks } from './busy-weeks.ts';
import type { Random } from './random.ts';

/**
 * Gives an empty office its plan, its slots and a believable share of bookings, all by the ways that staff and
 * visitors use themselves. Gives back how many people have a booking then.
 */
export async function fill(office: RunningOffice, plan: OfficePlan, { now, random }: { now: Instant; random: Random }): Promise<number> {
  await office.fill(plan);
  await office.publish();
  const requests = busyWeeks(plan, { now, random });
  let booked = 0;
  for (let first = 0; first < requests.length; first += TOGETHER) {
    const group = requests.slice(first, first + TOGETHER);
    const results = await Promise.all(group.map((request, index) => office.book(request, `demo-booking-${first + index}`)));
    for (const result of results) {
      if (result.ok) booked++;
      else if (!isOrdinary(result.problem)) throw new Error(`The demo could not be filled: ${JSON.stringify(result.problem)}`);
    }
  }
  return booked;
}

/** Requests of one moment are committed as one group; more at a time gain nothing. */
const TOGETHER = 100;

/** A refusal that is part of life at a busy office; the last is of a time that came too near while we were filling. */
function isOrdinary(problem: Problem): boolean {
  if (problem.code === 'invalid-input') return problem.errors.every(({ code }) => code === 'too-soon');
  return problem.code === 'slot-taken' || problem.code === 'already-booked' || problem.code === 'too-many-bookings';
}
