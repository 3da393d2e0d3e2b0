// Takes the picture of the README from the built demo: `npm run build && node demo/screenshot.mjs`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium, launchArguments } from '../widget/browser.mjs';

const port = 8797;
const database = `file:${join(mkdtempSync(join(tmpdir(), 'infopunt-picture-')), 'demo.db')}`;
const demo = spawn(process.execPath, ['dist/demo/main.js'], { env: { ...process.env, PORT: String(port), DATABASE_URL: database } });
for await (const chunk of demo.stdout) if (String(chunk).includes('The page of the city')) break;

const browser = await chromium.launch({ executablePath: await findChromium(), args: launchArguments, chromiumSandbox: false });
const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 390, height: 844 }, deviceScaleFactor: 1.5 });
const page = await context.newPage();
await page.goto(`http://localhost:${port}/afspraak`);
const widget = page.locator('infopunt-booking');
const pictures = [];
const picture = async () => {
  await page.waitForLoadState('networkidle');
  await page.mouse.move(0, 0);
  await page.evaluate(() => {
    document.activeElement?.shadowRoot?.activeElement?.blur();
    scrollTo(0, 0);
  });
  const box = await widget.boundingBox();
  pictures.push(await page.screenshot({ clip: { ...box, height: Math.min(box.height, 1040) }, fullPage: true }));
};
const press = (name) => page.getByRole('button', { name }).first().click();

await page.getByRole('heading', { name: 'Waarover wil je info?' }).waitFor();
await picture();
await press(/^Info over studenten/);
await press('Kies een moment');
await page.getByText('Eerst vrij').waitFor();
await press(/Taal van het gesprek/);
await press(/^English/);
await page.getByText('Eerst vrij').waitFor();
await picture();
await page.locator('[part~="time"]').nth(1).click();
await page.getByLabel('Naam').fill('Amira Haddad');
await page.getByLabel('E-mailadres').fill('amira@example.org');
await press('Verder');
await press('Bevestig de afspraak');
await page.locator('#code').fill(await codeSent());
await press('Bevestig de afspraak');
await page.getByRole('heading', { name: 'Je afspraak staat vast' }).waitFor();
await picture();

const sheet = await (await browser.newContext({ viewport: { width: 1250, height: 1080 } })).newPage();
const images = pictures.map((png) => `<img width="390" src="data:image/png;base64,${png.toString('base64')}">`).join('');
await sheet.setContent(`<body style="margin:0;padding:20px;display:flex;gap:20px;align-items:flex-start;background:#e8eef0">${images}</body>`);
mkdirSync('demo/screenshots', { recursive: true });
await sheet.screenshot({ path: 'demo/screenshots/phone.png', fullPage: true });
await browser.close();
demo.kill('SIGTERM');
await once(demo, 'exit');

/** The code that the demo shows as sent. */
async function codeSent() {
  for (;;) {
    const letters = await (await fetch(`http://localhost:${port}/letters.json`)).json();
    const code = letters.find(({ kind }) => kind === 'code')?.text.match(/\d{3} ?\d{3}/);
    if (code) return code[0];
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
