/** Where somebody is in the console, as the fragment of the address says it: `#/day/2026-11-24`. Nothing personal stands in it. */
export interface Place {
  /** Name of a view; empty: the first one. */
  view: string;
  /** What the view makes of the rest. */
  path: string[];
}

export function placeOf(fragment: string): Place {
  const [view = '', ...path] = fragment.replace(/^#\/?/, '').split('/').filter(Boolean);
  return { view, path };
}

/** `#/day/2026-11-24` */
export const linkTo = (view: string, ...path: string[]): string => `#/${[view, ...path].join('/')}`;
