import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Form } from './form.ts';
import { lineList } from './line-list.ts';
import { targetChoice } from './target-choice.ts';
import type { TypedReferral } from './typed-referral.ts';
import { DUTCH, noWords } from './words.ts';
import { wordsField } from './words-field.ts';

/** Who needs something else, and where they should go. */
export function referralList(form: Form): TemplateResult {
  const { catalogue: words } = form.scene.texts;
  return lineList<TypedReferral>(form, ['referrals'], {
    fresh: { to: '', when: noWords(form.catalogue.languages) },
    add: words.addLine.referrals,
    hint: words.hints.referrals,
    first: (line) => [...line, 'when', DUTCH],
    line: (at) => html`${wordsField(form, [...at, 'when'], { name: '' })}${targetChoice(form, [...at, 'to'], words.toNowhere)}`,
  });
}
