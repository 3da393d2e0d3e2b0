import type { Client } from '@libsql/client';
import type { Tasks } from '../use-cases/ports.ts';
import { lastRow } from './book-outcome.ts';
import { orNull } from './booking-statements.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

const NOTE = `
  insert into tasks (id, kind, product_id, name, phone, deadline, language, talk_language, partner, key_hash, body_hash, created_at)
  select :id, 'call-back', :product, :name, :phone, :deadline, :language, :talkLanguage, :partner, :keyHash, :bodyHash, :now
  where not exists (select 1 from tasks where key_hash = :keyHash)`;

const ASKED = 'select body_hash from tasks where key_hash = :keyHash';

/** What staff must do, noted. */
export function openTasks(client: Client, writes: WritePath): Tasks {
  return {
    async askedWith(keyHash) {
      const { rows } = await client.execute(statement(ASKED, { keyHash }));
      return rows[0] && { bodyHash: String(rows[0]['body_hash']) };
    },

    noteCallBack(task) {
      const values = { ...task, ...orNull(task, 'deadline', 'talkLanguage', 'partner') };
      return writes.run({
        statements: [NOTE, ASKED].map((sql) => statement(sql, values)),
        outcome: (results) => (lastRow(results)['body_hash'] === task.bodyHash ? 'noted' : 'key-reused'),
      });
    },
  };
}
