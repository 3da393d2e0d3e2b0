import { msg } from '@lit/localize';
import { problemText } from './problem-text.ts';

/** What happened on the way to, or at, a place on the waiting list, and what to do next. */
export function waitingText(code: string): string {
  switch (code) {
    case 'code-expired':
      return msg('Deze code werkt niet meer. Druk nog eens op de knop, dan sturen we een nieuwe.');
    case 'too-many-bookings':
      return msg('Meer kan er met dit e-mailadres of nummer niet bij. Bel ons.');
    case 'already-booked':
      return msg('Je hebt al een afspraak voor dit onderwerp. Verzet die met de link ervan, of bel.');
    case 'too-late':
    case 'cancelled':
      return msg('Deze afspraak is voorbij of geannuleerd. Maak een nieuwe afspraak.');
    case 'unknown-wish':
      return msg('Deze link opent geen plaats op de wachtlijst. Kijk of de link volledig is.');
    default:
      return problemText(code);
  }
}
