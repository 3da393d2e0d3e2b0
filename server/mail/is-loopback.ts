/** Whether this host is the machine itself, so that nobody is on the way to it. An IPv6 address stands without brackets. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
