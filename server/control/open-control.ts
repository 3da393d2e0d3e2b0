import { randomBytes, timingSafeEqual } from 'node:crypto';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import * as v from 'valibot';
import { serve } from '../serve.ts';
import { type Controlled, runCommand } from './commands.ts';
import { controlFileOf, removeDoor, writeDoor } from './control-file.ts';

const Asked = v.object({ command: v.string(), given: v.record(v.string(), v.unknown()) });

/** Bytes: a whole office in eight languages is a twentieth of it. */
const LARGEST = 8 * 1024 * 1024;

/**
 * Lets the command line of this machine ask the office that has the database open: on a port of the loopback that chance
 * chooses, of whoever can read the file that says which. Gives back what closes it.
 */
export async function openControl(office: Controlled, databaseUrl: string): Promise<() => Promise<void>> {
  const file = controlFileOf(databaseUrl);
  if (file === undefined) return async () => {};
  const token = randomBytes(32).toString('base64url');
  const app = new Hono()
    .use(async (c, next) => (isToken(c.req.header('Authorization'), token) ? next() : c.json({ ok: false, lines: ['The token is not right.'] }, 401)))
    .post('/run', bodyLimit({ maxSize: LARGEST }), async (c) => {
      const asked = v.safeParse(Asked, await c.req.json().catch(() => undefined));
      return asked.success ? c.json(await runCommand(office, asked.output.command, asked.output.given)) : c.json({ ok: false, lines: ['That is no command.'] }, 400);
    });
  const serving = await serve(app, { port: 0, hostname: '127.0.0.1' });
  const door = { port: serving.port, token };
  writeDoor(file, door);
  return async () => {
    removeDoor(file, door);
    await serving.close();
  };
}

function isToken(given: string | undefined, token: string): boolean {
  const [one, other] = [Buffer.from(given ?? ''), Buffer.from(`Bearer ${token}`)];
  return one.length === other.length && timingSafeEqual(one, other);
}
