interface Left {
  element: Element | null;
  scrolled: number;
}

/**
 * Moves the focus to what is new: to what went wrong (`data-urgent`), else on another screen to where one begins there
 * (`data-begin`), else to its heading. Whoever comes back to a screen goes on from where they left it, and what is still
 * on the screen keeps the focus: arrows that turn the days can be pressed again.
 */
export class FocusKeeper {
  #place = '';
  #urgent: Element | null = null;
  #left = new Map<string, Left>();
  #due = false;

  /** To be called before every update: what has the focus may be gone after it. */
  note(root: ShadowRoot, place: string): void {
    if (place === this.#place) return;
    this.#left.set(this.#place, { element: root.activeElement, scrolled: scrollY });
    this.#place = place;
    this.#due = true;
  }

  /** To be called after every update. */
  follow(root: ShadowRoot): void {
    const urgent = root.querySelector<HTMLElement>('[data-urgent]');
    const heading = root.querySelector('h1');
    // Until what a screen shows has come there is nothing to go to.
    if (this.#due && heading) {
      this.#due = false;
      if (!root.activeElement?.closest('main')) this.begin(root);
    } else if (urgent && urgent !== this.#urgent) urgent.focus();
    this.#urgent = urgent;
  }

  /** Puts the focus where one begins on the screen that is shown. */
  begin(root: ShadowRoot): void {
    const { element, scrolled } = this.#left.get(this.#place) ?? { element: null, scrolled: 0 };
    const back = element && [...root.querySelectorAll<HTMLElement>('main :is(a, button, input, select, textarea)')].find((other) => other === element || isSame(other, element));
    (back || root.querySelector<HTMLElement>('[data-begin]') || root.querySelector<HTMLElement>('h1'))?.focus({ preventScroll: true });
    scrollTo(0, back ? scrolled : 0);
  }
}

/** The same link, drawn anew. */
const isSame = (one: Element, other: Element): boolean => !!one.getAttribute('href') && one.getAttribute('href') === other.getAttribute('href');
