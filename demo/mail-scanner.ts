import type { Browser, Page } from 'playwright-core';

/** What programs do to a mail before its reader sees it: all of it without being asked. */
export interface MailScanner {
  /** Asks for the address as a machine does, and runs the page behind it and behind every link on that. Answers how many pages that were. */
  visit(link: string): Promise<number>;
  /** Opens the page, waits so long, and presses the first button on it; then, if told so, the first one of what comes after so long again. */
  press(link: string, waits: number[]): Promise<string[]>;
}

export function mailScanner(browser: Browser): MailScanner {
  return {
    async visit(link) {
      for (const method of ['GET', 'HEAD', 'OPTIONS']) await (await fetch(link, { method })).text();
      const page = await open(browser, link);
      const further = await linksOn(page);
      await page.context().close();
      for (const address of further) await (await open(browser, address)).context().close();
      return 1 + further.length;
    },

    async press(link, waits) {
      const page = await open(browser, link);
      const pressed: string[] = [];
      for (const wait of waits) {
        await page.waitForTimeout(wait);
        const button = page.locator('button:visible:enabled').first();
        pressed.push((await button.textContent())!.trim());
        await button.click();
        await settled(page);
      }
      await page.context().close();
      return pressed;
    },
  };
}

/** In a browser that nobody has used before, as scanners do. */
async function open(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1024, height: 768 } });
  const page = await context.newPage();
  await page.goto(address);
  await settled(page);
  return page;
}

/** Whatever the page does by itself is done. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('infopunt-booking h2').first().waitFor({ timeout: 5000 }).catch(() => undefined);
}

/** Links of the same server, inside shadow roots too. */
async function linksOn(page: Page): Promise<string[]> {
  const addresses = await page.locator('a[href]').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  const { origin } = new URL(page.url());
  return [...new Set(addresses)].filter((address) => address.startsWith(origin));
}
