import type { Language } from './texts/languages.ts';

/** What somebody chose for this screen; it stays when they sign out. */
export interface Preferences {
  language: Language;
  /** Single keys do something: off for whoever speaks to their computer, or presses keys by accident. */
  shortcuts: boolean;
}

const KEY = 'infopunt-staff';

export function readPreferences(): Preferences {
  const usual: Preferences = { language: 'nl', shortcuts: true };
  try {
    return { ...usual, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Preferences>) };
  } catch {
    return usual;
  }
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing: chosen for as long as the page is open.
  }
}
