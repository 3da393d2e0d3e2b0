import { openControl } from './control/open-control.ts';
import { offerRegularly } from './offer-regularly.ts';
import { publishDaily } from './publish-daily.ts';
import { serve } from './serve.ts';
import { readSettings } from './settings.ts';
import { openOffice } from './wiring.ts';

try {
  const settings = readSettings(process.env);
  const office = await openOffice(settings);
  const stopPublishing = await publishDaily(office.daily, console.error);
  const stopOffering = offerRegularly(office.offer, console.error);
  const letters = office.sendLetters();
  const serving = await serve(office.app, { port: settings.port, hostname: settings.host });
  const closeControl = await openControl(office.control, settings.databaseUrl);
  console.log(`The office is open on ${settings.publicUrl}/`);
  if (await office.isEmpty()) console.log('It has no products and no desks yet: nothing can be booked until it is described: npm run cli -- office import FILE.');

  const stop = async () => {
    stopPublishing();
    stopOffering();
    await closeControl();
    await serving.close();
    await letters?.stop();
    office.close();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
