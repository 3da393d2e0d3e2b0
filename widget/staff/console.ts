import type { Session } from '../../server/contract/staff/session.ts';
import type { Answer } from '../ask.ts';
import { type Day, dayOf } from '../flow/days.ts';
import { createApi } from './api.ts';
import { ask } from './ask.ts';
import { Changes } from './changes.ts';
import { type Door, type DoorEvent, nextDoor } from './door.ts';
import { takeInvitation, takeRefusal } from './invitation.ts';
import { Line } from './line.ts';
import { OfficeFacts } from './office-facts.ts';
import { type Place, linkTo, placeOf } from './place.ts';
import { type Preferences, keepPreferences, readPreferences } from './preferences.ts';
import type { Scene } from './scene.ts';
import { createSessionApi } from './session-api.ts';
import { SessionWatch } from './session-watch.ts';
import { withPasskey } from './sign-in/with-passkey.ts';
import { Surroundings } from './surroundings.ts';
import { texts } from './texts/languages.ts';
import type { RunningView } from './view.ts';
import { ViewsAtWork } from './views-at-work.ts';

interface Host {
  requestUpdate(): void;
  /** Resolves when what is known is on the screen. */
  updated(): Promise<unknown>;
}

/** Runs the console: who is in front of it, where they are, and all that is asked of the server. */
export class Console {
  door: Door = { state: 'asking' };
  place: Place = placeOf(location.hash);
  preferences: Preferences = readPreferences();
  readonly facts: OfficeFacts;
  #host: Host;
  #session = createSessionApi(ask);
  #changes = new Changes(() => this.#refresh());
  #watch = new SessionWatch({ ask: (quietly) => void this.askSession(quietly), endNears: () => this.#enter({ type: 'end-nears' }) });
  #line = new Line({
    signedOut: async () => (await this.askSession(true), this.door.state === 'open'),
    changed: () => this.#host.requestUpdate(),
  });
  #views: ViewsAtWork;
  #today: Day = dayOf(new Date());
  #surroundings = new Surroundings({ addressChanged: () => this.#follow(), cameBack: () => this.#look(), timePassed: () => this.#tick() });

  constructor(host: Host) {
    this.#host = host;
    const api = createApi(this.#line.ask);
    const { requestUpdate, updated } = host;
    this.#views = new ViewsAtWork({ api, today: () => this.#today, requestUpdate, updated });
    this.facts = new OfficeFacts(api, this.#session, requestUpdate);
  }

  connect(): void {
    this.#surroundings.listen();
    this.#follow();
    if (this.door.state === 'asking') void this.#begin();
  }

  disconnect(): void {
    this.#surroundings.stop();
    this.#changes.stop();
    this.#watch.stop();
  }

  async #begin(): Promise<void> {
    const why = takeRefusal();
    await this.askSession(false);
    if (why) this.#enter({ type: 'sign-in-failed', why });
  }

  noteActivity = (): void => this.#watch.noteActivity();

  /** Since when no answer came; what is on the screen is as old. */
  get offlineSince(): Date | undefined {
    return this.#line.cutSince;
  }

  /** The view of the address, once its chunk has come. */
  get running(): RunningView | undefined {
    return this.#views.at(this.place);
  }

  /** What views know, once there is anybody to show it to. */
  get scene(): Scene | undefined {
    const { door, preferences } = this;
    const { office, desks } = this.facts;
    if (!('session' in door) || !office) return undefined;
    return { texts: texts[preferences.language], language: preferences.language, session: door.session, office, desks, now: new Date() };
  }

  prefer = (preferences: Partial<Preferences>): void => {
    this.preferences = { ...this.preferences, ...preferences };
    keepPreferences(this.preferences);
    if (preferences.language) void this.facts.readOffice(this.preferences.language);
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
    this.#line.resume();
    if (!this.facts.office) void this.facts.readOffice(this.preferences.language);
    void this.facts.readDesks();
    if (!this.running) this.#follow();
    this.#refresh();
  }

  #forget(): void {
    this.#views.forget();
    this.#line.drop();
    this.#changes.stop();
    this.#watch.stop();
    if (this.place.view) location.hash = linkTo('day');
  }

  #follow(): void {
    const invitation = takeInvitation();
    if (invitation !== undefined) return this.#enter({ type: 'invited', invitation });
    this.place = placeOf(location.hash);
    void this.#show();
    this.#host.requestUpdate();
  }

  async #show(): Promise<void> {
    const { place, door } = this;
    if (door.state === 'open') await this.#views.go(place, () => this.place === place);
  }

  #refresh(): void {
    if (this.door.state !== 'open') return;
    this.running?.refresh();
    void this.facts.readAgain(this.preferences.language);
  }

  #look(): void {
    if (this.door.state === 'locked' || this.door.state === 'closed' || this.door.state === 'unreachable') void this.askSession(true);
    else if (this.offlineSince) this.#refresh();
  }

  #tick(): void {
    const today = dayOf(new Date());
    if (today !== this.#today) {
      this.#today = today;
      this.running?.goTo(this.place.path);
    } else if (this.offlineSince) this.#refresh();
    this.#host.requestUpdate();
  }
}
