import type { Answer } from '../ask.ts';

/** How the console asks the server. */
export interface Asking {
  /** Sent as JSON: then it is a write. */
  body?: object;
  /** Makes a repeated booking request the same one. */
  key?: string;
  /** The console asks by itself, not because somebody did something: the session is not prolonged. */
  quietly?: boolean;
}

/** Asks the API of staff, at `/api/staff/` beside this page. Never throws: every answer, also that there is none, is a value. */
export type Ask = <T>(path: string, asking?: Asking) => Promise<Answer<T>>;

const LONGEST_WAIT = 15_000;

export const ask: Ask = async (path, { body, key, quietly } = {}) => {
  try {
    const response = await fetch(`api/staff/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: {
        ...(body && { 'Content-Type': 'application/json' }),
        ...(key && { 'Idempotency-Key': key }),
        ...(quietly && { 'X-Background': '1' }),
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(LONGEST_WAIT),
    });
    return response.ok ? { ok: true, value: await response.json() } : { ok: false, problem: { code: 'internal', ...(await response.json()) } };
  } catch {
    // No network, too slow, or something in between answered in the server's place.
    return { ok: false, problem: { code: 'unreachable' } };
  }
};
