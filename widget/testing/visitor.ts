import 'axe-core';
import type { AxeResults } from 'axe-core';
import '../index.ts';
import type { InfopuntBooking } from '../infopunt-booking.ts';

/** Someone in front of a widget on a page: reads what is shown and presses what is written on a button. */
export class Visitor {
  readonly element: InfopuntBooking;

  constructor(element: InfopuntBooking) {
    this.element = element;
  }

  /** The question on the screen. */
  get heading(): string {
    return clean(this.find('h2')?.textContent);
  }

  /** All that can be read in the widget. */
  get text(): string {
    return clean(this.find<HTMLElement>('section')?.innerText);
  }

  get focused(): Element | null {
    return this.element.shadowRoot!.activeElement;
  }

  find<E extends Element = HTMLElement>(selector: string): E | null {
    return this.element.shadowRoot!.querySelector<E>(selector);
  }

  findAll<E extends Element = HTMLElement>(selector: string): E[] {
    return [...this.element.shadowRoot!.querySelectorAll<E>(selector)];
  }

  /** Waits until the question is asked. */
  sees(heading: string): Promise<void> {
    return until(() => this.heading === heading, () => `"${heading}" is not asked, but "${this.heading}": ${this.text.slice(0, 300)}`);
  }

  reads(text: string): Promise<void> {
    return until(() => this.text.includes(text), () => `"${text}" is not written in: ${this.text.slice(0, 500)}`);
  }

  async presses(text: string): Promise<void> {
    const named = () =>
      this.findAll('button, a, label').find((button) => clean(button.textContent) === text || clean(button.textContent).startsWith(text));
    await until(() => !!named(), () => `Nothing says "${text}" in: ${this.text.slice(0, 500)}`);
    named()!.focus();
    named()!.click();
    await this.element.updateComplete;
  }

  async types(field: string, value: string): Promise<void> {
    await until(() => !!this.find(`#${field}`), () => `No field ${field}`);
    const input = this.find<HTMLInputElement>(`#${field}`)!;
    input.value = value;
    input.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await this.element.updateComplete;
  }

  /** From the first question to "Klopt alles?", with a free time and a contact that nobody else has. */
  async fillsInEverything(product = 'Info over studenten'): Promise<void> {
    await this.presses(product);
    await this.presses('Kies een moment');
    await this.choosesTheEarliest();
    await this.saysWho();
  }

  async choosesTheEarliest(): Promise<void> {
    await until(() => !!this.find('.row'), () => `No free times in: ${this.text}`);
    this.find('.row')!.click();
  }

  async saysWho(name = 'Amira Haddad'): Promise<void> {
    await this.types('name', name);
    await this.types('email', `visitor-${crypto.randomUUID()}@example.org`);
    await this.presses('Verder');
    await this.sees('Klopt alles?');
  }

  leaves(): void {
    this.element.remove();
  }
}

/** A page with the widget in it; light children are the page's own fallback. */
export function visit(attributes: Record<string, string> = {}, ...children: (Node | string)[]): Visitor {
  const element = document.createElement('infopunt-booking') as InfopuntBooking;
  for (const [name, value] of Object.entries({ api: location.origin, ...attributes })) element.setAttribute(name, value);
  element.append(...children);
  document.body.append(element);
  return new Visitor(element);
}

/** An office that fails in one way; `faults.mjs` says how. */
export const faulty = (fault: string): string => `${location.origin}/fault/${fault}`;

/** What axe finds wrong in an element, shadow roots included. */
export async function axeFindings(element: Element): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: { run(context: Element): Promise<AxeResults> } };
  const { violations } = await axe.run(element);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${String(target)} ${failureSummary}`));
}

export async function until(holds: () => boolean, complaint: () => string): Promise<void> {
  const end = Date.now() + 6000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(complaint());
    await new Promise((resume) => setTimeout(resume, 15));
  }
}

/** With plain spaces: a day and its month do not part on the screen. */
export const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();
