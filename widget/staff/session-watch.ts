import type { OpenSession } from './door.ts';

/** So long before its end a session is prolonged for whoever is at work, or its end is announced. */
const AHEAD = 3 * 60_000;

interface Told {
  /** Asks who is signed in; not quietly prolongs the session. */
  ask(quietly: boolean): void;
  /** Nobody did anything for a while, or the day is over. */
  endNears(): void;
}

/** Keeps the session of whoever is at work, also when they only type, and says in time when one is about to end. */
export class SessionWatch {
  #told: Told;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #activeAt = 0;

  constructor(told: Told) {
    this.#told = told;
  }

  /** Somebody pressed a key or the mouse. */
  noteActivity = (): void => {
    this.#activeAt = Date.now();
  };

  /** To be told of every session that the server speaks of. */
  follow({ idleUntil }: OpenSession): void {
    clearTimeout(this.#timer);
    const left = Date.parse(idleUntil) - Date.now();
    if (left > AHEAD) this.#timer = setTimeout(() => this.#told.ask(Date.now() - this.#activeAt > AHEAD), left - AHEAD);
    else {
      this.#told.endNears();
      this.#timer = setTimeout(() => this.#told.ask(true), Math.max(left, 0) + 1000);
    }
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
