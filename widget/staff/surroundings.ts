interface Told {
  /** Somebody goes to another view. */
  addressChanged(): void;
  /** The line is back, or somebody came back to this window: perhaps having signed in in another one. */
  cameBack(): void;
  /** Twice a minute. */
  timePassed(): void;
}

/** Hears what happens around the console, for as long as it is on the page. */
export class Surroundings {
  #told: Told;
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(told: Told) {
    this.#told = told;
  }

  listen(): void {
    addEventListener('hashchange', this.#told.addressChanged);
    addEventListener('online', this.#told.cameBack);
    addEventListener('focus', this.#told.cameBack);
    this.#clock = setInterval(this.#told.timePassed, HALF_A_MINUTE);
  }

  stop(): void {
    removeEventListener('hashchange', this.#told.addressChanged);
    removeEventListener('online', this.#told.cameBack);
    removeEventListener('focus', this.#told.cameBack);
    clearInterval(this.#clock);
  }
}

const HALF_A_MINUTE = 30_000;
