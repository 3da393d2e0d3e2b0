import { expect } from 'vitest';
import type { Page } from 'playwright-core';

/** A window of some browser, as far as somebody needs one who has a keyboard and no mouse. */
export interface Tab {
  open(address: string): Promise<unknown>;
  press(key: 'Tab' | 'Enter'): Promise<unknown>;
  type(text: string): Promise<unknown>;
  /** Runs a function that knows nothing from outside it, in the page. */
  evaluate<Answer>(script: () => Answer): Promise<Answer>;
}

/** A browser with one window. */
export interface OpenBrowser {
  tab: Tab;
  close(): Promise<void>;
}

export const tabOf = (page: Page): Tab => ({
  open: (address) => page.goto(address),
  press: (key) => page.keyboard.press(key),
  type: (text) => page.keyboard.type(text),
  evaluate: (script) => page.evaluate(script),
});

/** What somebody does who has a keyboard and no mouse, and what they hear: for tests. */
interface Keyboard {
  /** Goes to the control of that name and presses it. */
  press(name: string | RegExp): Promise<void>;
  /** Goes to the field of that label and types. */
  type(label: string, text: string): Promise<void>;
  /** Whether the control is there to be reached. */
  canReach(name: string): Promise<boolean>;
  /** Expects the focus to come to this heading, which is what a screen reader reads out. */
  hears(heading: string): Promise<void>;
  /** Key presses so far, typed characters apart. */
  count(): number;
  /** What had the focus while a header of the page covered a part of it, or while it stood below the window. */
  covered: string[];
}

const MOST_TABS = 60;

export function byKeyboard(tab: Tab): Keyboard {
  let presses = 0;
  const covered: string[] = [];
  const key = async (name: 'Tab' | 'Enter') => {
    presses += 1;
    await tab.press(name);
  };

  async function goTo(name: string | RegExp): Promise<void> {
    const heard: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const { focused, isCovered } = await tab.evaluate(whereabouts);
      if (isCovered && (await staysCovered())) covered.push(focused);
      if (fits(focused, name)) return;
      heard.push(focused);
      await key('Tab');
    }
    throw new Error(`No control ${String(name)} within ${MOST_TABS} tabs; heard: ${heard.join(' | ')}`);
  }

  /** Some browsers move the focus first, and scroll to it with the next picture. */
  async function staysCovered(): Promise<boolean> {
    await new Promise((resume) => setTimeout(resume, 100));
    return (await tab.evaluate(whereabouts)).isCovered;
  }

  const isThere = async (name: string | RegExp) => (await tab.evaluate(whereabouts)).controls.some((control) => fits(control, name));

  return {
    covered,
    async press(name) {
      await expect.poll(() => isThere(name), { timeout: 8000, message: String(name) }).toBe(true);
      await goTo(name);
      await key('Enter');
    },
    async type(label, text) {
      await expect.poll(() => isThere(label), { timeout: 8000, message: label }).toBe(true);
      await goTo(label);
      await tab.type(text);
    },
    async canReach(name) {
      return expect.poll(() => isThere(name), { timeout: 2000 }).toBe(true).then(() => true, () => false);
    },
    async hears(heading) {
      await expect.poll(() => focusedName(tab), { timeout: 10_000 }).toBe(heading);
    },
    count: () => presses,
  };
}

/** The name of what has the focus, wherever the shadow roots end. */
export const focusedName = async (tab: Pick<Tab, 'evaluate'>): Promise<string> => (await tab.evaluate(whereabouts)).focused;

const fits = (name: string, wanted: string | RegExp): boolean => (typeof wanted === 'string' ? name === wanted : wanted.test(name));

/** The name of what has the focus, whether it is covered, and what there is to reach. */
function whereabouts(): { focused: string; isCovered: boolean; controls: string[] } {
  const nameOf = (element: Element | null) =>
    ((element as HTMLInputElement | null)?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '').replace(/\s+/g, ' ').trim();
  const widgets = [...document.querySelectorAll('infopunt-booking, infopunt-staff')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
  const controls = [document, ...widgets].flatMap((root) => [...root.querySelectorAll('a, button, input, select, textarea, summary')]).filter((control) => control.checkVisibility());
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  const inWidget = element?.getRootNode() instanceof ShadowRoot;
  const { top = 0 } = element?.getBoundingClientRect() ?? {};
  const header = document.querySelector('.stays')?.getBoundingClientRect().bottom ?? 0;
  return { focused: nameOf(element), isCovered: inWidget && (top < header - 1 || top > innerHeight - 10), controls: controls.map(nameOf) };
}
