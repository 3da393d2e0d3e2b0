import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import type { Scene } from '../scene.ts';
import { type Part, partOfProduct } from './part.ts';
import { nameOf } from './said.ts';

/** What leads visitors to a product, in words, and the part where that can be changed. */
export function usesOf(id: string, catalogue: Catalogue, scene: Scene): { part: Part; words: string }[] {
  const { usedBy } = scene.texts.catalogue;
  const { triage, office, products } = catalogue;
  const refers = (texts: { nl: { referrals: { product?: string }[] } }) => texts.nl.referrals.some(({ product }) => product === id);
  const said = (triage?.texts[scene.language] ?? triage?.texts.nl)?.questions ?? {};
  return [
    ...products.filter((product) => !product.retired && product.id !== id && refers(product.texts)).map((product) => ({ part: partOfProduct(product.id), words: usedBy.referral(nameOf(product.id, { catalogue, scene })) })),
    ...(refers(office.texts) ? [{ part: 'office', words: usedBy.office }] : []),
    ...(triage?.questions ?? []).flatMap((question) =>
      question.answers
        .filter(({ leadsTo }) => 'product' in leadsTo && leadsTo.product === id)
        .map((answer) => ({ part: 'triage', words: usedBy.answer(said[question.id]?.question ?? question.id, said[question.id]?.answers[answer.id]?.label ?? answer.id) })),
    ),
  ];
}
