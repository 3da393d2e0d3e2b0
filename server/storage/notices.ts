import type { Client } from '@libsql/client';
import type { Notices } from '../use-cases/staff-bookings-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** What everybody must know before they choose. */
export function openNotices(client: Client, writes: WritePath): Notices {
  return {
    async notice() {
      const { rows } = await client.execute('select notice from offices');
      const notice = rows[0]?.['notice'] ?? null;
      return notice === null ? undefined : JSON.parse(String(notice));
    },

    post: (notice, entry) =>
      writes.run({ statements: [statement('update offices set notice = :notice', { notice: notice ? JSON.stringify(notice) : null }), auditEntry(entry)], outcome: () => undefined }),
  };
}
