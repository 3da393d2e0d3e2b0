import type { Context } from 'hono';
import * as v from 'valibot';
import { FieldError, type ProblemCode } from '../contract/problem.ts';

/** Bytes. No booking is larger; a name of 120 characters in four bytes each is half a kilobyte. */
const LARGEST_BODY = 16 * 1024;

/** What is larger is still taken in, up to here, and thrown away: a client that is cut off never reads why. */
const MOST_DISCARDED = 4 * 1024 * 1024;

type Read<Output> = { ok: true; value: Output } | { ok: false; code: ProblemCode; errors?: FieldError[] };

/** The body as the schema wants it, or what is wrong with it. Never repeats what was sent. `largest` is in bytes. */
export async function readBody<Schema extends v.GenericSchema>(c: Context, schema: Schema, largest = LARGEST_BODY): Promise<Read<v.InferOutput<Schema>>> {
  const bytes = await receive(c.req.raw.body, largest);
  if (bytes === 'cut off') return { ok: false, code: 'malformed' };
  if (bytes === 'too large') return { ok: false, code: 'too-large' };
  if (!/^application\/json\s*(;|$)/i.test(c.req.header('Content-Type') ?? '')) return { ok: false, code: 'unsupported-media-type' };
  let body: unknown;
  try {
    body = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { ok: false, code: 'malformed' };
  }
  return readInput(body, schema);
}

/** The bytes of a body, unless it is larger than any that could be right, or its sender has gone. */
async function receive(body: ReadableStream<Uint8Array> | null, largest: number): Promise<Uint8Array | 'too large' | 'cut off'> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of body ?? []) {
      size += chunk.length;
      if (size <= largest) chunks.push(chunk);
      if (size > MOST_DISCARDED) break;
    }
  } catch {
    return 'cut off';
  }
  return size <= largest ? Buffer.concat(chunks) : 'too large';
}

/** Any input as the schema wants it, or which fields are wrong and how. */
export function readInput<Schema extends v.GenericSchema>(input: unknown, schema: Schema): Read<v.InferOutput<Schema>> {
  const result = v.safeParse(schema, input, { abortPipeEarly: true });
  return result.success ? { ok: true, value: result.output } : { ok: false, code: 'invalid-input', errors: result.issues.map(fieldError) };
}

function fieldError(issue: v.BaseIssue<unknown>): FieldError {
  const missing = issue.kind === 'schema' && issue.received === 'undefined';
  const path = issue.path ?? [];
  // A name that is itself wrong is what its sender made up, and so is one that no field could have.
  const madeUp = path.findIndex(({ origin, key }) => (origin === 'key' && !missing) || !/^[a-z0-9-]{1,35}$/i.test(String(key)));
  const field = path.slice(0, madeUp < 0 ? path.length : madeUp).map(({ key }) => String(key)).join('.');
  if (missing) return { field, code: 'required' };
  // The contract's messages are codes; a type that is wrong altogether has only valibot's own.
  return { field, code: v.is(FieldError.entries.code, issue.message) ? issue.message : 'invalid' };
}
