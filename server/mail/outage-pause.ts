import type { Instant } from '../domain/time.ts';

const SHORTEST = 1000;
const LONGEST = 60_000;

/** How long a channel rests while its server is away: a second at first, a minute in the end. */
export interface OutagePause {
  /** Nothing is sent before then. */
  until: Instant;
  /** The server is away, at this time; says until when to rest. Letters that were under way together rest together. */
  begin(now: Instant): Instant;
  /** A letter has left. */
  over(): void;
}

export function outagePause(): OutagePause {
  let length = SHORTEST;
  const pause: OutagePause = {
    until: 0,
    begin(now) {
      if (pause.until <= now) {
        pause.until = now + length;
        length = Math.min(length * 2, LONGEST);
      }
      return pause.until;
    },
    over() {
      length = SHORTEST;
      pause.until = 0;
    },
  };
  return pause;
}
