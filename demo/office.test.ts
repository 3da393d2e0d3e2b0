import { describe, expect, test } from 'vitest';
import type { Product, ProductTexts, Referral } from '../server/domain/office.ts';
import { talkLanguages } from '../server/domain/talk-languages.ts';
import * as catalogue from './catalogue/languages.ts';
import { demoOffice } from './office.ts';

const plan = demoOffice([2027]);
const languages = Object.keys(catalogue);

describe('the catalogue', () => {
  test('has the eight products of the page, in its order', () => {
    expect(plan.products.map(({ id, texts }) => [id, texts.nl.name])).toEqual([
      ['kort-verblijf', 'Info over kort verblijf'],
      ['eu-burger', 'Info over verblijf als EU-burger'],
      ['studenten', 'Info over studenten'],
      ['single-permit', 'Info over single permit / verblijf op basis van werk'],
      ['gezinshereniging', 'Info over gezinshereniging'],
      ['onbeperkt-duurzaam', 'Info over onbeperkt / duurzaam verblijf'],
      ['verlenging', 'Info over verlenging verblijf'],
      ['beslissing', 'Info over beslissing'],
    ]);
  });

  test('sends people from one product to another as the page does', () => {
    const sent = plan.products.map(({ id, texts }) => [id, texts.nl.referrals.map(({ product }) => product)]);
    expect(sent.filter(([, targets]) => targets?.length)).toEqual([
      ['eu-burger', ['gezinshereniging', 'studenten']],
      ['single-permit', ['eu-burger']],
      ['verlenging', ['kort-verblijf']],
    ]);
  });

  test.each(languages)('says in %s what it says in Dutch, no more and no less', (language) => {
    for (const product of plan.products) {
      expect(shape(textsOf(product, language)), product.id).toEqual(shape(textsOf(product, 'nl')));
    }
  });

  test('asks only whoever received a decision whether a period is running', () => {
    expect(plan.products.filter(({ asksDeadline }) => asksDeadline).map(({ id }) => id)).toEqual(['beslissing']);
  });

  test.each(languages)('leaves no text empty that a visitor needs (%s)', (language) => {
    for (const product of plan.products) {
      const { name, summary, about, bring } = textsOf(product, language);
      for (const text of [name, summary, about, ...bring]) expect(text.trim(), product.id).not.toBe('');
    }
  });

  test('says who a citizen of the Union is wherever it speaks of one', () => {
    for (const product of plan.products) {
      if (!textsOf(product, 'nl').about.includes('EU-burger')) continue;
      expect(textsOf(product, 'nl').about, product.id).toMatch(/Unieburger.*Noorwegen, Liechtenstein, IJsland en Zwitserland/);
      for (const [language, { unionCitizen }] of Object.entries(catalogue)) expect(textsOf(product, language).about, product.id).toContain(unionCitizen);
    }
  });

  test('asks nobody for a document that only the law could name', () => {
    const legal = /akte|attest|apostil|uittreksel|gewaarmerkt|certifi[ck]at|l[eé]gali[sz]|extract|extrait|criminal|апостил|нотар|noter|تصديق/i;
    for (const { bring } of Object.values(catalogue)) expect(Object.values(bring).join()).not.toMatch(legal);
  });
});

describe('the office', () => {
  test('sends whoever wants to open a file to the Loket Migratie', () => {
    for (const language of languages) expect(plan.office.texts[language]?.referrals.map(({ office }) => office)).toEqual(['loket-migratie']);
  });

  test('sends nobody to a product or an office that it does not have', () => {
    const productIds = plan.products.map(({ id }) => id);
    const officeIds = plan.office.otherOffices.map(({ id }) => id);
    for (const { product, office } of allReferrals()) {
      if (product !== undefined) expect(productIds).toContain(product);
      if (office !== undefined) expect(officeIds).toContain(office);
    }
  });

  test('has links that lead nowhere real', () => {
    for (const { url } of plan.office.otherOffices) expect(new URL(url).hostname).toMatch(/\.example$/);
  });
});

describe('the desks', () => {
  test('serve every product, and nothing that does not exist', () => {
    const served = new Set(plan.desks.flatMap(({ products }) => products));
    expect([...served].sort()).toEqual(plan.products.map(({ id }) => id).sort());
  });

  test('differ in how much they can be asked', () => {
    expect(new Set(plan.desks.map(({ products }) => products.length)).size).toBeGreaterThan(1);
  });

  test('have Bulgarian on the mornings of Tuesday and Thursday only', () => {
    const bulgarian = plan.desks.flatMap(({ openingHours }) => openingHours).filter((hours) => hours.languages.includes('bg'));
    expect(bulgarian.map(({ dayOfWeek, opens, closes }) => `${dayOfWeek} ${opens}-${closes}`)).toEqual(['Tuesday 09:00-12:30', 'Thursday 09:00-12:30']);
  });

  test('have Dutch at every hour, and beside it what counsellors of a city speak', () => {
    const hours = plan.desks.flatMap(({ openingHours }) => openingHours);
    expect(hours.filter(({ languages: spoken }) => !spoken.includes('nl'))).toEqual([]);
    expect(talkLanguages(plan.desks, '2027-01-01')).toEqual(['nl', 'en', 'fr', 'ar', 'es', 'tr', 'bg']);
  });

  test('take 20 minutes, or 40 where a talk needs it', () => {
    const long = plan.products.filter(({ duration }) => duration !== 20);
    expect(long.map(({ id, duration }) => [id, duration])).toEqual([
      ['single-permit', 40],
      ['gezinshereniging', 40],
    ]);
  });
});

function textsOf(product: Product, language: string): ProductTexts {
  const texts = product.texts[language];
  if (!texts) throw new Error(`${product.id} has no text in ${language}`);
  return texts;
}

/** What a translation must have in common with its source. */
function shape({ about, bring, notFor, referrals }: ProductTexts) {
  return {
    sentences: about.split(/[.?؟] /).length,
    bring: bring.length,
    notFor: notFor !== '',
    referrals: referrals.map(({ product, office, when }) => ({ product, office, sentences: when.split(/[.?؟] /).length })),
  };
}

function allReferrals(): Referral[] {
  const ofProducts = plan.products.flatMap((product) => languages.flatMap((language) => textsOf(product, language).referrals));
  return [...ofProducts, ...languages.flatMap((language) => plan.office.texts[language]?.referrals ?? [])];
}
