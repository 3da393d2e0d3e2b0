// What stands beyond capacity: a slot of its own for one booking, marked with the reason. It stands at the desk that was
// chosen when that has no slot then, else at a desk for such cases, so that slots of one desk never overlap, without exception.

/** Whether no slot of a desk is in the way, but for one beyond the plan that the booking would give up. */
const fits = (desk: string) => `not exists (
  select 1 from slots o where o.desk_id = ${desk} and o.start < :end and o."end" > :start and not (o.extra is not null and o.booking_id is :id))`;

/** The desk for a booking beyond capacity, if any has room for it. */
export const EXTRA_DESK = `
  select d.id as desk_id from desks d
  where (d.id = :desk or d.extra) and ${fits('d.id')}
  order by d.id is :desk desc, d.position limit 1`;

/** Makes room where there is none, for what is `wanted`: "Extra 1", "Extra 2", … */
export const makeExtraDesk = (wanted: string) => `
  insert into desks (id, position, name, extra)
  select :newDesk, (select max(position) + 1 from desks), 'Extra ' || (select count(*) + 1 from desks where extra), 1
  where ${wanted} and not exists (${EXTRA_DESK}) and not exists (select 1 from desks where id = :newDesk)`;

/** The slot, once the same operation has given its booking :id that place. */
export const INSERT_EXTRA = `
  insert into slots (desk_id, start, "end", channel, languages, extra, booking_id)
  select b.desk_id, b.start, b."end", 'staff', '[]', :reason, b.id from bookings b
  where b.id = :id and b.operation = :operation and b.state <> 'cancelled'
    and not exists (select 1 from slots o where o.desk_id = b.desk_id and o.start < b."end" and o."end" > b.start)`;
