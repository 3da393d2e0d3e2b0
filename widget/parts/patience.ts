/** Waiting becomes worth a word after this long; what is quicker would only flicker. */
const UNNOTICED = 300;

/** Says when a wait has become long. */
export class Patience {
  /** The visitor has been waiting long enough to be told. */
  spent = false;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  watch(busy: boolean): void {
    if (busy === !!this.#timer) return;
    clearTimeout(this.#timer);
    this.spent = false;
    this.#timer = busy ? setTimeout(() => this.#run(), UNNOTICED) : undefined;
  }

  #run(): void {
    this.spent = true;
    this.#changed();
  }
}
