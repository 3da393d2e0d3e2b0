import * as v from 'valibot';
import { languageTag } from '../forms.ts';

const id = v.pipe(v.string(), v.maxLength(64, 'too-long'), v.regex(/^[a-z0-9-]+$/, 'invalid'));
/** Arabic texts set apart the Latin words in them: what isolates is allowed, as long as it ends where it began. What overrides the direction is not. */
const isolatesEnd = v.check((words: string) => {
  let open = 0;
  for (const [mark] of words.matchAll(/[\u2066-\u2069]/gu)) if ((open += mark === '\u2069' ? -1 : 1) < 0) return false;
  return open === 0;
}, 'control-characters');
/** A line. */
const words = (most: number) =>
  v.pipe(v.string(), v.trim(), v.nonEmpty('required'), v.maxLength(most, 'too-long'), v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E]*$/u, 'control-characters'), isolatesEnd);
/** Several sentences, or none. */
const prose = (most: number) => v.pipe(v.string(), v.trim(), v.maxLength(most, 'too-long'), v.regex(/^[^\p{Cs}\u202A-\u202E]*$/u, 'control-characters'), isolatesEnd);
/** A text in several languages, by BCP 47 tag; Dutch always. */
const translated = <Schema extends v.GenericSchema>(schema: Schema) => v.objectWithRest({ nl: schema }, schema);

const Referral = v.object({ product: v.exactOptional(id), office: v.exactOptional(id), when: words(300) });
const ProductTexts = v.object({
  name: words(120),
  summary: words(200),
  about: prose(2000),
  bring: v.pipe(v.array(words(200)), v.maxLength(20, 'too-long')),
  notFor: prose(1000),
  referrals: v.pipe(v.array(Referral), v.maxLength(10, 'too-long')),
});
const OfficeTexts = v.object({ houseRules: v.array(words(300)), referrals: v.array(Referral) });

export const CatalogueProduct = v.object({
  id,
  /** Minutes; a multiple of the slot. */
  duration: v.pipe(v.number(), v.integer(), v.minValue(5, 'range'), v.maxValue(240, 'range')),
  asksDeadline: v.boolean(),
  /** No longer offered; its bookings stand. */
  retired: v.boolean(),
  texts: translated(ProductTexts),
});

const Target = v.union([v.object({ question: id }), v.object({ product: id }), v.object({ office: id, because: id })]);
const TriageTexts = v.object({
  questions: v.record(id, v.object({ question: words(200), hint: v.exactOptional(words(300)), answers: v.record(id, v.object({ label: words(120), hint: v.exactOptional(words(200)) })) })),
  reasons: v.record(id, words(300)),
});

/** The questions as a graph, and their words apart. */
export const CatalogueTriage = v.object({
  first: id,
  questions: v.array(v.object({ id, answers: v.array(v.object({ id, leadsTo: Target })) })),
  /** Products to which no answer need lead. */
  notTriaged: v.array(id),
  texts: translated(TriageTexts),
});

/** `GET /api/staff/catalogue`: everything that visitors read about the office, in every language that there is. */
export const Catalogue = v.object({
  /** Every language that visitors can choose, Dutch first: what a text lacks is a missing translation. */
  languages: v.array(languageTag),
  slotMinutes: v.number(),
  office: v.object({
    name: words(120),
    address: v.object({ street: words(120), postalCode: words(12), city: words(60) }),
    telephone: words(40),
    otherOffices: v.array(v.object({ id, name: translated(words(120)), url: v.pipe(v.string(), v.url('invalid'), v.regex(/^https?:/, 'invalid')) })),
    texts: translated(OfficeTexts),
  }),
  /** In the order in which visitors see them; retired ones last. */
  products: v.array(CatalogueProduct),
  triage: v.nullable(CatalogueTriage),
  revision: v.number(),
});

/** `POST /api/staff/catalogue/products/{id}` → 200 `Catalogue`: new, or as it is from now on; live at once. 409 `changed` with another revision. */
export const ProductChange = v.object({ revision: v.number(), product: CatalogueProduct });
/** `POST /api/staff/catalogue/order` → 200 `Catalogue`. */
export const OrderChange = v.object({ revision: v.number(), products: v.array(id) });
/** `POST /api/staff/catalogue/office` → 200 `Catalogue`. */
export const OfficeChange = v.object({ revision: v.number(), office: Catalogue.entries.office });
/** `POST /api/staff/catalogue/triage` → 200 `Catalogue`; 422 `invalid-input` with a sentence in `errors[].field` for each thing that cannot be asked. */
export const TriageChange = v.object({ revision: v.number(), triage: v.nullable(CatalogueTriage) });

export type CatalogueProduct = v.InferOutput<typeof CatalogueProduct>;
export type CatalogueTriage = v.InferOutput<typeof CatalogueTriage>;
export type Catalogue = v.InferOutput<typeof Catalogue>;
export type ProductChange = v.InferOutput<typeof ProductChange>;
export type OrderChange = v.InferOutput<typeof OrderChange>;
export type OfficeChange = v.InferOutput<typeof OfficeChange>;
export type TriageChange = v.InferOutput<typeof TriageChange>;
