import { type Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import * as v from 'valibot';
import { type Catalogue, OfficeChange, OrderChange, ProductChange, TriageChange } from '../../contract/staff/catalogue.ts';
import type { CatalogueChange } from '../../domain/change-catalogue.ts';
import type { Language } from '../../domain/language.ts';
import type { Product } from '../../domain/office.ts';
import type { ReadCatalogue } from '../../use-cases/catalogue-ports.ts';
import type { describeOffice } from '../../use-cases/describe-office.ts';
import { readBody } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import type { Gate, StaffEnv } from './gate.ts';

interface Needs {
  gate: Gate;
  describe: ReturnType<typeof describeOffice>;
  /** Every language that visitors can choose, Dutch first. */
  languages: Language[];
}

/** Bytes. The questions of an office in eight languages are a tenth of it. */
const LARGEST_CHANGE = 1024 * 1024;

/** What visitors read about the office, seen and changed. */
export function catalogueRoutes({ gate, describe, languages }: Needs): Hono<StaffEnv> {
  const may = gate('change-catalogue');

  async function change<Schema extends v.GenericSchema<unknown, { revision: number }>>(c: Context<StaffEnv>, schema: Schema, asked: (body: v.InferOutput<Schema>) => CatalogueChange) {
    const body = await readBody(c, schema, LARGEST_CHANGE);
    if (!body.ok) return answerProblem(c, body.code, { errors: body.errors });
    const changed = await describe.change(asked(body.value), { revision: body.value.revision, staff: c.get('staff').id });
    return changed.ok ? c.json(onTheWire(changed.value)) : answerRefusal(c, changed.problem);
  }

  return new Hono<StaffEnv>()
    .get('/catalogue', may, compress(), async (c) => {
      const catalogue = await describe.see();
      return catalogue ? c.json(onTheWire(catalogue)) : answerProblem(c, 'not-found');
    })
    .post('/catalogue/products/:id', may, (c) => {
      // A body of another product than the address would change what its writer did not mean.
      const ofAddress = v.pipe(ProductChange, v.forward(v.check(({ product }) => product.id === c.req.param('id'), 'invalid'), ['product', 'id']));
      return change(c, ofAddress, ({ product }) => ({ change: 'product', product: productFrom(product) }));
    })
    .post('/catalogue/order', may, (c) => change(c, OrderChange, ({ products }) => ({ change: 'order', products })))
    .post('/catalogue/office', may, (c) => change(c, OfficeChange, ({ office }) => ({ change: 'office', office })))
    .post('/catalogue/triage', may, (c) => change(c, TriageChange, ({ triage }) => ({ change: 'triage', triage: triage ?? undefined })));

  function onTheWire({ office, products, triage, slotMinutes, revision }: ReadCatalogue): Catalogue {
    const translated = [office.texts, ...products.map(({ texts }) => texts)].flatMap((texts) => Object.keys(texts));
    return {
      languages: [...new Set([...languages, ...translated])],
      slotMinutes,
      office,
      products: products.map(({ asksDeadline = false, retired = false, ...product }) => ({ ...product, asksDeadline, retired })),
      triage: triage ?? null,
      revision,
    };
  }
}

function productFrom({ asksDeadline, retired, ...product }: ProductChange['product']): Product {
  return { ...product, ...(asksDeadline && { asksDeadline }), ...(retired && { retired }) };
}
