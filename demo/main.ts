import type { Hono } from 'hono';
import { openControl } from '../server/control/open-control.ts';
import { offerRegularly } from '../server/offer-regularly.ts';
import { publishDaily } from '../server/publish-daily.ts';
import { serve, type Serving } from '../server/serve.ts';
import { readSettings } from '../server/settings.ts';
import { citySite } from './city-site.ts';
import { openLetterBox } from './letter-box.ts';
import { openDemoOffice } from './open-demo-office.ts';
import { partnerSite } from './partner-site.ts';

try {
  const settings = readSettings({ ...process.env, DATABASE_URL: process.env['DATABASE_URL'] || 'file:./data/demo.db' });
  const letterBox = openLetterBox();
  // With a mail server of its own, the demo writes real letters.
  const office = await openDemoOffice(settings, settings.mail ? undefined : letterBox.transport);
  const stopPublishing = await publishDaily(office.daily, console.error);
  const stopOffering = offerRegularly(office.offer, console.error);
  const letters = office.sendLetters();

  const city = await serve(citySite(office, letterBox), { port: settings.port, hostname: settings.host });
  const origin = `http://localhost:${city.port}`;
  const partner = await servePartner(partnerSite(origin), { besides: city.port, hostname: settings.host });
  const closeControl = await openControl(office.control, settings.databaseUrl);
  console.log(`The page of a partner: http://localhost:${partner.port}/`);
  if (!settings.mail) console.log(`What it would have sent: ${origin}/letters`);
  console.log(`What staff work with: ${origin}/staff`);
  console.log(`The page of the city: ${origin}/`);

  const stop = async () => {
    stopPublishing();
    stopOffering();
    await closeControl();
    await Promise.all([city.close(), partner.close()]);
    await letters?.stop();
    office.close();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  // The city's page may be served already when the partner's port turns out to be taken.
  process.exit(1);
}

/** Another port is another origin: the one of `PARTNER_PORT`, else the next one, else any that is free. */
async function servePartner(site: Hono, { besides, hostname }: { besides: number; hostname: string }): Promise<Serving> {
  const asked = process.env['PARTNER_PORT'];
  if (!asked) return serve(site, { port: besides + 1, hostname }).catch(() => serve(site, { port: 0, hostname }));
  if (!/^\d{1,5}$/.test(asked)) throw new Error('PARTNER_PORT is not right: write a port from 0 (any free one) to 65535.');
  return serve(site, { port: Number(asked), hostname });
}
