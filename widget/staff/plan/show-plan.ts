import { type TemplateResult, html, nothing } from 'lit';
import { addDays, addMonths, dayOf } from '../../flow/days.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import { linkTo } from '../place.ts';
import { type Scene, may } from '../scene.ts';
import { dayText, monthText } from '../texts/dates.ts';
import type { Send } from '../view.ts';
import { changeForm } from './change-form.ts';
import { monthTable } from './month-table.ts';
import type { PlanEvent, PlanState } from './plan-state.ts';
import { planTools } from './plan-tools.ts';
import { weekTable } from './week-table.ts';

export function showPlan(state: PlanState, scene: Scene, send: Send<PlanEvent>): TemplateResult {
  const { texts, language, now } = scene;
  const { plan: words } = texts;
  const { span, from, plan, trouble, changing } = state;
  const days = state.days?.span === span && state.days.from === from ? state.days.days : undefined;
  const turned = (by: number) => (span === 'week' ? addDays(from, 7 * by) : addMonths(from, by));
  const changes = may(scene, 'change-plan');
  return html`<div class="planner">
    <div class="plan-head">
      <h1 tabindex="-1">${span === 'week' ? words.weekOf(dayText(language, from)) : monthText(language, from)}</h1>
      <div class="row">
        <a class="button" href=${linkTo('plan', span, turned(-1))} aria-label=${words.before[span]}>‹</a>
        <a class="button" href=${linkTo('plan', span, dayOf(now))}>${words.now[span]}</a>
        <a class="button" href=${linkTo('plan', span, turned(1))} aria-label=${words.after[span]}>›</a>
        ${(['week', 'month'] as const).map((other) => html`<a class="button span" aria-current=${other === span ? 'true' : nothing} href=${linkTo('plan', other, from)}>${words.spans[other]}</a>`)}
      </div>
    </div>
    ${plan ? html`<p class="quiet">${plan.publishedThrough ? words.publishedThrough(dayText(language, plan.publishedThrough)) : words.unpublished} ${words.share(Math.round(plan.staffShare * 100))}</p>` : nothing}
    ${changes && plan && !state.draft ? planTools(plan, from, scene, send) : nothing}
    ${changing.step === 'saved'
      ? html`<p class="said" role="status" tabindex="-1" data-urgent>✓ ${words.saved} ${changing.hits ? html`<a href=${linkTo('away')}>${words.toMove(changing.hits)}</a>` : nothing}</p>`
      : nothing}
    ${state.published && !state.draft ? html`<p class="said" role="status" tabindex="-1" data-urgent>✓ ${words.publishedNow}</p>` : nothing}
    ${changes && plan && state.draft ? changeForm(state.draft, state, plan, scene, send) : nothing}
    ${trouble ? alarm(html`<p>${problemText(trouble, texts)}</p>`) : nothing}
    ${plan && days
      ? span === 'week'
        ? weekTable(days, plan, scene, changes ? (draft) => send({ type: 'form-opened', draft }) : undefined)
        : monthTable(days, plan, scene)
      : trouble
        ? nothing
        : html`<p role="status" class="quiet">${texts.shell.loading}</p>`}
  </div>`;
}
