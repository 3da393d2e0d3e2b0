import { setMaxListeners } from 'node:events';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Serving {
  /** The port that was taken, where 0 asked for any. */
  port: number;
  /** Answers what is under way, for as long as there is patience, and takes nothing new. */
  close(): Promise<void>;
}

interface Place {
  port: number;
  hostname: string;
  /** Milliseconds that an answer under way has when the process is asked to end. */
  patience?: number;
}

/**
 * Serves an application over HTTP. What it answers without end learns from `stopping`, a signal beside the request, that it is to
 * end now. Throws an error with a sentence when the port is taken.
 */
export async function serve(app: Hono, { port, hostname, patience = 5000 }: Place): Promise<Serving> {
  const stop = new AbortController();
  // As many as have a stream open may wait for it.
  setMaxListeners(0, stop.signal);
  const server = createServer(getRequestListener((request, connection) => app.fetch(request, { ...connection, stopping: stop.signal })));
  server.on('clientError', answerNonsense);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const advice = cause.code === 'EADDRINUSE' ? 'Another program has it; set another PORT.' : 'Set HOST to an address of this machine.';
      reject(new Error(`Cannot listen on ${hostname}:${port}. ${advice}`, { cause }));
    });
    server.listen(port, hostname, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server, stop, patience) };
}

function close(server: Server, stop: AbortController, patience: number): Promise<void> {
  stop.abort();
  // A connection that is kept alive, or an upload that has stalled, must not keep the process and its database.
  server.prependListener('request', (_request, response: ServerResponse) => response.setHeader('Connection', 'close'));
  setTimeout(() => server.closeAllConnections(), patience).unref();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}

/** What is not HTTP reaches no route, and is told so in the same form. */
function answerNonsense(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
  const [status, title] = error.code === 'HPE_HEADER_OVERFLOW' ? ['431 Request Header Fields Too Large', 'The headers are too large.'] : ['400 Bad Request', 'This is not HTTP.'];
  const body = JSON.stringify({ type: '/api/v1/problems#malformed', title, status: Number.parseInt(status!, 10), code: 'malformed' });
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
}
