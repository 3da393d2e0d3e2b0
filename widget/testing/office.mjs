import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { faults } from './faults.mjs';

/**
 * The demo office, built and with a database of its own, for the tests to talk to. It answers under the address of the
 * test page (`/api/v1/…`); under `/fault/<name>/api/v1/…` too, save for what goes wrong there on purpose. One that asks
 * for a code answers under `/verifying/api/v1/…`, and shows what it sent under `/verifying/letters.json`.
 */
export async function openOffice() {
  const [office, verifying] = await Promise.all([start({ VERIFY_CONTACT: 'off' }), start({ VERIFY_CONTACT: 'on' })]);
  const visits = {};
  return {
    plugin: {
      name: 'office',
      serverStop() {
        office.stop();
        verifying.stop();
      },
    },
    async middleware(context, next) {
      // A page with the built widget, one part of which is lost on the first visit. Each visit has addresses of its own,
      // since the test server remembers what it answered.
      const [, part, visit, file] = /^\/lossy\/([^/]+)\/(?:(\d+)\/(.*))?$/.exec(context.url) ?? [];
      if (part && !file) {
        visits[part] = (visits[part] ?? 0) + 1;
        const attributes = { journey: 'display="dialog" product="studenten"', 'manage-journey': 'manage', manage: 'product="studenten"' }[part];
        context.type = 'html';
        context.body = `<infopunt-booking api="/" ${attributes}></infopunt-booking><script type="module" src="${visits[part]}/infopunt-booking.js"></script>`;
        return undefined;
      }
      if (visit === '1' && file.startsWith(`chunks/${part}-`)) return undefined;
      if (file) context.url = `/dist/widget/${file}`;
      const [, place = '', path] = /^(?:\/(fault\/[^/]+|verifying))?(?:\/dist)?(\/api\/v1\/.*|\/letters\.json)$/.exec(context.url) ?? [];
      if (!path) return next();
      const body = await read(context.req);
      const planned = faults[place.replace('fault/', '')]?.(context.method, path, body);
      if (planned === 'say nothing') return new Promise(() => {});
      if (planned === 'hang up') return context.req.socket.destroy();
      const { address } = place === 'verifying' ? verifying : office;
      const answer = planned?.status ? planned : await ask(address + path, context, body);
      if (planned === 'lose the answer') return context.req.socket.destroy();
      context.status = answer.status;
      if (answer.type) context.type = answer.type;
      if (planned?.change) answer.body = planned.change(JSON.parse(answer.body));
      context.body = typeof answer.body === 'string' || Buffer.isBuffer(answer.body) ? answer.body : JSON.stringify(answer.body);
    },
  };
}

async function start(environment) {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-widget-'));
  const office = spawn(process.execPath, ['dist/demo/main.js'], {
    env: { ...process.env, PORT: await freePort(), PARTNER_PORT: await freePort(), RATE_LIMIT: 'off', DATABASE_URL: `file:${join(folder, 'office.db')}`, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    address: await addressOf(office),
    stop() {
      office.kill();
      rmSync(folder, { recursive: true, force: true });
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
