import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import type { Hono } from 'hono';

export interface Serving {
  /** The port that was taken, where 0 asked for any. */
  port: number;
  /** Answers what is under way and takes nothing new. */
  close(): Promise<void>;
}

/** Serves an application over HTTP. Throws an error with a sentence when the port is taken. */
export async function serve(app: Hono, { port, hostname }: { port: number; hostname: string }): Promise<Serving> {
  const server = createServer(getRequestListener(app.fetch));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(new Error(`Cannot listen on ${hostname}:${port}: is it in use? Set PORT to another.`, { cause })));
    server.listen(port, hostname, resolve);
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
  });
}
