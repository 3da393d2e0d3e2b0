import { type TemplateResult, html } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { type Day, addDays, dayOf } from '../../flow/days.ts';
import { linkTo } from '../place.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { type Draft, isClosedOn } from './draft.ts';
import type { PlanEvent } from './plan-state.ts';

/** What can be changed of the whole plan. */
export function planTools(plan: Plan, from: Day, { texts, now }: Scene, send: Send<PlanEvent>): TemplateResult {
  const { plan: words } = texts;
  const today = dayOf(now);
  const day = from > today ? from : today;
  const year = day.slice(0, 4);
  const holidays = plan.holidays.map(({ date }) => date).filter((date) => date.startsWith(year) && date >= today && !isClosedOn(plan, date));
  return html`<div class="row tools">
    <a class="button" href=${linkTo('away')}>${texts.menu.away}</a>
    ${tool(words.forms.special, { form: 'special', desks: [], from: day, through: day, as: 'closed', periods: [{ opens: '09:00', closes: '12:30', languages: '' }] })}
    ${tool(words.forms.holidays, { form: 'holidays', year, dates: holidays })}
    ${tool(words.forms.publish, { form: 'publish', through: addDays(plan.publishedThrough ?? today, 28) })}
    ${tool(words.forms.share, { form: 'share', percent: String(Math.round(plan.staffShare * 100)) })}
    ${tool(words.forms.newDesk, { form: 'desk', desk: '', isNew: true, name: '', products: [] })}
  </div>`;

  function tool(name: string, draft: Draft): TemplateResult {
    return html`<button @click=${() => send({ type: 'form-opened', draft })}>${name}</button>`;
  }
}
