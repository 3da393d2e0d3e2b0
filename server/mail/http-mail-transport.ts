import type { Delivery, Email } from '../use-cases/letter-ports.ts';
import { CALENDAR_FILE, calendarType } from './calendar-file.ts';
import { isPlainAddress } from './is-plain-address.ts';
import { openJsonPost } from './json-post.ts';
import { AUTO_SUBMITTED, SENDER } from './sender.ts';

/**
 * Sends e-mail through a service that takes it over HTTP, where there are no sockets for SMTP. A POST of JSON:
 *
 *     { "messageId": "<id@stad.example>", "from": { "name": "Stad Gent", "address": "afspraak@stad.example" },
 *       "to": "visitor@example.org", "subject": "…", "text": "…", "html": "…",
 *       "headers": { "Auto-Submitted": "auto-generated", "Content-Language": "nl" },
 *       "attachments": [{ "filename": "afspraak.ics", "contentType": "text/calendar; charset=utf-8; method=PUBLISH", "content": "BEGIN:VCALENDAR…" }] }
 *
 * `content` is text, to be sent as UTF-8. A letter can be posted again, always with the same `messageId`: a service that
 * has sent it says 200 and sends nothing. What its answers mean is in `json-post.ts`.
 */
export function openHttpMailTransport({ url, from }: { url: string; from: string }): { send(email: Email): Promise<Delivery> } {
  const post = openJsonPost(url);
  return {
    async send({ messageId, to, subject, text, html, language, calendar }) {
      if (!isPlainAddress(to)) return { result: 'refused', failure: 'address' };
      return post({
        messageId: `<${messageId}>`,
        from: { name: SENDER, address: from },
        to,
        subject,
        text,
        html,
        headers: { ...AUTO_SUBMITTED, 'Content-Language': language },
        attachments: calendar ? [{ filename: CALENDAR_FILE, contentType: calendarType(calendar.method), content: calendar.content }] : [],
      });
    },
  };
}
