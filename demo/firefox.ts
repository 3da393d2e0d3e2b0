import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type Socket, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { drivenTab } from './driven-tab.ts';
import { installed } from './installed.ts';
import type { OpenBrowser } from './keyboard.ts';
import { freePort } from './running-demo.ts';

const PATIENCE = 20_000;

/**
 * A Firefox that is installed, with a profile that ends with it; driven by its own protocol, so that nothing else is needed.
 * Throws when there is one that does not start.
 */
export async function openFirefox(): Promise<OpenBrowser | undefined> {
  const path = installed('firefox', 'firefox-esr');
  if (!path) return undefined;
  const port = await freePort();
  const profile = mkdtempSync(join(tmpdir(), 'infopunt-firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref('marionette.port', ${port});\n`);
  const child = spawn(path, ['--headless', '--no-remote', '--marionette', '--profile', profile, '--width=390', '--height=700'], { stdio: 'ignore' });
  const gone = once(child, 'exit');
  const late = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  try {
    const send = await marionette(port, child);
    await send('WebDriver:NewSession', {});
    return {
      tab: drivenTab({
        navigate: (parameters) => send('WebDriver:Navigate', parameters),
        performActions: (parameters) => send('WebDriver:PerformActions', parameters),
        executeScript: async (parameters) => ((await send('WebDriver:ExecuteScript', parameters)) as { value: unknown }).value,
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  } finally {
    clearTimeout(late);
  }

  async function close(): Promise<void> {
    child.kill('SIGKILL');
    await gone;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

type Send = (command: string, parameters: object) => Promise<unknown>;

/** Commands go out as `length:[0, id, name, parameters]`, and come back as `length:[1, id, error, answer]`. */
async function marionette(port: number, child: ChildProcess): Promise<Send> {
  const socket = await untilListens(port, child);
  const waiting = new Map<number, (error: { message: string } | null, answer: unknown) => void>();
  let heard = Buffer.alloc(0);
  let last = 0;
  socket.on('close', () => waiting.forEach((answer) => answer({ message: 'Firefox stopped.' }, undefined)));
  socket.on('data', (chunk) => {
    heard = Buffer.concat([heard, chunk]);
    for (;;) {
      const colon = heard.indexOf(':');
      const end = colon + 1 + Number(heard.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || heard.length < end) return;
      const message: unknown = JSON.parse(String(heard.subarray(colon + 1, end)));
      heard = heard.subarray(end);
      // The first message is a greeting.
      if (Array.isArray(message)) waiting.get(message[1])?.(message[2], message[3]);
    }
  });
  return (command, parameters) =>
    new Promise((resolve, reject) => {
      const id = (last += 1);
      waiting.set(id, (error, answer) => (error ? reject(new Error(`${command}: ${error.message}`)) : resolve(answer)));
      const message = JSON.stringify([0, id, command, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}

async function untilListens(port: number, child: ChildProcess): Promise<Socket> {
  while (child.exitCode === null && child.signalCode === null) {
    const socket = connect(port, '127.0.0.1');
    const came = await Promise.race([once(socket, 'connect').then(() => true), once(socket, 'error').then(() => false)]).catch(() => false);
    if (came) return socket;
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('Firefox cannot be driven.');
}
