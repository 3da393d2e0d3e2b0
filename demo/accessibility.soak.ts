import { expect, test } from 'vitest';
import * as catalogue from './catalogue/languages.ts';
import { openChromium } from './chromium.ts';
import { faultsIn, views } from './faults.ts';
import { goTo, screens } from './screens.ts';
import { openWalkedOffice } from './walked-office.ts';

test('no screen has a fault, in any language, look and width', async () => {
  const [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
  const faults: string[] = [];
  let looked = 0;
  for (const language of Object.keys(catalogue)) {
    const walker = await office.walker(browser, language);
    for (const screen of screens) {
      await goTo(walker, screen);
      for (const view of views) {
        const found = await faultsIn(walker, view);
        faults.push(...found.map((fault) => `${screen.name} in ${language}, ${view.look}, ${view.width} px: ${fault}`));
        looked += 1;
      }
    }
    await walker.page.context().close();
    console.log(`${looked} views, ${faults.length} faults, with ${language}`);
  }
  await browser.close();
  await office.end();
  expect(faults).toEqual([]);
});
