import type { Delivery, Sms } from '../use-cases/letter-ports.ts';
import { openJsonPost } from './json-post.ts';

/**
 * Sends text messages through a gateway. A POST of JSON:
 *
 *     { "id": "8f1c…@stad.example", "to": "+32470123456", "text": "…" }
 *
 * A message can be posted again, always with the same `id`: a gateway that has sent it says 200 and sends nothing.
 * What its answers mean is in `json-post.ts`.
 */
export function openSmsGateway({ url }: { url: string }): { send(sms: Sms): Promise<Delivery> } {
  const post = openJsonPost(url);
  return { send: ({ messageId: id, to, text }) => post({ id, to, text }) };
}
