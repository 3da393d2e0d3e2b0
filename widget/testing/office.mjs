import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from './faults.mjs';

/**
 * The demo office, built and with a database of its own, for the tests to talk to. It answers under the address of the
 * test page (`/api/v1/…`); under `/fault/<name>/api/v1/…` too, save for what goes wrong there on purpose.
 */
export async function openOffice() {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-widget-'));
  const office = spawn(process.execPath, ['dist/demo/main.js'], {
    env: { ...process.env, PORT: await freePort(), PARTNER_PORT: await freePort(), RATE_LIMIT: 'off', DATABASE_URL: `file:${join(folder, 'office.db')}` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await addressOf(office);
  let lost = false;
  return {
    plugin: {
      name: 'office',
      serverStop() {
        office.kill();
        rmSync(folder, { recursive: true, force: true });
      },
    },
    async middleware(context, next) {
      // A page with the built widget, one part of which is lost the first time.
      const [, lossy] = /^\/lossy\/(.*)/.exec(context.url) ?? [];
      if (lossy === '') {
        context.type = 'html';
        context.body = '<infopunt-booking api="/" display="dialog" product="studenten"></infopunt-booking><script type="module" src="infopunt-booking.js"></script>';
        return undefined;
      }
      if (lossy?.includes('journey') && !lost) {
        lost = true;
        context.set('Cache-Control', 'no-store');
        return undefined;
      }
      if (lossy) context.url = `/dist/widget/${lossy}`;
      const [, fault, path] = /^(?:\/fault\/([^/]+))?(?:\/dist)?(\/api\/v1\/.*)$/.exec(context.url) ?? [];
      if (!path) return next();
      const body = await read(context.req);
      const planned = fault && faults[fault]?.(context.method, path, body);
      if (planned === 'say nothing') return new Promise(() => {});
      if (planned === 'hang up') return context.req.socket.destroy();
      const answer = typeof planned === 'object' ? planned : await ask(address + path, context, body);
      if (planned === 'lose the answer') return context.req.socket.destroy();
      context.status = answer.status;
      if (answer.type) context.type = answer.type;
      context.body = typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
    },
  };
}

/** The settings of the office take no port 0. */
function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(String(port)));
    });
  });
}

async function ask(url, { method, headers }, body) {
  const carried = Object.fromEntries(
    ['content-type', 'authorization', 'idempotency-key'].flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])),
  );
  const response = await fetch(url, { method, headers: carried, ...(body && { body }) });
  return { status: response.status, type: response.headers.get('content-type'), body: Buffer.from(await response.arrayBuffer()) };
}

async function read(request) {
  const pieces = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString();
}

function addressOf(office) {
  return new Promise((resolve, reject) => {
    let said = '';
    office.stdout.on('data', (piece) => {
      said += piece;
      const found = /city: (http:\/\/[^/]+)/.exec(said);
      if (found) resolve(found[1]);
    });
    office.once('exit', (code) => reject(new Error(`The demo office stopped with ${code}. Run npm run build first.\n${said}`)));
  });
}
