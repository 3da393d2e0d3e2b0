import * as v from 'valibot';

// The forms that several messages share. The messages are the codes of `FieldError`.

/** A line of text in any script, trimmed; nothing that ends a line or turns the writing direction. */
export const text = (most: number) =>
  v.pipe(
    v.string(),
    v.trim(),
    v.nonEmpty('required'),
    v.maxLength(most, 'too-long'),
    v.regex(/^[^\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]*$/u, 'control-characters'),
  );

/** BCP 47. */
export const languageTag = v.pipe(v.string(), v.maxLength(35, 'too-long'), v.regex(/^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i, 'invalid'));

/** The short name of the organisation whose page this is. */
export const partner = v.pipe(v.string(), v.maxLength(64, 'too-long'), v.regex(/^[a-z0-9-]+$/i, 'invalid'));

/** A day of Ghent: `YYYY-MM-DD`. */
export const date = v.pipe(v.string(), v.isoDate('invalid'), v.check(exists, 'invalid'));

/** ISO 8601 with its zone, to the minute or finer: `2026-11-24T08:20:00Z`, `2026-11-24T09:20+01:00`. */
export const instant = v.pipe(
  v.string(),
  v.maxLength(40, 'too-long'),
  v.regex(/^\d{4}-\d\d-\d\d[T ]([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]([01]\d|2[0-3])(:?[0-5]\d)?)$/, 'invalid'),
  v.check((iso) => exists(iso.slice(0, 10)) && !Number.isNaN(Date.parse(iso)), 'invalid'),
);

/** `Date` would read the 31st of February as the 3rd of March. */
function exists(day: string): boolean {
  const midnight = new Date(`${day}T00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(day);
}
