import type { Products } from '../../server/contract/product.ts';
import type { Session } from '../../server/contract/staff/session.ts';
import type { Answer } from '../ask.ts';
import { type Day, dayOf } from '../flow/days.ts';
import { type Api, createApi } from './api.ts';
import { type Ask, type Asking, ask } from './ask.ts';
import { Changes } from './changes.ts';
import { type Door, type DoorEvent, nextDoor } from './door.ts';
import { takeInvitation, takeRefusal } from './invitation.ts';
import { type Place, linkTo, placeOf } from './place.ts';
import { type Preferences, keepPreferences, readPreferences } from './preferences.ts';
import type { Scene } from './scene.ts';
import { createSessionApi } from './session-api.ts';
import { SessionWatch } from './session-watch.ts';
import { withPasskey } from './sign-in/with-passkey.ts';
import { texts } from './texts/languages.ts';
import type { RunningView, Stage } from './view.ts';
import { type ViewName, entryOf, viewNamed } from './views.ts';

interface Host {
  requestUpdate(): void;
  /** Resolves when what is known is on the screen. */
  updated(): Promise<unknown>;
  /** A view has come for the first time. */
  dress(styles: CSSStyleSheet[]): void;
}

const MINUTE = 60_000;

/** Runs the console: who is in front of it, where they are, and all that is asked of the server. */
export class Console {
  door: Door = { state: 'asking' };
  place: Place = placeOf(location.hash);
  preferences: Preferences = readPreferences();
  office: Products | undefined;
  /** Since when no answer came; what is on the screen is as old. */
  offlineSince: Date | undefined;
  openTasks = 0;
  #host: Host;
  #views = new Map<ViewName, RunningView>();
  #session = createSessionApi(ask);
  #changes = new Changes(() => this.#refresh());
  #watch = new SessionWatch({ ask: (quietly) => void this.askSession(quietly), endNears: () => this.#enter({ type: 'end-nears' }) });
  #api: Api;
  /** Writes and questions that wait until somebody has signed in again. */
  #waiting: (() => void)[] = [];
  #today: Day = dayOf(new Date());
  #clock: ReturnType<typeof setInterval> | undefined;

  constructor(host: Host) {
    this.#host = host;
    this.#api = createApi(this.#ask);
  }

  connect(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('online', this.#look);
    addEventListener('focus', this.#look);
    this.#clock = setInterval(this.#tick, MINUTE / 2);
    this.#follow();
    if (this.door.state === 'asking') void this.#begin();
  }

  disconnect(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('online', this.#look);
    removeEventListener('focus', this.#look);
    clearInterval(this.#clock);
    this.#changes.stop();
    this.#watch.stop();
  }

  async #begin(): Promise<void> {
    const why = takeRefusal();
    await this.askSession(false);
    if (why) this.#enter({ type: 'sign-in-failed', why });
  }

  noteActivity = (): void => this.#watch.noteActivity();

  /** The view of the address, once its chunk has come. */
  get running(): RunningView | undefined {
    return this.#views.get(viewNamed(this.place.view));
  }

  /** What views know, once there is anybody to show it to. */
  get scene(): Scene | undefined {
    const { door, office, preferences } = this;
    if (!('session' in door) || !office) return undefined;
    return { texts: texts[preferences.language], language: preferences.language, session: door.session, office, now: new Date() };
  }

  prefer = (preferences: Partial<Preferences>): void => {
    this.preferences = { ...this.preferences, ...preferences };
    keepPreferences(this.preferences);
    if (preferences.language) void this.#readOffice();
    this.#host.requestUpdate();
  };

  askSession = async (quietly: boolean): Promise<void> => {
    this.#hear(await this.#session.session(quietly));
  };

  /** Signs in with a passkey of this device, or registers one with an invitation. */
  async signIn(invitation?: string): Promise<void> {
    this.#enter({ type: 'sign-in-began' });
    const outcome = await withPasskey(this.#session, invitation);
    if (typeof outcome === 'string') this.#enter({ type: 'sign-in-failed', why: outcome });
    else this.#hear({ ok: true, value: outcome });
  }

  async signOut(): Promise<void> {
    const answer = await this.#session.signOut();
    if (!answer.ok || answer.value.signedIn) return;
    this.#forget();
    this.#enter({ type: 'signed-out', ways: answer.value.ways });
  }

  leaveInvitation(): void {
    this.#enter({ type: 'invitation-left' });
    void this.askSession(false);
  }

  #hear(answer: Answer<Session>): void {
    if (!answer.ok) return this.#enter({ type: 'no-answer' });
    const before = 'session' in this.door && this.door.session.staff.id;
    const session = answer.value;
    // What somebody else left on the screen is not for whoever came after them.
    if (session.signedIn && before && before !== session.staff.id) this.#forget();
    this.#enter({ type: 'session-came', session });
  }

  #enter(event: DoorEvent): void {
    const before = this.door;
    this.door = nextDoor(before, event);
    if (this.door.state === 'open' && event.type === 'session-came') this.#open(before);
    if (this.door.state === 'locked') this.#changes.stop();
    this.#host.requestUpdate();
  }

  #open(before: Door): void {
    if (this.door.state !== 'open') return;
    this.#watch.follow(this.door.session);
    this.#changes.listen();
    if (before.state === 'open') return;
    this.#waiting.splice(0).forEach((resume) => resume());
    if (!this.office) void this.#readOffice();
    if (!this.running) this.#follow();
    this.#refresh();
  }

  #forget(): void {
    this.#views.clear();
    this.#waiting = [];
    this.#changes.stop();
    this.#watch.stop();
    this.openTasks = 0;
    if (this.place.view) location.hash = linkTo('day');
  }

  #follow = (): void => {
    const invitation = takeInvitation();
    if (invitation !== undefined) return this.#enter({ type: 'invited', invitation });
    this.place = placeOf(location.hash);
    void this.#show();
    this.#host.requestUpdate();
  };

