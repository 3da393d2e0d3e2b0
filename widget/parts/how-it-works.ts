import { msg } from '@lit/localize';
import { type TemplateResult, html } from 'lit';

/** What whoever waits can count on. */
export const howItWorks = (more?: unknown): TemplateResult => html`<h3>${msg('Hoe werkt het?')}</h3>
  <ul class="bullets">
    <li>${msg('Komt er een moment vrij? Dan sturen we je een bericht met een link.')}</li>
    <li>${msg('Dat moment is 2 uur lang van jou, tussen 8.00 en 20.00 uur. Daarna gaat het naar iemand anders.')}</li>
    <li>${msg('Je krijgt hoogstens één bericht per dag, en drie in totaal.')}</li>
    <li>${msg('Het is gratis. Betaal niemand.')}</li>
    ${more}
  </ul>`;
