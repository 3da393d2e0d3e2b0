import { msg } from '@lit/localize';
import { type TemplateResult, html, nothing } from 'lit';
import { DAY_PARTS, WEEKDAYS, type WishErrors } from '../flow/wished.ts';
import { weekday } from '../flow/days.ts';
import { languageText } from '../i18n/language-text.ts';
import { waitingText } from '../i18n/waiting-text.ts';
import { partText, weekdayOf } from '../i18n/wish-text.ts';
import { backButton, mainAction } from '../parts/action.ts';
import { errorSummary } from '../parts/error-summary.ts';
import { failure } from '../parts/failure.ts';
import { field } from '../parts/field.ts';
import { form } from '../parts/form.ts';
import { heading } from '../parts/heading.ts';
import { spokenBySome } from '../parts/talk-line.ts';
import { ticks } from '../parts/ticks.ts';
import type { At, Send } from './scene.ts';

/** When could you come? Whoever ticks nothing can come at any time. */
export function wish({ flow, office, locale }: At<'wish'>, send: Send): TemplateResult {
  const { wish: wished, wrong, problem, token } = flow;
  const { talkLanguages = [] } = office;
  const spoken = wished.talk ?? spokenBySome(flow.talkLanguage, office) ?? '';
  const found = Object.entries(wrong).map(([name, code]): [string, string] => [name, dateText(code)]);
  const day = (id: keyof WishErrors, label: string) =>
    field({ id, label, hint: msg('Mag leeg blijven'), error: wrong[id] && dateText(wrong[id]), value: wished[id], type: 'date', autocomplete: 'off', typed: (value) => void send({ type: 'wished', wish: { [id]: value } }) });
  const fields = html`${found.length ? errorSummary(found) : failure(problem, office.telephone, waitingText)}
    ${ticks(msg('Op welke dagen?'), weekdays(flow), (name) => weekdayOf(locale, name), wished.days, (days) => void send({ type: 'wished', wish: { days } }))}
    ${ticks(msg('Wanneer op de dag?'), DAY_PARTS, partText, wished.parts, (parts) => void send({ type: 'wished', wish: { parts } }))}
    ${day('from', msg('Vanaf welke dag?'))} ${day('through', msg('Tot en met welke dag?'))}
    ${talkLanguages.length > 1 ? talk() : nothing}
    ${mainAction(token ? msg('Zet me op de wachtlijst') : msg('Verder'))}`;
  return html`${heading(msg('Wanneer kun je komen?'))}
    <p>${msg('Kruis aan wanneer je kunt. Kruis niets aan als alles goed is.')}</p>
    ${token ? html`<p>${msg('Je houdt je afspraak. Je geeft ze pas op als je een vroeger moment neemt.')}</p>` : nothing}
    ${form(fields, () => send({ type: 'wish-given', talk: spoken }))} ${backButton(send)}`;

  /** Only for whoever cannot come otherwise: most times are at desks that speak no other language. */
  function talk(): TemplateResult {
    const choose = ({ target }: Event) => void send({ type: 'wished', wish: { talk: (target as HTMLSelectElement).value } });
    return html`<div class="field" part="field">
      <label for="talk">${msg('Moet het gesprek in een bepaalde taal zijn?')}</label>
      <p class="quiet" id="talk-hint">${msg('Je krijgt dan alleen momenten bij iemand die deze taal spreekt.')}</p>
      <select part="input" id="talk" aria-describedby="talk-hint" @change=${choose}>
        ${['', ...talkLanguages].map((tag) => html`<option value=${tag} ?selected=${tag === spoken}>${tag ? languageText(locale, tag) : msg('Nee')}</option>`)}
      </select>
    </div>`;
  }
}

const dateText = (code: string): string =>
  code === 'past' ? msg('Deze dag is al voorbij. Kies een latere dag.') : code === 'range' ? msg('Deze dag is vroeger dan de eerste. Kies een latere dag.') : msg('Kies een dag, of laat dit leeg.');

/** The working week, and whatever other days the office is seen to be open on: no other day is promised. */
function weekdays({ before }: At<'wish'>['flow']) {
  const seen = 'times' in before ? before.times.days.map(({ date }) => weekday(date)) : [];
  return WEEKDAYS.filter((_, index) => index < 5 || seen.includes(index));
}
