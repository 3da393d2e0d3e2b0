/** Takes the invitation out of the address, at once: what stays there gets shared, synchronised and photographed. */
export function takeInvitation(): string | undefined {
  const [, invitation] = /^#invite=(.+)$/.exec(location.hash) ?? [];
  if (invitation !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
  return invitation;
}
