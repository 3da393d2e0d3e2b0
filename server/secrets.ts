import { createHash, createHmac, randomBytes, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Settings } from './settings.ts';
import type { Secrets } from './use-cases/ports.ts';

/** The office's secrets, all derived from one key. */
export function openSecrets(settings: Pick<Settings, 'dataKey' | 'databaseUrl'>): Secrets {
  const key = settings.dataKey ?? keyBeside(settings.databaseUrl.slice('file:'.length));
  const derived = (purpose: string, id: string) => createHmac('sha256', key).update(`${purpose} ${id}`).digest();
  return {
    id: () => randomUUID(),
    randomBytes: (count) => randomBytes(count),
    manageToken: async (bookingId) => derived('manage', bookingId).toString('base64url'),
    confirmToken: async (subjectId) => derived('confirm', subjectId).toString('base64url'),
    waitingToken: async (entryId) => derived('waiting', entryId).toString('base64url'),
    // 48 bits, so that all codes are as likely as makes no difference.
    code: async (subjectId) => String(derived('code', subjectId).readUIntBE(0, 6) % 1_000_000).padStart(6, '0'),
    hash: async (text) => createHash('sha256').update(text).digest('base64url'),
  };
}

/** Where no key is set, one is made at the first start, in a file beside the database that only its owner can read. */
function keyBeside(databaseFile: string): string {
  const file = `${databaseFile.replace(/\.db$/, '')}.key`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    // Under another name first: a key that was written by half must not become the key.
    writeFileSync(`${file}.new`, randomBytes(32).toString('base64'), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  const key = readFileSync(file, 'utf8').trim();
  if (Buffer.from(key, 'base64').length < 32) throw new Error(`${file} is not a whole key. Put it back from a backup; without one, remove it and a new one is made.`);
  return key;
}
