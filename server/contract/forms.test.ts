import * as v from 'valibot';
import { expect, test } from 'vitest';
import { instant } from './forms.ts';

test.each(['2026-11-24T08:20Z', '2026-11-24T09:20+01:00', '2026-11-24T08:20:00Z', '2026-11-24T08:20:00.000Z', '2026-11-24 08:20:00Z', '2026-11-24T09:20:00+0100'])(
  'whoever writes a moment as %s is understood',
  (written) => expect(Date.parse(v.parse(instant, written))).toBe(Date.UTC(2026, 10, 24, 8, 20)),
);

test.each(['2026-11-24', '2026-11-24T08:20', '2026-11-24T08Z', '2026-11-24T24:00Z', '2026-11-24T08:60Z', '2026-02-31T08:20Z', '2026-11-24T08:20.5Z', '24-11-2026T08:20Z', '1793521200000'])(
  '%s is no moment',
  (written) => expect(v.safeParse(instant, written).issues?.[0].message).toBe('invalid'),
);
