import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import type { FreeTime } from '../../server/contract/availability.ts';
import type { Day } from '../flow/days.ts';
import type { Times } from '../flow/times.ts';
import { freeText } from '../i18n/counts.ts';
import { clockText, dayText } from '../i18n/dates.ts';
import { talkText } from '../i18n/talk-text.ts';
import { talkMark } from './talk-mark.ts';
import { action } from './action.ts';
import type { Send } from '../steps/scene.ts';

/** The days with free times, one open at a time. */
export function dayList(times: Times, locale: string, chosen: string | undefined, send: Send, mark?: string): TemplateResult {
  const more = times.days.length > times.shown || !times.ended;
  return html`<ul class="days">
      ${times.days.slice(0, times.shown).map(
        ({ date, times: free }) => html`<li>
          <button
            class="day"
            part="day"
            aria-expanded=${date === times.open}
            @click=${() => send({ type: 'day-opened', day: date })}
          >
            <span>${dayText(locale, date)}</span><small>${freeText(locale, free.length)}</small>
          </button>
          ${date === times.open ? timesOf(times, date, locale, chosen, send, mark) : nothing}
        </li>`,
      )}
    </ul>
    ${more && !times.next
      ? html`${action(msg('Toon meer dagen'), () => send({ type: 'more-days-wanted' }))}`
      : nothing}`;
}

/** The times of one day, big enough for a thumb; first those in the language of the talk, where they are marked by it. */
export function timesOf({ days }: Times, day: Day, locale: string, chosen: string | undefined, send: Send, mark?: string): unknown {
  const free = days.find(({ date }) => date === day)?.times ?? [];
  if (!mark) return group(free);
  return [true, false].map((spoken) => group(free.filter((time) => spoken === !!time.spoken), talkText(spoken, mark), spoken));

  function group(times: FreeTime[], text = '', spoken = false): unknown {
    if (!times.length) return nothing;
    return html`${text ? html`<p>${talkMark(spoken, text)}</p>` : nothing}
      <div class="times" role="group" aria-label="${dayText(locale, day)} ${text}">${times.map(({ start }) => button(start))}</div>`;
  }

  function button(start: string): TemplateResult {
    return html`<button part="time" aria-current=${start === chosen ? 'true' : nothing} @click=${() => send({ type: 'time-chosen', start })}>
      <bdi>${clockText(start)}</bdi>
    </button>`;
  }
}
