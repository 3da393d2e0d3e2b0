import type { Trouble } from '../../ask.ts';
import type { Texts } from '../texts/languages.ts';

/** What a refusal means for whoever sits at the desk. */
export function problemText(code: Trouble['code'], { problems: words }: Texts): string {
  switch (code) {
    case 'unreachable':
    case 'unavailable':
      return words.unreachable;
    case 'forbidden':
      return words.forbidden;
    case 'changed':
      return words.changed;
    case 'cancelled':
      return words.cancelled;
    case 'unknown-booking':
    case 'not-found':
      return words.gone;
    case 'too-late':
      return words.tooLate;
    case 'slot-taken':
      return words.slotTaken;
    case 'already-booked':
      return words.alreadyBooked;
    case 'too-many-bookings':
      return words.tooMany;
    case 'invalid-input':
      return words.invalid;
    default:
      return words.unknown;
  }
}
