/**
 * Moves the focus to what is new: to what went wrong, else to the heading of another step. Until the visitor has
 * done something here, the page keeps its focus.
 */
export class StepFocus {
  #place = 'product';
  #urgent: Element | null = null;

  follow(section: HTMLElement | null, place: string, acted: boolean): void {
    const urgent = section?.querySelector<HTMLElement>('.alarm') ?? null;
    const heading = place === this.#place ? null : section?.querySelector('h2');
    const target = urgent && urgent !== this.#urgent ? urgent : heading;
    if (acted) target?.focus();
    this.#place = place;
    this.#urgent = urgent;
  }
}

/** Brings what gets the focus out from under a header that the page keeps on top: browsers take what lies there for seen. */
export function keepClear({ target }: Pick<Event, 'target'>): void {
  const stop = target as HTMLElement;
  if (stop.getBoundingClientRect().top < parseFloat(getComputedStyle(stop).scrollMarginBlockStart)) stop.scrollIntoView();
}
