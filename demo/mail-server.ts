import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server on the loopback, for tests: it takes what it is sent, or refuses it. */
export interface MailServer {
  /** `smtp://127.0.0.1:…` */
  url: string;
  /** In the order in which it came; a letter that was sent twice is in it twice. */
  received: ParsedMail[];
  /** Refuses everybody at the door from now on, or takes letters again. */
  refuse(everybody: boolean): void;
  /** Is told of each letter that has come whole, before its sender is told that it was taken. */
  onTaken(tell: (mail: ParsedMail) => void): void;
  /** The first letter, come or yet to come, that this is true of. */
  until(is: (mail: ParsedMail) => boolean): Promise<ParsedMail>;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: ParsedMail[] = [];
  const waiting = new Set<(mail: ParsedMail) => void>();
  let refusing = false;
  let told: (mail: ParsedMail) => void = () => {};
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onConnect: (_session, answer) => answer(refusing ? Object.assign(new Error('Not now'), { responseCode: 421 }) : null),
    onData(stream, _session, answer) {
      simpleParser(stream).then(
        (mail) => {
          received.push(mail);
          told(mail);
          for (const hear of waiting) hear(mail);
          answer();
        },
        (error: Error) => answer(error),
      );
    },
  });
  // A sender that is killed in the middle of a letter is no reason to stop.
  server.on('error', () => {});
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    url: `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refuse: (everybody) => (refusing = everybody),
    onTaken: (tell) => (told = tell),
    until: (is) =>
      new Promise((resolve) => {
        const come = received.find(is);
        if (come) return resolve(come);
        const hear = (mail: ParsedMail) => {
          if (!is(mail)) return;
          waiting.delete(hear);
          resolve(mail);
        };
        waiting.add(hear);
      }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
