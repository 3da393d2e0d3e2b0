import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What a device answers to a page that asks for a new passkey: a device that is a few lines, for whoever tests without a browser. */
export function newPasskey(origin: string, challenge: string) {
  const { x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
  const bytes = (text: string | undefined) => new Uint8Array(Buffer.from(text!, 'base64url'));
  // COSE: an EC2 key for ES256 on P-256.
  const publicKey = isoCBOR.encode(new Map<number, number | Uint8Array>([[1, 2], [3, -7], [-1, 1], [-2, bytes(x)], [-3, bytes(y)]]));
  const id = randomBytes(16);
  const PRESENT_AND_VERIFIED_WITH_KEY = 0x45;
  const authData = Buffer.concat([
    createHash('sha256').update(new URL(origin).hostname).digest(),
    Buffer.from([PRESENT_AND_VERIFIED_WITH_KEY, 0, 0, 0, 0]),
    Buffer.alloc(16),
    Buffer.from([0, id.length]),
    id,
    publicKey,
  ]);
  const attestation = isoCBOR.encode(new Map<string, unknown>([['fmt', 'none'], ['attStmt', new Map()], ['authData', new Uint8Array(authData)]]) as never);
  const base64 = (content: Uint8Array | string) => Buffer.from(content).toString('base64url');
  return {
    id: base64(id),
    rawId: base64(id),
    type: 'public-key',
    response: { clientDataJSON: base64(JSON.stringify({ type: 'webauthn.create', challenge, origin })), attestationObject: base64(attestation), transports: [] },
    clientExtensionResults: {},
  };
}
