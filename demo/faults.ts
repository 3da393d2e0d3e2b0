import { axeFindings } from './chromium.ts';
import type { Walker } from './screens.ts';

export const looks = ['light', 'dark', 'forced colours'] as const;
export const widths = [320, 768, 1280] as const;

/** How somebody looks at a screen. */
export interface View {
  look: (typeof looks)[number];
  width: (typeof widths)[number];
}

export const views: View[] = looks.flatMap((look) => widths.map((width) => ({ look, width })));

/** What is wrong with the screen in that view: by axe, sideways scrolling, and controls too small for a thumb. */
export async function faultsIn({ page }: Walker, { look, width }: View): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ colorScheme: look === 'dark' ? 'dark' : 'light', forcedColors: look === 'forced colours' ? 'active' : 'none' });
  const { wide, small } = await page.locator('infopunt-booking').evaluate((element) => {
    // Dark follows the page.
    document.documentElement.style.colorScheme = 'light dark';
    // A link within a sentence may be as low as its line.
    const low = [...element.shadowRoot!.querySelectorAll<HTMLElement>('button, input, select, summary')]
      .filter((control) => control.checkVisibility())
      .map((control) => control.closest('label') ?? control)
      .filter((target) => target.getBoundingClientRect().height < 43.5)
      .map((target) => `small: ${target.localName} ${target.textContent?.trim()}`);
    return { wide: document.documentElement.scrollWidth, small: low };
  });
  return [...(wide > width ? [`scrolls sideways: ${wide} px`] : []), ...small, ...(await axeFindings(page, 'infopunt-booking'))];
}
