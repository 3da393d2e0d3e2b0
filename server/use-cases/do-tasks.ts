import { done, type Result, refused } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import { byUrgency, type Task } from '../domain/task.ts';
import type { Clock } from './ports.ts';
import type { Viewer } from './see-bookings.ts';
import type { StaffTasks } from './staff-bookings-ports.ts';
import type { AuditTrail } from './staff-ports.ts';

interface Needs {
  staffTasks: StaffTasks;
  trail: AuditTrail;
  now: Clock;
}

/** What staff must do, most urgent first, and that it is done. */
export function doTasks({ staffTasks, trail, now }: Needs) {
  const open = async () => (await staffTasks.open(now())).sort(byUrgency);
  return {
    async see({ staff, asked }: Viewer): Promise<Task[]> {
      if (asked === 'by a person') await trail.note([{ staff, action: 'tasks-seen', now: now() }]);
      return open();
    },

    /** What is open after it. Refused when there is no such task, or not any more. */
    async change({ kind, id, to }: { kind: Task['kind']; id: string; to: 'done' | 'open' | 'retry' }, staff: Staff['id']): Promise<Result<Task[]>> {
      const time = now();
      const action = { done: 'task-done', open: 'task-reopened', retry: 'letter-retried' }[to];
      const changed = await staffTasks.change({ kind, id, to, now: time, entry: { staff, action, details: { kind, id }, now: time } });
      return changed ? done(await open()) : refused({ code: 'too-late' });
    },
  };
}
