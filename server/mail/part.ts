import type { Language } from '../domain/language.ts';
import type { LetterBody } from './letter-body.ts';
import type { Texts } from './texts/texts.ts';

/** A letter in one of the languages that it is sent in. */
export interface Part {
  language: Language;
  texts: Texts;
  body: LetterBody;
}
