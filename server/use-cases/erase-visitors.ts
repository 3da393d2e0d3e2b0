import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { referenceOf } from '../domain/reference.ts';
import type { Staff } from '../domain/staff.ts';
import { addDays, dateOf, instantOf, type PlainDate } from '../domain/time.ts';
import type { Erasures } from './catalogue-ports.ts';
import type { Clock, Secrets } from './ports.ts';

interface Needs {
  erasures: Erasures;
  secrets: Secrets;
  now: Clock;
  /** For how many days after an appointment its visitor is known. */
  retentionDays: number;
}

/** How many are erased before others get their turn. */
const TOGETHER = 100;

/** How what is known of visitors is removed. Each may be repeated and then changes nothing more. */
export function eraseVisitors({ erasures, secrets, now, retentionDays }: Needs) {
  /** Of one booking that is over or cancelled: one that lies ahead is cancelled first. */
  async function one(id: string, staff?: Staff['id']): Promise<Result<'erased'>> {
    const outcome = await erasures.erase({ id, extent: 'visitor', operation: secrets.id(), now: now(), ...(staff !== undefined && { staff }) });
    if (outcome === 'unknown') return refused({ code: 'unknown-booking' });
    if (outcome === 'ahead') return invalid('booking', 'too-soon');
    await erasures.leaveNoTrace();
    return done('erased');
  }

  async function byReference(reference: string): Promise<Result<'erased'>> {
    const id = await erasures.idOf(referenceOf(reference));
    return id === undefined ? refused({ code: 'unknown-booking' }) : one(id);
  }

  /** All that was over before a day; gives back how many bookings that were. */
  async function before(day: PlainDate): Promise<number> {
    const time = now();
    const end = Math.min(instantOf(day, '00:00'), time);
    let erased = 0;
    for (;;) {
      const ids = await erasures.outdated(end, TOGETHER);
      await Promise.all(ids.map((id) => erasures.erase({ id, extent: 'booking', operation: secrets.id(), now: time })));
      erased += ids.length;
      if (ids.length < TOGETHER) break;
    }
    await erasures.removeOutdated({ before: end });
    await erasures.leaveNoTrace();
    return erased;
  }

  return {
    one,
    byReference,
    before,
    /** What is older than it may be. To be run daily. */
    outdated: () => before(addDays(dateOf(now()), -retentionDays)),
  };
}
