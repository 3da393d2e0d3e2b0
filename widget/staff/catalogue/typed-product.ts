import type { CatalogueProduct } from '../../../server/contract/staff/catalogue.ts';
import { type TypedReferral, referralsIn, typedReferrals } from './typed-referral.ts';
import { type Words, inOne, linesOf, noWords, wordsOf, writtenIn } from './words.ts';

/** A product as it is typed: what belongs together stands together, in every language. */
export interface TypedProduct {
  kind: 'product';
  id: string;
  /** As it was typed, in minutes. */
  duration: string;
  asksDeadline: boolean;
  retired: boolean;
  name: Words;
  summary: Words;
  about: Words;
  bring: Words[];
  notFor: Words;
  referrals: TypedReferral[];
}

export function typedProduct({ id, duration, asksDeadline, retired, texts }: CatalogueProduct, languages: string[]): TypedProduct {
  return {
    kind: 'product',
    id,
    duration: String(duration),
    asksDeadline,
    retired,
    name: wordsOf(languages, texts, ({ name }) => name),
    summary: wordsOf(languages, texts, ({ summary }) => summary),
    about: wordsOf(languages, texts, ({ about }) => about),
    bring: linesOf(languages, texts, ({ bring }) => bring),
    notFor: wordsOf(languages, texts, ({ notFor }) => notFor),
    referrals: typedReferrals(languages, texts),
  };
}

export function newProduct(minutes: number, languages: string[]): TypedProduct {
  const empty = noWords(languages);
  return { kind: 'product', id: '', duration: String(minutes), asksDeadline: false, retired: false, name: empty, summary: empty, about: empty, bring: [], notFor: empty, referrals: [] };
}

/** As the server takes it; a duration that is no number is what the server refuses. */
export function productOf({ id, duration, asksDeadline, retired, name, summary, about, bring, notFor, referrals }: TypedProduct): CatalogueProduct {
  const said = [name, summary, about, notFor, ...bring, ...referrals.map(({ when }) => when)];
  const texts = writtenIn(said).map((language) => [
    language,
    {
      name: name[language] ?? '',
      summary: summary[language] ?? '',
      about: about[language] ?? '',
      bring: inOne(bring, language),
      notFor: notFor[language] ?? '',
      referrals: referralsIn(referrals, language),
    },
  ]);
  return { id, duration: duration.trim() ? Number(duration.replace(',', '.')) : NaN, asksDeadline, retired, texts: Object.fromEntries(texts) };
}
