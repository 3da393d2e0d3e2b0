import { type TemplateResult, html, nothing } from 'lit';
import type { Plan } from '../../../server/contract/staff/plan.ts';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { type Draft, changeOf } from './draft.ts';
import { draftFields } from './draft-fields.ts';
import type { PlanEvent, PlanState } from './plan-state.ts';
import { preview } from './preview.ts';

/** What is typed of a change, and below it what the change would do, before it is saved. */
export function changeForm(draft: Draft, { changing, incomplete, publishing }: PlanState, plan: Plan, scene: Scene, send: Send<PlanEvent>): TemplateResult {
  const { texts } = scene;
  const { plan: words } = texts;
  const typing = changing.step === 'typed';
  const busy = changing.step === 'previewing' || changing.step === 'saving' || !!publishing;
  const name = draft.form === 'desk' ? (draft.isNew ? words.forms.newDesk : words.forms.desk) : words.forms[draft.form];
  const desk = 'desk' in draft && plan.desks.find(({ id }) => id === draft.desk)?.name;
  return html`<form class="panel" novalidate aria-labelledby="form-title" @submit=${submit}>
    <h2 id="form-title" tabindex="-1" data-urgent=${typing && !incomplete && !changing.trouble ? '' : nothing}>${name}${desk ? `: ${desk}` : nothing}</h2>
    ${incomplete ? alarm(html`<p>${words.incomplete[draft.form]}</p>`) : nothing}
    ${typing && changing.trouble ? alarm(html`<p>${problemText(changing.trouble, texts)}</p>`) : nothing}
    <fieldset class="typed" ?disabled=${busy}>${draftFields(draft, plan, scene, (typed) => send({ type: 'form-typed', draft: typed }))}</fieldset>
    <p role="status">${busy ? texts.shell.loading : nothing}</p>
    ${changing.step === 'shown' || changing.step === 'saving' ? preview(changing, plan, scene, send) : nothing}
    <div class="row">
      ${typing && !busy ? html`<button class="primary">${draft.form === 'publish' ? words.publish : words.look}</button>` : nothing}
      <button type="button" class="plain" @click=${() => send({ type: 'form-left' })}>${words.leave}</button>
    </div>
  </form>`;

  function submit(event: Event): void {
    event.preventDefault();
    if (draft.form === 'publish') return void send(draft.through ? { type: 'publish-wanted', through: draft.through } : { type: 'incomplete' });
    const change = changeOf(draft, plan);
    void send(change ? { type: 'change-wanted', change } : { type: 'incomplete' });
  }
}
