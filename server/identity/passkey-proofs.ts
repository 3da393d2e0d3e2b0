import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { PasskeyProofs } from '../use-cases/staff-ports.ts';

interface Needs {
  /** Of this server as browsers know it. Passkeys belong to its host: on another one they are of no use. */
  origin: string;
  /** The name of the place that somebody's device shows. */
  place: string;
}

const bytes = (base64url: string) => new Uint8Array(Buffer.from(base64url, 'base64url'));
const base64url = (content: Uint8Array | string) => Buffer.from(content).toString('base64url');

/** Makes sure of passkeys: the device must know its person (by a finger, a face or a code), and the page must be ours. */
export function openPasskeyProofs({ origin, place }: Needs): PasskeyProofs {
  const rpID = new URL(origin).hostname;
  const expected = (challenge: string) => ({ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: rpID, requireUserVerification: true });
  return {
    registerOptions: async ({ id, name }, challenge) => ({
      ...(await generateRegistrationOptions({
        rpName: place,
        rpID,
        userID: new Uint8Array(Buffer.from(id)),
        userName: name,
        userDisplayName: name,
        challenge: bytes(challenge),
        attestationType: 'none',
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      })),
    }),

    signInOptions: async (challenge) => ({ ...(await generateAuthenticationOptions({ rpID, challenge: bytes(challenge), userVerification: 'required' })) }),

    async registered(response, challenge) {
      const { registrationInfo } = await provedOrNot(verifyRegistrationResponse({ response: response as RegistrationResponseJSON, ...expected(challenge) }));
      const credential = registrationInfo?.credential;
      return credential && { id: credential.id, publicKey: base64url(credential.publicKey), counter: credential.counter, transports: credential.transports ?? [] };
    },

    async used(response, { staff, id, publicKey, transports }, challenge) {
      const given = response as AuthenticationResponseJSON;
      // Whom the device names must be whom we know by this passkey.
      if (given.response?.userHandle !== base64url(staff)) return undefined;
      // The counter is compared where it is written down, so that two answers at once cannot both be right.
      const credential = { id, publicKey: bytes(publicKey), counter: 0, transports };
      const { verified, authenticationInfo } = await provedOrNot(verifyAuthenticationResponse({ response: given, credential, ...expected(challenge) }));
      return verified ? authenticationInfo?.newCounter : undefined;
    },
  };
}

/** What is no proof, or nothing that can be read, throws: to us it is the same. */
async function provedOrNot<Proof extends { verified: boolean }>(proof: Promise<Proof>): Promise<Proof | { verified: false; registrationInfo?: undefined; authenticationInfo?: undefined }> {
  return proof.catch(() => ({ verified: false as const }));
}
