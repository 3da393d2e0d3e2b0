import type { SignInRefusal } from '../../server/contract/staff/session.ts';

/** Takes the invitation out of the address, at once: what stays there gets shared, synchronised and photographed. */
export function takeInvitation(): string | undefined {
  const [, invitation] = /^#invitation=(.+)$/.exec(location.hash) ?? [];
  if (invitation !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return invitation;
}

/** Why whoever comes back from the identity provider is not signed in; taken out of the address, for a reload must not say it again. */
export function takeRefusal(): SignInRefusal | undefined {
  const refused = new URLSearchParams(location.search).get('refused');
  if (refused === null) return undefined;
  history.replaceState(history.state, '', location.pathname + location.hash);
  return refused as SignInRefusal;
}
