import { type Instant, MINUTE } from './time.ts';

/** A session ends when nothing was done for so long, and after a working day in any case. */
const IDLE_TIME = 30 * MINUTE;
export const LONGEST_TIME = 10 * 60 * MINUTE;

export interface SessionTimes {
  createdAt: Instant;
  /** When somebody last did something. */
  usedAt: Instant;
}

/** When a session ends if nothing is done, and when it ends in any case. */
export function endsOf({ createdAt, usedAt }: SessionTimes): { idleUntil: Instant; endsAt: Instant } {
  const endsAt = createdAt + LONGEST_TIME;
  return { idleUntil: Math.min(usedAt + IDLE_TIME, endsAt), endsAt };
}
