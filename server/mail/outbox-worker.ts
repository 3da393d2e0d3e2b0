import type { Letter } from '../domain/letter.ts';
import type { Delivery, Outbox, Transport } from '../use-cases/letter-ports.ts';
import type { Clock } from '../use-cases/ports.ts';
import type { Compose } from './compose.ts';
import { outagePause } from './outage-pause.ts';
import { refusedEnd } from './refused-end.ts';

const SECOND = 1000;

/** As many as the mail transport has connections. */
const AT_ONCE = 5;

/** Longer than any transport tries, so that nobody else sends a letter that is under way. */
const LEASE = 90 * SECOND;

/** Also without being woken it looks this often: another process may have written a letter. */
const LOOKS_AGAIN = 60 * SECOND;

interface Needs {
  outbox: Outbox;
  compose: Compose;
  transport: Transport;
  now: Clock;
  /** Told of what should not happen, which is then tried again. */
  note(error: unknown): void;
}

export interface OutboxWorker {
  /** Says that a letter may be due: it leaves at once. */
  wake(): void;
  /** Resolves when what is under way has been sent; nothing more is. */
  stop(): Promise<void>;
}

/**
 * Sends the letters of the outbox when they are due, each at least once and always with the same Message-ID: whoever is
 * killed between sending and noting it sends that letter again. Each channel is worked off by itself.
 */
export function startOutboxWorker(needs: Needs): OutboxWorker {
  const channels = needs.transport.channels.map((channel) => workOff(channel, needs));
  const worker: OutboxWorker = {
    wake: () => channels.forEach(({ wake }) => wake()),
    stop: async () => void (await Promise.all(channels.map(({ stop }) => stop()))),
  };
  worker.wake();
  return worker;
}

function workOff(channel: Letter['channel'], { outbox, compose, transport, now, note }: Needs): OutboxWorker {
  const outage = outagePause();
  const underWay = new Set<Promise<void>>();
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let lookAgain = false;
  let stopped = false;

  function wake(): void {
    lookAgain = true;
    looking ??= lookAll();
  }

  async function lookAll(): Promise<void> {
    do {
      lookAgain = false;
      clearTimeout(timer);
      try {
        if (!stopped) await look();
      } catch (error) {
        note(error);
        wakeIn(5 * SECOND);
      }
    } while (lookAgain);
    looking = undefined;
  }

  /** Takes what is due and begins to send it. Whoever ends looks again. */
  async function look(): Promise<void> {
    const time = now();
    if (outage.until > time) return wakeIn(outage.until - time);
    const free = AT_ONCE - underWay.size;
    if (free === 0) return undefined;
    const lease = crypto.randomUUID();
    const letters = await outbox.lease(lease, channel, { now: time, until: time + LEASE }, free);
    for (const letter of letters) {
      const sending = send(letter, lease).catch(note).finally(() => {
        underWay.delete(sending);
        wake();
      });
      underWay.add(sending);
    }
    if (letters.length < free) {
      const due = await outbox.nextDue(channel);
      wakeIn(due === undefined ? LOOKS_AGAIN : due - time);
    }
  }

  async function send(letter: Letter, lease: string): Promise<void> {
    const delivery = await deliver(letter);
    const time = now();
    if (delivery.result === 'sent') {
      outage.over();
      await outbox.settle(letter, lease, { end: 'sent', now: time });
    } else if (delivery.result === 'unreachable') {
      const { failure } = delivery;
      await outbox.settle(letter, lease, { end: 'postponed', due: outage.begin(time), counts: false, failure });
    } else {
      await outbox.settle(letter, lease, refusedEnd(letter.attempts, time, delivery.failure));
    }
  }

  /** What cannot even be written or handed over is a fault of ours: it is tried again as if it were refused, since a better version may come. */
  async function deliver(letter: Letter): Promise<Delivery> {
    try {
      return await transport.send(await compose(letter));
    } catch (error) {
      note(error);
      return { result: 'refused', failure: `fault-${error instanceof Error ? error.name : typeof error}` };
    }
  }

  function wakeIn(milliseconds: number): void {
    clearTimeout(timer);
    if (stopped) return;
    timer = setTimeout(wake, Math.min(Math.max(milliseconds, SECOND), LOOKS_AGAIN)).unref();
  }

  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await looking;
      await Promise.all(underWay);
    },
  };
}
