import * as v from 'valibot';

/**
 * What follows an answer: another question, a product to book, or one of `office.otherOffices` with a sentence that says why.
 * Later versions may know more kinds: whoever meets one that it does not know shows the list of products.
 */
export const TriageTarget = v.union([
  v.object({ question: v.string() }),
  v.object({ product: v.string() }),
  v.object({ office: v.string(), reason: v.string() }),
]);

export const TriageQuestion = v.object({
  question: v.string(),
  /** What helps to answer, a sentence or two. */
  hint: v.optional(v.string()),
  answers: v.array(
    v.object({
      label: v.string(),
      /** For whom this answer is, or an example. */
      hint: v.optional(v.string()),
      leadsTo: TriageTarget,
    }),
  ),
});

/**
 * `GET /api/v1/triage?lang=nl`: questions for whoever does not know which product is theirs, at most four on any path and none twice.
 * 404 `not-found` for an office without any.
 */
export const Triage = v.object({
  /** BCP 47 tag of the texts: the asked language, or `nl` where there is no translation yet. */
  language: v.string(),
  /** The question that is asked first: one of `questions`. */
  first: v.string(),
  /** By their id. */
  questions: v.record(v.string(), TriageQuestion),
});

export type TriageTarget = v.InferOutput<typeof TriageTarget>;
export type TriageQuestion = v.InferOutput<typeof TriageQuestion>;
export type Triage = v.InferOutput<typeof Triage>;
