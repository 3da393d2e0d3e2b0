import { closeSync, existsSync, openSync, renameSync, rmSync } from 'node:fs';
import { type Client, createClient } from '@libsql/client';

/**
 * Copies the database into a file that only its owner can read, as it is at one moment, while the office works on; the
 * copy is checked, and stands under its name only when it is whole. Throws an error with a sentence when it cannot.
 */
export async function backUp(client: Client, file: string): Promise<void> {
  if (existsSync(file)) throw new Error(`${file} is there already. Name a file that is not.`);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    closeSync(openSync(part, 'wx', 0o600));
  } catch (cause) {
    throw new Error(`${file} cannot be written. Name a file in a folder that is there and that the office may write in.`, { cause });
  }
  try {
    await client.execute({ sql: 'vacuum into ?', args: [part] });
    const copy = createClient({ url: `file:${part}` });
    const { rows } = await copy.execute('pragma integrity_check').finally(() => copy.close());
    if (rows[0]?.[0] !== 'ok') throw new Error('The copy is not whole. Look at the disk, and try again.');
    renameSync(part, file);
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${part}${suffix}`, { force: true });
  }
}
