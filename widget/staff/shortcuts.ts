import { linkTo } from './place.ts';

/** Single keys, for whoever does nothing else all day. */
export const shortcuts = [
  { key: 'n', does: 'book', to: linkTo('book') },
  { key: '/', does: 'search', to: linkTo('search') },
  { key: 't', does: 'today', to: linkTo('day') },
  { key: 'k', does: 'tasks', to: linkTo('tasks') },
  { key: '?', does: 'help', to: undefined },
] as const;

export type Shortcut = (typeof shortcuts)[number];

/** What a key press asks for: nothing while somebody types, chooses or holds another key. */
export function shortcutOf(event: KeyboardEvent): Shortcut | undefined {
  const [target] = event.composedPath() as HTMLElement[];
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || target?.closest?.('input:not([type="checkbox"], [type="radio"]), select, textarea, dialog')) return undefined;
  return shortcuts.find(({ key }) => key === event.key.toLowerCase());
}
