import type { Products } from '../../server/contract/product.ts';
import type { Plan } from '../../server/contract/staff/plan.ts';
import type { Api } from './api.ts';
import type { createSessionApi } from './session-api.ts';

/** What the frame and every view know of the office. */
export class OfficeFacts {
  /** Nothing until it has come. */
  office: Products | undefined;
  desks: { id: string; name: string }[] = [];
  openTasks = 0;
  #api: Api;
  #session: ReturnType<typeof createSessionApi>;
  #changed: () => void;

  constructor(api: Api, session: ReturnType<typeof createSessionApi>, changed: () => void) {
    this.#api = api;
    this.#session = session;
    this.#changed = changed;
  }

  /** Something was written. What visitors read is mostly still in the browser: it is asked for once a minute at most. */
  async readAgain(language: string): Promise<void> {
    await Promise.all([this.countTasks(), this.readOffice(language)]);
  }

  /** Reads products in that language. */
  async readOffice(language: string): Promise<void> {
    const answer = await this.#session.office(language);
    if (answer.ok) this.office = answer.value;
    this.#changed();
  }

  async readDesks(): Promise<void> {
    const answer = await this.#api.ask<Plan>('plan', { quietly: true });
    if (answer.ok) this.desks = answer.value.desks;
    this.#changed();
  }

  async countTasks(): Promise<void> {
    const answer = await this.#api.tasks(true);
    if (answer.ok) this.openTasks = answer.value.tasks.length;
    this.#changed();
  }
}
