import type { Catalogue } from '../../../server/contract/staff/catalogue.ts';
import { type TypedReferral, referralsIn, typedReferrals } from './typed-referral.ts';
import { type Words, has, inOne, linesOf, writtenIn } from './words.ts';

/** The office as it is typed. */
export interface TypedOffice {
  kind: 'office';
  name: string;
  street: string;
  postalCode: string;
  city: string;
  telephone: string;
  houseRules: Words[];
  referrals: TypedReferral[];
  otherOffices: { id: string; name: Words; url: string }[];
}

export function typedOffice({ name, address, telephone, texts, otherOffices }: Catalogue['office'], languages: string[]): TypedOffice {
  return {
    kind: 'office',
    name,
    ...address,
    telephone,
    houseRules: linesOf(languages, texts, ({ houseRules }) => houseRules),
    referrals: typedReferrals(languages, texts),
    otherOffices: otherOffices.map((other) => ({ ...other, name: Object.fromEntries(languages.map((language) => [language, other.name[language] ?? ''])) })),
  };
}

/** As the server takes it. */
export function officeOf({ name, street, postalCode, city, telephone, houseRules, referrals, otherOffices }: TypedOffice): Catalogue['office'] {
  const texts = writtenIn([...houseRules, ...referrals.map(({ when }) => when)]).map((language) => [language, { houseRules: inOne(houseRules, language), referrals: referralsIn(referrals, language) }]);
  return {
    name,
    address: { street, postalCode, city },
    telephone,
    otherOffices: otherOffices.map(({ id, name: names, url }) => ({ id, name: { ...inWriting(names), nl: names['nl'] ?? '' }, url: url.trim() })),
    texts: Object.fromEntries(texts),
  };
}

const inWriting = (words: Words): Words => Object.fromEntries(Object.entries(words).filter(([language]) => has(words, language)));
