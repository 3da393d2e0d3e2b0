/** Brings what gets the focus out from under a header that the page keeps on top: browsers take what lies there for seen. */
export function keepClear({ target }: Pick<Event, 'target'>): void {
  const stop = target as HTMLElement;
  if (stop.getBoundingClientRect().top < parseFloat(getComputedStyle(stop).scrollMarginBlockStart)) stop.scrollIntoView();
}
