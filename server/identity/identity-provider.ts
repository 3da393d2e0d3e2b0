import {
  allowInsecureRequests,
  authorizationCodeGrant,
  AuthorizationResponseError,
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  type ClientAuth,
  ClientError,
  ClientSecretBasic,
  ClientSecretPost,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
  ResponseBodyError,
} from 'openid-client';
import type { Identified, IdentityProvider } from '../use-cases/staff-ports.ts';

interface Needs {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** The claim of the ID token that holds the roles. */
  roleClaim: string;
  /** Where the provider sends the browser back to. */
  redirectUri: string;
  now(): number;
  /** Is told why an answer was refused, without anything personal. */
  note(line: string): void;
}

/** Seconds. Somebody is waiting, and will rather try again. */
const PATIENCE = 5;
const CLOCKS_DIFFER = 60;

/** Signs staff in with OpenID Connect: code flow with PKCE. What the provider says of itself is asked when it is first needed, so that the office opens without it. */
export function openIdentityProvider({ issuer, clientId, clientSecret, roleClaim, redirectUri, now, note }: Needs): IdentityProvider {
  let described: Promise<Configuration> | undefined;

  async function configuration(): Promise<Configuration> {
    const execute = [enableNonRepudiationChecks, ...(issuer.startsWith('http:') ? [allowInsecureRequests] : [])];
    described ??= discovery(new URL(issuer), clientId, clientSecret, authenticateAs(clientSecret), { execute, timeout: PATIENCE });
    return described.catch((error: unknown) => {
      described = undefined;
      throw error;
    });
  }

  async function identify(answer: URLSearchParams, expects: Parameters<IdentityProvider['finish']>[1]): Promise<Identified> {
    const config = await configuration();
    const tokens = await authorizationCodeGrant(config, new URL(`${redirectUri}?${answer.toString()}`), {
      expectedState: expects.state,
      expectedNonce: expects.nonce,
      pkceCodeVerifier: expects.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims()!;
    if (claims.iat > now() / 1000 + CLOCKS_DIFFER) {
      note('The identity provider answered with a token of the future: is one of the clocks wrong?');
      return { result: 'refused' };
    }
    const name = [claims['name'], claims['preferred_username'], claims.sub].find((text) => typeof text === 'string' && text.trim() !== '') as string;
    return { result: 'identified', issuer: claims.iss, subject: claims.sub, name: name.trim().slice(0, 120), roles: [claims[roleClaim]].flat() };
  }

  return {
    async begin({ state, nonce, verifier }) {
      try {
        const config = await configuration();
        const challenge = await calculatePKCECodeChallenge(verifier);
        const parameters = { redirect_uri: redirectUri, scope: 'openid profile', state, nonce, code_challenge: challenge, code_challenge_method: 'S256' };
        return buildAuthorizationUrl(config, parameters).href;
      } catch (error) {
        note(`The identity provider cannot be reached: ${codeOf(error)}.`);
        return undefined;
      }
    },

    async finish(answer, expects) {
      try {
        return await identify(answer, expects);
      } catch (error) {
        note(`The identity provider's answer was refused: ${codeOf(error)}.`);
        return { result: isOutage(error) ? 'unavailable' : 'refused' };
      }
    },
  };
}

/** As the provider takes it; the standard says that it takes `client_secret_basic` when it says nothing. */
function authenticateAs(clientSecret: string): ClientAuth {
  const [basic, post] = [ClientSecretBasic(clientSecret), ClientSecretPost(clientSecret)];
  return (server, client, body, headers) => {
    const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
    (taken.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
  };
}

/** What OAuth calls the error. Descriptions may name somebody, so they are left out. */
function codeOf(error: unknown): string {
  const said = error instanceof AuthorizationResponseError || error instanceof ResponseBodyError ? error.error : error instanceof ClientError ? error.code : undefined;
  return said !== undefined && /^\w{1,60}$/.test(said) ? said : (error as Error).name;
}

function isOutage(error: unknown): boolean {
  if (error instanceof AuthorizationResponseError) return ['temporarily_unavailable', 'server_error'].includes(error.error);
  if (error instanceof ClientError) return error.code === 'OAUTH_TIMEOUT' || (error.cause instanceof Response && error.cause.status >= 500);
  // What `fetch` throws when nothing answers.
  return error instanceof TypeError && error.message === 'fetch failed';
}
