import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../server/project-root.ts';

/** The built demo in a process of its own, as `npm start` runs it, for tests. */
export interface RunningDemo {
  /** The city's origin, `http://localhost:…`. */
  origin: string;
  partnerOrigin: string;
  /** The database file; survives `stop` until `remove`. */
  databaseFile: string;
  /** SIGTERM asks it to end, SIGKILL does not ask. Resolves when the process is gone. */
  stop(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
  /** Starts it again on the same database and the same address. */
  start(): Promise<void>;
  /** Ends it and removes its files. */
  remove(): Promise<void>;
  /** What it has printed so far. */
  printed(): string;
}

/** Starts the demo with a database of its own on free ports of the loopback, and waits until it is open. */
export async function startDemo(environment: Record<string, string> = {}): Promise<RunningDemo> {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-demo-'));
  const [port, partnerPort] = [await freePort(), await freePort()];
  const databaseFile = join(folder, 'demo.db');
  let child: ChildProcess;
  let output = '';

  const demo: RunningDemo = {
    origin: `http://localhost:${port}`,
    partnerOrigin: `http://localhost:${partnerPort}`,
    databaseFile,
    printed: () => output,
    async start() {
      child = spawn(process.execPath, [join(projectRoot(), 'dist/demo/main.js')], {
        cwd: folder,
        env: {
          PATH: process.env['PATH'],
          PORT: String(port),
          PARTNER_PORT: String(partnerPort),
          DATABASE_URL: `file:${databaseFile}`,
          RATE_LIMIT: 'off',
          VERIFY_CONTACT: 'off',
          ...environment,
        },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      await untilOpen(child, (text) => (output += text));
    },
    async stop(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = once(child, 'exit');
      child.kill(signal);
      await gone;
    },
    async remove() {
      await demo.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  await demo.start();
  return demo;
}

function untilOpen(child: ChildProcess, hear: (text: string) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    let heard = '';
    const listen = (chunk: Buffer) => {
      heard += chunk;
      hear(String(chunk));
      if (heard.includes('The page of the city:')) resolve();
    };
    child.stdout!.on('data', listen);
    child.stderr!.on('data', listen);
    child.once('exit', () => reject(new Error(`The demo stopped before it was open:\n${heard}`)));
  });
}

/** A port of the loopback that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
