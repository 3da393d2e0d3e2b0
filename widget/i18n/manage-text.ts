import { msg } from '@lit/localize';
import { problemText } from './problem-text.ts';

/** What happened behind the manage link, and what to do next. */
export function manageText(code: string): string {
  switch (code) {
    case 'too-late':
      return msg('Deze afspraak is al begonnen of voorbij.');
    case 'token-missing':
      return msg('Open de link van je afspraak opnieuw.');
    case 'unknown-booking':
      return msg('We vinden geen afspraak met deze link. Kijk of de link volledig is.');
    default:
      return problemText(code);
  }
}
