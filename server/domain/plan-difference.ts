import type { Language } from './language.ts';
import type { Desk } from './office.ts';
import { openPeriods } from './opening-hours.ts';
import type { Plan } from './plan.ts';
import { byDeskAndDate, type Channel, type Slot, slotsOf } from './slots.ts';
import { type Instant, instantOf, type PlainDate } from './time.ts';

/** A slot that is published. */
export interface StandingSlot extends Slot {
  /** Stands beyond the plan, so no change of the plan touches it. */
  extra: boolean;
  /** The booking that has it. */
  booking?: string;
  /** It came free and is kept for somebody: it stays in its channel, or they could not have it. */
  kept: boolean;
}

/** What is to be done with published slots, so that they are what another plan wants. A desk and a start name a slot. */
export interface PlanDifference {
  /** No longer open: a free one is removed, one with a booking is closed and keeps it. */
  gone: StandingSlot[];
  /** Closed ones whose time is open again, with the channel that they have from now on. */
  reopened: Slot[];
  /** Stay, with other languages or in another channel. */
  altered: Slot[];
  /** Overlap nothing that stays, and not each other. */
  added: Slot[];
}

/**
 * Compares the published slots of some dates with what a plan wants. A slot stays where its desk is open for all of its
 * time, also when the new hours would be cut into slots at other minutes: nobody is moved for that. `standing` are all
 * slots of those dates; of those that have begun nothing changes. Channels are dealt anew only when the share is another.
 */
export function planDifference(before: Plan, after: Plan, standing: StandingSlot[], dates: PlainDate[], now: Instant): PlanDifference {
  const difference: PlanDifference = { gone: [], reopened: [], altered: [], added: [] };
  const dealtAnew = before.staffShare !== after.staffShare;
  const touched = after.desks.filter((desk) => dealtAnew || !before.desks.includes(desk));
  const places = byDeskAndDate(standing);
  for (const desk of touched) for (const date of dates) compare(desk, date, places.get(`${desk.id} ${date}`) ?? []);
  return difference;

  function compare(desk: Desk, date: PlainDate, there: StandingSlot[]): void {
    const wanted = slotsOf(desk, date, after);
    const open = openPeriods(desk, date).map(({ opens, closes, languages }) => ({ start: instantOf(date, opens), end: instantOf(date, closes), languages }));
    const staying: { start: Instant; end: Instant }[] = [];
    for (const slot of there) {
      const period = open.find(({ start, end }) => start <= slot.start && slot.end <= end);
      if (slot.extra || slot.start <= now) {
        staying.push(slot);
      } else if (!period) {
        if (slot.channel !== 'closed') difference.gone.push(slot);
        if (slot.booking !== undefined) staying.push(slot);
      } else {
        staying.push(slot);
        const dealt = wanted.find(({ start }) => start === slot.start)?.channel;
        stays(slot, period.languages, dealt);
      }
    }
    for (const slot of wanted) {
      if (slot.start <= now || staying.some(({ start, end }) => start < slot.end && slot.start < end)) continue;
      staying.push(slot);
      difference.added.push(slot);
    }
  }

  function stays({ desk, start, end, channel, languages, booking, kept }: StandingSlot, spoken: Language[], dealt: Channel | undefined): void {
    const slot = { desk, start, end, languages: spoken };
    if (channel === 'closed') {
      difference.reopened.push({ ...slot, channel: dealt ?? 'online' });
      return;
    }
    // What somebody has, or may have back, stays where they can get at it.
    const next = dealtAnew && !kept && booking === undefined ? (dealt ?? channel) : channel;
    if (next !== channel || spoken.join() !== languages.join()) difference.altered.push({ ...slot, channel: next });
  }
}
