import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A real mail server on 127.0.0.1, which takes everything unless told otherwise. */
export interface TestMailServer {
  /** For SMTP_URL. */
  url: string;
  port: number;
  /** Of what it has taken: the Message-IDs, and the addresses of each envelope. */
  messageIds: string[];
  recipients: string[][];
  /** What it has taken, as a mail program reads it. */
  read(): Promise<ParsedMail[]>;
  /** The first letter, taken or yet to come, that this is true of. */
  until(is: (mail: ParsedMail) => boolean): Promise<ParsedMail>;
  /** Is told of each letter that has come whole, before its sender hears that it was taken. */
  onTaken(tell: () => void): void;
  /** From now on it answers so, at that point; without an answer it takes everything again. */
  refuse(at: RefusalPoint, code?: number): void;
  close(): Promise<void>;
}

export type RefusalPoint = 'greeting' | 'sender' | 'recipient' | 'data';

export async function openMailServer({ port = 0, ...options }: SMTPServerOptions & { port?: number } = {}): Promise<TestMailServer> {
  const mails: Buffer[] = [];
  const messageIds: string[] = [];
  const recipients: string[][] = [];
  const waiting = new Set<(mail: ParsedMail) => void>();
  let told = () => {};
  let refusal: { at: RefusalPoint; code: number } | undefined;
  const answer = (at: RefusalPoint, done: (error?: Error) => void) =>
    refusal?.at === at ? done(Object.assign(new Error('visitor@example.org is not wanted'), { responseCode: refusal.code })) : done();

  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    ...options,
    onConnect: (_session, done) => answer('greeting', done),
    onMailFrom: (_address, _session, done) => answer('sender', done),
    onRcptTo: (_address, _session, done) => answer('recipient', done),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () =>
        answer('data', (error) => {
          if (error) return done(error);
          const mail = Buffer.concat(chunks);
          mails.push(mail);
          messageIds.push(/^message-id: (.*)$/im.exec(mail.toString())?.[1]?.trim() ?? 'none');
          recipients.push(session.envelope.rcptTo.map(({ address }) => address));
          told();
          if (waiting.size > 0) void simpleParser(mail).then((read) => waiting.forEach((hear) => hear(read)));
          done();
        }),
      );
    },
  });
  // A client that goes away in the middle is not a fault of the test.
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = (server.server.address() as AddressInfo).port;
  const read = () => Promise.all(mails.map((mail) => simpleParser(mail)));
  return {
    url: `smtp://127.0.0.1:${taken}`,
    port: taken,
    messageIds,
    recipients,
    read,
    until: (is) =>
      new Promise((resolve) => {
        const hear = (mail: ParsedMail) => {
          if (!is(mail) || !waiting.delete(hear)) return;
          resolve(mail);
        };
        waiting.add(hear);
        void read().then((all) => all.forEach(hear));
      }),
    onTaken: (tell) => (told = tell),
    refuse: (at, code) => (refusal = code === undefined ? undefined : { at, code }),
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}
