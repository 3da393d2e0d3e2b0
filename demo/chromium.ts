import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { findChromium, launchArguments } from '../widget/browser.mjs';

/** A real Chromium, for tests. */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await findChromium(), args: launchArguments, chromiumSandbox: false });
}

/** A page as a visitor opens it: in a window of its own, with nothing remembered. */
export async function visit(browser: Browser, address: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-BE', timezoneId: 'Europe/Brussels', viewport: { width: 390, height: 844 }, ...options });
  context.setDefaultTimeout(8000);
  const page = await context.newPage();
  await page.goto(address);
  return page;
}

/** What axe finds wrong `within` the page as it is now, inside shadow roots too: `rule: element`. */
export async function axeFindings(page: Page, within = 'html'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  return page.evaluate(async (selector) => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(selector);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${String(target)}`));
  }, within);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
