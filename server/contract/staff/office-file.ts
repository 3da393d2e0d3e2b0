import * as v from 'valibot';
import { Catalogue, CatalogueProduct, CatalogueTriage } from './catalogue.ts';
import { date } from '../forms.ts';
import { OpenPeriod, PlannedDesk, WeeklyHours } from './plan.ts';

const { id, duration, texts } = CatalogueProduct.entries;
const Weekly = v.strictObject({ ...WeeklyHours.entries, validFrom: v.exactOptional(date), validThrough: v.exactOptional(date) });
const Special = v.strictObject({ date, periods: v.array(v.strictObject(OpenPeriod.entries)) });

/** The file of `office export` and `office import`: everything that staff decide about an office. What is not so may be left out. */
export const OfficeFile = v.strictObject({
  office: v.strictObject(Catalogue.entries.office.entries),
  /** In the order in which visitors see them. */
  products: v.array(v.strictObject({ id, duration, texts, asksDeadline: v.exactOptional(v.boolean()), retired: v.exactOptional(v.boolean()) })),
  triage: v.exactOptional(CatalogueTriage),
  desks: v.array(v.strictObject({ ...PlannedDesk.entries, openingHours: v.array(Weekly), specialHours: v.array(Special) })),
  slotMinutes: v.pipe(v.number(), v.integer(), v.minValue(5, 'range'), v.maxValue(240, 'range')),
  /** From 0 to 1. */
  staffShare: v.pipe(v.number(), v.minValue(0, 'range'), v.maxValue(1, 'range')),
});
