import type { Message, Transport } from '../server/use-cases/letter-ports.ts';

/** A message that the demo would have sent, and when. */
export type Delivered = Message & { at: number };

export interface LetterBox {
  transport: Transport;
  /** Newest first. */
  delivered(): Delivered[];
}

/** Older ones are forgotten. */
const ROOM_FOR = 200;

/** Stands where an office has a mail server: every message ends here, to be read on `/letters`. None of it leaves this machine. */
export function openLetterBox(now: () => number = Date.now): LetterBox {
  const delivered: Delivered[] = [];
  return {
    delivered: () => delivered,
    transport: {
      channels: ['email', 'sms'],
      async send(message) {
        // A message that is sent a second time has the same id, as in anybody's inbox.
        if (!delivered.some(({ messageId }) => messageId === message.messageId)) delivered.unshift({ ...message, at: now() });
        delivered.splice(ROOM_FOR);
        return { result: 'sent' };
      },
    },
  };
}
