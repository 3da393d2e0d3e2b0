import type { StaffTimes } from '../../../server/contract/staff/bookings.ts';
import { type Day, addDays } from '../../flow/days.ts';
import { clockOf } from '../texts/dates.ts';

export type FreeTime = StaffTimes['days'][number]['times'][number];

export interface Cell {
  date: Day;
  /** "09:20" */
  clock: string;
}

/** A week of free times: a column for each day that has any or is a working day, a row for each time of the clock. */
export interface Grid {
  dates: Day[];
  clocks: string[];
  /** By `date clock`. */
  times: Map<string, FreeTime>;
}

export function gridOf(days: StaffTimes['days'], monday: Day): Grid {
  const times = new Map(days.flatMap(({ date, times: free }) => free.map((time) => [keyOf({ date, clock: clockOf(time.start) }), time] as const)));
  const busy = new Set(days.filter(({ times: free }) => free.length).map(({ date }) => date));
  const dates = [0, 1, 2, 3, 4, 5, 6].map((index) => addDays(monday, index)).filter((date, index) => index < 5 || busy.has(date));
  const clocks = [...new Set([...times.keys()].map((key) => key.slice(11)))].sort();
  return { dates, clocks, times };
}

export const keyOf = ({ date, clock }: Cell): string => `${date} ${clock}`;

export const timeIn = (grid: Grid, cell: Cell): FreeTime | undefined => grid.times.get(keyOf(cell));

export const startAt = ({ times }: Grid, start: string): FreeTime | undefined => [...times.values()].find((time) => time.start === start);

/** The earliest free time. */
export function firstCell(grid: Grid): Cell | undefined {
  const first = [...grid.times.keys()].sort()[0];
  return first === undefined ? undefined : { date: first.slice(0, 10), clock: first.slice(11) };
}

/** Where a key leads: the grid of the ARIA Authoring Practices. Turning the week is the caller's. */
export function cellAfter({ dates, clocks }: Grid, { date, clock }: Cell, { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>): Cell | undefined {
  const to = (column: number, row: number): Cell => ({
    date: dates[Math.min(Math.max(column, 0), dates.length - 1)] ?? date,
    clock: clocks[Math.min(Math.max(row, 0), clocks.length - 1)] ?? clock,
  });
  const [column, row] = [dates.indexOf(date), clocks.indexOf(clock)];
  switch (key) {
    case 'ArrowRight':
      return to(column + 1, row);
    case 'ArrowLeft':
      return to(column - 1, row);
    case 'ArrowDown':
      return to(column, row + 1);
    case 'ArrowUp':
      return to(column, row - 1);
    case 'Home':
      return to(0, ctrlKey ? 0 : row);
    case 'End':
      return to(Infinity, ctrlKey ? Infinity : row);
    default:
      return undefined;
  }
}
