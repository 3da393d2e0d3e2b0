import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Product, Products } from '../server/contract/product.ts';
import { accessibilityTree } from './accessibility-tree.ts';
import { openChromium } from './chromium.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
});
afterAll(async () => {
  await browser.close();
  await office.end();
});

test('whoever reads English hears a product that is not translated in a Dutch voice, on every screen of a booking', async () => {
  const walker = await office.walker(browser, 'en');
  const { page, inside } = walker;
  const dutch = ((await (await fetch(`${office.origin}/api/v1/products?lang=nl`)).json()) as Products).products;
  await page.route('**/api/v1/products?*', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...((await response.json()) as Products), products: dutch } satisfies Products });
  });
  await page.reload();
  const product = dutch.find(({ id }) => id === 'studenten')!;
  const heard = async (ready: string) => (await inside(ready).first().waitFor(), voicesOf(product, await accessibilityTree(page)));
  const press = (selector: string) => inside(selector).first().click();

  const voices = [await heard('.card')];
  await inside('.card').nth(3).click();
  voices.push(await heard('.primary'));
  await press('.primary');
  voices.push(await heard('.row'));
  await press('.row');
  await inside('#name').fill('Amira Haddad');
  await inside('#email').fill(walker.email);
  await press('form .primary');
  voices.push(await heard('dl'));
  await press('.primary');
  await inside('#code').fill(await walker.codeSentTo(walker.email));
  await press('form .primary');
  voices.push(await heard('.reference'));
  expect(voices).toEqual([['nl'], ['nl'], ['nl'], ['nl'], ['nl']]);
});

/** The languages in which its name is read out, of things that hold nothing else. */
function voicesOf({ name }: Product, tree: string): string[] {
  const voices = new Set<string>();
  const around: string[] = [];
  for (const line of tree.split('\n')) {
    const depth = line.search(/\S/) / 2;
    around.length = depth;
    around[depth] = / in (\w+)$/.exec(line)?.[1] ?? around[depth - 1] ?? 'en';
    if (line.includes(`text "${name}`) || line.includes(`heading "${name}`) || line.includes(`button "${name}`)) voices.add(around[depth]);
  }
  return [...voices];
}
