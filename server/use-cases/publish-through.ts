import { done, invalid, type Result } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import { addDays, dateOf, type PlainDate } from '../domain/time.ts';
import type { Clock } from './ports.ts';
import type { publishSlots } from './publish-slots.ts';
import type { AuditTrail } from './staff-ports.ts';

/** How far ahead staff can publish, in days. */
const MOST_AHEAD = 366;

interface Needs {
  publish: ReturnType<typeof publishSlots>;
  audit: AuditTrail;
  now: Clock;
}

/** Publishes all days up to a date, beyond what is published by itself. */
export function publishThrough({ publish, audit, now }: Needs) {
  return async (through: PlainDate, staff: Staff): Promise<Result<undefined>> => {
    const time = now();
    const today = dateOf(time);
    if (through < today) return invalid('through', 'past');
    if (through > addDays(today, MOST_AHEAD)) return invalid('through', 'too-far');
    await publish(through);
    await audit.note([{ staff: staff.id, action: 'slots-published', details: { through }, now: time }]);
    return done(undefined);
  };
}
