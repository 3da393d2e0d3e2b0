import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Gone } from '../flow/booking-step.ts';
import type { Send } from '../steps/scene.ts';
import { alarm } from './alarm.ts';
import { timeRow } from './time-row.ts';

/** Why the visitor is asked for a time again, and the free ones nearest to theirs, one press each. */
export function whyGone(gone: Gone | undefined, locale: string, send: Send): unknown {
  if (!gone) return nothing;
  const { why, nearest } = gone;
  return html`${alarm(html`<p><b>${reason(why)}</b></p>${why === 'changed' ? nothing : html`<p>${advice(why)}</p>`}`)}
  ${nearest.length ? html`<h3>${msg('Het dichtst bij je keuze')}</h3>${nearest.map((start) => timeRow(start, locale, send))}` : nothing}`;
}

function advice(why: string): string {
  return why === 'code-expired'
    ? msg('Kies je moment opnieuw, dan sturen we een nieuwe code. Wat je invulde, blijft staan.')
    : msg('Kies een ander moment. Wat je invulde, blijft staan.');
}

function reason(why: string): string {
  switch (why) {
    case 'slot-taken':
      return msg('Iemand anders koos net dit moment.');
    case 'changed':
      return msg('Je afspraak was intussen al verzet.');
    case 'past':
    case 'too-soon':
      return msg('Dit moment is te dichtbij of al voorbij.');
    case 'code-expired':
      return msg('Deze code werkt niet meer: er waren te veel foute pogingen, of er is een nieuwere code.');
    default:
      return msg('Dit moment kan niet meer.');
  }
}
