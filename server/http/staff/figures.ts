import { type Context, Hono } from 'hono';
import { ExportQuery, type Figures, FiguresQuery } from '../../contract/staff/figures.ts';
import { isoInstant, dateOf, wallTimeOf } from '../../domain/time.ts';
import type { WeekFigures } from '../../domain/figures.ts';
import type { countBookings } from '../../use-cases/count-bookings.ts';
import { readInput } from '../body.ts';
import { answerProblem, answerRefusal } from '../problems.ts';
import { answerCsv } from './csv.ts';
import type { Gate, StaffEnv } from './gate.ts';

interface Needs {
  gate: Gate;
  count: ReturnType<typeof countBookings>;
}

/** Bookings as numbers, and taken out as a file. */
export function figureRoutes({ gate, count }: Needs): Hono<StaffEnv> {
  /** Reads what is asked for and answers with it, or says what is wrong. */
  async function weeks(c: Context<StaffEnv>, answer: (weeks: WeekFigures[]) => Response) {
    const asked = readInput(c.req.query(), FiguresQuery);
    if (!asked.ok) return answerProblem(c, asked.code, { errors: asked.errors });
    const counted = await count.weeks(asked.value);
    return counted.ok ? answer(counted.value) : answerRefusal(c, counted.problem);
  }

  return new Hono<StaffEnv>()
    .get('/figures', gate('see-figures'), (c) => weeks(c, (counted) => c.json({ weeks: counted } satisfies Figures)))
    .get('/figures.csv', gate('see-figures'), (c) => weeks(c, (counted) => answerCsv(c, 'cijfers.csv', ['week', 'monday', 'figure', 'of', 'value'], counted.flatMap(linesOf))))
    .get('/bookings.csv', gate('export'), async (c) => {
      const asked = readInput(c.req.query(), ExportQuery);
      if (!asked.ok) return answerProblem(c, asked.code, { errors: asked.errors });
      const taken = await count.takeOut(asked.value, c.get('staff').id);
      if (!taken.ok) return answerRefusal(c, taken.problem);
      const rows = taken.value.map(({ start, end, reference, product, desk, state, cancelledBy, name, email, phone, language, talkLanguage, partner, madeBy }) => [
        reference, dateOf(start), wallTimeOf(start), wallTimeOf(end), isoInstant(start), product, desk, state, cancelledBy, name, email, phone, language, talkLanguage, partner, madeBy,
      ]);
      return answerCsv(c, `afspraken-${asked.value.from}-${asked.value.to}.csv`, COLUMNS, rows);
    });
}

const COLUMNS = ['reference', 'date', 'start', 'end', 'start (UTC)', 'product', 'desk', 'state', 'cancelled by', 'name', 'e-mail', 'telephone', 'language', 'talk language', 'partner', 'made by'];

/** A figure a line, so that a pivot table can take it. What is hidden is an empty value. */
function linesOf(figures: WeekFigures): (string | number | null)[][] {
  const { week, monday, byMaker, byLanguage, byProduct, byPartner, leadTimes } = figures;
  const lines: [string, string, number | null][] = [
    ...(['bookings', 'attended', 'noshow', 'cancelled'] as const).map((name): [string, string, number] => [name, '', figures[name]]),
    ...byLanguage.map(({ language, bookings }): [string, string, number | null] => ['language', language, bookings]),
    ...byProduct.map(({ product, bookings }): [string, string, number | null] => ['product', product, bookings]),
    ...byPartner.map(({ partner, bookings }): [string, string, number | null] => ['partner', partner ?? '', bookings]),
    ['made by', 'visitor', byMaker.visitor],
    ['made by', 'staff', byMaker.staff],
    ...leadTimes.map(({ product, days }): [string, string, number | null] => ['days to the first free time', product, days]),
  ];
  return lines.map((line) => [week, monday, ...line]);
}
