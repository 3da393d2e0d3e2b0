import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Client, createClient } from '@libsql/client';
import { drizzle, type LibSQLDatabase } from 'drizzle-orm/libsql';
import { migrate } from 'drizzle-orm/libsql/migrator';
import { type Failure, failureOf } from './failure.ts';

export interface Connection {
  client: Client;
  /** For reading. Writes go through the write path. */
  db: LibSQLDatabase;
}

/**
 * Opens the database, creates the file if there is none, and brings its tables up to date.
 * A local file is held exclusively by one connection until the process ends: two writers of one file are how
 * acknowledged bookings get lost. Throws an error with a sentence for whoever starts the process.
 */
export async function connect(url: string, authToken: string | undefined): Promise<Connection> {
  const isFile = url.startsWith('file:');
  try {
    if (isFile) mkdirSync(dirname(url.slice('file:'.length)), { recursive: true });
    const client = createClient({ url, ...(authToken && { authToken }), ...(isFile && { concurrency: 1, timeout: 5000 }) });
    if (isFile) await holdExclusively(client);
    const db = drizzle(client);
    await migrate(db, { migrationsFolder: fileURLToPath(new URL('migrations', import.meta.url)) });
    return { client, db };
  } catch (cause) {
    throw new Error(`Cannot open the database ${url}: ${advice[failureOf(cause)]}`, { cause });
  }
}

const advice: Record<Failure, string> = {
  busy: 'another process has it open. Stop that one, or set DATABASE_URL to another file.',
  full: 'it cannot be read or written. Look at the disk.',
  connection: 'the server does not answer. Look at DATABASE_URL and DATABASE_AUTH_TOKEN.',
  fault: 'it is no database of ours, or this process may not write there. Set DATABASE_URL to another file.',
};

async function holdExclusively(client: Client): Promise<void> {
  await client.execute('pragma locking_mode = exclusive');
  await client.execute('pragma journal_mode = wal');
  // What is removed is overwritten, not only forgotten.
  await client.execute('pragma secure_delete = on');
  // Takes the lock now instead of at the first booking.
  await client.execute('select count(*) from sqlite_master');
}
