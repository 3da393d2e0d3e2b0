import { type TemplateResult, html, nothing } from 'lit';
import type { Role } from '../../../server/contract/staff/session.ts';
import type { Scene } from '../scene.ts';

/** What somebody may do here; `of` is their name, where no label stands beside it. */
export const roleChoice = (chosen: Role, { texts }: Scene, choose: (role: Role) => unknown, of?: string): TemplateResult => html`<select
  aria-label=${of === undefined ? nothing : texts.accounts.roleOf(of)}
  @change=${(event: Event) => choose((event.target as HTMLSelectElement).value as Role)}
>
  ${(Object.keys(texts.roles) as Role[]).map((role) => html`<option value=${role} .selected=${role === chosen}>${texts.roles[role]}</option>`)}
</select>`;
