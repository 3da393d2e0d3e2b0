import { asc } from 'drizzle-orm';
import type { Product } from '../domain/office.ts';
import type { CatalogueDesk, CatalogueReplacement } from '../use-cases/catalogue-ports.ts';
import { auditEntry } from './audit-trail.ts';
import { lastRow } from './book-outcome.ts';
import { productOf } from './catalogue.ts';
import type { Connection } from './connect.ts';
import { offices, products } from './schema/office.ts';
import { type Statement, statement } from './statement.ts';
import type { Operation, WritePath } from './write-path.ts';

/** What visitors read, with the revision that its next change names. */
export function openCatalogueDesk({ db }: Connection, writes: WritePath): CatalogueDesk {
  return {
    async read() {
      const [row] = await db.select().from(offices);
      if (!row) return undefined;
      const rows = await db.select().from(products).orderBy(asc(products.retired), asc(products.position));
      const { name, address, telephone, otherOffices, texts, triage, slotMinutes, catalogueRevision: revision } = row;
      return { office: { name, address, telephone, otherOffices, texts }, products: rows.map(productOf), ...(triage && { triage }), slotMinutes, revision };
    },

    replace: (replacement) => writes.run(replaceOperation(replacement)),
  };
}

const REPLACE = `
  update offices set catalogue_revision = catalogue_revision + 1, operation = :operation,
    name = :name, address = :address, telephone = :telephone, other_offices = :otherOffices, texts = :texts, triage = :triage
  where catalogue_revision = :revision`;

const REPLACED = 'exists (select 1 from offices where operation = :operation)';

const PRODUCT = `
  insert into products (id, position, duration, asks_deadline, retired, texts)
  select :id, :position, :duration, :asksDeadline, :retired, :texts where ${REPLACED}
  on conflict (id) do update set position = excluded.position, duration = excluded.duration, asks_deadline = excluded.asks_deadline,
    retired = excluded.retired, texts = excluded.texts`;

/** What is kept for somebody of the waiting list is no longer what they would get: it is anybody's, and they wait on. */
const LAPSE = `
  update offers set state = 'lapsed', operation = :operation
  where state = 'open' and ${REPLACED} and entry_id in (
    select l.id from waiting_list l join products p on p.id = l.product_id
    where l.product_id = :id and (p.retired or offers."end" - offers.start <> p.duration * 60000))`;
const LET_GO = `
  update slots set kept_for = null, kept_until = null, offer_from = :now
  where booking_id is null and kept_for in (select id from offers where operation = :operation and state = 'lapsed')`;

function replaceOperation({ revision, before, next, operation, audit, now }: CatalogueReplacement): Operation<boolean> {
  const { office, triage } = next;
  const json = JSON.stringify;
  const values = {
    operation,
    revision,
    name: office.name,
    address: json(office.address),
    telephone: office.telephone,
    otherOffices: json(office.otherOffices),
    texts: json(office.texts),
    triage: triage ? json(triage) : null,
  };
  const was = new Map(before.products.map((product, position) => [product.id, json([product, position])]));
  const changed = next.products.map((product, position) => ({ product, position })).filter(({ product, position }) => was.get(product.id) !== json([product, position]));
  return {
    statements: [
      statement(REPLACE, values),
      ...changed.flatMap(({ product, position }) => productStatements(product, position, { operation, now })),
      ...(audit ? [auditEntry({ ...audit, details: { ...audit.details, revision: revision + 1 }, now }, REPLACED, { operation })] : []),
      statement(`select ${REPLACED} as replaced`, { operation }),
    ],
    outcome: (results) => Boolean(lastRow(results)['replaced']),
  };
}

function productStatements({ id, duration, asksDeadline = false, retired = false, texts }: Product, position: number, change: { operation: string; now: number }): Statement[] {
  const values = { ...change, id, position, duration, asksDeadline: Number(asksDeadline), retired: Number(retired), texts: JSON.stringify(texts) };
  return [PRODUCT, LAPSE, LET_GO].map((sql) => statement(sql, values));
}
