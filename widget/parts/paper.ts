import type { InfopuntBooking } from '../infopunt-booking.ts';

/** What outlasts the screen. */
export interface Paper {
  /** Puts the booking behind a manage token into the visitor's calendar. */
  save(token: string): void;
  print(): void;
}

/** Prints the widget and nothing else of the page: whatever is neither in it nor around it takes no room. */
export function printOnly(element: InfopuntBooking): void {
  element.toggleAttribute('data-infopunt-print', true);
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

const alone = new CSSStyleSheet();
alone.replaceSync(
  '@media print{:not(:has([data-infopunt-print]),[data-infopunt-print]){display:none!important}}',
);
