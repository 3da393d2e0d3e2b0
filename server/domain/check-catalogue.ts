import { checkTriage } from './check-triage.ts';
import type { Translated } from './language.ts';
import type { OfficePlan, OfficeTexts, ProductTexts, Referral } from './office.ts';
import type { FieldError } from './problem.ts';

/** What visitors read, and what it must agree with. */
export type Described = Pick<OfficePlan, 'office' | 'products' | 'triage' | 'slotMinutes'>;

/**
 * What is wrong with a catalogue, by field: `products.<id>.duration`, `office.texts.fr.referrals.0.office`, or, of the
 * triage, `triage: ` and a sentence. Nothing when all of it can be shown to visitors.
 */
export function checkCatalogue({ office, products, triage, slotMinutes }: Described): FieldError[] {
  const there = { products: offeredOf(products), offices: office.otherOffices.map(({ id }) => id) };
  return [
    ...repeated(there.offices).map((): FieldError => ({ field: 'office.otherOffices', code: 'repeated' })),
    ...repeated(products.map(({ id }) => id)).map((id): FieldError => ({ field: `products.${id}`, code: 'repeated' })),
    ...office.otherOffices.flatMap(({ name }, index) => checkLanguages(name, `office.otherOffices.${index}.name`)),
    ...checkTexts(office.texts, 'office.texts', there),
    ...products.flatMap(({ id, duration, retired, texts }) => [
      ...(duration % slotMinutes === 0 ? [] : [{ field: `products.${id}.duration`, code: 'not-a-multiple' } as const]),
      // What nobody is shown any more leads nobody astray.
      ...(retired ? checkLanguages(texts, `products.${id}.texts`) : checkTexts(texts, `products.${id}.texts`, there)),
    ]),
    ...(triage ? checkTriage(triage, there).map((sentence): FieldError => ({ field: `triage: ${sentence}`, code: 'invalid' })) : []),
  ];
}

export function offeredOf(products: OfficePlan['products']): string[] {
  return products.filter(({ retired }) => !retired).map(({ id }) => id);
}

function checkTexts(texts: Translated<ProductTexts> | Translated<OfficeTexts>, field: string, there: { products: string[]; offices: string[] }): FieldError[] {
  return [
    ...checkLanguages(texts, field),
    ...Object.entries<ProductTexts | OfficeTexts>(texts).flatMap(([language, words]) => [
      ...words.referrals.flatMap((referral, index) => checkReferral(referral, `${field}.${language}.referrals.${index}`, there)),
      ...withoutDutch(words, texts.nl).map((name): FieldError => ({ field: `${field}.${language}.${name}`, code: 'without-dutch' })),
    ]),
  ];
}

function checkReferral({ product, office }: Referral, field: string, { products, offices }: { products: string[]; offices: string[] }): FieldError[] {
  return [
    ...(product === undefined || products.includes(product) ? [] : [{ field: `${field}.product`, code: 'unknown' } as const]),
    ...(office === undefined || offices.includes(office) ? [] : [{ field: `${field}.office`, code: 'unknown' } as const]),
  ];
}

/** The names of what a translation says and the Dutch does not. */
function withoutDutch(words: ProductTexts | OfficeTexts, dutch: ProductTexts | OfficeTexts): string[] {
  const source = new Map(Object.entries(dutch) as [string, string | unknown[]][]);
  return (Object.entries(words) as [string, string | unknown[]][]).flatMap(([name, text]) => {
    const said = source.get(name) ?? '';
    const isMore = typeof text === 'string' ? text !== '' && said === '' : text.length > said.length;
    return isMore ? [name] : [];
  });
}

function checkLanguages(texts: object, field: string): FieldError[] {
  return Object.keys(texts)
    .filter((language) => !/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(language))
    .map(() => ({ field, code: 'invalid' }));
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
