import * as v from 'valibot';
import { Visitor } from './booking.ts';
import { date, languageTag, partner, text } from './forms.ts';

/** `POST /api/v1/call-backs`, with `Idempotency-Key` → 201: staff have a task to call. */
export const CallBackRequest = v.object({
  name: Visitor.entries.name,
  phone: v.pipe(v.string(), v.trim(), v.maxLength(40, 'too-long'), v.regex(/^[+\p{Nd}\p{Zs}\p{Pd}\p{Cf}()./]+$/u, 'invalid')),
  product: text(64),
  /** The day before which something must be done, when there is one: `YYYY-MM-DD`. */
  deadline: v.optional(date),
  language: languageTag,
  talkLanguage: v.optional(languageTag),
  partner: v.optional(partner),
});

export const CallBack = v.object({ status: v.literal('noted') });

export type CallBackRequest = v.InferOutput<typeof CallBackRequest>;
export type CallBack = v.InferOutput<typeof CallBack>;
