import { and, asc, count, eq } from 'drizzle-orm';
import { offeredOf } from '../domain/check-catalogue.ts';
import { checkTriage } from '../domain/check-triage.ts';
import type { Desk, OfficePlan, Product } from '../domain/office.ts';
import type { Catalogue } from '../use-cases/ports.ts';
import type { Connection } from './connect.ts';
import { deskProducts, desks, offices, openingHours, products, specialHours } from './schema/office.ts';
import { statement } from './statement.ts';
import type { WritePath } from './write-path.ts';

/** The office, its products and its desks. */
export function openCatalogue({ db }: Connection, writes: WritePath): Catalogue {
  return {
    async office() {
      const { name, address, telephone, otherOffices, texts } = offices;
      const [row] = await db.select({ name, address, telephone, otherOffices, texts }).from(offices);
      return row;
    },

    async products() {
      const rows = await db.select().from(products).orderBy(asc(products.retired), asc(products.position));
      return rows.map(productOf);
    },

    async product(id) {
      const [row] = await db.select({ id: products.id, duration: products.duration }).from(products).where(eq(products.id, id));
      return row;
    },

    async offered(id) {
      const [row] = await db.select({ id: products.id, duration: products.duration }).from(products).where(and(eq(products.id, id), eq(products.retired, false)));
      return row;
    },

    async triage() {
      const [row] = await db.select({ triage: offices.triage }).from(offices);
      return row?.triage ?? undefined;
    },

    desks: () => readDesks(db),

    async publishing() {
      const { slotMinutes, staffShare, publishedThrough, planRevision } = offices;
      const [office] = await db.select({ slotMinutes, staffShare, publishedThrough, planRevision }).from(offices);
      if (!office) return undefined;
      return {
        slotMinutes: office.slotMinutes,
        staffShare: office.staffShare,
        publishedThrough: office.publishedThrough ?? undefined,
        revision: office.planRevision,
        desks: await readDesks(db),
      };
    },

    async publishedThrough() {
      const [office] = await db.select({ through: offices.publishedThrough }).from(offices);
      return office?.through ?? undefined;
    },

    async isEmpty() {
      const [row] = await db.select({ rows: count() }).from(offices);
      return row?.rows === 0;
    },

    async fill(plan) {
      const odd = plan.products.find(({ duration }) => duration % plan.slotMinutes !== 0);
      if (odd) throw new Error(`The duration of ${odd.id} is ${odd.duration} minutes: make it a multiple of the slot, ${plan.slotMinutes} minutes.`);
      const wrong = plan.triage ? checkTriage(plan.triage, { products: offeredOf(plan.products), offices: plan.office.otherOffices.map(({ id }) => id) }) : [];
      if (wrong.length > 0) throw new Error(`The triage cannot be asked. ${wrong.join(' ')}`);
      return writes.run({ statements: planStatements(plan), outcome: () => undefined });
    },
  };
}

/** As a plan writes it: what is not so is not said. */
export function productOf({ id, duration, asksDeadline, retired, texts }: typeof products.$inferSelect): Product {
  return { id, duration, ...(asksDeadline && { asksDeadline }), ...(retired && { retired }), texts };
}

export async function readDesks(db: Connection['db']): Promise<Desk[]> {
  const [deskRows, servedRows, weeklyRows, specialRows] = [
    // What stands beyond capacity has no plan.
    await db.select().from(desks).where(eq(desks.extra, false)).orderBy(asc(desks.position)),
    await db.select().from(deskProducts),
    await db.select().from(openingHours).orderBy(asc(openingHours.id)),
    await db.select().from(specialHours),
  ];
  return deskRows.map(({ id, name }) => ({
    id,
    name,
    products: servedRows.filter(({ deskId }) => deskId === id).map(({ productId }) => productId),
    openingHours: weeklyRows
      .filter(({ deskId }) => deskId === id)
      .map(({ dayOfWeek, opens, closes, languages, validFrom, validThrough }) => ({
        dayOfWeek,
        opens,
        closes,
        languages,
        ...(validFrom && { validFrom }),
        ...(validThrough && { validThrough }),
      })),
    specialHours: specialRows.filter(({ deskId }) => deskId === id).map(({ date, periods }) => ({ date, periods })),
  }));
}

function planStatements({ office, products: offered, triage, desks: places, slotMinutes, staffShare }: OfficePlan) {
  const json = JSON.stringify;
  return [
    statement(
      `insert into offices (id, name, address, telephone, other_offices, texts, slot_minutes, staff_share, triage)
       values (1, :name, :address, :telephone, :otherOffices, :texts, :slotMinutes, :staffShare, :triage)`,
      {
        name: office.name,
        address: json(office.address),
        telephone: office.telephone,
        otherOffices: json(office.otherOffices),
        texts: json(office.texts),
        slotMinutes,
        staffShare,
        triage: triage ? json(triage) : null,
      },
    ),
    ...offered.map(({ id, duration, asksDeadline = false, retired = false, texts }, position) =>
      statement('insert into products (id, position, duration, asks_deadline, retired, texts) values (:id, :position, :duration, :asksDeadline, :retired, :texts)', {
        id,
        position,
        duration,
        asksDeadline: Number(asksDeadline),
        retired: Number(retired),
        texts: json(texts),
      }),
    ),
    ...places.flatMap((desk, position) => [
      statement('insert into desks (id, position, name) values (:id, :position, :name)', { id: desk.id, position, name: desk.name }),
      ...desk.products.map((product) =>
        statement('insert into desk_products (desk_id, product_id) values (:desk, :product)', { desk: desk.id, product }),
      ),
      ...desk.openingHours.map(({ dayOfWeek, opens, closes, languages, validFrom = null, validThrough = null }) =>
        statement(
          `insert into opening_hours (desk_id, day_of_week, opens, closes, languages, valid_from, valid_through)
           values (:desk, :dayOfWeek, :opens, :closes, :languages, :validFrom, :validThrough)`,
          { desk: desk.id, dayOfWeek, opens, closes, languages: json(languages), validFrom, validThrough },
        ),
      ),
      ...desk.specialHours.map(({ date, periods }) =>
        statement('insert into special_hours (desk_id, date, periods) values (:desk, :date, :periods)', {
          desk: desk.id,
          date,
          periods: json(periods),
        }),
      ),
    ]),
  ];
}
