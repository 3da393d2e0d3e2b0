import { type Ask, type Asking, ask } from './ask.ts';

interface Told {
  /** Nobody is signed in any more; resolves when that has been looked at. `true`: somebody is, after all. */
  signedOut(): Promise<boolean>;
  /** The line was cut, or is back. */
  changed(): void;
}

/** The line to the server: asks, and asks the same again once whoever asked has signed in again, so nothing that was typed is lost. */
export class Line {
  /** Since when no answer came; what is on the screen is as old. */
  cutSince: Date | undefined;
  #told: Told;
  #waiting: (() => void)[] = [];

  constructor(told: Told) {
    this.#told = told;
  }

  ask: Ask = async <T>(path: string, asking?: Asking) => {
    const answer = await ask<T>(path, asking);
    this.#note(!answer.ok && answer.problem.code === 'unreachable');
    if (answer.ok || answer.problem.code !== 'signed-out') return answer;
    const signedIn = await this.#told.signedOut();
    if (asking?.quietly) return answer;
    if (!signedIn) await new Promise<void>((resume) => this.#waiting.push(resume));
    return this.ask<T>(path, asking);
  };

  /** Somebody has signed in: what waited is asked. */
  resume(): void {
    this.#waiting.splice(0).forEach((resume) => resume());
  }

  /** Somebody else has: what waited was not theirs. */
  drop(): void {
    this.#waiting = [];
  }

  #note(cut: boolean): void {
    if (cut === !!this.cutSince) return;
    this.cutSince = cut ? new Date() : undefined;
    this.#told.changed();
  }
}
