import type { Place } from './place.ts';
import type { RunningView, Stage } from './view.ts';
import { type ViewName, entryOf, viewNamed } from './views.ts';

/** The views that somebody has been to since they signed in, as they left them. */
export class ViewsAtWork {
  #running = new Map<ViewName, RunningView>();
  #stage: Stage;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** The view of a place, once its chunk has come. */
  at({ view }: Place): RunningView | undefined {
    return this.#running.get(viewNamed(view));
  }

  /** Goes to a place; `isStill` says whether somebody has gone elsewhere while the chunk came. */
  async go({ view, path }: Place, isStill: () => boolean): Promise<void> {
    const name = viewNamed(view);
    if (!this.#running.has(name)) {
      const { start } = await entryOf(name).load();
      if (!this.#running.has(name)) this.#running.set(name, start(this.#stage));
    }
    if (isStill()) this.#running.get(name)!.goTo(path);
  }

  forget(): void {
    this.#running.clear();
  }
}
