import { type TemplateResult, html, nothing } from 'lit';
import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import { field } from '../parts/field.ts';
import { type Scene, may } from '../scene.ts';
import type { Send } from '../view.ts';
import { chosenMoment } from '../when/chosen-moment.ts';
import { when } from '../when/when.ts';
import { wantedMoment } from '../when/when-state.ts';
import type { BookingEvent, BookingState } from './booking-state.ts';

/** What can be done with a booking, and the form of what is being done. */
export function act({ act: doing, sending }: BookingState, booking: StaffBooking, scene: Scene, send: Send<BookingEvent>): TemplateResult | typeof nothing {
  const { file: words } = scene.texts;
  const reached = !!(booking.email || booking.phone);
  switch (doing.act) {
    case 'none':
      return doors();
    case 'move':
      return form(
        words.move,
        html`${when(doing.when, scene, send)} ${doing.when.extra ? nothing : chosenMoment(doing.when, scene, send)} ${letters(doing.letters)}`,
        html`<button class="primary" ?disabled=${!!sending || !wantedMoment(doing.when)}>${doing.when.extra ? words.moveExtra : words.move}</button>`,
      );
    case 'cancel':
      return form(words.cancel, html`<p>${words.cancelMeans}</p>${letters(doing.letters)}`, html`<button class="primary danger" data-begin ?disabled=${!!sending}>${words.yesCancel}</button>`);
    case 'name':
      return form(
        words.correct,
        html`<p>${words.correctMeans}</p>${field({ id: 'spelling', label: scene.texts.book.name, value: doing.name, typed: (name) => send({ type: 'name-typed', name }) })}`,
        html`<button class="primary" ?disabled=${!!sending || !doing.name.trim() || doing.name.trim() === booking.name}>${words.save}</button>`,
      );
    case 'erase':
      return form(scene.texts.erase.title, html`<p>${scene.texts.erase.means}</p>`, html`<button class="primary danger" ?disabled=${!!sending}>${scene.texts.erase.yes}</button>`);
  }

  function doors(): TemplateResult {
    const standing = booking.status === 'booked' || booking.status === 'pending';
    const change = may(scene, 'change-bookings');
    return html`<div class="row doors">
      ${change && (standing || booking.status === 'noshow') ? html`<button class="primary" @click=${() => choose('move')}>${words.move}</button>` : nothing}
      ${change && standing ? html`<button @click=${() => choose('cancel')}>${words.cancel}</button>` : nothing}
      ${change && booking.status === 'cancelled' ? html`<button class="primary" ?disabled=${!!sending} @click=${() => send({ type: 'restored' })}>${words.restore}</button>` : nothing}
      ${may(scene, 'correct-names') ? html`<button @click=${() => choose('name')}>${words.correct}</button>` : nothing}
      ${change && reached && standing ? html`<button ?disabled=${!!sending} @click=${() => send({ type: 'link-wanted' })}>${words.link}</button>` : nothing}
      ${may(scene, 'erase') && (!standing || new Date(booking.start) < scene.now) ? html`<button @click=${() => choose('erase')}>${scene.texts.erase.door}</button>` : nothing}
    </div>`;
  }

  function form(title: string, content: unknown, button: unknown): TemplateResult {
    return html`<form class="act" novalidate aria-labelledby="act-title" @submit=${submit}>
      <h2 id="act-title" tabindex="-1" data-urgent>${title}</h2>
      ${content}
      <div class="row">${button} <button type="button" class="plain" @click=${() => choose('none')}>${words.leave}</button></div>
    </form>`;
  }

  function letters(wanted: boolean): TemplateResult {
    if (!reached) return html`<p class="tag">${words.notReached}</p>`;
    return html`<label class="tick"><input type="checkbox" .checked=${wanted} @change=${() => send({ type: 'letters-chosen', letters: !wanted })} />${words.letters}</label>`;
  }

  function choose(next: BookingState['act']['act']): unknown {
    return send({ type: 'act-chosen', act: next });
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'sent' });
  }
}
