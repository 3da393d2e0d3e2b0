import { createTransport } from 'nodemailer';
import type SMTPPool from 'nodemailer/lib/smtp-pool/index.js';
import type { Delivery, Email } from '../use-cases/letter-ports.ts';
import { CALENDAR_FILE, calendarType } from './calendar-file.ts';
import { isLoopback } from './is-loopback.ts';
import { isPlainAddress } from './is-plain-address.ts';
import { AUTO_SUBMITTED, SENDER } from './sender.ts';

const SECOND = 1000;

/** So many connections are open at most; the outbox sends no more letters than that at once. */
const CONNECTIONS = 5;

/** However slowly a server goes on answering. */
const DEADLINE = 45 * SECOND;

export interface SmtpTransport {
  send(email: Email): Promise<Delivery>;
  /** Says goodbye to the server, after what is under way. */
  close(): void;
}

/**
 * Sends e-mail over SMTP (RFC 5321). `url` is `smtp://user:password@host:port` (587, with STARTTLS) or `smtps://` (465);
 * anything after the port is ignored, so that no setting can turn off the checking of certificates. To a server on this
 * machine itself, `smtp://` is spoken without TLS.
 */
export function openSmtpTransport({ url, from }: { url: string; from: string }): SmtpTransport {
  const pool = createTransport(smtpOptions(url));
  return {
    async send(email) {
      if (!isPlainAddress(email.to)) return { result: 'refused', failure: 'address' };
      try {
        await pool.sendMail(mailOf(email, from));
        return { result: 'sent' };
      } catch (error) {
        return deliveryOf(error as SmtpError);
      }
    },
    close: () => pool.close(),
  };
}

/** How to reach the server of this address. */
export function smtpOptions(url: string): SMTPPool.Options {
  const { protocol, hostname, port, username, password } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  const secure = protocol === 'smtps:';
  const plain = !secure && isLoopback(host);
  const [user, pass] = [decodeURIComponent(username), decodeURIComponent(password)];
  return {
    pool: true,
    maxConnections: CONNECTIONS,
    host,
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    ...(user !== '' && { auth: { user, pass } }),
    secure,
    requireTLS: !plain,
    ignoreTLS: plain,
    tls: { rejectUnauthorized: true, minVersion: 'TLSv1.2' },
    dnsTimeout: 10 * SECOND,
    connectionTimeout: 10 * SECOND,
    greetingTimeout: 10 * SECOND,
    socketTimeout: 20 * SECOND,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** Addresses are given as objects: nodemailer does not look for several in one of those. */
function mailOf({ messageId, to, subject, text, html, language, calendar }: Email, from: string) {
  return {
    messageId: `<${messageId}>`,
    from: { name: SENDER, address: from },
    to: { name: '', address: to },
    subject,
    text,
    html,
    headers: { ...AUTO_SUBMITTED, 'Content-Language': language },
    attachments: calendar ? [{ filename: CALENDAR_FILE, contentType: calendarType(calendar.method), content: calendar.content }] : [],
    signal: AbortSignal.timeout(DEADLINE),
  };
}

/** What nodemailer throws. */
interface SmtpError {
  code?: string;
  /** What the server was told last. */
  command?: string;
  responseCode?: number;
}

/**
 * A server that says no to the recipient or to the letter itself has refused this letter; it may take others. Whatever
 * goes wrong before that (no connection, no TLS, no sign-in, this sender unwanted) goes wrong for all of them, and so
 * does 421: it goes away. The words of the server are left out: they repeat the address.
 */
function deliveryOf({ code = 'unknown', command, responseCode }: SmtpError): Delivery {
  const aboutLetter = (code === 'EENVELOPE' || code === 'EMESSAGE') && command !== 'MAIL FROM' && responseCode !== 421;
  return { result: aboutLetter ? 'refused' : 'unreachable', failure: `smtp-${responseCode ?? code}` };
}
