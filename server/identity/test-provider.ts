import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How a provider can lie, or break. Whatever is left out is as it should be. */
export interface Lie {
  /** Changes what the browser brings back. */
  answer?(answer: URLSearchParams): void;
  /** Changes the header and the claims of the ID token. */
  header?: Record<string, unknown>;
  claims?(right: Record<string, unknown>): Record<string, unknown>;
  /** Signs in its own way. */
  signature?(content: string, keys: Keys): string;
  /** Changes the finished ID token. */
  token?(idToken: string): string | undefined;
  /** Answers the exchange of the code in its own way; never, when that is nothing. */
  exchange?(right: Record<string, unknown>): { status?: number; type?: string; body: string } | undefined;
  /** What it takes for the proof of PKCE. */
  challenge?: string;
}

interface Keys {
  own: KeyObject;
  ownPublic: string;
  others: KeyObject;
}

export interface TestProvider {
  issuer: string;
  /** Signs somebody in at the page that the office sent the browser to; gives back where the browser is sent then. */
  signIn(page: string, person: Record<string, unknown>, lie?: Lie): string;
  close(): void;
}

export const CLIENT = { id: 'infopunt', secret: 'a-secret-of-the-office' };

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A small identity provider on the loopback that tests can tell how to lie. */
export async function openTestProvider(metadata: Record<string, unknown> = {}): Promise<TestProvider> {
  const { privateKey: own, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const keys: Keys = { own, ownPublic: publicKey.export({ type: 'spki', format: 'pem' }) as string, others: generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey };
  const codes = new Map<string, { person: Record<string, unknown>; nonce: string; challenge: string; lie: Lie }>();

  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url!, issuer);
    if (pathname === '/.well-known/openid-configuration') return json(response, 200, { ...description(issuer), ...metadata });
    if (pathname === '/keys') return json(response, 200, { keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'one', alg: 'RS256', use: 'sig' }] });
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part)).on('end', () => exchange(new URLSearchParams(Buffer.concat(parts).toString()), response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  function exchange(asked: URLSearchParams, response: ServerResponse): void {
    const grant = codes.get(asked.get('code') ?? '');
    codes.delete(asked.get('code') ?? '');
    const proof = createHash('sha256').update(asked.get('code_verifier') ?? '').digest('base64url');
    if (!grant || proof !== (grant.lie.challenge ?? grant.challenge)) return json(response, 400, { error: 'invalid_grant' });
    const { lie } = grant;
    const right = { access_token: 'not-used', token_type: 'Bearer', id_token: idToken(grant) };
    if (!lie.exchange) return json(response, 200, right);
    const answer = lie.exchange(right);
    if (answer) response.writeHead(answer.status ?? 200, { 'Content-Type': answer.type ?? 'application/json' }).end(answer.body);
  }

  function idToken({ person, nonce, lie }: { person: Record<string, unknown>; nonce: string; lie: Lie }): string | undefined {
    const now = Math.floor(Date.now() / 1000);
    const right = { iss: issuer, aud: CLIENT.id, iat: now, exp: now + 300, nonce, ...person };
    const content = `${encoded({ alg: 'RS256', kid: 'one', ...lie.header })}.${encoded(lie.claims ? lie.claims(right) : right)}`;
    const signature = lie.signature ? lie.signature(content, keys) : sign('sha256', Buffer.from(content), own).toString('base64url');
    const token = `${content}.${signature}`;
    return lie.token ? lie.token(token) : token;
  }

  return {
    issuer,
    signIn(page, person, lie = {}) {
      const asked = new URL(page).searchParams;
      const code = randomBytes(16).toString('hex');
      codes.set(code, { person, nonce: asked.get('nonce')!, challenge: asked.get('code_challenge')!, lie });
      const answer = new URLSearchParams({ code, state: asked.get('state')!, iss: issuer });
      lie.answer?.(answer);
      return `${asked.get('redirect_uri')}?${answer.toString()}`;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

function description(issuer: string) {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    authorization_response_iss_parameter_supported: true,
  };
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
