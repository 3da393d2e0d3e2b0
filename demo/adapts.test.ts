import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openChromium } from './chromium.ts';
import { cutTexts } from './cut-text.ts';
import { goTo, screens } from './screens.ts';
import { openWalkedOffice, type WalkedOffice } from './walked-office.ts';

let office: WalkedOffice;
let browser: Browser;
const found: Record<string, string[]> = {};

/** How people set up their window and their letters, and back to what it was. */
const ways: Record<string, (page: Page) => Promise<unknown>> = {
  'at 400 %': (page) => page.setViewportSize({ width: 320, height: 256 }),
  'with letters of twice the size': async (page) => {
    await page.setViewportSize({ width: 640, height: 800 });
    await set(page, 'html{font-size:32px}', ':host{--infopunt-font-size:34px}');
  },
  'with lines, words and letters further apart': async (page) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await set(page, '', '*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-block-end:2em!important}');
  },
};

// One walk for all of it, in the language whose texts are longest.
beforeAll(async () => {
  [office, browser] = await Promise.all([openWalkedOffice(), openChromium()]);
  const walker = await office.walker(browser, 'uk', { reducedMotion: 'reduce' });
  const { page } = walker;
  for (const screen of screens) {
    await goTo(walker, screen);
    for (const [name, way] of Object.entries(ways)) {
      await way(page);
      note(name, screen.name, await cutTexts(page));
      await set(page, '', '');
    }
    await page.setViewportSize({ width: 390, height: 844 });
    for (const [what, faults] of Object.entries(await structureOf(page))) note(what, screen.name, faults);
  }
}, 120_000);
afterAll(async () => {
  await browser.close();
  await office.end();
});

test.each(Object.keys(ways))('whoever looks %s can read every screen whole, and never scrolls sideways', (way) => {
  expect(found[way]).toEqual([]);
});

test('what looks for texts that cannot be read finds them', async () => {
  const walker = await office.walker(browser, 'nl');
  await goTo(walker, screens[0]!);
  await set(walker.page, '', '.card{block-size:30px;margin:0} h2{margin:-20px 0} .notice{inline-size:900px}');
  const faults = (await cutTexts(walker.page)).join();
  for (const kind of ['off the window: ', 'cut: ', 'on one another: ']) expect(faults).toContain(kind);
});

test('whoever wants nothing to move sees nothing move', () => {
  expect(found['moves']).toEqual([]);
});

test('whoever lets the browser fill in what it knows of them finds it in the right fields', () => {
  expect(found['filled in']).toEqual([]);
});

test('on every screen what is named, described or labelled by something refers to what is there, and only once', () => {
  expect(found['references']).toEqual([]);
});

test('whoever needs help finds whom to call last on every screen, and the menu of languages first', () => {
  expect(found['order']).toEqual([]);
});

test('whoever jumps from heading to heading hears one for the screen, and those within it below', () => {
  expect(found['headings']).toEqual([]);
});

test('every line of a summary of errors leads to the field that it is about', () => {
  expect(found['error links']).toEqual([]);
  expect(errors).toBeGreaterThanOrEqual(9);
});

let errors = 0;

function note(what: string, screen: string, faults: string[]): void {
  (found[what] ??= []).push(...faults.map((fault) => `${screen}: ${fault}`));
}

/** Styles of the page and, as a reader's tool must give them, within the widget. */
function set(page: Page, outside: string, inside: string): Promise<void> {
  return page.evaluate(
    ([forPage, forWidget]) => {
      const put = (root: Document | ShadowRoot, text: string) => {
        const own = 'of the test';
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        Object.assign(sheet, { own });
        root.adoptedStyleSheets = [...root.adoptedStyleSheets.filter((each) => !('own' in each)), sheet];
      };
      put(document, forPage);
      put(document.querySelector('infopunt-booking')!.shadowRoot!, forWidget);
    },
    [outside, inside] as const,
  );
}

async function structureOf(page: Page): Promise<Record<'moves' | 'filled in' | 'references' | 'order' | 'headings' | 'error links', string[]>> {
  const links = await page.locator('infopunt-booking .alarm a[href^="#"]').evaluateAll((all) =>
    all.map((link) => {
      (link as HTMLElement).click();
      const { id } = (link.getRootNode() as ShadowRoot).activeElement ?? {};
      return [link.getAttribute('href'), `#${id}`] as const;
    }),
  );
  errors += links.length;
  return {
    'error links': links.filter(([to, came]) => to !== came).map(([to, came]) => `${to} led to ${came}`),
    ...(await page.locator('infopunt-booking').evaluate((element) => {
      const root = element.shadowRoot!;
      const all = [...root.querySelectorAll<HTMLElement>('*')];
      const section = root.querySelector('section')!;
      const moving = all.filter((each) => [getComputedStyle(each).transitionDuration, getComputedStyle(each).animationDuration].some((time) => /[1-9]/.test(time)));
      const ids = all.flatMap(({ id }) => id || []);
      const referred = all.flatMap((each) => ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls'].flatMap((name) => each.getAttribute(name)?.split(' ') ?? []));
      const headings = [...root.querySelectorAll('h1, h2, h3, h4')].map((heading) => heading.ariaLevel);
      // Of whoever books for somebody else, the browser knows their own name.
      const known: Record<string, string> = { name: root.querySelector('.choices [type="checkbox"]:checked') ? 'off' : 'name', email: 'email', phone: 'tel', code: 'one-time-code' };
      const fields = [...root.querySelectorAll<HTMLInputElement>('.field input')];
      const [last, status] = [...section.children].slice(-2);
      const isOpen = !!root.querySelector('header');
      return {
        moves: [...moving, ...root.getAnimations()].map((each) => ('localName' in each ? each.localName : 'an animation')),
        'filled in': fields.filter(({ id, autocomplete }) => autocomplete !== (known[id] ?? 'off')).map(({ id, autocomplete }) => `${id} is ${autocomplete}`),
        references: [...referred.filter((id) => !root.getElementById(id)).map((id) => `nothing is ${id}`), ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `two are ${id}`)],
        order: isOpen && !(last!.matches('[part="help"]') && status!.matches('[role="status"]') && section.querySelector('header, h2')!.matches('header')) ? [`ends with ${last!.localName}, ${status!.localName}`] : [],
        headings: isOpen && headings.join('') !== `2${'3'.repeat(headings.length - 1)}` ? [`levels ${headings.join()}`] : [],
      };
    })),
  };
}
