import * as v from 'valibot';
import { date } from '../forms.ts';

/** `?from=YYYY-MM-DD&to=YYYY-MM-DD`, at most 53 weeks; whole weeks from Monday are counted. */
export const FiguresQuery = v.object({ from: date, to: date });

/** How many, or `null`: one to four could tell of somebody; and so could the others, if only one were hidden, so a larger one is hidden beside it. No rows at all: too few to say. */
const few = v.nullable(v.number());

/** `GET /api/staff/figures`, and the same as `GET /api/staff/figures.csv`. Nothing personal. Of appointments by the week in which they lie. */
export const Figures = v.object({
  weeks: v.array(
    v.object({
      /** ISO 8601: `2026-W48`. */
      week: v.string(),
      monday: v.string(),
      /** Appointments that were not cancelled; of those, who came and who did not. */
      bookings: v.number(),
      attended: v.number(),
      noshow: v.number(),
      cancelled: v.number(),
      byLanguage: v.array(v.object({ language: v.string(), bookings: few })),
      byProduct: v.array(v.object({ product: v.string(), bookings: few })),
      /** By embedding partner; `null`: none. */
      byPartner: v.array(v.object({ partner: v.nullable(v.string()), bookings: few })),
      byMaker: v.object({ visitor: v.number(), staff: v.number() }),
      /** Days from each morning of the week to the first free time, their median. */
      leadTimes: v.array(v.object({ product: v.string(), days: v.nullable(v.number()) })),
    }),
  ),
});

/** `GET /api/staff/bookings.csv?from=&to=`: with names and contacts; in the audit. At most 92 days. */
export const ExportQuery = v.object({ from: date, to: date });

/** `POST /api/staff/bookings/{id}/erase` → 200 `{ status: "erased" }`: what is known of its visitor is removed; the appointment stays as a number. 422 with `too-soon` at `booking`: it lies ahead, cancel it first. */
export const Erased = v.object({ status: v.literal('erased') });

export type FiguresQuery = v.InferOutput<typeof FiguresQuery>;
export type Figures = v.InferOutput<typeof Figures>;
export type ExportQuery = v.InferOutput<typeof ExportQuery>;
export type Erased = v.InferOutput<typeof Erased>;
