import { existsSync, rmSync, writeFileSync } from 'node:fs';
import type { Settings } from '../server/settings.ts';
import type { Transport } from '../server/use-cases/ports.ts';
import { openOffice, type RunningOffice } from '../server/wiring.ts';
import { fill } from './fill.ts';
import { demoOffice } from './office.ts';
import { seededRandom } from './random.ts';

/** The demo's own door for staff: see `sign-in-page.ts`. */
const DOOR = { way: 'page', name: 'Binnengaan in de demo', url: '/demo-sign-in' } as const;

/**
 * Opens the office and fills it when it is empty. While that lasts, a file beside the database says so: a demo that was
 * interrupted begins anew, else it would stay half empty for ever.
 */
export async function openDemoOffice(settings: Settings, transport: Transport | undefined): Promise<RunningOffice> {
  const file = settings.databaseUrl.startsWith('file:') ? settings.databaseUrl.slice('file:'.length) : undefined;
  const mark = file && `${file}.filling`;
  if (mark && existsSync(mark)) for (const suffix of ['', '-wal', '-shm']) rmSync(`${file}${suffix}`, { force: true });

  const office = await openOffice(settings, { ways: [DOOR], ...(transport && { transport }) });
  if (!(await office.isEmpty())) return office;
  if (mark) writeFileSync(mark, 'The demo office is being filled. Where this file stays, that was interrupted; the next start begins anew.\n');
  const now = Date.now();
  const year = new Date(now).getFullYear();
  const booked = await fill(office, demoOffice([year, year + 1, year + 2]), { now, random: seededRandom(2030) });
  if (mark) rmSync(mark);
  console.log(`The demo office was empty. Now ${booked} people have an appointment.`);
  return office;
}
