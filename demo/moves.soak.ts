import { expect, test } from 'vitest';
import { audit } from '../server/storage/audit.ts';
import { killWhileMoving } from './kill-while-moving.ts';
import { startDemo } from './running-demo.ts';

// Part of `npm run soak`: kills the office while it moves everybody of a counsellor who is away. KILLS says how often (200), SEED repeats a run.

const KILLS = Number(process.env['KILLS'] ?? 200);
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);

test(`${KILLS} kills while everybody of a counsellor is moved (seed ${SEED}): each has one place, and was told of it once`, async () => {
  const demo = await startDemo();
  const { asked, moved, unmoved, letters, halfWay, answered } = await killWhileMoving(demo, { kills: KILLS, seed: SEED, audit });
  await demo.remove();
  console.log(`${KILLS} kills, ${halfWay} of them half-way and ${answered} after the answer: of ${asked} moves ${moved} were done once, ${unmoved} had no time left, ${letters} letters told of them.`);
  expect(Math.min(halfWay, moved)).toBeGreaterThan(KILLS / 20);
});
