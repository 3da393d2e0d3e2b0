import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { drivenTab } from './driven-tab.ts';
import { installed } from './installed.ts';
import type { OpenBrowser } from './keyboard.ts';
import { freePort } from './running-demo.ts';

const PATIENCE = 20_000;

/**
 * WebKitGTK's own small browser, where its driver is installed and there is a screen, or a program that pretends to be one.
 * Throws when there is one that does not start.
 */
export async function openWebKitGtk(): Promise<OpenBrowser | undefined> {
  const driver = installed('WebKitWebDriver');
  const screen = process.env['DISPLAY'] ? [] : [installed('xvfb-run'), '--auto-servernum'];
  if (!driver || screen.includes(undefined)) return undefined;
  const port = await freePort();
  const [program, ...rest] = [...(screen as string[]), driver, `--port=${port}`];
  // In a group of its own, so that all that it starts ends with it.
  const child = spawn(program!, rest, { stdio: 'ignore', detached: true });
  const gone = once(child, 'exit');
  const late = setTimeout(end, PATIENCE);
  const sessions = `http://127.0.0.1:${port}/session`;
  try {
    while (!(await listens(port)) && child.exitCode === null && child.signalCode === null) await new Promise((resume) => setTimeout(resume, 100));
    const { sessionId } = (await send('', { capabilities: {} })) as { sessionId: string };
    await send(`/${sessionId}/window/rect`, { width: 390, height: 700 });
    return {
      tab: drivenTab({
        navigate: (parameters) => send(`/${sessionId}/url`, parameters),
        performActions: (parameters) => send(`/${sessionId}/actions`, parameters),
        executeScript: (parameters) => send(`/${sessionId}/execute/sync`, parameters),
      }),
      async close() {
        await fetch(`${sessions}/${sessionId}`, { method: 'DELETE' });
        end();
        await gone;
      },
    };
  } catch (error) {
    end();
    throw error;
  } finally {
    clearTimeout(late);
  }

  function end(): void {
    // It may have ended by itself.
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid!);
  }

  async function send(path: string, parameters: object): Promise<unknown> {
    const answer = await fetch(`${sessions}${path}`, { method: 'POST', body: JSON.stringify(parameters), headers: { 'Content-Type': 'application/json' } });
    const { value } = (await answer.json()) as { value: { message?: string } };
    if (!answer.ok) throw new Error(`${path}: ${value.message}`);
    return value;
  }
}

const listens = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/status`).then(
    ({ ok }) => ok,
    () => false,
  );
