import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { MarkRequest, StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { dayOf } from '../../flow/days.ts';
import type { Scene } from '../scene.ts';

type Mark = MarkRequest['to'];

/**
 * Where somebody is, in one press; pressing the same once more takes it back. Of the marks only those that can follow are
 * shown, and the one that was pressed stays, with the focus. Nobody arrives before their day, or is missed before their time.
 */
export function marks({ status, name, start }: StaffBooking, coming: Mark | undefined, { texts, now }: Scene, mark: (from: Mark, to: Mark) => unknown): TemplateResult {
  if (status === 'pending' || status === 'cancelled' || dayOf(start) > dayOf(now)) return html`<div class="marks none"></div>`;
  const { booking: words } = texts;
  const shown = coming ?? status;
  const following = FOLLOWING[shown].filter((to) => to !== 'noshow' || shown === 'noshow' || new Date(start) <= now);
  return html`<div class="marks" role="group" aria-label=${words.markOf(name)}>
    ${repeat(
      following,
      (to) => to,
      (to) => html`<button class="mark ${to}" aria-pressed=${shown === to} aria-disabled=${coming ? 'true' : nothing} @click=${() => coming || mark(status, to === status ? before(to) : to)}>
        ${shown === to ? html`<span aria-hidden="true">${SIGNS[to]}</span> ` : nothing}${words.marks[to]}
      </button>`,
    )}
  </div>`;
}

const FOLLOWING = { booked: ['arrived', 'noshow'], arrived: ['arrived', 'attended'], attended: ['attended'], noshow: ['noshow'] } as const;

/** Whoever was not helped after all is still there. */
const before = (mark: Mark): Mark => (mark === 'attended' ? 'arrived' : 'booked');

const SIGNS = { arrived: '●', attended: '✓', noshow: '✕' };
