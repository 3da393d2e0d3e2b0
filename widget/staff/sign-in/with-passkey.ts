import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { PasskeyChallenge, Session } from '../../../server/contract/staff/session.ts';
import type { Trying } from '../door.ts';
import type { createSessionApi } from '../session-api.ts';

/** Signs in with a passkey, or registers one with an invitation; gives back why not where it fails. */
export async function withPasskey(api: Pick<ReturnType<typeof createSessionApi>, 'challenge' | 'answer'>, invitation?: string): Promise<Session | Trying> {
  const challenge = await api.challenge(invitation);
  if (!challenge.ok) return challenge.problem.code === 'unreachable' ? 'unreachable' : 'refused';
  const response = await responseTo(challenge.value);
  if (!response) return 'no-passkey';
  const answer = await api.answer({ attempt: challenge.value.attempt, response });
  if (answer.ok) return answer.value;
  return answer.problem.code === 'unreachable' ? 'unreachable' : 'refused';
}

/** Nothing when somebody said no, or the device has none: browsers do not tell these apart. */
async function responseTo({ does, options }: PasskeyChallenge): Promise<Record<string, unknown> | undefined> {
  // What the server made with the other half of the same library.
  const optionsJSON = options as never;
  try {
    return { ...(does === 'register' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON })) };
  } catch {
    return undefined;
  }
}
