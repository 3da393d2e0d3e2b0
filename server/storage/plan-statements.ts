import type { ChangeOutcome, PlannedChange } from '../use-cases/plan-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { deskStatements, PLANNED } from './desk-statements.ts';
import { statement } from './statement.ts';
import type { Operation } from './write-path.ts';

/** A slot `s` of the list that a parameter names: an array of `[desk, start, …]`. */
const listed = (list: string) => `json_each(${list}) l join slots s on s.desk_id = l.value ->> 0 and s.start = l.value ->> 1`;

/** What is known of the plan and its publishing still holds, so the slots are those that were compared; a booking may have come to any. */
const AS_SEEN = 'id = 1 and plan_revision = :revision and published_through is :publishedThrough';

const NOT_SHOWN = `exists (
  select 1 from ${listed(':gone')} where s.booking_id is not null and s.booking_id not in (select value from json_each(:shown)))`;

/** The next revision is this plan's, unless it would hit somebody whom staff were not told of. */
const DECIDE = `
  update offices set plan_revision = plan_revision + 1, staff_share = :staffShare, operation = :operation where ${AS_SEEN} and not ${NOT_SHOWN}`;

/** Whoever was offered a time that goes waits on, and what else their offer kept can be offered to the next. */
const END_OFFERS = `
  update offers set state = 'lapsed', operation = :operation
  where state = 'open' and id in (select s.kept_for from ${listed(':gone')} where s.booking_id is null) and ${PLANNED}`;

const REMOVE = `delete from slots where booking_id is null and id in (select s.id from ${listed(':gone')}) and ${PLANNED}`;

const CLOSE = `update slots set channel = 'closed' where booking_id is not null and id in (select s.id from ${listed(':gone')}) and ${PLANNED}`;

/** A channel changes only while nobody has the slot, or could have it back; a closed one is open again. */
const ALTER = `
  update slots set languages = a.languages, channel = case
    when slots.channel = 'closed' or slots.booking_id is null and coalesce(slots.kept_until, 0) <= :now then a.channel else slots.channel end
  from (select s.id as id, l.value ->> 2 as languages, l.value ->> 3 as channel from ${listed(':altered')}) a
  where slots.id = a.id and ${PLANNED}`;

const ADD = `
  insert into slots (desk_id, start, "end", languages, channel)
  select l.value ->> 0, l.value ->> 1, l.value ->> 4, l.value ->> 2, l.value ->> 3 from json_each(:added) l
  where ${PLANNED} and not exists (
    select 1 from slots s where s.desk_id = l.value ->> 0 and s.start < l.value ->> 4 and s."end" > l.value ->> 1)`;

const OUTCOME = `
  select operation is :operation as decided, ${AS_SEEN} as as_seen, plan_revision = :revision as same_plan,
    (select json_group_array(distinct s.booking_id) from ${listed(':gone')} where s.booking_id is not null) as hits
  from offices`;

/** Changes the plan and the slots that were published of it, if nobody is hit who was not shown. */
export function changePlanOperation({ desks, staffShare, difference, revision, publishedThrough, shown, audit, operation, now }: PlannedChange): Operation<ChangeOutcome> {
  const places = (slots: { desk: string; start: number; end: number; languages: string[]; channel: string }[]) =>
    JSON.stringify(slots.map(({ desk, start, end, languages, channel }) => [desk, start, JSON.stringify(languages), channel, end]));
  const { gone, reopened, altered, added } = difference;
  const values = {
    operation,
    revision,
    publishedThrough: publishedThrough ?? null,
    staffShare,
    now,
    shown: JSON.stringify(shown),
    gone: places(gone),
    altered: places([...altered, ...reopened]),
    added: places(added),
  };
  return {
    statements: [
      statement(DECIDE, values),
      ...desks.flatMap((desk) => deskStatements(desk, operation)),
      ...[END_OFFERS, REMOVE, CLOSE, ALTER, ADD].map((sql) => statement(sql, values)),
      auditEntry(audit, PLANNED, { operation }),
      statement(OUTCOME, values),
    ],
    outcome: (results) => {
      const row = lastRow(results);
      if (row['decided']) return { result: 'changed', hits: JSON.parse(String(row['hits'])) };
      return { result: row['same_plan'] && !row['as_seen'] ? 'published' : 'not-shown' };
    },
  };
}
