import type { Plan } from '../domain/plan.ts';
import { type OpenPeriod, openPeriods } from '../domain/opening-hours.ts';
import { byDeskAndDate } from '../domain/slots.ts';
import { addDays, dateOf, instantOf, type PlainDate } from '../domain/time.ts';
import type { Holidays, PlannedSlots } from './plan-ports.ts';
import type { Catalogue, Clock } from './ports.ts';

interface Needs {
  catalogue: Pick<Catalogue, 'publishing'>;
  plannedSlots: Pick<PlannedSlots, 'between'>;
  holidays: Holidays;
  now: Clock;
}

export interface ShownPlan extends Plan {
  revision: number;
  publishedThrough: PlainDate | undefined;
  holidays: { date: PlainDate; name: string }[];
}

export interface DayCount {
  date: PlainDate;
  holiday: string | undefined;
  desks: DeskCount[];
}

interface DeskCount {
  desk: string;
  periods: OpenPeriod[];
  special: boolean;
  slots: { online: number; staff: number; extra: number };
  booked: number;
  closed: number;
}

/** What the week looks like: the plan, and how full its days are. */
export function showPlan({ catalogue, plannedSlots, holidays, now }: Needs) {
  /** Nothing before the office has been described. */
  async function plan(): Promise<ShownPlan | undefined> {
    const office = await catalogue.publishing();
    const year = Number(dateOf(now()).slice(0, 4));
    return office && { ...office, holidays: [year, year + 1, year + 2].flatMap(holidays) };
  }

  /** Every date from one to another, both included. */
  async function days(from: PlainDate, to: PlainDate): Promise<DayCount[]> {
    const office = await catalogue.publishing();
    const places = byDeskAndDate(await plannedSlots.between(instantOf(from, '00:00'), instantOf(addDays(to, 1), '00:00'), now()));
    const counts: DayCount[] = [];
    const named = new Map([...new Set([from, to].map((date) => Number(date.slice(0, 4))))].flatMap(holidays).map(({ date, name }) => [date, name]));
    for (let date = from; date <= to; date = addDays(date, 1)) {
      const desks = (office?.desks ?? []).map((desk) => {
        const there = places.get(`${desk.id} ${date}`) ?? [];
        const planned = (channel: string) => there.filter((slot) => slot.channel === channel && !slot.extra).length;
        return {
          desk: desk.id,
          periods: openPeriods(desk, date),
          special: desk.specialHours.some((hours) => hours.date === date),
          slots: { online: planned('online'), staff: planned('staff'), extra: there.filter(({ extra }) => extra).length },
          booked: there.filter(({ booking, channel }) => booking !== undefined && channel !== 'closed').length,
          closed: planned('closed'),
        };
      });
      counts.push({ date, holiday: named.get(date), desks });
    }
    return counts;
  }

  return { plan, days };
}
