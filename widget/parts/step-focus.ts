/**
 * Moves the focus to what is new: to what went wrong, else to the heading of another step. Until the visitor has
 * done something here, the page keeps its focus.
 */
export class StepFocus {
  #step = 'product';
  #urgent: Element | null = null;

  follow(section: HTMLElement | null, step: string, acted: boolean): void {
    const urgent = section?.querySelector<HTMLElement>('[data-urgent]') ?? null;
    const heading = step === this.#step ? null : section?.querySelector('h2');
    const target = urgent && urgent !== this.#urgent ? urgent : heading;
    if (acted && section && target) show(section, target);
    this.#step = step;
    this.#urgent = urgent;
  }
}

function show(section: HTMLElement, target: HTMLElement): void {
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  if (top < parseFloat(getComputedStyle(section).scrollMarginBlockStart) || top > innerHeight * 0.8) section.scrollIntoView();
}
