import type { Delivery } from '../use-cases/letter-ports.ts';
import { isLoopback } from './is-loopback.ts';

const PATIENCE = 20_000;

/** Answers about the letter itself: wrong in form, too large, not to be processed. */
const ABOUT_THE_LETTER = new Set([400, 413, 415, 422]);

/**
 * Posts letters as JSON to a service at this address; a user and a password in it are sent as Basic authentication
 * (RFC 7617). Any 2xx means that the service has taken the letter; 400, 413, 415 and 422 that it refuses this one; all
 * else (no answer within 20 s, a redirection, 401, 429, 5xx) that it takes none now.
 *
 * Throws when letters would travel in the open: other than to this machine itself, the address must begin with https.
 */
export function openJsonPost(url: string): (body: unknown) => Promise<Delivery> {
  const { address, authorization } = taken(url);
  return async (body) => {
    try {
      const answer = await fetch(address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', ...authorization },
        body: JSON.stringify(body),
        // A service that moves is told in the settings: a password does not go where an answer points to.
        redirect: 'manual',
        signal: AbortSignal.timeout(PATIENCE),
      });
      await answer.body?.cancel();
      if (answer.ok) return { result: 'sent' };
      return { result: ABOUT_THE_LETTER.has(answer.status) ? 'refused' : 'unreachable', failure: `http-${answer.status}` };
    } catch (error) {
      return { result: 'unreachable', failure: (error as Error).name === 'TimeoutError' ? 'http-timeout' : 'http-connection' };
    }
  };
}

function taken(url: string): { address: URL; authorization: Record<string, string> } {
  const address = new URL(url);
  const { protocol, hostname, username, password } = address;
  if (protocol !== 'https:' && !isLoopback(hostname.replace(/^\[|\]$/g, ''))) {
    throw new Error(`Letters would go to ${hostname} in the open. Write an address that begins with https://.`);
  }
  if (username === '') return { address, authorization: {} };
  // fetch refuses an address with a password in it.
  address.username = address.password = '';
  const bytes = new TextEncoder().encode(`${decodeURIComponent(username)}:${decodeURIComponent(password)}`);
  return { address, authorization: { Authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` } };
}
