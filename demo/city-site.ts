import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import type { RunningOffice } from '../server/wiring.ts';
import { dutchPage, translatedPage } from './appointment-page.ts';
import { appointmentTexts } from './appointment-texts.ts';
import type { LetterBox } from './letter-box.ts';
import { lettersPage } from './letters-page.ts';
import { products } from './products.ts';
import { signInPage } from './sign-in-page.ts';

/** The city's pages in miniature, in the dress of its style guide; every other address is the office's own. */
export function citySite({ app, letIn }: Pick<RunningOffice, 'app' | 'letIn'>, letterBox: LetterBox): Hono {
  const site = new Hono();
  site.route('/', lettersPage(letterBox));
  site.route('/', signInPage(letIn));
  site.get('/letters.js', (c) => c.body(page('letters.js'), 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  site.get('/', (c) => c.html(page('index.html')));
  site.get('/afspraak', (c) => c.html(withProduct(dutchPage(page('afspraak.html')), c.req.query('product'))));
  for (const [language, texts] of Object.entries(appointmentTexts)) {
    site.get(`/${language}/appointment`, (c) => c.html(withProduct(translatedPage(page('appointment.html'), language, texts), c.req.query('product'))));
  }
  site.get('/city.css', (c) => c.body(page('city.css'), 200, { 'Content-Type': 'text/css; charset=utf-8' }));
  site.get('/stijlgids/*', serveStatic({ root: styleGuide, rewriteRequestPath: (path) => path.slice('/stijlgids'.length) }));
  site.all('*', (c) => app.fetch(c.req.raw, c.env));
  return site;
}

/** Of the city and under the GPL: served from its own package, so that none of it is copied into ours. */
const styleGuide = join(dirname(createRequire(import.meta.url).resolve('gent_styleguide/package.json')), 'build');

const page = (name: string) => readFileSync(new URL(`pages/${name}`, import.meta.url), 'utf8');

/** A link may name the product, so that it works from a page without script; only a known id reaches the markup. */
function withProduct(html: string, asked: string | undefined): string {
  const product = products.find(({ id }) => id === asked);
  return product ? html.replace('<infopunt-booking ', `<infopunt-booking product="${product.id}" `) : html;
}
