import type { Email } from '../use-cases/letter-ports.ts';

/** It names nothing, as the subject does. */
export const CALENDAR_FILE = 'afspraak.ics';

/** RFC 6047: the method stands here as it stands in the file. */
export function calendarType(method: NonNullable<Email['calendar']>['method']): string {
  return `text/calendar; charset=utf-8; method=${method}`;
}
