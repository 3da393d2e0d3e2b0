import type { PasskeyAnswer, PasskeyChallenge, Session } from '../../server/contract/staff/session.ts';
import type { Products } from '../../server/contract/product.ts';
import { ask as askPublic } from '../ask.ts';
import type { Ask } from './ask.ts';

/** Who is signed in, and what everybody may know of the office. */
export function createSessionApi(ask: Ask) {
  return {
    session: (quietly: boolean) => ask<Session>('session', { quietly }),
    challenge: (invitation?: string) => ask<PasskeyChallenge>('passkeys/challenge', { body: invitation === undefined ? {} : { invitation } }),
    answer: (answer: PasskeyAnswer) => ask<Session>('passkeys/answer', { body: answer }),
    signOut: () => ask<Session>('sign-out', { body: {} }),
    office: (language: string) => askPublic<Products>('.', `products?lang=${language}`),
  };
}
