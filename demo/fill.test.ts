import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Availability } from '../server/contract/availability.ts';
import { slotsOf } from '../server/domain/slots.ts';
import { addDays } from '../server/domain/time.ts';
import { readSettings } from '../server/settings.ts';
import { openOffice, type RunningOffice } from '../server/wiring.ts';
import { fill } from './fill.ts';
import { demoOffice } from './office.ts';
import { seededRandom } from './random.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const plan = demoOffice([2026, 2027]);
const folder = mkdtempSync(join(tmpdir(), 'infopunt-demo-'));
let office: RunningOffice;
let booked: number;

beforeAll(async () => {
  office = await openOffice(readSettings({ DATABASE_URL: `file:${join(folder, 'demo.db')}`, RATE_LIMIT: 'off', VERIFY_CONTACT: 'off' }), { now: () => now });
  booked = await fill(office, plan, { now, random: seededRandom(2030) });
});

afterAll(() => {
  office.close();
  rmSync(folder, { recursive: true, force: true });
});

test('several hundred people have a booking, a believable share of what is offered', async () => {
  const offered = plan.desks.flatMap((desk) => Array.from({ length: 57 }, (_, days) => slotsOf(desk, addDays('2026-11-23', days), plan)).flat());
  expect(booked).toBeGreaterThan(400);
  expect(booked / offered.filter(({ channel }) => channel === 'online').length).toBeGreaterThan(0.25);
  expect(booked / offered.filter(({ channel }) => channel === 'online').length).toBeLessThan(0.45);
});

test.each(plan.products.map(({ id }) => id))('%s has free times in the coming days', async (product) => {
  const answer = await office.app.request(`/api/v1/products/${product}/availability?from=2026-11-23&to=2026-11-29`);
  const { days } = (await answer.json()) as Availability;
  expect(days.length).toBeGreaterThanOrEqual(4);
  expect(days.flatMap(({ times }) => times).length).toBeGreaterThanOrEqual(6);
});

test('the office is no longer empty, so that the next start leaves it as it is', async () => {
  expect(await office.isEmpty()).toBe(false);
});
