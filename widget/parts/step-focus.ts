/**
 * Moves the focus to what is new: to what went wrong, else to the heading of another step. Until the visitor has
 * done something here, the page keeps its focus.
 */
export class StepFocus {
  #place = 'product';
  #urgent: Element | null | undefined;

  follow(section: HTMLElement | null, place: string, acted: boolean): void {
    const urgent = section?.querySelector<HTMLElement>('.alarm');
    const heading = place !== this.#place && section?.querySelector('h2');
    const target = urgent && urgent !== this.#urgent ? urgent : heading;
    if (acted && target) show(section!, target);
    this.#place = place;
    this.#urgent = urgent;
  }
}

function show(section: HTMLElement, target: HTMLElement): void {
  const { top } = target.getBoundingClientRect();
  if (top < parseFloat(getComputedStyle(section).scrollMarginBlockStart) || top > innerHeight * 0.4) section.scrollIntoView();
  // Which scrolls further where the beginning of the section and this do not fit on one screen.
  target.focus();
}
