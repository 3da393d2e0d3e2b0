import { afterEach, expect, test, vi } from 'vitest';
import { demoOffice } from '../../demo/office.ts';
import type { Delivery, Email, Message, Transport } from '../use-cases/letter-ports.ts';
import { bookingRow, factsOf, letterRow, openTestOutbox, type TestOutbox } from '../storage/test-outbox.ts';
import { openCompose } from './compose.ts';
import { joinTransports } from './join-transports.ts';
import { type OutboxWorker, startOutboxWorker } from './outbox-worker.ts';
import { openSmtpTransport } from './smtp-transport.ts';
import { openMailServer, type RefusalPoint, type TestMailServer } from './test-mail-server.ts';

const MINUTE = 60_000;
const plan = demoOffice([2026]);
const start = Date.parse('2026-12-01T08:20:00Z');

const ends: (() => unknown)[] = [];
afterEach(async () => {
  for (const end of ends.splice(0).toReversed()) await end();
});

test.each<[string, RefusalPoint, number]>([
  ['greets with 421', 'greeting', 421],
  ['wants no sender, 451', 'sender', 451],
  ['wants no sender, 550', 'sender', 550],
  ['refuses every recipient for now, 451', 'recipient', 451],
  ['refuses every recipient for good, 550', 'recipient', 550],
  ['refuses every letter, 554', 'data', 554],
])('no letter is lost or parked in a night in which the mail server %s', async (_, at, code) => {
  const office = await openOffice();
  const server = await openServer();
  server.refuse(at, code);
  await office.write(40);
  const worker = office.work(server.url);
  await passTime(office, worker, 10 * 60, 20);
  expect(await office.box.states()).toEqual({ waiting: 40 });
  expect(server.messageIds).toEqual([]);

  server.refuse(at);
  await passTime(office, worker, 120, 5);
  expect(await office.box.states()).toEqual({ sent: 40 });
  expect(new Set(server.messageIds).size).toBe(40);
  expect(server.messageIds).toHaveLength(40);
});

test('a thousand letters leave within minutes when a server that was down all night is there again, and none was parked for it', async () => {
  const office = await openOffice();
  const { port, close } = await openMailServer();
  await close();
  await office.write(1000);
  const worker = office.work(`smtp://127.0.0.1:${port}`);
  await passTime(office, worker, 10 * 60, 20);
  const { rows } = await office.box.client.execute('select max(attempts) as most from letters');
  expect(rows[0]?.['most']).toBe(0);

  const server = await openServer(port);
  await passTime(office, worker, 1, 1);
  expect(await office.box.states()).toEqual({ sent: 1000 });
  expect(new Set(server.messageIds).size).toBe(1000);
  expect(server.messageIds).toHaveLength(1000);
}, 120_000);

test('three workers send a thousand letters once each', async () => {
  const office = await openOffice();
  const server = await openServer();
  await office.write(1000);
  for (let nth = 0; nth < 3; nth += 1) office.work(server.url);
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ sent: 1000 }), 25_000);
  expect(server.messageIds).toHaveLength(1000);
  expect(new Set(server.messageIds).size).toBe(1000);
});

test('whoever is killed between sending and noting it sends that letter again, as the same one, and no letter is missing', async () => {
  const office = await openOffice();
  const server = await openServer();
  await office.write(200);
  const deaths = 100;
  const transport = office.transport(server.url);
  for (let nth = 0; nth < deaths; nth += 1) {
    // What a killed process does: it has sent, and never says so.
    const [letter] = await office.box.outbox.lease(`killed-${nth}`, 'email', { now: office.clock.now, until: office.clock.now + MINUTE }, 1);
    await transport.send(await office.compose(letter!));
  }
  office.clock.now += MINUTE;
  office.work(server.url);
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ sent: 200 }), 20_000);
  expect(server.messageIds).toHaveLength(200 + deaths);
  expect(new Set(server.messageIds).size).toBe(200);
});

test('a code leaves as soon as somebody is woken for it, also while a slow letter is under way', async () => {
  const office = await openOffice();
  const sent: Message[] = [];
  let goOn = () => {};
  const slow = new Promise<void>((resolve) => (goOn = resolve));
  const worker = office.workWith({
    email: async (email): Promise<Delivery> => {
      if (email.kind !== 'code') await slow;
      sent.push(email);
      return { result: 'sent' };
    },
  });
  await office.write(1);
  worker.wake();
  await office.box.insert('bookings', bookingRow('newcomer', plan, { start, state: 'pending' }));
  await office.box.insert('letters', letterRow('code-1', { kind: 'code', about: 'newcomer', facts: { start }, due: office.clock.now }));
  worker.wake();
  await vi.waitFor(() => expect(sent.map(({ kind }) => kind)).toEqual(['code']), 900);
  goOn();
  await worker.stop();
  expect(sent.map(({ kind }) => kind)).toEqual(['code', 'confirmed']);
});

test('a letter that its own server never takes is tried for two days, then left to staff; the others are not held up', async () => {
  const office = await openOffice();
  const tries: number[] = [];
  const worker = office.workWith({
    email: async ({ to }): Promise<Delivery> => {
      if (to !== 'visitor-0@example.org') return { result: 'sent' };
      tries.push(office.clock.now);
      return { result: 'refused', failure: 'smtp-550' };
    },
  });
  await office.write(3);
  worker.wake();
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ waiting: 1, sent: 2 }));
  await passTime(office, worker, 3 * 24 * 60, 30);
  expect(await office.box.states()).toEqual({ parked: 1, sent: 2 });
  expect((tries.at(-1)! - tries[0]!) / (60 * MINUTE)).toBeGreaterThan(47);
  expect(tries.length).toBeLessThanOrEqual(30);
});

