import { LitElement, type TemplateResult, adoptStyles } from 'lit';
import { Console } from './console.ts';
import { linkTo } from './place.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { shell } from './shell/shell.ts';
import { shortcutOf } from './shortcuts.ts';
import { controlStyles } from './parts/control-styles.ts';
import { marksStyles } from './parts/marks-styles.ts';
import { shellStyles } from './shell/shell-styles.ts';
import { styles } from './styles.ts';
import { texts } from './texts/languages.ts';

const base = [styles, controlStyles, shellStyles, marksStyles];

/** The console of staff: what an office runs its day on. It has the page to itself. */
export class InfopuntStaff extends LitElement {
  static override styles = base;

  declare renderRoot: ShadowRoot;

  #console = new Console({
    requestUpdate: () => this.requestUpdate(),
    updated: () => this.updateComplete,
  });
  #focus = new FocusKeeper();
  #help = false;
  #worn: CSSStyleSheet[] | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#console.connect();
    document.addEventListener('keydown', this.#press);
    this.addEventListener('pointerdown', this.#console.noteActivity);
    this.addEventListener('keydown', this.#console.noteActivity);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#console.disconnect();
    document.removeEventListener('keydown', this.#press);
  }

  override render(): TemplateResult {
    return shell(this.#console, this.#help, this.#showHelp);
  }

  protected override willUpdate(): void {
    const { door, place, running } = this.#console;
    this.#dress(running?.styles);
    if (this.hasUpdated) this.#focus.note(this.renderRoot, door.state === 'open' && running ? linkTo(place.view, ...place.path) : door.state);
  }

  protected override updated(): void {
    const { preferences } = this.#console;
    document.documentElement.lang = preferences.language;
    const heading = this.renderRoot.querySelector('h1')?.textContent?.trim();
    document.title = [heading, texts[preferences.language].shell.title].filter(Boolean).join(' – ');
    this.#focus.follow(this.renderRoot);
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('#help');
    if (dialog && !dialog.open) dialog.showModal();
  }

  #showHelp = (open: boolean): void => {
    this.#help = open;
    this.requestUpdate();
  };

  /** Only what the view on the screen looks like: no view changes the look of another. */
  #dress(sheets: CSSStyleSheet[] | undefined): void {
    if (!sheets || sheets === this.#worn) return;
    this.#worn = sheets;
    adoptStyles(this.renderRoot, [...base, ...sheets]);
  }

  #press = (event: KeyboardEvent): void => {
    const { door, preferences } = this.#console;
    const shortcut = preferences.shortcuts && door.state === 'open' ? shortcutOf(event) : undefined;
    if (!shortcut) return;
    event.preventDefault();
    if (!shortcut.to) this.#showHelp(true);
    else if (location.hash === shortcut.to) this.#focus.begin(this.renderRoot);
    else location.hash = shortcut.to;
  };
}
