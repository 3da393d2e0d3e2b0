import { ask } from '../ask.ts';
import { bearer } from '../api.ts';
import type { InfopuntBooking } from '../infopunt-booking.ts';

/** What outlasts the screen. */
export interface Paper {
  /** Puts the booking behind a manage token into the visitor's calendar. */
  save(token: string): void;
  print(): void;
}

/** Puts the booking behind a manage token into the visitor's own calendar; says whether it came. */
export async function saveCalendar(base: string, token: string): Promise<boolean> {
  const answer = await ask(base, 'booking/calendar.ics', { headers: bearer(token) }, (response) => response.blob());
  if (!answer.ok) return false;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(answer.value);
  link.download = 'infopunt.ics';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return true;
}

/** Prints the widget and nothing else of the page: whatever is neither in it nor around it takes no room. */
export function printOnly(element: InfopuntBooking): boolean {
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
  return true;
}
