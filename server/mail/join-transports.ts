import type { Delivery, Email, Sms, Transport } from '../use-cases/letter-ports.ts';

/** One way out of the office, by the channels that it has. What cannot be sent waits for the day that there is a way for it. */
export function joinTransports(ways: { email?: ((email: Email) => Promise<Delivery>) | undefined; sms?: ((sms: Sms) => Promise<Delivery>) | undefined }): Transport {
  const { email, sms } = ways;
  const noWay: Delivery = { result: 'unreachable', failure: 'no-transport' };
  return {
    channels: [...(email ? (['email'] as const) : []), ...(sms ? (['sms'] as const) : [])],
    send: async (message) => (message.channel === 'email' ? (email?.(message) ?? noWay) : (sms?.(message) ?? noWay)),
  };
}
