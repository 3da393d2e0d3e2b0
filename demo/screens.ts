import type { Locator, Page, Route } from 'playwright-core';

/** Somebody on their way through the widget, who knows its screens by how they are built and not by their words. */
export interface Walker {
  page: Page;
  language: string;
  /** How many walked before them. */
  number: number;
  email: string;
  origin: string;
  /** The manage link, once they have booked. */
  link: string;
  inside(selector: string): Locator;
  /** The code in the first letter to that address that holds another one than `but`. */
  codeSentTo(address: string, but?: string): Promise<string>;
}

/** A screen, how a visitor comes to it from the one before, and what stands there once they have. */
export interface Screen {
  name: string;
  go(walker: Walker): Promise<unknown>;
  shows: string;
}

const press = (selector: string, index = 0) => ({ inside }: Walker) => inside(selector).nth(index).click();
const screen = (name: string, go: Screen['go'], shows: string): Screen => ({ name, go, shows });
const answers = (path: string, status: number, body: unknown) => ({ page }: Walker) =>
  page.route(path, (route) => route.fulfill({ status, contentType: status < 400 ? 'application/json' : 'application/problem+json', body: JSON.stringify(body) }));
const problem = (code: string) => ({ type: `urn:infopunt:problem:${code}`, title: code, status: 409, code, alternatives: ['2026-12-01T08:20:00Z', '2026-12-01T08:40:00Z'] });

const BOOKINGS = '**/api/v1/bookings';
const FREE = '**/availability?*';

/** Every screen of the widget, in the order of one long visit. */
export const screens: Screen[] = [
  screen('first question', async () => {}, '.card'),
  screen('question of the triage', press('.card.unsure'), 'div[lang] .card'),
  screen('elsewhere', async (walker) => (await press('.card', 2)(walker), await press('.card', 0)(walker)), '.advice a'),
  screen('another question', async (walker) => (await press('.secondary', 1)(walker), await press('.secondary', 1)(walker), await press('.card', 3)(walker)), '.card:has-text("")'),
  screen('what the answers fit', press('.card', 2), '.advice + h3 ~ .primary'),
  screen('lines of a product', async (walker) => (await press('.secondary')(walker), await press('.card', 8)(walker)), 'h2 + p ~ .notice, div[dir="auto"] h2'),
  screen('is there a deadline', press('.primary'), 'h2 + p + .secondary'),
  screen('the day of the deadline', press('.secondary'), '#day'),
  screen('no day chosen', press('form .primary'), '.alarm'),
  screen('the deadline is near', async (walker) => (await walker.inside('#day').fill('2026-11-24'), await press('form .primary')(walker)), '.call'),
  screen('times as a list', press('.secondary', 1), '.days .day'),
  screen('times of a day', press('.day', 2), '.days .times'),
  screen('times as a month', press('.views button', 1), 'table'),
  screen('language of the talk', press('.talk .link'), '.card b[lang]'),
  screen('times by that language', press('.card:has([lang="bg"])'), '.row small'),
  screen('nothing that suits', async (walker) => press('.secondary', (await walker.inside('.secondary').count()) - 2)(walker), '.call'),
  screen('when one can come', press('.primary'), '[type="checkbox"]'),
  screen('days that cannot be', async (walker) => (await walker.inside('#from').fill('2026-12-10'), await walker.inside('#through').fill('2026-12-01'), await press('form .primary')(walker)), '.alarm'),
  screen('who waits', async (walker) => (await walker.inside('#from').fill(''), await walker.inside('#through').fill(''), await press('.ticks input')(walker), await press('form .primary')(walker)), '#email'),
  screen('check of the wish', contactGiven('w.'), 'dl'),
  screen('code for the waiting list', press('.primary'), '#code'),
  screen('on the waiting list', codeGiven('w.'), '.mark'),
  screen('place on the list', press('.actions a'), 'h3 + .bullets'),
  screen('leaving the list', async (walker) => press('.secondary', (await walker.inside('.secondary').count()) - 1)(walker), '.primary + .secondary'),
  screen('left the list', press('.secondary'), 'h2'),
  screen('call-back', async (walker) => press('.secondary', (await walker.inside('.secondary').count()) - 1)(walker), '#phone'),
  screen('call-back with errors', async (walker) => (await walker.inside('#name').fill(''), await press('form .primary')(walker)), '.alarm'),
  screen('we call', async (walker) => (await walker.inside('#name').fill('Amira Haddad'), await walker.inside('#phone').fill('0470 00 00 00'), await press('form .primary')(walker)), '.mark'),
  screen('nothing free', async (walker) => {
    await answers(FREE, 200, { timeZone: 'Europe/Brussels', days: [], next: null })(walker);
    await again(walker);
    await toTimes(walker);
  }, '.notice, .call'),
  screen('times do not come', async (walker) => {
    await walker.page.unroute(FREE);
    await walker.page.route(FREE, abort);
    await again(walker);
    await toTimes(walker);
  }, '.alarm'),
  screen('times again', async (walker) => (await walker.page.unroute(FREE), await press('.alarm + .secondary')(walker)), '.row'),
  screen('who comes', press('.row'), '#email'),
  screen('who comes, with errors', async (walker) => (await walker.inside('#name').fill(''), await press('form .primary')(walker)), '.alarm'),
  screen('a helper, by telephone', async (walker) => (await press('[type="checkbox"]')(walker), await press('[type="radio"]', 1)(walker)), '#phone'),
  screen('check', async (walker) => (await press('[type="checkbox"]')(walker), await press('[type="radio"]')(walker), await contactGiven('')(walker)), 'dl'),
  screen('offline', async ({ page }) => page.context().setOffline(true), '[role="status"]:not(:empty)'),
  screen('the office is away', async (walker) => {
    await walker.page.context().setOffline(false);
    await walker.page.route(BOOKINGS, abort);
    await press('.primary')(walker);
  }, '.alarm'),
  screen('the time was taken', async (walker) => {
    await walker.page.unroute(BOOKINGS);
    await answers(BOOKINGS, 409, problem('slot-taken'))(walker);
    await press('.primary')(walker);
  }, '.alarm ~ .days'),
  screen('code', async (walker) => {
    await walker.page.unroute(BOOKINGS);
    await ownTime(0)(walker);
    await press('dl ~ .primary')(walker);
  }, '#code'),
  screen('wrong code', async (walker) => (await walker.inside('#code').fill('1'), await press('form .primary')(walker)), '.alarm'),
  screen('done', codeGiven(''), '.reference'),
  screen('booking', async (walker) => ((walker.link = (await walker.inside('.actions a').getAttribute('href'))!), await press('.actions a')(walker)), '.reference ~ .primary'),
  screen('another time', press('.primary'), '.days'),
  screen('check of the move', ownTime(1), 'dl'),
  screen('moved', press('.primary'), '.mark'),
  screen('cancel', async (walker) => (await press('.secondary', 2)(walker), await press('.secondary', 1)(walker)), 'h2 + p + .appointment'),
  screen('cancelled', press('.primary'), '.void'),
  screen('cancelled no more', press('.secondary', 1), '.mark ~ .reference'),
  screen('moved by the office', async (walker) => {
    const { page, link } = walker;
    await page.route('**/api/v1/booking', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, json: { ...(await answer.json()), answer: 'awaited' } });
    });
    await page.goto(link);
    await walker.inside(`section[lang="${walker.language}"]`).waitFor();
  }, '.reference ~ .secondary + .primary'),
  screen('link that opens nothing', async ({ page, origin, language, inside }) => {
    await page.unroute('**/api/v1/booking');
    await page.goto(`${origin}/manage#${'x'.repeat(43)}`);
    await inside('select').selectOption(language);
    await inside(`section[lang="${language}"]`).waitFor();
  }, '#reference'),
  screen('link that opens nothing, with errors', press('form .primary'), '.alarm'),
  screen('link sent again', async (walker) => (await walker.inside('#reference').fill('K7 42 DM'), await walker.inside('#contact').fill('amira@example.org'), await press('form .primary')(walker)), 'h2 + p + p'),
  screen('no office', async (walker) => {
    await walker.page.route('**/api/v1/products?*', abort);
    await again(walker);
  }, '.notice + .secondary'),
];

