import type { Context } from 'hono';
import * as v from 'valibot';
import { FieldError, type ProblemCode } from '../contract/problem.ts';

/** No booking is larger; a name of 120 characters in four bytes each is half a kilobyte. */
export const LARGEST_BODY = 16 * 1024;

type Read<Output> = { ok: true; value: Output } | { ok: false; code: ProblemCode; errors?: FieldError[] };

/** The body as the schema wants it, or what is wrong with it. Never repeats what was sent. */
export async function readBody<Schema extends v.GenericSchema>(c: Context, schema: Schema): Promise<Read<v.InferOutput<Schema>>> {
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) return { ok: false, code: 'unsupported-media-type' };
  let body: unknown;
  try {
    body = JSON.parse(await c.req.text());
  } catch (error) {
    if (error instanceof SyntaxError) return { ok: false, code: 'malformed' };
    throw error;
  }
  return readInput(body, schema);
}

/** Any input as the schema wants it, or which fields are wrong and how. */
export function readInput<Schema extends v.GenericSchema>(input: unknown, schema: Schema): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  return result.success ? { ok: true, value: result.output } : { ok: false, code: 'invalid-input', errors: result.issues.map(fieldError) };
}

function fieldError(issue: v.BaseIssue<unknown>): FieldError {
  const field = (issue.path ?? []).map(({ key }) => String(key)).join('.');
  if (issue.kind === 'schema' && issue.received === 'undefined') return { field, code: 'required' };
  // The contract's messages are codes; a type that is wrong altogether has only valibot's own.
  return { field, code: v.is(FieldError.entries.code, issue.message) ? issue.message : 'invalid' };
}
