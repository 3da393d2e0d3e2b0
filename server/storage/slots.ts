import type { Client } from '@libsql/client';
import type { Slots } from '../use-cases/ports.ts';
import { isFree, spokenIn, talkValues } from './booking-statements.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/**
 * The starts at which a desk that serves the product has free online slots that follow one another and together last
 * exactly as long as the product takes. Slots of one desk never overlap, so that lengths add up means that they tile.
 */
const freeStarts = (also = '') => `
  select s.start as start, count(*) as free${also}
  from slots s
  join desk_products d on d.desk_id = s.desk_id and d.product_id = :product
  where s.start >= :from and s.start < :until and ${isFree('s', 'public')}
    and (
      select sum(t."end" - t.start) from slots t
      where t.desk_id = s.desk_id and t.start >= s.start and t.start < s.start + :length and t."end" <= s.start + :length
        and ${isFree('t', 'public')}
    ) = :length
  group by s.start order by s.start limit :most`;

const FREE_STARTS = freeStarts();

/** The same, and whether one of those desks speaks the language all the while. It costs more, so it is asked only of whoever says a language. */
const FREE_AND_SPOKEN = freeStarts(`, max(not exists (
    select 1 from slots t where t.desk_id = s.desk_id and t.start >= s.start and t.start < s.start + :length and not ${spokenIn('t')})) as spoken`);

const EXPIRED = `select 1 from bookings where state = 'pending' and expires_at <= :now limit 1`;

/** Slots of a plan that has changed since would not be what it wants. */
const IS_THE_PLAN = 'exists (select 1 from offices where plan_revision = :revision)';

/** A slot that overlaps another of its desk is not published: it would be one counsellor in two talks. */
const PUBLISH = `
  insert into slots (desk_id, start, "end", channel, languages, offer_from, kept_until)
  select :desk, :start, :end, :channel, :languages, case when awaited then :now end, case when awaited then :publicWhenAwaited end
  from (
    select :publicWhenAwaited > :now and exists (
      select 1 from waiting_list l join desk_products d on d.product_id = l.product_id where l.state = 'waiting' and d.desk_id = :desk) as awaited)
  where ${IS_THE_PLAN} and not exists (select 1 from slots where desk_id = :desk and start < :end and "end" > :start)`;

const PUBLISHED = `update offices set published_through = max(coalesce(published_through, :through), :through) where ${IS_THE_PLAN}`;

/** What is kept for nobody any more is free already; every write settles that first. To be awaited before slots are read. */
export async function settleFirst(client: Client, writes: WritePath, now: number): Promise<void> {
  const expired = await client.execute(statement(EXPIRED, { now }));
  if (expired.rows.length > 0) await writes.run({ statements: [], outcome: () => undefined });
}

/** Slots published, and read as free times. */
export function openSlots(client: Client, writes: WritePath): Slots {
  return {
    async free({ product, duration, now, from, until, talkLanguage, most = 100_000 }) {
      await settleFirst(client, writes, now);
      const values = { product, length: duration, now, from, until, most };
      const { rows } = await client.execute(
        talkLanguage === undefined ? statement(FREE_STARTS, values) : statement(FREE_AND_SPOKEN, { ...values, ...talkValues({ talkLanguage }) }),
      );
      return rows.map(({ start, free, spoken }) => ({ start: Number(start), free: Number(free), ...(spoken && { spoken: true as const }) }));
    },

    publish: (slots, { through, revision, now }) =>
      writes.run({
        statements: [
          ...slots.map((slot) => statement(PUBLISH, { ...slot, languages: JSON.stringify(slot.languages), revision, now })),
          statement(PUBLISHED, { through, revision }),
        ],
        outcome: (results) => results.at(-1)!.rowsAffected > 0,
      }),
  };
}
