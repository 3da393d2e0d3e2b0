import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from './settings.ts';
import type { Secrets } from './use-cases/ports.ts';

/** The office's secrets, all derived from one key. */
export function openSecrets(settings: Pick<Settings, 'dataKey' | 'databaseUrl'>): Secrets {
  const key = settings.dataKey ?? keyBeside(settings.databaseUrl.slice('file:'.length));
  return {
    id: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    manageToken: async (bookingId) => createHmac('sha256', key).update(`manage ${bookingId}`).digest('base64url'),
    hash: async (text) => createHash('sha256').update(text).digest('base64url'),
  };
}

/** Where no key is set, one is made at the first start, in a file beside the database that only its owner can read. */
function keyBeside(databaseFile: string): string {
  const file = `${databaseFile.replace(/\.db$/, '')}.key`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  return readFileSync(file, 'utf8').trim();
}
