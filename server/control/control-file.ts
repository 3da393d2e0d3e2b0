import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const Door = v.object({ port: v.number(), token: v.string() });

/** Where a running office can be asked, and the secret that it asks for. */
export type Door = v.InferOutput<typeof Door>;

/** The file beside a database that tells of the office that has it open. A remote database has none. */
export function controlFileOf(databaseUrl: string): string | undefined {
  return databaseUrl.startsWith('file:') ? `${databaseUrl.slice('file:'.length)}.control` : undefined;
}

/** Only the owner of the office can read it. */
export function writeDoor(file: string, door: Door): void {
  rmSync(`${file}.new`, { force: true });
  writeFileSync(`${file}.new`, JSON.stringify(door), { mode: 0o600, flag: 'wx' });
  renameSync(`${file}.new`, file);
}

/** Nothing where no office is running, or where the file is not one of ours. */
export function readDoor(file: string): Door | undefined {
  try {
    return v.parse(Door, JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Takes away the file, unless another office has written it meanwhile. */
export function removeDoor(file: string, { token }: Door): void {
  if (readDoor(file)?.token === token) rmSync(file, { force: true });
}
