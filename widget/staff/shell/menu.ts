import { type TemplateResult, html, nothing } from 'lit';
import type { Console } from '../console.ts';
import { linkTo } from '../place.ts';
import { type Scene, may } from '../scene.ts';
import { type ViewName, entryOf, viewNamed, views } from '../views.ts';

/** Where one can go: what the role may do. */
export function menu({ place, facts: { openTasks } }: Console, scene: Scene): TemplateResult {
  const { menu: words } = scene.texts;
  const here = viewNamed(place.view);
  const shown = (Object.keys(views) as ViewName[]).filter((name) => !entryOf(name).hidden && may(scene, entryOf(name).permission));
  return html`<nav aria-label=${words.label}>
    <ul>
      ${shown.map(
        (name) =>
          html`<li>
            <a href=${linkTo(name)} aria-current=${name === here ? 'page' : nothing}
              >${words[name as keyof typeof words]}${name === 'tasks' && openTasks ? html` <span class="count">${openTasks}</span>` : nothing}</a
            >
          </li>`,
      )}
    </ul>
  </nav>`;
}
