/** The language of an element by the nearest `lang`, its own included, also from inside somebody's shadow root. */
export function languageAround(element: Element): string {
  for (let node: Element | undefined = element; node; node = (node.getRootNode() as ShadowRoot).host) {
    const found = node.closest('[lang]')?.getAttribute('lang');
    if (found) return found;
  }
  return '';
}
