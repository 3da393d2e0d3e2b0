import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

test('no two runs overlap; whoever asks during one gets the next, and a run that fails stops nobody', async () => {
  let running = 0;
  let runs = 0;
  const run = oneAtATime(async () => {
    running += 1;
    runs += 1;
    expect(running).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    running -= 1;
    if (runs === 1) throw new Error('away');
  });
  const first = run();
  await Promise.resolve();
  await Promise.resolve();
  const [one, ...others] = await Promise.allSettled([first, run(), run(), run()]);
  expect([one!.status, ...others.map(({ status }) => status)]).toEqual(['rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(runs).toBe(2);
});
