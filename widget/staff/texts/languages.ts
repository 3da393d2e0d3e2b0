import { en } from './en.ts';
import { type Texts, nl } from './nl.ts';

/** Every language of the console; Dutch comes first. */
export const texts = { nl, en } satisfies Record<string, Texts>;

export type Language = keyof typeof texts;
export type { Texts };
