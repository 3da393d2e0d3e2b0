import { expect } from 'vitest';
import type { Page } from 'playwright-core';

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
}

const MOST_TABS = 60;

export function byKeyboard(page: Page): Keyboard {
  let presses = 0;
  const key = async (name: string) => {
    presses += 1;
    await page.keyboard.press(name);
  };

  async function goTo(name: string | RegExp): Promise<void> {
    const heard: string[] = [];
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      const focused = await focusedName(page);
      if (typeof name === 'string' ? focused === name : name.test(focused)) return;
      heard.push(focused);
      await key('Tab');
    }
    throw new Error(`No control ${String(name)} within ${MOST_TABS} tabs; heard: ${heard.join(' | ')}`);
  }

  return {
    async press(name) {
      await untilThere(page, name);
      await goTo(name);
      await key('Enter');
    },
    async type(label, text) {
      await untilThere(page, label);
      await goTo(label);
      await page.keyboard.type(text);
    },
    async canReach(name) {
      const control = page.getByRole('button', { name, exact: true });
      await Promise.race([control.waitFor(), page.waitForTimeout(2000)]);
      return (await control.count()) > 0;
    },
    async hears(heading) {
      await expect.poll(() => focusedName(page), { timeout: 10_000 }).toBe(heading);
    },
    count: () => presses,
  };
}

async function untilThere(page: Page, name: string | RegExp): Promise<void> {
  const options = { name, exact: true };
  await page.getByRole('button', options).or(page.getByRole('link', options)).or(page.getByLabel(name, { exact: true })).first().waitFor();
}

/** The name of what has the focus, wherever the shadow roots end. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    const label = (element as HTMLInputElement | null)?.labels?.[0]?.innerText ?? element?.getAttribute('aria-label') ?? (element as HTMLElement | null)?.innerText ?? '';
    return label.replace(/\s+/g, ' ').trim();
  });
}
