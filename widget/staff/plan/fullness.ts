import { type TemplateResult, html, nothing } from 'lit';
import type { DayCounts } from '../../../server/contract/staff/plan.ts';
import type { Texts } from '../texts/languages.ts';

export type DeskCount = DayCounts['days'][number]['desks'][number];

export interface Fullness {
  booked: number;
  slots: number;
  staff: number;
  extra: number;
  closed: number;
}

/** Of one desk or of several together. */
export function fullnessOf(desks: DeskCount[]): Fullness {
  const sum = (count: (desk: DeskCount) => number) => desks.reduce((total, desk) => total + count(desk), 0);
  return {
    booked: sum(({ booked }) => booked),
    slots: sum(({ slots }) => slots.online + slots.staff + slots.extra),
    staff: sum(({ slots }) => slots.staff),
    extra: sum(({ slots }) => slots.extra),
    closed: sum(({ closed }) => closed),
  };
}

/** How full it is, in figures and as a bar. */
export function fullness({ booked, slots, staff, extra, closed }: Fullness, { plan: words }: Texts): TemplateResult {
  return html`${slots
      ? html`<span class="full"><b>${words.of(booked, slots)}</b> <progress aria-hidden="true" max=${slots} value=${booked}></progress></span>`
      : nothing}
    ${staff ? html`<span class="quiet">◆ ${words.staff(staff)}</span>` : nothing} ${extra ? html`<span class="quiet">+ ${words.extra(extra)}</span>` : nothing}
    ${closed ? html`<span class="tag">${words.closedBookings(closed)}</span>` : nothing}`;
}
