/**
 * Moves the focus to what is new, once the visitor has done something here: to what went wrong, else to the heading
 * of the step. Before that the page keeps its focus.
 */
export class StepFocus {
  #step: string | undefined;
  #urgent: Element | null = null;

  follow(section: HTMLElement | null, step: string, acted: boolean): void {
    const urgent = section?.querySelector<HTMLElement>('[data-urgent]') ?? null;
    const heading = section?.querySelector('h2');
    const target = urgent && urgent !== this.#urgent ? urgent : step !== this.#step && heading;
    if (target) {
      if (acted && section) show(section, target);
      this.#step = step;
    }
    this.#urgent = urgent;
  }
}

function show(section: HTMLElement, target: HTMLElement): void {
  target.focus({ preventScroll: true });
  const { top } = target.getBoundingClientRect();
  if (top < parseFloat(getComputedStyle(section).scrollMarginBlockStart) || top > innerHeight * 0.8) section.scrollIntoView();
}
