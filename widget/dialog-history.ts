/**
 * Lets the phone's Back button go a step back in the dialog, or close it, and never leave the page.
 * There are entries only while the dialog is open, one for each step forward, all with the page's own address,
 * so that neither `hashchange` nor a router of the page has anything to do.
 */
export class DialogHistory {
  #depth = 0;
  #back: () => boolean;
  #close: () => void;

  /** `back` goes a step back and says whether there was one; when there was none, `close` follows. */
  constructor(back: () => boolean, close: () => void) {
    this.#back = back;
    this.#close = close;
    addEventListener('popstate', this.#onPop, true);
  }

  stepped(): void {
    history.pushState({ ...history.state, infopunt: ++this.#depth }, '');
  }

  closed(): void {
    removeEventListener('popstate', this.#onPop, true);
    if (!history.state?.infopunt) return;
    // The page need not hear that our own entries go.
    addEventListener('popstate', (event) => event.stopImmediatePropagation(), { capture: true, once: true });
    history.go(-this.#depth);
  }

  #onPop = (event: PopStateEvent): void => {
    event.stopImmediatePropagation();
    this.#depth = event.state?.infopunt ?? 0;
    if (!this.#back()) this.#close();
    else if (!this.#depth) this.stepped();
  };
}
