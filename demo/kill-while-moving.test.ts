import { expect, test } from 'vitest';
import { killWhileMoving } from './kill-while-moving.ts';
import { startDemo } from './running-demo.ts';

test('whoever is moved because a counsellor is away has one place and one letter, also when the office is killed half-way', async () => {
  const demo = await startDemo();
  const { moved, letters } = await killWhileMoving(demo, { kills: 4, seed: 20_261_125 });
  await demo.remove();
  expect(Math.min(moved, letters)).toBeGreaterThan(100);
});