test('while the mail server is away, text messages go out', async () => {
  const office = await openOffice();
  const sent: Message[] = [];
  const worker = office.workWith({
    email: async () => ({ result: 'unreachable', failure: 'smtp-421' }),
    sms: async (sms) => {
      sent.push(sms);
      return { result: 'sent' };
    },
  });
  await office.write(5);
  await office.box.insert('letters', letterRow('sms', { kind: 'confirmed', about: 'x', facts: factsOf('x', plan, { start }), due: office.clock.now, channel: 'sms' }));
  worker.wake();
  await vi.waitFor(() => expect(sent).toHaveLength(1));
  // What is sent is written down a moment later.
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ waiting: 5, sent: 1 }));
});

test('what no transport is there for waits until there is one', async () => {
  const office = await openOffice();
  await office.write(2);
  const none = office.workWith({});
  none.wake();
  await none.stop();
  expect(await office.box.states()).toEqual({ waiting: 2 });
  office.workWith({ email: async () => ({ result: 'sent' }) });
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ sent: 2 }));
});

test('a letter that cannot be written does not stop the others, and nothing of it is noted but the kind of fault', async () => {
  const office = await openOffice();
  const noted: unknown[] = [];
  const worker = startOutboxWorker({
    outbox: office.box.outbox,
    compose: async (letter) => {
      if (letter.about === 'visitor-1') throw new RangeError(`${letter.address} has an odd date`);
      return office.compose(letter);
    },
    transport: joinTransports({ email: async () => ({ result: 'sent' }) }),
    now: () => office.clock.now,
    note: (error) => noted.push(error),
  });
  ends.push(() => worker.stop());
  await office.write(3);
  worker.wake();
  await vi.waitFor(async () => expect(await office.box.states()).toEqual({ sent: 2, waiting: 1 }));
  const { rows } = await office.box.client.execute(`select failure, attempts from letters where state = 'waiting'`);
  expect({ ...rows[0] }).toMatchObject({ failure: 'fault-RangeError', attempts: 1 });
  expect(noted).toHaveLength(1);
});

test('whoever stops the office waits for the letters that are under way, and no more are sent', async () => {
  const office = await openOffice();
  const sent: Email[] = [];
  const worker = office.workWith({
    email: async (email): Promise<Delivery> => {
      await new Promise((resolve) => setTimeout(resolve, 50));
      sent.push(email);
      return { result: 'sent' };
    },
  });
  await office.write(50);
  worker.wake();
  await vi.waitFor(() => expect(sent.length).toBeGreaterThan(0));
  await worker.stop();
  const { length } = sent;
  expect(length).toBeLessThan(50);
  expect(await office.box.states()).toEqual({ sent: length, waiting: 50 - length });
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(sent).toHaveLength(length);
});

interface WorkingOffice {
  box: TestOutbox;
  clock: { now: number };
  compose: ReturnType<typeof openCompose>;
  /** Writes a confirmation to so many visitors, due now. */
  write(letters: number): Promise<void>;
  transport(url: string): Transport;
  /** Starts a worker that sends to this server. */
  work(url: string): OutboxWorker;
  workWith(ways: Parameters<typeof joinTransports>[0]): OutboxWorker;
}

async function openOffice(): Promise<WorkingOffice> {
  const box = await openTestOutbox(plan);
  ends.push(() => box.end());
  const clock = { now: Date.parse('2026-11-23T20:00:00Z') };
  const token = async (id: string) => `token-of-${id}`;
  const compose = openCompose({
    catalogue: box.catalogue,
    secrets: { manageToken: token, waitingToken: token, code: async () => '042917' },
    publicUrl: 'https://afspraak.example',
    mailFrom: 'afspraak@stad.example',
  });
  const transport = (url: string) => {
    const smtp = openSmtpTransport({ url, from: 'afspraak@stad.example' });
    ends.push(() => smtp.close());
    return joinTransports({ email: smtp.send });
  };
  const startWorker = (way: Transport) => {
    const worker = startOutboxWorker({ outbox: box.outbox, compose, transport: way, now: () => clock.now, note: (error) => expect.unreachable(String(error)) });
    ends.push(() => worker.stop());
    return worker;
  };
  return {
    box,
    clock,
    compose,
    transport,
    work: (url) => startWorker(transport(url)),
    workWith: (ways) => startWorker(joinTransports(ways)),
    write: (letters) =>
      box.insert(
        'letters',
        ...Array.from({ length: letters }, (_, nth) => {
          const about = `visitor-${nth}`;
          return letterRow(`letter-${nth}`, { kind: 'confirmed', about, facts: factsOf(about, plan, { start }), due: clock.now, until: start });
        }),
      ),
  };
}

async function openServer(port = 0): Promise<TestMailServer> {
  const server = await openMailServer({ port });
  ends.push(() => server.close());
  return server;
}

/** Lets the office's clock run for so many minutes, in steps, and in each the worker do what there is to do: no letter is under way while the clock jumps. */
async function passTime(office: WorkingOffice, worker: OutboxWorker, minutes: number, step: number): Promise<void> {
  const breath = () => new Promise((resolve) => setTimeout(resolve, 5));
  for (let passed = 0; passed < minutes; passed += step) {
    office.clock.now += step * MINUTE;
    worker.wake();
    for (let quiet = 0; quiet < 3; ) {
      await breath();
      const { rows } = await office.box.client.execute('select count(*) as leased from letters where lease is not null');
      quiet = rows[0]?.['leased'] === 0 ? quiet + 1 : 0;
    }
  }
}
