import type { Products } from '../../server/contract/product.ts';
import { askOnce } from '../ask-once.ts';
import { type Locale, loadLocale } from '../i18n/locale.ts';

/** Two folders above this file, once it is built: the API of the server that serves the script. */
const home = new URL('../..', import.meta.url).href;

/** What must be there before the first question: the texts of a language and what the office offers. */
export class Opening {
  /** Where the API lives. */
  base = '';
  /** The language on the screen; none before its texts are there. */
  locale: Locale | undefined;
  catalogue: Products | undefined;
  /** The first question cannot be asked. */
  failed = false;
  /** Waits for an answer. */
  busy = false;
  #changed: () => void;
  #turn = 0;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  async load(api: string, locale: Locale): Promise<void> {
    const turn = ++this.#turn;
    this.base = (api || home).replace(/\/$/, '');
    this.busy = true;
    const asked = askOnce<Products>(this.base, `products?lang=${locale}`);
    let spoken = await loadLocale(locale);
    if (turn !== this.#turn) return;
    // On a change of language, old texts stay beside old names until both can change at once.
    if (!this.catalogue) this.locale = spoken;
    this.#changed();
    const answer = await asked;
    // Meanwhile the visitor may have come to a part whose texts nobody had asked for.
    spoken = await loadLocale(locale);
    if (turn !== this.#turn) return;
    this.busy = false;
    // A menu that names a language whose texts did not come goes back to the one on the screen.
    if (answer.ok && spoken && (spoken === locale || !this.catalogue)) {
      this.locale = spoken;
      this.catalogue = answer.value;
    }
    this.failed = !this.catalogue;
    this.#changed();
  }
}
