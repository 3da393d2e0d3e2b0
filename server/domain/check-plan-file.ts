import { checkCatalogue } from './check-catalogue.ts';
import type { Desk, OfficePlan } from './office.ts';
import type { OpenPeriod } from './opening-hours.ts';

/** What is wrong with a whole office that is to be described, a sentence each that says where. */
export function checkPlanFile(plan: OfficePlan): string[] {
  return [
    ...checkCatalogue(plan).map(({ field, code }) => (field.startsWith('triage: ') ? field : `${field}: ${ADVICE[code] ?? code}`)),
    ...repeated(plan.desks.map(({ id }) => id)).map((id) => `desks: two have the id ${id}.`),
    ...plan.desks.flatMap((desk, index) => checkDesk(desk, `desks.${index}`, plan)),
  ];
}

const ADVICE: Partial<Record<string, string>> = {
  'not-a-multiple': 'make the duration a multiple of slotMinutes.',
  unknown: 'names nothing that the office offers.',
  repeated: 'is there twice.',
  'without-dutch': 'says more than the Dutch text, which every text is translated from.',
  invalid: 'is no language tag in lower case, such as nl or pt-br.',
};

function checkDesk({ products, openingHours, specialHours }: Desk, field: string, plan: OfficePlan): string[] {
  const known = plan.products.map(({ id }) => id);
  return [
    ...products.filter((id) => !known.includes(id)).map((id) => `${field}.products: ${id} is no product of the office.`),
    ...openingHours.flatMap((hours, index) => checkPeriod(hours, `${field}.openingHours.${index}`)),
    ...specialHours.flatMap(({ date, periods }) => periods.flatMap((period) => checkPeriod(period, `${field}.specialHours of ${date}`))),
    ...repeated(specialHours.map(({ date }) => date)).map((date) => `${field}.specialHours: ${date} is there twice.`),
  ];
}

function checkPeriod({ opens, closes }: OpenPeriod, field: string): string[] {
  return opens < closes ? [] : [`${field}: closes at ${closes}, before it opens at ${opens}.`];
}

function repeated(ids: string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
