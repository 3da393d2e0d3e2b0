import { type Answer, ask } from '../ask.ts';
import { bearer } from '../api.ts';
import type { InfopuntBooking } from '../infopunt-booking.ts';

/** What outlasts the screen. */
export interface Paper {
  /** Puts the booking behind a manage token into the visitor's calendar. */
  save(token: string): void;
  print(): void;
}

/** The calendar file of the booking that the screen shows. */
let kept: { token: string; file: Promise<Answer<string>> } | undefined;

/** Fetches the calendar file of a booking as it is now, for whoever has no network any more when they want it. */
export function keepCalendar(base: string, token: string): void {
  kept = { token, file: calendarFile(base, token) };
}

const calendarFile = (base: string, token: string) => ask(base, 'booking/calendar.ics', { headers: bearer(token) }, (response) => response.text());

/** Puts the booking behind a manage token into the visitor's own calendar; says whether it came. */
export async function saveCalendar(base: string, token: string): Promise<boolean> {
  let answer = kept?.token === token ? await kept.file : undefined;
  if (!answer?.ok) answer = await calendarFile(base, token);
  if (!answer.ok) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([answer.value], { type: 'text/calendar' }));
  link.download = 'infopunt.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Prints the widget and nothing else of the page: whatever is neither in it nor around it takes no room. */
export function printOnly(element: InfopuntBooking): void {
  element.toggleAttribute('data-infopunt-print', true);
  const alone = new CSSStyleSheet();
  alone.replaceSync('@media print{:not(:has([data-infopunt-print]),[data-infopunt-print]){display:none!important}}');
  document.adoptedStyleSheets.push(alone);
  addEventListener(
    'afterprint',
    () => {
      element.toggleAttribute('data-infopunt-print', false);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((sheet) => sheet !== alone);
    },
    { once: true },
  );
  print();
}
