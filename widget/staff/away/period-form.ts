import { type TemplateResult, html, nothing } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { alarm } from '../parts/alarm.ts';
import { deskTicks } from '../plan/desk-ticks.ts';
import { field } from '../parts/field.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { AFTERNOON, type AwayEvent, type AwayState, FORENOON, type Period, WHOLE_DAY } from './away-state.ts';

/** Which desks, from when until when. */
export function periodForm({ period, incomplete }: AwayState, plan: Plan, { texts }: Scene, send: Send<AwayEvent>): TemplateResult {
  const { away: words } = texts;
  const type = (typed: Partial<Period>) => send({ type: 'period-typed', period: typed });
  return html`<form class="panel" novalidate @submit=${submit}>
    <p class="quiet">${words.means}</p>
    ${incomplete ? alarm(html`<p>${words.incomplete}</p>`) : nothing}
    ${deskTicks(words.who, plan.desks, period.desks, (desks) => type({ desks }))}
    <div class="fields">
      ${field({ id: 'from', label: words.from, type: 'date', value: period.from, typed: (from) => type({ from }) })}
      ${field({ id: 'from-clock', label: words.fromClock, type: 'time', value: period.fromClock, typed: (fromClock) => type({ fromClock }) })}
      ${field({ id: 'until', label: words.until, type: 'date', value: period.until, typed: (until) => type({ until }) })}
      ${field({ id: 'until-clock', label: words.untilClock, type: 'time', value: period.untilClock, typed: (untilClock) => type({ untilClock }) })}
    </div>
    <div class="row" role="group" aria-label=${words.part}>${part(words.wholeDay, WHOLE_DAY)} ${part(words.forenoon, FORENOON)} ${part(words.afternoon, AFTERNOON)}</div>
    <div class="row"><button class="primary">${words.show}</button> <span class="quiet">${words.nothingYet}</span></div>
  </form>`;

  function part(name: string, [fromClock, untilClock]: readonly [string, string]): TemplateResult {
    const pressed = period.fromClock === fromClock && period.untilClock === untilClock;
    return html`<button type="button" class="choice" aria-pressed=${pressed} @click=${() => type({ fromClock, untilClock })}>${name}</button>`;
  }

  function submit(event: Event): void {
    event.preventDefault();
    void send({ type: 'list-wanted' });
  }
}
