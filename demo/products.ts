import type { Product } from '../server/domain/office.ts';
import { inEveryLanguage } from './catalogue/in-every-language.ts';
import type { CatalogueTexts, ProductId } from './catalogue/nl.ts';

/** What one can come for, in the order of the city's page: all that is the same in every language. */
export const products: Product[] = [
  product({ id: 'kort-verblijf', speaksOfUnionCitizens: true, bring: ['identity', 'visaLetter', 'otherPapers'] }),
  product({
    id: 'eu-burger',
    speaksOfUnionCitizens: true,
    bring: ['identity', 'otherPapers'],
    referrals: [
      { of: 'family', to: 'gezinshereniging' },
      { of: 'study', to: 'studenten' },
    ],
  }),
  product({ id: 'studenten', speaksOfUnionCitizens: true, bring: ['identity', 'enrolment', 'otherPapers'] }),
  product({
    id: 'single-permit',
    duration: 40,
    speaksOfUnionCitizens: true,
    bring: ['identity', 'workPapers', 'otherPapers'],
    referrals: [{ of: 'work', to: 'eu-burger' }],
  }),
  product({ id: 'gezinshereniging', duration: 40, bring: ['identity', 'familyPapers', 'otherPapers'] }),
  product({ id: 'onbeperkt-duurzaam', bring: ['identity', 'residenceCard', 'otherPapers'] }),
  product({ id: 'verlenging', bring: ['identity', 'residenceDocument', 'otherPapers'], referrals: [{ of: 'shortStay', to: 'kort-verblijf' }] }),
  product({ id: 'beslissing', asksDeadline: true, bring: ['decisionLetter', 'identity', 'otherPapers'] }),
];

interface Facts {
  id: ProductId;
  /** Minutes; 20 unless a talk needs more. */
  duration?: number;
  asksDeadline?: true;
  /** Then it says who they are, too. */
  speaksOfUnionCitizens?: true;
  bring: (keyof CatalogueTexts['bring'])[];
  /** Who comes for something else, and for what. */
  referrals?: { of: keyof CatalogueTexts['cases']; to: ProductId }[];
}

function product({ id, duration = 20, asksDeadline, speaksOfUnionCitizens, bring, referrals = [] }: Facts): Product {
  return {
    id,
    duration,
    ...(asksDeadline && { asksDeadline }),
    texts: inEveryLanguage((texts) => {
      const own = texts.products[id];
      return {
        name: own.name,
        summary: own.summary,
        about: speaksOfUnionCitizens ? `${own.about} ${texts.unionCitizen}` : own.about,
        bring: bring.map((item) => texts.bring[item]),
        notFor: 'notFor' in own ? own.notFor : '',
        referrals: referrals.map(({ of, to }) => ({ product: to, when: `${texts.cases[of]} ${texts.anotherTopic}` })),
      };
    }),
  };
}
