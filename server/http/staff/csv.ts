import type { Context } from 'hono';
import { stringify } from 'csv-stringify/sync';

/**
 * Answers with a table as a file that a Belgian Excel opens by a double click: UTF-8 with its mark, semicolons. What a
 * spreadsheet could take for a formula gets an apostrophe before it; every text is quoted, so that no cell begins within one.
 */
export function answerCsv(c: Context, name: string, columns: string[], rows: (string | number | null)[][]): Response {
  const table = stringify([columns, ...rows], { bom: true, delimiter: ';', record_delimiter: 'windows', quoted_string: true, escape_formulas: true });
  return c.body(table, 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': `attachment; filename="${name}"` });
}
