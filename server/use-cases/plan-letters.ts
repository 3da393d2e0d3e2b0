import { type PlannedLetter, remindersOf } from '../domain/letter.ts';
import type { Instant } from '../domain/time.ts';
import type { Secrets } from './ports.ts';

/** Which letters a change of a booking brings about. None, in an office that sends none. */
export interface Letters {
  confirmed(start: Instant, now: Instant): PlannedLetter[];
  moved(start: Instant, now: Instant): PlannedLetter[];
  cancelled(now: Instant): PlannedLetter[];
  movedByOffice(start: Instant, now: Instant): PlannedLetter[];
  cancelledByOffice(now: Instant): PlannedLetter[];
  /** Another desk, at the hour that they know: nothing is told, but reminders are of a booking as it is. */
  sameTime(start: Instant, now: Instant): PlannedLetter[];
}

export function planLetters({ secrets }: { secrets: Pick<Secrets, 'id'> }): Letters {
  const letter = (kind: PlannedLetter['kind'], due: Instant, nth = '') => ({ id: secrets.id(), kind, nth, due });
  const reminders = (start: Instant, now: Instant) => remindersOf(start, now).map(({ daysBefore, due }) => letter('reminder', due, String(daysBefore)));
  return {
    confirmed: (start, now) => [letter('confirmed', now), ...reminders(start, now)],
    moved: (start, now) => [letter('moved', now), ...reminders(start, now)],
    cancelled: (now) => [letter('cancelled', now)],
    movedByOffice: (start, now) => [letter('moved-by-office', now), ...reminders(start, now)],
    cancelledByOffice: (now) => [letter('cancelled-by-office', now)],
    sameTime: reminders,
  };
}

/** Of an office that has nothing to send letters with. */
export const noLetters: Letters = { confirmed: () => [], moved: () => [], cancelled: () => [], movedByOffice: () => [], cancelledByOffice: () => [], sameTime: () => [] };
