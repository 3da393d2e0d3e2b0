import type { Client } from '@libsql/client';
import { auditPlan } from './audit-plan.ts';

/** For each promise about bookings, the rows that break it. Every answer must be 0. */
const PROMISES = {
  'no desk has two bookings at a time': `
    select count(*) from bookings a join bookings b
      on a.desk_id = b.desk_id and a.id < b.id and a.start < b."end" and b.start < a."end"
    where a.state <> 'cancelled' and b.state <> 'cancelled'`,
  'no booking has fewer or more slots than its product needs': `
    select count(*) from bookings b where b.state <> 'cancelled' and b."end" - b.start <> coalesce((
      select sum(s."end" - s.start) from slots s
      where s.booking_id = b.id and s.desk_id = b.desk_id and s.start >= b.start and s."end" <= b."end"), 0)`,
  'no slot outside its booking points at it': `
    select count(*) from slots s join bookings b on b.id = s.booking_id
    where s.desk_id <> b.desk_id or s.start < b.start or s."end" > b."end"`,
  'no slot points at a booking that is cancelled or not there': `
    select count(*) from slots s left join bookings b on b.id = s.booking_id
    where s.booking_id is not null and (b.id is null or b.state = 'cancelled')`,
  'no two slots of a desk overlap': `
    select count(*) from slots a join slots b on a.desk_id = b.desk_id and a.id < b.id and a.start < b."end" and b.start < a."end"`,
  'no slot beyond the plan is there without the one booking that it was made for': `
    select count(*) from slots s left join bookings b on b.id = s.booking_id
    where s.extra is not null and (b.id is null or b.state = 'cancelled' or s.channel <> 'staff' or s.start <> b.start or s."end" <> b."end")`,
  'no desk for what is beyond capacity is offered to anybody': `
    select count(*) from desks d where d.extra and (
      exists (select 1 from desk_products where desk_id = d.id) or exists (select 1 from slots where desk_id = d.id and extra is null))`,
  'everything that staff made is in the audit': `
    select count(*) from bookings b where b.made_by = 'staff' and not exists (select 1 from audit_entries where booking_id = b.id and action = 'booking-made')`,
  'every correction of a name is in the audit': `
    select count(*) from (
      select c.booking_id, count(*) as corrected from name_corrections c group by c.booking_id
    ) c where c.corrected <> (select count(*) from audit_entries where booking_id = c.booking_id and action = 'name-corrected')`,
  'no time that was closed is free, or is there without its booking': `select count(*) from slots where channel = 'closed' and booking_id is null`,
  'nobody is awaited to answer without a day on which they are called': `select count(*) from bookings where answer = 'awaited' and answer_by is null`,
  'no booking was made twice with one key': `
    select count(*) from (select booking_id from idempotency_keys group by booking_id having count(*) > 1)`,
  'nobody has two active bookings for one product': `
    select count(*) from bookings a join bookings b
      on a.id < b.id and a.person = b.person and a.product_id = b.product_id and coalesce(a.email, a.phone) = coalesce(b.email, b.phone)
    where a.state = 'booked' and b.state = 'booked' and min(a.start, b.start) > :now`,
  'no contact has more than one time kept for it': `
    select count(*) from bookings a join bookings b on a.id < b.id and coalesce(a.email, a.phone) = coalesce(b.email, b.phone)
    where a.state = 'pending' and b.state = 'pending' and min(a.expires_at, b.expires_at) > :now`,
  'nobody whose contact was proved goes without a letter': `
    select count(*) from bookings b join proofs p on p.subject_id = b.id
    where b.state <> 'pending' and coalesce(b.cancelled_by, '') <> 'expiry' and not exists (select 1 from letters where about = b.id and kind = 'confirmed')`,
  'no time is offered to two people at once': `
    select count(*) from offers a join offers b on a.desk_id = b.desk_id and a.id < b.id and a.start < b."end" and b.start < a."end"
    where a.state = 'open' and b.state = 'open' and min(a.expires_at, b.expires_at) > :now`,
  'no offer is open without all of its slots, free and kept for it': `
    select count(*) from offers o join waiting_list l on l.id = o.entry_id join products p on p.id = l.product_id
    where o.state = 'open' and o.expires_at > :now and (
      o."end" - o.start <> p.duration * 60000
      or o."end" - o.start <> coalesce((
        select sum(s."end" - s.start) from slots s
        where s.desk_id = o.desk_id and s.start >= o.start and s."end" <= o."end" and s.booking_id is null and s.kept_for = o.id and s.kept_until > o.expires_at), 0))`,
  'no offer was taken without a booking': `
    select count(*) from offers o join waiting_list l on l.id = o.entry_id left join bookings b on b.id = l.booking_id
    where o.state = 'taken' and (l.state <> 'taken' or b.id is null)`,
  'nobody was offered more than three times, or two on one day': `
    select count(*) from (
      select count(*) as had, count(*) - count(distinct o.made_on) as again
      from offers o join waiting_list l on l.id = o.entry_id group by l.person, coalesce(l.email, l.phone)) where had > 3 or again > 0`,
  'nobody waits twice for one product whose contact was proved': `
    select count(*) from waiting_list a join waiting_list b on a.person = b.person and a.id < b.id and a.product_id = b.product_id and coalesce(a.email, a.phone) = coalesce(b.email, b.phone)
    where a.state = 'waiting' and b.state = 'waiting' and a.id in (select subject_id from proofs) and b.id in (select subject_id from proofs)`,
  'every offer was told by one letter': `
    select count(*) from offers o where (select count(*) from letters where about = o.entry_id and kind = 'offer' and occasion = o.id) <> 1`,
  'no code was sent more than eleven times': `select count(*) from (select about from letters where kind = 'code' group by about having count(*) > 11)`,
};

/** Counts, promise by promise, what breaks it. */
export async function audit(client: Client, now: number): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const [promise, sql] of Object.entries(PROMISES)) {
    const { rows } = await client.execute({ sql, args: sql.includes(':now') ? { now } : {} });
    counts[promise] = Number(rows[0]![0]);
  }
  return { ...counts, ...(await auditPlan(client, now)) };
}