  async #show(): Promise<void> {
    if (this.door.state !== 'open') return;
    const { view, path } = this.place;
    const name = viewNamed(view);
    if (!this.#views.has(name)) {
      const { start } = await entryOf(name).load();
      if (!this.#views.has(name)) this.#views.set(name, start(this.#stage));
      this.#host.dress(this.#views.get(name)!.styles);
    }
    // Somebody may have gone elsewhere meanwhile.
    if (viewNamed(this.place.view) === name) this.#views.get(name)!.goTo(path);
  }

  get #stage(): Stage {
    const { requestUpdate, updated } = this.#host;
    return { api: this.#api, today: () => this.#today, requestUpdate, updated };
  }

  /** Asks, and asks the same again once whoever asked has signed in again: nothing that was typed is lost. */
  #ask: Ask = async <T>(path: string, asking?: Asking) => {
    const answer = await ask<T>(path, asking);
    const gone = !answer.ok && answer.problem.code === 'unreachable';
    if (gone !== !!this.offlineSince) {
      this.offlineSince = gone ? new Date() : undefined;
      this.#host.requestUpdate();
    }
    if (answer.ok || answer.problem.code !== 'signed-out') return answer;
    await this.askSession(true);
    if (asking?.quietly) return answer;
    if (this.door.state !== 'open') await new Promise<void>((resume) => this.#waiting.push(resume));
    return this.#ask<T>(path, asking);
  };

  async #readOffice(): Promise<void> {
    const answer = await this.#session.office(this.preferences.language);
    if (answer.ok) this.office = answer.value;
    this.#host.requestUpdate();
  }

  #refresh(): void {
    if (this.door.state !== 'open') return;
    this.running?.refresh();
    void this.#countTasks();
  }

  async #countTasks(): Promise<void> {
    const answer = await this.#api.tasks(true);
    if (answer.ok) this.openTasks = answer.value.tasks.length;
    this.#host.requestUpdate();
  }

  /** The line is back, or somebody came back to this window: perhaps having signed in in another one. */
  #look = (): void => {
    if (this.door.state === 'locked' || this.door.state === 'closed' || this.door.state === 'unreachable') void this.askSession(true);
    else if (this.offlineSince) this.#refresh();
  };

  #tick = (): void => {
    const today = dayOf(new Date());
    if (today !== this.#today) {
      this.#today = today;
      this.running?.goTo(this.place.path);
    } else if (this.offlineSince) this.#refresh();
    this.#host.requestUpdate();
  };
}
