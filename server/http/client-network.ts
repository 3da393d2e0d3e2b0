import { BlockList, isIP } from 'node:net';
import type { Context } from 'hono';

/**
 * From which network a request comes: an IPv4 address, or the /56 that a provider gives to one customer. Only what a
 * declared proxy says of its client is believed; anybody else may write what they like in `X-Forwarded-For`.
 */
export function networks(trustedProxies: string[], peerOf: (c: Context) => string): (c: Context) => string {
  const trusted = new BlockList();
  for (const entry of trustedProxies) {
    const [address = '', prefix] = entry.split('/');
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4';
    if (prefix === undefined) trusted.addAddress(address, family);
    else trusted.addSubnet(address, Number(prefix), family);
  }
  const isTrusted = (address: string) => isIP(address) !== 0 && trusted.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

  return (c) => {
    const forwarded = (c.req.header('X-Forwarded-For') ?? '').split(',').map((hop) => plain(hop.trim()));
    let client = plain(peerOf(c));
    // From our own door outwards, past every proxy of ours, to the first address that is not. What is no address ends
    // the way: whatever stands before it, somebody else may have written.
    while (isTrusted(client)) {
      const hop = forwarded.pop();
      if (hop === undefined || isIP(hop) === 0) break;
      client = hop;
    }
    return networkOf(client);
  };
}

/** Without the port that some proxies add; an IPv4 address that came over an IPv6 socket is still that IPv4 address. */
const plain = (address: string) =>
  address
    .replace(/^\[(.+)\](:\d+)?$/, '$1')
    .replace(/^([\d.]+):\d+$/, '$1')
    .replace(/^::ffff:(?=\d+\.)/i, '');

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = '', tail] = address.split('::');
  const before = head.split(':').filter(Boolean);
  const after = (tail ?? '').split(':').filter(Boolean);
  const groups = tail === undefined ? before : [...before, ...Array(8 - before.length - after.length).fill('0'), ...after];
  return groups.slice(0, 4).map((group, index) => Number.parseInt(group, 16) & (index === 3 ? 0xff00 : 0xffff)).join(':');
}
