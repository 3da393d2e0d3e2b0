// Four questions, each answered as a ratio within this run, since machines differ: does availability cost more with a long
// history, what do a year's figures cost beside it, what does staff's own work cost in an office with a thousand bookings a week, and
// what does a booking cost beside a request that does nothing? Run with `npm run bench`.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { demoOffice } from '../dist/demo/office.js';
import { connect } from '../dist/server/storage/connect.js';
import { readSettings } from '../dist/server/settings.js';
import { openOffice } from '../dist/server/wiring.js';

const folder = mkdtempSync(join(tmpdir(), 'infopunt-bench-'));
const MINUTE = 60_000;
const year = new Date().getFullYear();

console.log('Free times of 62 days for one product, median of 60, beside bookings of the past:');
let reference;
for (const past of [0, 10_000, 100_000, 1_000_000]) {
  const file = join(folder, `history-${past}.db`);
  const { app, close, letIn } = await open(file, past);
  const milliseconds = await median(60, () => app.request(availability()));
  reference ??= milliseconds;
  const Cookie = `__Host-staff=${await letIn({ issuer: 'bench', subject: 'planner', name: 'Bench', role: 'planner' })}`;
  const figures = await median(5, () => app.request(`/api/staff/figures?from=${day(-363)}&to=${day(0)}`, { headers: { Cookie } }));
  console.log(
    `  ${String(past).padStart(9)} past bookings  ${milliseconds.toFixed(2)} ms  ${(milliseconds / reference).toFixed(2)} × the first; figures of a year  ${figures.toFixed(1)} ms  ${(figures / reference).toFixed(1)} × the first`,
  );
  close();
}

console.log('What staff ask, after a year of a thousand bookings a week, median of 15, beside free times for one visitor:');
const busy = await open(join(folder, 'busy.db'), 52_000, 1);
const session = { Cookie: `__Host-staff=${await busy.letIn({ issuer: 'bench', subject: 'planner', name: 'Bench', role: 'planner' })}` };
const visitors = await median(60, () => busy.app.request(availability()));
for (const [what, path] of [
  ['a day of 143 bookings', `days/${day(-7)}`],
  ['a name in 92 days, that nobody has', `bookings?find=zzyzx&from=${day(-91)}&to=${day(0)}`],
  ['a name in 92 days, that many have', `bookings?find=visitor&from=${day(-91)}&to=${day(0)}`],
  ['a telephone number in 92 days', `bookings?find=0470999999&from=${day(-91)}&to=${day(0)}`],
  ['how full 62 days are', `days?from=${day(-61)}&to=${day(0)}`],
  ['free times of 62 days, both channels', `products/studenten/times?from=${day(0)}&to=${day(61)}`],
  ['what is to be done', 'tasks'],
  ['the figures of a year', `figures?from=${day(-363)}&to=${day(0)}`],
]) {
  const milliseconds = await median(15, () => busy.app.request(`/api/staff/${path}`, { headers: session }));
  console.log(`  ${what.padEnd(38)} ${milliseconds.toFixed(1).padStart(7)} ms  ${(milliseconds / visitors).toFixed(1).padStart(5)} ×`);
}
busy.close();

console.log('Requests a second in one process, 64 at a time:');
const office = await open(join(folder, 'rate.db'), 0);
const { days } = await (await office.app.request(availability())).json();
const starts = days.flatMap(({ times }) => times.map(({ start }) => start));
const nothing = await rate(4000, () => office.app.request('/1/nothing'));
const booking = await rate(starts.length, (index) =>
  office.app.request('/api/v1/bookings', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': `bench-${index}-key` },
    body: JSON.stringify({ product: 'studenten', start: starts[index], visitor: { name: `Visitor ${index}`, email: `v${index}@example.org` }, language: 'nl' }),
  }),
);
console.log(`  a request that finds nothing  ${Math.round(nothing)}`);
console.log(`  a booking, committed          ${Math.round(booking)}  ${(booking / nothing).toFixed(3)} × that`);
office.close();
rmSync(folder, { recursive: true, force: true });

/** An office with this many bookings in the years before today, each with its slot. */
async function open(file, past, years = 5) {
  const settings = (name) => readSettings({ DATABASE_URL: `file:${name}`, RATE_LIMIT: 'off', VERIFY_CONTACT: 'off' });
  const opened = await openOffice(settings(file));
  await opened.fill(demoOffice([year, year + 1]));
  await opened.publish();
  if (past === 0) return opened;

  opened.close();
  const { client } = await connect(`file:${copyOf(file)}`);
  await client.batch(
    [
      {
        sql: `with recursive n(i) as (select 1 union all select i + 1 from n where i < :past)
          insert into bookings (id, reference, product_id, desk_id, start, "end", state, name, person, email, language, sequence, operation, token_hash, created_at, changed_at)
          select 'past-' || i, 'P' || i, 'studenten', d.id, :now - i * :step, :now - i * :step + ${MINUTE}, 'attended', 'Visitor ' || i, 'visitor ' || i, 'p' || (i % 9999) || '@example.org', 'nl', 0, '', 'past-' || i, 0, 0
          from n, (select id from desks limit 1) d`,
        args: { past, now: Date.now(), step: Math.floor((years * 365 * 24 * 60 * MINUTE) / past) },
      },
      `insert into slots (desk_id, start, "end", channel, languages, booking_id) select desk_id, start, "end", 'online', '["nl"]', id from bookings`,
    ],
    'write',
  );
  client.close();
  return openOffice(settings(copyOf(`${file}-copy`)));
}

/** A closed database stays locked until its statements are collected as garbage; a copy of it is free at once. */
function copyOf(file) {
  const copy = `${file}-copy`;
  copyFileSync(file, copy);
  if (existsSync(`${file}-wal`)) copyFileSync(`${file}-wal`, `${copy}-wal`);
  return copy;
}

function availability() {
  return `/api/v1/products/studenten/availability?from=${day(0)}&to=${day(61)}`;
}

function day(offset) {
  return new Date(Date.now() + offset * 24 * 60 * MINUTE).toISOString().slice(0, 10);
}

async function median(times, run) {
  const taken = [];
  for (let index = 0; index < times; index += 1) {
    const before = performance.now();
    await (await run()).text();
    taken.push(performance.now() - before);
  }
  return taken.sort((one, other) => one - other)[Math.floor(times / 2)];
}

async function rate(times, run) {
  const before = performance.now();
  let next = 0;
  await Promise.all(
    Array.from({ length: 64 }, async () => {
      for (let index = next++; index < times; index = next++) await (await run(index)).text();
    }),
  );
  return (times * 1000) / (performance.now() - before);
}
