import type { Tab } from './keyboard.ts';

/** Puts a header of 120 px over the page, which stays while one scrolls, and tells the widget so as a page does. */
export const putHeader = (tab: Pick<Tab, 'evaluate'>): Promise<void> =>
  tab.evaluate(() => {
    const header = document.createElement('div');
    header.className = 'stays';
    header.style.cssText = 'position: sticky; z-index: 9; inset-block-start: 0; block-size: 120px; background: #23333a';
    document.body.prepend(header);
    const widget = document.querySelector<HTMLElement>('infopunt-booking')!;
    widget.style.setProperty('--infopunt-scroll-margin', '120px');
    // What has the focus by now was scrolled to before there was a header.
    widget.blur();
  });

/**
 * Looks at what has the focus in the widget on arrival, and then goes backwards through all that can have it: how many stops
 * that is, and which of them the header covers, even in part, or stand below the window.
 */
export const goBackwards = (tab: Pick<Tab, 'evaluate'>): Promise<{ stops: number; covered: string[] }> =>
  tab.evaluate(() => {
    const header = document.querySelector('.stays')!;
    const widget = document.querySelector('infopunt-booking')!.shadowRoot!;
    const stops = [...widget.querySelectorAll<HTMLElement>('a, button, input, select')].filter((stop) => stop.checkVisibility() && !stop.matches(':disabled, [tabindex="-1"]'));
    const covered: string[] = [];
    const look = (stop: HTMLElement) => {
      const { top } = stop.getBoundingClientRect();
      if (top < header.getBoundingClientRect().bottom - 1 || top > innerHeight - 10) covered.push(`${stop.localName} "${stop.id || stop.textContent!.replace(/\s+/g, ' ').trim()}" at ${Math.round(top)}`);
    };
    if (widget.activeElement) look(widget.activeElement as HTMLElement);
    for (const stop of stops.toReversed()) {
      stop.focus();
      look(stop);
    }
    return { stops: stops.length, covered };
  });
