import { type TemplateResult, html, nothing } from 'lit';
import type { MarkRequest, StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { Scene } from '../scene.ts';

type Mark = MarkRequest['to'];

/** Where somebody is, in one press; pressing the same once more takes it back. */
export function marks({ status, name }: StaffBooking, coming: Mark | undefined, { texts }: Scene, mark: (from: Mark, to: Mark) => unknown): TemplateResult {
  if (status === 'pending' || status === 'cancelled') return html`<div class="marks none"></div>`;
  const { booking: words } = texts;
  const shown = coming ?? status;
  return html`<div class="marks" role="group" aria-label=${words.markOf(name)}>
    ${(['arrived', 'attended', 'noshow'] as const).map(
      (to) => html`<button class="mark ${to}" aria-pressed=${shown === to} aria-disabled=${coming ? 'true' : nothing} @click=${() => coming || mark(status, to === status ? 'booked' : to)}>
        <span aria-hidden="true">${shown === to ? SIGNS[to] : ''}</span> ${words.marks[to]}
      </button>`,
    )}
  </div>`;
}

const SIGNS = { arrived: '●', attended: '✓', noshow: '✕' };
