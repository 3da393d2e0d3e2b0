import { type TemplateResult, html } from 'lit';
import type { Form } from './form.ts';
import { freeId } from './free-id.ts';
import { lineList } from './line-list.ts';
import { plainField } from './plain-field.ts';
import { referralList } from './referral-list.ts';
import type { TypedOffice } from './typed-office.ts';
import { DUTCH, noWords } from './words.ts';
import { wordsField } from './words-field.ts';

/** The office: where it is, what everybody must know before they come, and the offices that it is mistaken for. */
export function officeForm(form: Form, { otherOffices }: TypedOffice): TemplateResult {
  const { catalogue: words } = form.scene.texts;
  const empty = noWords(form.catalogue.languages);
  return html`<section aria-labelledby="address">
      <h2 id="address">${words.addressTitle}</h2>
      <div class="facts">${['name', 'street', 'postalCode', 'city', 'telephone'].map((name) => plainField(form, [name]))}</div>
    </section>
    <section aria-labelledby="rules">
      <h2 id="rules">${words.sections.houseRules}</h2>
      ${lineList(form, ['houseRules'], { fresh: empty, add: words.addLine.houseRules, hint: words.hints.houseRules, first: (line) => [...line, DUTCH], line: (at) => wordsField(form, at, { name: '' }) })}
    </section>
    <section aria-labelledby="referrals">
      <h2 id="referrals">${words.sections.referrals}</h2>
      ${referralList(form)}
    </section>
    <section aria-labelledby="others">
      <h2 id="others">${words.sections.otherOffices}</h2>
      ${lineList(form, ['otherOffices'], {
        fresh: { id: freeId('', otherOffices.map(({ id }) => id), 'kantoor'), name: empty, url: '' },
        add: words.addLine.otherOffices,
        hint: words.hints.otherOffices,
        first: (line) => [...line, 'name', DUTCH],
        line: (at) => html`${wordsField(form, [...at, 'name'], { name: '' })}${plainField(form, [...at, 'url'])}`,
      })}
    </section>`;
}
