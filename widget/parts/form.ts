import { type TemplateResult, html } from 'lit';

/** Fields and a button, checked by us: a browser's own messages come in its language, not in the visitor's. */
export function form(content: unknown, send: () => Promise<unknown>): TemplateResult {
  return html`<form novalidate @submit=${submit}>${content}</form>`;

  async function submit(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const target = event.target as HTMLFormElement;
    await send();
    // Pressed again with the same summary in place, the focus goes there again.
    target.querySelector<HTMLElement>('.alarm')?.focus();
  }
}
