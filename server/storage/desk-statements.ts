import type { Desk } from '../domain/office.ts';
import { type Statement, statement } from './statement.ts';

/** Only after the deciding statement of the same operation has changed the plan. */
export const PLANNED = 'exists (select 1 from offices where operation = :operation)';

const DESK = `
  insert into desks (id, position, name)
  select :desk, (select count(*) from desks), :name where ${PLANNED}
  on conflict (id) do update set name = excluded.name where not extra`;

const NO_PRODUCTS = `delete from desk_products where desk_id = :desk and ${PLANNED}`;
const PRODUCTS = `insert into desk_products (desk_id, product_id) select :desk, value from json_each(:products) where ${PLANNED}`;

const NO_HOURS = `delete from opening_hours where desk_id = :desk and ${PLANNED}`;
const HOURS = `
  insert into opening_hours (desk_id, day_of_week, opens, closes, languages, valid_from, valid_through)
  select :desk, value ->> 'dayOfWeek', value ->> 'opens', value ->> 'closes', value -> 'languages', value ->> 'validFrom', value ->> 'validThrough'
  from json_each(:openingHours) where ${PLANNED}`;

const NO_SPECIAL_HOURS = `delete from special_hours where desk_id = :desk and ${PLANNED}`;
const SPECIAL_HOURS = `
  insert into special_hours (desk_id, date, periods) select :desk, value ->> 'date', value -> 'periods' from json_each(:specialHours) where ${PLANNED}`;

/** Writes a desk as it is from now on: its name, its products, its hours. */
export function deskStatements({ id: desk, name, products, openingHours, specialHours }: Desk, operation: string): Statement[] {
  const values = {
    desk,
    name,
    operation,
    products: JSON.stringify(products),
    openingHours: JSON.stringify(openingHours),
    specialHours: JSON.stringify(specialHours),
  };
  return [DESK, NO_PRODUCTS, PRODUCTS, NO_HOURS, HOURS, NO_SPECIAL_HOURS, SPECIAL_HOURS].map((sql) => statement(sql, values));
}
