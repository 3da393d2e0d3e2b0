import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { officeChanges } from '../../use-cases/office-changes.ts';
import type { staffSession } from '../../use-cases/staff-session.ts';
import { answerLater } from '../problems.ts';
import { currentSession, type Gate, type StaffEnv } from './gate.ts';

interface Needs {
  gate: Gate;
  session: ReturnType<typeof staffSession>;
  changes: ReturnType<typeof officeChanges>;
}

/** Proxies close what is silent for half a minute or a minute. */
const HEARTBEAT = 20_000;

/** A group of writes is told of once: each console that hears of it asks anew. */
const GATHERED = 250;

/** For one person, whose browser opens six connections at most, and in all: each takes up a socket. */
const MOST_OF_PERSON = 6;
const MOST = 200;

/** Whatever serves the application may say with this that it is about to stop. */
type ChangesEnv = StaffEnv & { Bindings: { stopping?: AbortSignal } };

/** Says `changed` whenever something was written, for as long as the session lasts and the process is not asked to end. */
export function changesRoutes({ gate, session, changes }: Needs): Hono<ChangesEnv> {
  const open = new Map<string, number>();
  const count = (staff: string, by: number) => open.set(staff, (open.get(staff) ?? 0) + by);
  return new Hono<ChangesEnv>().get('/changes', gate('see-bookings'), (c) => {
    const staff = c.get('staff').id;
    const stopping = c.env?.stopping;
    const all = [...open.values()].reduce((sum, some) => sum + some, 0);
    if ((open.get(staff) ?? 0) >= MOST_OF_PERSON || all >= MOST) return answerLater(c, 60);
    count(staff, 1);
    // nginx gathers an answer until it is complete, unless it is told not to.
    c.header('X-Accel-Buffering', 'no');
    return streamSSE(c, async (stream) => {
      let wake = () => {};
      let changed = false;
      const end = changes.follow(() => {
        changed = true;
        wake();
      });
      const wakeUp = () => wake();
      stream.onAbort(wakeUp);
      stopping?.addEventListener('abort', wakeUp);
      const isOver = () => stream.aborted || stopping?.aborted === true;
      try {
        await stream.write(': open\n\n');
        while (!isOver() && (await currentSession(c, session))) {
          if (changed) {
            changed = false;
            await stream.writeSSE({ event: 'changed', data: '' });
            await stream.sleep(GATHERED);
          } else if (!isOver()) {
            const heard = await heardWithin(HEARTBEAT, (resolve) => (wake = resolve));
            if (!heard && !isOver()) await stream.write(': still here\n\n');
          }
        }
      } finally {
        end();
        stopping?.removeEventListener('abort', wakeUp);
        count(staff, -1);
      }
    });
  });
}

/** Whether it was woken, or the time went by. */
function heardWithin(milliseconds: number, onWake: (resolve: () => void) => void): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), milliseconds).unref();
    onWake(() => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
