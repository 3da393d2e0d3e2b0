import { type TemplateResult, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { alarm } from '../parts/alarm.ts';
import { problemText } from '../parts/problem-text.ts';
import type { Scene } from '../scene.ts';
import type { Send } from '../view.ts';
import { task } from './task.ts';
import type { TasksEvent, TasksState } from './tasks-state.ts';

export function showTasks({ tasks, changing, changed, trouble }: TasksState, scene: Scene, send: Send<TasksEvent>): TemplateResult {
  const { texts } = scene;
  const { tasks: words } = texts;
  return html`<h1 tabindex="-1">${words.title}</h1>
    ${trouble ? alarm(html`<p>${problemText(trouble, texts)}</p>`) : nothing}
    <div class="undo" role="status">
      ${changed
        ? html`<span>${words.did[changed.to](changed.task.name)}</span>
            ${changed.to === 'done' ? html`<button @click=${() => send({ type: 'wanted', changing: { task: changed.task, to: 'open' } })}>${texts.booking.undo}</button>` : nothing}`
        : nothing}
    </div>
    ${tasks
      ? tasks.length
        ? html`<ul class="tasks">
            ${repeat(
              tasks,
              ({ kind, id }) => `${kind} ${id}`,
              (one) => html`<li>${task(one, !!changing, scene, (to) => send({ type: 'wanted', changing: { task: one, to } }))}</li>`,
            )}
          </ul>`
        : html`<p class="empty">${words.none}</p>`
      : trouble
        ? nothing
        : html`<p role="status" class="quiet">${texts.shell.loading}</p>`}`;
}
