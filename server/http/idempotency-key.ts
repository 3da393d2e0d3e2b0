import type { Context } from 'hono';

/** The header `Idempotency-Key`: 8 to 128 visible ASCII characters, new for each thing that is asked; nothing when it cannot be used. */
export function idempotencyKey(c: Context): string | undefined {
  const key = c.req.header('Idempotency-Key') ?? '';
  return /^[\x21-\x7e]{8,128}$/.test(key) ? key : undefined;
}
