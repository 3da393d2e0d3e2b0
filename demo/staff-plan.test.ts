import { expect, test } from 'vitest';
import type { StaffBooking, StaffDay, StaffTimes } from '../server/contract/staff/bookings.ts';
import type { ClosedBookings } from '../server/contract/staff/plan.ts';
import { atTheConsole } from './at-the-console.ts';

const at = atTheConsole();

test('a planner closes an afternoon with six bookings and moves all six, by keyboard alone', async () => {
  const page = await at.signIn('Planning');
  const afternoon = await afternoonOfDesk('desk-1');
  const six: StaffBooking[] = [];
  for (const start of afternoon.slice(0, 6)) six.push(await at.bookAt('desk-1', `Bezoeker ${six.length + 1}`, start));
  const day = afternoon[0]!.slice(0, 10);
  await at.choose(/^Planning$/);
  await page.locator('.plan-table').waitFor();
  const link = page.locator(`a[href$="/away/desk-1/${day}"]`);
  await at.choose(new RegExp(`^${(await link.textContent())!.replace(/\s+/g, ' ').trim()}$`));
  await page.getByRole('heading', { name: 'Iemand afwezig' }).waitFor();
  await page.getByRole('checkbox', { name: 'Balie 1', checked: true }).waitFor();
  await at.choose(/^Namiddag$/);
  await at.choose(/^Toon wie geraakt wordt$/);
  await expect.poll(at.focused, { timeout: 10_000 }).toMatch(/^6 afspraken worden geraakt$/);
  for (const { name } of six) await page.getByRole('row', { name }).waitFor();
  await at.choose(/^Sluit en verzet iedereen$/);
  await expect.poll(at.focused, { timeout: 20_000 }).toMatch(/^Klaar: /);

  const places = new Set<string>();
  for (const { id, name, start } of six) {
    const { booking } = await at.ask<{ booking: StaffBooking }>(`bookings/${id}`);
    expect([name, booking.status, booking.closed]).toEqual([name, 'booked', false]);
    expect(`${booking.desk} ${booking.start}`).not.toBe(`desk-1 ${start}`);
    const { slots } = await at.ask<StaffDay>(`days/${booking.start.slice(0, 10)}`);
    expect(slots.filter(({ taken }) => taken?.by === 'booking' && taken.booking === id).map((slot) => `${slot.desk} ${slot.start}`)).toEqual([`${booking.desk} ${booking.start}`]);
    places.add(`${booking.desk} ${booking.start}`);
  }
  expect(places.size).toBe(6);
  expect((await at.ask<ClosedBookings>('closed')).bookings).toEqual([]);
});

test('a change of hours says whom it hits before it is saved, and what is hit can be taken up later', async () => {
  const page = await at.signIn('Planning');
  const afternoon = await afternoonOfDesk('desk-2');
  await at.bookAt('desk-2', 'Rana Aziz', afternoon[0]!);
  const day = afternoon[0]!.slice(0, 10);
  await at.goTo(`plan/week/${day}`);
  await at.choose(/^Bijzondere uren$/);
  await page.getByRole('checkbox', { name: 'Balie 2' }).check();
  await page.getByLabel('Van', { exact: true }).fill(day);
  await page.getByLabel('Tot en met', { exact: true }).fill(day);
  await at.choose(/^Toon wat dit verandert$/);
  await expect.poll(at.focused).toMatch(/^Dit raakt/);
  await page.locator('.preview').getByRole('link', { name: 'Rana Aziz' }).waitFor();
  expect((await at.ask<ClosedBookings>('closed')).bookings).toEqual([]);
  await at.choose(/^Bewaar, /);
  await expect.poll(at.focused).toMatch(/Bewaard/);
  await at.choose(/^Verzet nu/);
  await at.choose(/^Zoek nieuwe momenten$/);
  await expect.poll(at.focused).toMatch(/op gesloten tijd$/);
  await at.choose(/^Verzet iedereen op deze lijst$/);
  await expect.poll(at.focused, { timeout: 20_000 }).toMatch(/^Klaar: /);
  expect((await at.ask<ClosedBookings>('closed')).bookings).toEqual([]);
});

/** Free times of an afternoon of that desk, on the first day that has six. */
async function afternoonOfDesk(desk: string): Promise<string[]> {
  const { days } = await at.ask<StaffTimes>('products/studenten/times?from=2026-11-24&to=2026-12-04');
  const afternoons = days.map(({ times }) => times.filter((time) => time.start.slice(11) > '12:00' && time.desks.some((free) => free.desk === desk)).map(({ start }) => start));
  return afternoons.find((starts) => starts.length >= 6)!;
}
