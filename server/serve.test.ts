import { once } from 'node:events';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { type Serving, serve } from './serve.ts';

const open = (patience = 100): Promise<Serving> =>
  serve(new Hono().get('/', (c) => c.text('here')).post('/', async (c) => c.text(await c.req.text())), { port: 0, hostname: '127.0.0.1', patience });

/** Sends raw bytes and hears the answer until the connection ends. */
async function talk(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (chunk) => (heard += String(chunk)));
  socket.write(bytes);
  await once(socket, 'close');
  return heard;
}

test('a process that is asked to end does so although clients keep asking', async () => {
  const serving = await open();
  let refused = 0;
  const clients = Array.from({ length: 4 }, async () => {
    while (refused < 4) {
      const answer = await fetch(`http://127.0.0.1:${serving.port}/`).catch(() => undefined);
      if (!answer) refused += 1;
    }
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await serving.close();
  await Promise.all(clients);
  expect(refused).toBeGreaterThanOrEqual(4);
});

test('a process that is asked to end does not wait for an upload that has stalled', async () => {
  const serving = await open();
  const stalled = talk(serving.port, 'POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\nhalf');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await serving.close();
  await stalled;
});

test.each([
  ['no request at all', 'nonsense\r\n\r\n', 400],
  ['headers without end', `GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(40_000)}\r\n\r\n`, 431],
])('%s is answered with a problem', async (_what, bytes, status) => {
  const serving = await open();
  const answer = await talk(serving.port, bytes);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
  expect(answer).toContain('application/problem+json');
  await serving.close();
});

test('a port that is taken is named, and what to do', async () => {
  const serving = await open();
  await expect(serve(new Hono(), { port: serving.port, hostname: '127.0.0.1' })).rejects.toThrow('set another PORT');
  await serving.close();
});
