import { afterEach, beforeEach, expect, test } from 'vitest';
import { audit } from '../server/storage/audit.ts';
import { killWhileMoving } from './kill-while-moving.ts';
import { type RunningDemo, startDemo } from './running-demo.ts';

let demo: RunningDemo;
beforeEach(async () => {
  demo = await startDemo();
});
afterEach(() => demo.remove());

test('whoever is moved because a counsellor is away has one place and one letter, also when the office is killed half-way', async () => {
  const { moved, letters } = await killWhileMoving(demo, { kills: 3, seed: 20_261_125, audit });
  expect(Math.min(moved, letters)).toBeGreaterThan(100);
}, 120_000);
