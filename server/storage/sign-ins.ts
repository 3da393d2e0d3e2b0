import type { SignIns } from '../use-cases/staff-ports.ts';
import { lastRow } from './book-outcome.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

const KEEP = 'insert into sign_ins (attempt_hash, expects, expires_at) values (:attemptHash, :expects, :expiresAt) on conflict do nothing';

/** Sign-ins that have begun. Taking one removes it, and one that is over is removed with the next that begins. */
export function openSignIns(writes: WritePath): SignIns {
  return {
    keep: ({ expects, ...signIn }) =>
      writes.run({
        statements: [statement('delete from sign_ins where expires_at <= :now', signIn), statement(KEEP, { ...signIn, expects: JSON.stringify(expects) })],
        outcome: () => undefined,
      }),

    // Whoever sends it twice, because the connection broke, finds nothing the second time and begins anew.
    take: (attemptHash, now) =>
      writes.run({
        statements: [statement('delete from sign_ins where attempt_hash = :attemptHash returning expects, expires_at', { attemptHash })],
        outcome: (results) => {
          if (results[0]?.rows.length === 0) return undefined;
          const row = lastRow(results);
          return Number(row['expires_at']) > now ? (JSON.parse(String(row['expects'])) as Record<string, string>) : undefined;
        },
      }),
  };
}
