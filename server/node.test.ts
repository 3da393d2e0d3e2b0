import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from './project-root.ts';

/** Runs the production entry until it has printed `until` or ended. */
async function run(environment: Record<string, string>, until: string) {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-node-'));
  const child = spawn(process.execPath, [join(projectRoot(), 'dist/server/node.js')], { cwd: folder, env: { PATH: process.env['PATH'], ...environment } });
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  let output = '';
  await new Promise<void>((resolve) => {
    const hear = (chunk: Buffer) => {
      output += String(chunk);
      if (output.includes(until)) resolve();
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => resolve());
  });
  return { folder, child, exited, output: () => output };
}

test('the production entry starts where no contact is verified, has no demo data, and none of the demo pages', async () => {
  const { child, exited, folder } = await run({ PORT: '18987', VERIFY_CONTACT: 'off', DEMO: '1', NODE_ENV: 'demo' }, 'nothing can be booked');
  const get = async (path: string) => {
    const answer = await fetch(`http://localhost:18987${path}`);
    return [answer.status, await answer.json()] as const;
  };
  expect((await get('/health'))[0]).toBe(200);
  expect((await get('/api/v1/products'))[1]).toMatchObject({ code: 'unavailable' });
  for (const path of ['/', '/afspraak', '/city.css']) expect((await get(path))[1]).toMatchObject({ code: 'not-found' });
  expect(statSync(join(folder, 'data/infopunt.key')).mode & 0o777).toBe(0o600);
  expect(Buffer.from(readFileSync(join(folder, 'data/infopunt.key'), 'utf8'), 'base64')).toHaveLength(32);

  child.kill('SIGTERM');
  expect(await exited).toBe(0);
});

test('without a way to send codes it does not start, and says what to set', async () => {
  const { exited, output } = await run({}, '\n');
  expect(await exited).toBe(1);
  expect(output()).toContain('set SMTP_URL (or MAIL_API_URL) and MAIL_FROM, or write VERIFY_CONTACT=off');
});

test('a wrong setting stops it with one line that says what to write', async () => {
  const { exited, output } = await run({ PORT: 'eighty' }, '\n');
  expect(await exited).toBe(1);
  expect(output().trim()).toBe('PORT is not right: write a port from 1 to 65535.');
});
