import type { TemplateResult } from 'lit';
import { field } from '../parts/field.ts';
import { type Path, same, valueAt } from './at-path.ts';
import { type Form, idAt } from './form.ts';
import { faultText, fieldName } from './said.ts';

/** A fact that is the same in every language. */
export function plainField(form: Form, at: Path, hint?: string): TemplateResult {
  const { draft, scene } = form;
  const fault = draft.faults.find((one) => same(one.at, at));
  return field({
    id: idAt(at),
    label: fieldName(at.at(-1), scene),
    value: valueAt(draft.typed, at) as string,
    ...(hint && { hint }),
    error: fault && faultText(fault, form),
    typed: (value) => form.type(at, value),
  });
}
