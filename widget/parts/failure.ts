import { html, nothing } from 'lit';
import { msg } from '@lit/localize';
import type { Trouble } from '../ask.ts';
import { problemText } from '../i18n/problem-text.ts';
import { alarm } from './alarm.ts';
import { telephoneLink } from './notice.ts';

/** How the last request failed, and the number to call. */
export function failure(problem: Trouble | undefined, telephone: string, textOf = problemText): unknown {
  if (!problem) return nothing;
  return alarm(html`<p>${textOf(problem.code)}</p><p>${msg('Telefoon:')} ${telephoneLink(telephone)}</p>`);
}
