import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { answerCsv } from './csv.ts';

async function fileWith(value: string): Promise<string> {
  const app = new Hono().get('/', (c) => answerCsv(c, 'x.csv', ['name', 'next'], [[value, 1]]));
  return Buffer.from(await (await app.request('/')).arrayBuffer()).toString('utf8');
}

test.each(['=1+1', '+32470123456', '-2+3', '@SUM(A1)', '\t=1', '\r=1', '\uFF1D1+1', '\uFF0B1', '\uFF0D1', '\uFF201', `=HYPERLINK("https://example.org";"here")`])('%j is text to a spreadsheet, never a formula', async (hostile) => {
  const file = await fileWith(hostile);
  expect(file).toBe(`\uFEFF"name";"next"\r\n"'${hostile.replaceAll('"', '""')}";1\r\n`);
});

test.each(['أميرة حداد', 'Zoë 🧕🏽 O\u2019Neil', 'Jan "de" Man', 'two\nlines', 'a;=1+1', 'a,=1+1', "'quoted'"])('%j comes out as it went in, within one cell', async (name) => {
  expect(await fileWith(name)).toBe(`\uFEFF"name";"next"\r\n"${name.replaceAll('"', '""')}";1\r\n`);
});
