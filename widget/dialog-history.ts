/**
 * Lets the phone's Back button go a step back in the dialog, or close it, and never leave the page.
 * There are entries only while the dialog is open, one for each step forward. They have the page's own address and
 * state, so that a router of the page, which hears of them too, finds itself where it was.
 */
export class DialogHistory {
  /** A page that was reloaded in the dialog still has the entries of then. */
  #depth = history.state?.infopunt ?? 0;
  #back: () => boolean;
  #close: () => void;

  /** `back` goes a step back and says whether there was one; when there was none, `close` follows. */
  constructor(back: () => boolean, close: () => void) {
    this.#back = back;
    this.#close = close;
    addEventListener('popstate', this.#onPop);
  }

  stepped(): void {
    history.pushState({ ...history.state, infopunt: ++this.#depth }, '');
  }

  closed(): void {
    removeEventListener('popstate', this.#onPop);
    if (this.#depth && history.state?.infopunt) history.go(-this.#depth);
  }

  #onPop = ({ state }: PopStateEvent): void => {
    const before = this.#depth;
    this.#depth = state?.infopunt ?? 0;
    // Forward leads nowhere: what was there is not kept.
    if (this.#depth >= before) return;
    if (!this.#back()) this.#close();
    else if (!this.#depth) this.stepped();
  };
}
