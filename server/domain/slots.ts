import type { Language } from './language.ts';
import type { Desk } from './office.ts';
import { openPeriods } from './opening-hours.ts';
import { dateOf, dayNumber, type Instant, instantOf, MINUTE, type PlainDate } from './time.ts';

/** A published place: one desk, one start, one end. */
export interface Slot {
  desk: string;
  start: Instant;
  end: Instant;
  channel: Channel;
  /** What can be spoken at the desk then. */
  languages: Language[];
}

/** `online` slots are offered by the widget, `staff` slots are kept for the telephone and the desk; `closed` ones had a booking when their time was closed. */
export type Channel = 'online' | 'staff' | 'closed';

export interface SlotRule {
  /** Minutes of one slot. */
  slotMinutes: number;
  /** The part of the slots, from 0 to 1, that is kept for staff. */
  staffShare: number;
}

/**
 * The slots of a desk on one date. A period is cut into real minutes, so a day on which the clocks change has as many
 * slots as the desk is open; what is left at the end of a period and is shorter than a slot stays unused.
 */
export function slotsOf(desk: Desk, date: PlainDate, rule: SlotRule): Slot[] {
  const channelOf = spread(rule.staffShare, dayNumber(date) + sum(desk.id));
  return openPeriods(desk, date)
    .flatMap(({ opens, closes, languages }) =>
      cut(instantOf(date, opens), instantOf(date, closes), rule.slotMinutes * MINUTE).map((start) => ({ start, languages })),
    )
    .map(({ start, languages }, index) => ({
      desk: desk.id,
      start,
      end: start + rule.slotMinutes * MINUTE,
      channel: channelOf(index),
      languages,
    }));
}

/** Slots by their desk and date: `<desk> <YYYY-MM-DD>`. */
export function byDeskAndDate<Place extends { desk: string; start: Instant }>(slots: Place[]): Map<string, Place[]> {
  return grouped(slots, ({ desk, start }) => `${desk} ${dateOf(start)}`);
}

export function byDesk<Place extends { desk: string }>(slots: Place[]): Map<string, Place[]> {
  return grouped(slots, ({ desk }) => desk);
}

function grouped<Place>(slots: Place[], groupOf: (slot: Place) => string): Map<string, Place[]> {
  const groups = new Map<string, Place[]>();
  for (const slot of slots) {
    const group = groups.get(groupOf(slot));
    if (group) group.push(slot);
    else groups.set(groupOf(slot), [slot]);
  }
  return groups;
}

function cut(start: Instant, end: Instant, length: number): Instant[] {
  return Array.from({ length: Math.floor((end - start) / length) }, (_, index) => start + index * length);
}

/** Deals out the staff share evenly, each desk and day beginning elsewhere: no hour of the day is never online. */
function spread(share: number, phase: number): (index: number) => Channel {
  return (index) => (Math.floor((index + phase + 1) * share) > Math.floor((index + phase) * share) ? 'staff' : 'online');
}

const sum = (text: string) => [...text].reduce((total, character) => total + (character.codePointAt(0) ?? 0), 0);