/** Goes there, and waits until nothing is asked of the office any more and what came is on the screen. */
export async function goTo(walker: Walker, { go, shows }: Screen): Promise<void> {
  await go(walker);
  await walker.inside(shows).first().waitFor();
  if (shows !== '.notice + .secondary') await walker.inside('[part="help"]').waitFor();
}

function contactGiven(who: string) {
  return async (walker: Walker) => {
    await walker.inside('#name').fill('أميرة حداد');
    await walker.inside('#email').fill(who + walker.email);
    await press('form .primary')(walker);
  };
}

function codeGiven(who: string) {
  return async (walker: Walker) => {
    await walker.inside('#code').fill(await walker.codeSentTo(who + walker.email));
    await press('form .primary')(walker);
  };
}

/** From the first page, with nothing kept. */
async function again({ page, language, origin }: Walker): Promise<void> {
  await page.evaluate(() => sessionStorage.clear());
  await page.goto('about:blank');
  await page.goto(`${origin}${language === 'nl' ? '/afspraak' : `/${language}/appointment`}`);
}

async function toTimes(walker: Walker): Promise<void> {
  await press('.card', 3)(walker);
  await press('.primary')(walker);
}

/** A time that no other walker chooses. */
function ownTime(index: number) {
  return async ({ inside, number }: Walker) => {
    const day = inside('.days li').nth(2 + (number % 4));
    if (!(await day.locator('.times').count())) await day.locator('.day').click();
    await day.locator('.times button').nth(Math.floor(number / 4) * 2 + index).click();
  };
}

const abort = (route: Route) => route.abort();
