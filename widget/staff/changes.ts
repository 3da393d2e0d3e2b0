/** Hears from the server that something was written, for as long as somebody is signed in. */
export class Changes {
  #source: EventSource | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #heard: () => void;

  constructor(heard: () => void) {
    this.#heard = heard;
  }

  listen(): void {
    if (this.#source && this.#source.readyState !== EventSource.CLOSED) return;
    this.#source = new EventSource('api/staff/changes');
    this.#source.addEventListener('changed', this.#gather);
    // What was written while the line was cut was not heard of.
    this.#source.addEventListener('open', this.#gather);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = undefined;
  }

  /** Somebody who moves ten people writes ten times: one reading will do. */
  #gather = (): void => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#heard, GATHERED);
  };
}

const GATHERED = 250;
