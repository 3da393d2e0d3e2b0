import { Hono } from 'hono';

/** Whether the process is well: for whoever watches over it. 503 when the database cannot be read. */
export function healthRoute(version: string, databaseAnswers: () => Promise<boolean>): Hono {
  return new Hono().get('/health', async (c) => {
    const database = (await databaseAnswers()) ? 'reachable' : 'unreachable';
    return c.json({ version, database }, database === 'reachable' ? 200 : 503);
  });
}
