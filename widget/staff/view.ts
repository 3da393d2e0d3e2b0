import type { TemplateResult } from 'lit';
import type { Day } from '../flow/days.ts';
import type { Api } from './api.ts';
import type { Scene } from './scene.ts';

/** Tells a view what happened; resolves when that is on the screen. */
export type Send<Event> = (event: Event) => Promise<unknown>;

/** One screen of the console: what it knows, what may follow, what it asks of the server, and what that looks like. */
export interface View<State, Event> {
  /** Before anything is known. Whoever comes back to a view finds it as they left it. */
  begin(today: Day): State;
  /** Somebody came, or went to another part of it: `#/day/2026-11-24` is `['2026-11-24']`. */
  arrived(path: string[], today: Day): Event;
  /** Something was written by somebody: to be read again, without disturbing whoever is at work. */
  changed?: Event;
  /** Pure. */
  next(state: State, event: Event): State;
  /** What this state asks of the server and `before` did not: each promise ends in what then happened. */
  asks(state: State, before: State, api: Api): (Promise<Event> | false | undefined)[];
  show(state: State, scene: Scene, send: Send<Event>): TemplateResult;
  styles: CSSStyleSheet[];
}

/** Where a view is shown. */
export interface Stage {
  api: Api;
  today(): Day;
  requestUpdate(): void;
  updated(): Promise<unknown>;
}

/** A view at work, whatever its state and events are. */
export interface RunningView {
  goTo(path: string[]): void;
  refresh(): void;
  show(scene: Scene): TemplateResult;
  styles: CSSStyleSheet[];
}

export type StartView = (stage: Stage) => RunningView;

/** Makes a view ready to be started: the one place where states, events and answers meet. */
export function startable<State, Event>(view: View<State, Event>): StartView {
  return (stage) => {
    let state = view.begin(stage.today());
    const send = (event: Event): Promise<unknown> => {
      const before = state;
      state = view.next(before, event);
      stage.requestUpdate();
      for (const answer of view.asks(state, before, stage.api)) if (answer) void answer.then(send);
      return stage.updated();
    };
    return {
      goTo: (path) => void send(view.arrived(path, stage.today())),
      refresh: () => void (view.changed && send(view.changed)),
      show: (scene) => view.show(state, scene, send),
      styles: view.styles,
    };
  };
}
