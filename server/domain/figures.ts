import type { BookingState } from './booking.ts';
import { hideFew } from './hide-few.ts';
import type { Week } from './week.ts';

/** How many bookings of a week are alike. */
export interface Alike {
  week: string;
  state: BookingState;
  language: string;
  product: string;
  partner: string | null;
  madeBy: 'visitor' | 'staff';
  bookings: number;
}

/** How long one had to wait for a product on a morning: days, or nothing when no time was free. */
export interface LeadTime {
  week: string;
  product: string;
  days: number | null;
}

/** What a week came to, without anything personal. */
export type WeekFigures = ReturnType<typeof weekFigures>;

export function weekFigures({ name, monday }: Week, all: Alike[], leadTimes: LeadTime[]) {
  const ofWeek = all.filter(({ week }) => week === monday);
  const held = ofWeek.filter(({ state }) => state !== 'cancelled');
  const inState = (state: BookingState) => sum(ofWeek.filter((row) => row.state === state));
  const noted = leadTimes.filter(({ week }) => week === monday);
  return {
    week: name,
    monday,
    bookings: sum(held),
    attended: inState('attended'),
    noshow: inState('noshow'),
    cancelled: inState('cancelled'),
    byLanguage: hideFew(parts(held, ({ language }) => language).map(([language, bookings]) => ({ language, bookings }))),
    byProduct: hideFew(parts(held, ({ product }) => product).map(([product, bookings]) => ({ product, bookings }))),
    byPartner: hideFew(parts(held, ({ partner }) => partner).map(([partner, bookings]) => ({ partner, bookings }))),
    byMaker: { visitor: sum(held.filter(({ madeBy }) => madeBy === 'visitor')), staff: sum(held.filter(({ madeBy }) => madeBy === 'staff')) },
    leadTimes: [...new Set(noted.map(({ product }) => product))].map((product) => ({ product, days: median(noted.filter((row) => row.product === product).map(({ days }) => days)) })),
  };
}

function parts<Key extends string | null>(rows: Alike[], keyOf: (row: Alike) => Key): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const row of rows) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.bookings);
  return [...counts].sort(([one], [other]) => (one ?? '').localeCompare(other ?? ''));
}

function sum(rows: Alike[]): number {
  return rows.reduce((total, { bookings }) => total + bookings, 0);
}

/** A morning on which nothing was free is longer than any other. */
function median(days: (number | null)[]): number | null {
  const sorted = days.map((value) => value ?? Infinity).sort((one, other) => one - other);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  return Number.isFinite(middle) ? Math.round(middle * 10) / 10 : null;
}
