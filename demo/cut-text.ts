import type { Page } from 'playwright-core';

/**
 * What of the widget somebody cannot read as it is on the screen now: what goes off the window sideways, what its control or a box that
 * hides what is too much cuts, and texts that lie on one another.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.locator('infopunt-booking').evaluate((element) => {
    const root = element.shadowRoot!;
    const texts: { text: string; parent: Element; lines: DOMRect[] }[] = [];
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = node.textContent!.replaceAll(/\s+/g, ' ').trim();
      // Options are shown by the system; a status stays over what is under it, and is looked at alone.
      if (!text || !parent.checkVisibility() || parent.closest('option, style, .hidden, [role="status"]')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      texts.push({ text, parent, lines: [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1) });
    }
    const width = document.documentElement.clientWidth;
    const faults: string[] = [];
    if (document.documentElement.scrollWidth > width) faults.push(`scrolls sideways by ${document.documentElement.scrollWidth - width} px`);
    for (const { text, parent, lines } of texts) {
      const boxes = around(parent);
      for (const line of lines) {
        if (line.left < -1 || line.right > width + 1) faults.push(`off the window: ${text}`);
        // A line is a little higher than its letters.
        for (const box of boxes) if (line.left < box.left - 2 || line.right > box.right + 2 || line.top < box.top - line.height / 5 || line.bottom > box.bottom + line.height / 5) faults.push(`cut: ${text}`);
      }
    }
    const all = texts.flatMap(({ text, lines }) => lines.map((line) => ({ text, line })));
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        const [across, down] = [shared(one.line, other.line, 'left', 'right'), shared(one.line, other.line, 'top', 'bottom')];
        // The boxes of two lines of one paragraph may touch; letters that lie on others share half a line.
        if (across > 2 && down > Math.min(one.line.height, other.line.height) / 2) faults.push(`on one another: ${one.text} | ${other.text}`);
      }
    }
    return [...new Set(faults)];

    /** The control that it is the text of, and whatever around it hides what is too much. */
    function around(start: Element): DOMRect[] {
      const found: DOMRect[] = [];
      for (let box: Element | null = start; box; box = box.parentElement) {
        if (box.matches('button, .card, a.secondary') || getComputedStyle(box).overflowX !== 'visible') found.push(box.getBoundingClientRect());
      }
      return found;
    }

    function shared(one: DOMRect, other: DOMRect, from: 'left' | 'top', to: 'right' | 'bottom'): number {
      return Math.min(one[to], other[to]) - Math.max(one[from], other[from]);
    }
  });
