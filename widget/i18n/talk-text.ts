import { msg, str } from '@lit/localize';

/** What somebody can count on at a time, in the language of their talk: `language` as its name is written. */
export const talkText = (spoken: boolean | undefined, language: string): string =>
  spoken ? msg(str`We spreken ${language}`) : msg('Breng iemand mee, of vraag een tolk aan de telefoon');
