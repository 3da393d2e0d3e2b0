import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { html } from 'hono/html';
import { TIME_ZONE } from '../server/domain/time.ts';
import type { Delivered, LetterBox } from './letter-box.ts';

/** What the demo office "sent", for a newcomer who plays its visitor: `/letters`, and the same as JSON. */
export function lettersPage({ delivered }: LetterBox): Hono {
  return new Hono()
    .get('/letters', (c) => c.html(page().replace('<!-- letters -->', () => String(shown(delivered())))))
    .get('/letters.json', (c) => c.json(delivered().map(plain)));
}

const page = () => readFileSync(new URL('pages/letters.html', import.meta.url), 'utf8');

function plain(letter: Delivered) {
  const { kind, to, text, at } = letter;
  return { kind, to, text, subject: letter.channel === 'email' ? letter.subject : null, at: new Date(at).toISOString() };
}

function shown(letters: Delivered[]) {
  if (letters.length === 0) return html`<p class="none">Er is nog niets verstuurd. Maak een afspraak, en kom dan terug.</p>`;
  return html`${letters.map((letter) => html`<article class="letter">${head(letter)} ${body(letter)}</article>`)}`;
}

function head(letter: Delivered) {
  const time = new Intl.DateTimeFormat('nl-BE', { timeZone: TIME_ZONE, timeStyle: 'medium' }).format(letter.at);
  const title = letter.channel === 'email' ? letter.subject : 'Sms';
  const file = letter.channel === 'email' && letter.calendar ? html`<p>Met een bestand voor de agenda.</p>` : '';
  return html`<h2><bdi>${title}</bdi></h2>
    <p>Aan <bdi>${letter.to}</bdi>, om ${time}</p>
    ${file}`;
}

/** A letter gets a frame of its own, as in a mail program: no style of ours reaches it, no script of its runs. */
function body(letter: Delivered) {
  if (letter.channel === 'sms') return html`<p class="sms">${linked(letter.text)}</p>`;
  const framed = letter.html.replace('<head>', '<head><base target="_top">');
  return html`<iframe title="De brief" sandbox="allow-top-navigation-by-user-activation" srcdoc="${framed}"></iframe>`;
}

function linked(text: string) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => (index % 2 === 1 ? html`<a href="${piece}">${piece}</a>` : html`${piece}`));
}
