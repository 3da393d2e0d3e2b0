import type { FieldError, ProblemCode } from '../server/contract/problem.ts';

/**
 * What a visitor can meet. The codes of the contract, `unreachable` when no answer came at all,
 * and whatever code a newer server adds: this widget may be older than the server that it talks to.
 */
export interface Trouble {
  code: ProblemCode | 'unreachable' | (string & {});
  errors?: FieldError[] | undefined;
  alternatives?: string[] | undefined;
}

export type Answer<T> = { ok: true; value: T } | { ok: false; problem: Trouble };

export type Read<T> = (response: Response) => Promise<T>;

const LONGEST_WAIT = 10_000;
const PAUSE = 700;

/**
 * A call of version 1. Nothing throws: every answer, also that there is none, is a value.
 * Every call is safe to repeat (a booking by its key), so one lost answer stays between us and the network.
 */
export async function ask<T>(base: string, path: string, init?: RequestInit, read?: Read<T>): Promise<Answer<T>> {
  const url = `${base}/api/v1/${path}`;
  const answer = await attempt(url, init, read);
  if (answer.ok || !['unavailable', 'unreachable'].includes(answer.problem.code)) return answer;
  await new Promise((resume) => setTimeout(resume, PAUSE));
  return attempt(url, init, read);
}

async function attempt<T>(url: string, init?: RequestInit, read: Read<T> = (response) => response.json()): Promise<Answer<T>> {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(LONGEST_WAIT) });
    return response.ok ? { ok: true, value: await read(response) } : { ok: false, problem: { code: 'internal', ...(await response.json()) } };
  } catch {
    // No network, too slow, or something in between (a proxy, a hotel's sign-in page) answered in our place.
    return { ok: false, problem: { code: 'unreachable' } };
  }
}
