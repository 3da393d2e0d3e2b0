import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { dateOf, instantOf } from '../server/domain/time.ts';
import type { Settings } from '../server/settings.ts';
import type { Transport } from '../server/use-cases/letter-ports.ts';
import { openOffice, type RunningOffice } from '../server/wiring.ts';
import { fill } from './fill.ts';
import { demoOffice } from './office.ts';
import { seededRandom } from './random.ts';

/** The demo's own door for staff: see `sign-in-page.ts`. */
const DOOR = { way: 'page', name: { nl: 'Binnengaan in de demo', en: 'Enter the demo' }, url: '/demo-sign-in' } as const;

/**
 * Opens the office and fills it when it is empty. While that lasts, a file beside the database says so: a demo that was
 * interrupted begins anew, else it would stay half empty for ever. It is filled as of six this morning: staff who open it in
 * the afternoon find a day on which people came, too.
 */
export async function openDemoOffice(settings: Settings, transport: Transport | undefined): Promise<RunningOffice> {
  const file = settings.databaseUrl.startsWith('file:') ? settings.databaseUrl.slice('file:'.length) : undefined;
  const mark = file && `${file}.filling`;
  if (mark && existsSync(mark)) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });

  const morning = instantOf(dateOf(Date.now()), '06:00');
  let filling = false;
  const office = await openOffice(settings, { now: () => (filling ? morning : Date.now()), ways: [DOOR], ...(transport && { transport }) });
  if (!(await office.isEmpty())) return office;
  if (mark) writeFileSync(mark, 'The demo office is being filled. Where this file stays, that was interrupted; the next start begins anew.\n');
  const year = new Date(morning).getFullYear();
  filling = true;
  const booked = await fill(office, demoOffice([year, year + 1, year + 2]), { now: morning, random: seededRandom(2030) });
  filling = false;
  if (mark) rmSync(mark);
  console.log(`The demo office was empty. Now ${booked} people have an appointment.`);
  return office;
}
