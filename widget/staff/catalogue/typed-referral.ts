import { DUTCH, type Words, linesOf } from './words.ts';

/** What something leads to: `product:studenten`, `office:loket`, `question:start`; empty for nothing. */
export type Target = string;

/** Whom it describes, in every language, and where it sends them: the same in every language. */
export interface TypedReferral {
  to: Target;
  when: Words;
}

interface Referral {
  product?: string;
  office?: string;
  when: string;
}

/** `{ product: 'studenten' }` */
export const targetOf = ({ question, product, office }: { question?: string; product?: string; office?: string }): Target =>
  question ? `question:${question}` : product ? `product:${product}` : office ? `office:${office}` : '';

/** Of `product:studenten`: `['product', 'studenten']`. */
export const readTarget = (to: Target): [kind: string, id: string] => [to.slice(0, to.indexOf(':')), to.slice(to.indexOf(':') + 1)];

export function typedReferrals(languages: string[], texts: Record<string, { referrals: Referral[] } | undefined>): TypedReferral[] {
  return linesOf(languages, texts, ({ referrals }) => referrals.map(({ when }) => when)).map((when, index) => ({ to: targetOf(texts[DUTCH]?.referrals[index] ?? {}), when }));
}

/** In one language: in Dutch all of them, in another those that are translated. */
export function referralsIn(referrals: TypedReferral[], language: string): Referral[] {
  return referrals
    .filter(({ when }) => language === DUTCH || when[language]?.trim())
    .map(({ to, when }) => ({ ...(to && Object.fromEntries([readTarget(to)])), when: when[language] ?? '' }));
}
