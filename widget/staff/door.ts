import type { Session, SignInRefusal, SignInWay } from '../../server/contract/staff/session.ts';

export type OpenSession = Extract<Session, { signedIn: true }>;

/** Whether signing in is under way, and why it did not work the last time. */
export type Trying = 'no' | 'under-way' | 'no-passkey' | 'unreachable' | SignInRefusal;

/** Whether the console is open to whoever sits in front of it. */
export type Door =
  | { state: 'asking' }
  | { state: 'unreachable' }
  | { state: 'closed'; ways: SignInWay[]; trying: Trying }
  | { state: 'invited'; invitation: string; trying: Trying }
  /** `ending`: soon, unless somebody does something. */
  | { state: 'open'; session: OpenSession; ending: boolean }
  /** The session ended while somebody was at work; what they typed waits behind. */
  | { state: 'locked'; session: OpenSession; ways: SignInWay[]; trying: Trying };

export type DoorEvent =
  | { type: 'session-came'; session: Session }
  | { type: 'no-answer' }
  | { type: 'invited'; invitation: string }
  | { type: 'invitation-left' }
  | { type: 'sign-in-began' }
  | { type: 'sign-in-failed'; why: Trying }
  | { type: 'end-nears' }
  | { type: 'signed-out'; ways: SignInWay[] };

export function nextDoor(door: Door, event: DoorEvent): Door {
  switch (event.type) {
    case 'session-came':
      if (event.session.signedIn) return { state: 'open', session: event.session, ending: false };
      if (door.state === 'locked' || door.state === 'closed') return { ...door, ways: event.session.ways };
      if (door.state === 'open') return { state: 'locked', session: door.session, ways: event.session.ways, trying: 'no' };
      return { state: 'closed', ways: event.session.ways, trying: 'no' };
    case 'no-answer':
      return door.state === 'asking' ? { state: 'unreachable' } : door;
    case 'invited':
      return { state: 'invited', invitation: event.invitation, trying: 'no' };
    case 'invitation-left':
      return { state: 'asking' };
    case 'sign-in-began':
      return 'trying' in door ? { ...door, trying: 'under-way' } : door;
    case 'sign-in-failed':
      return 'trying' in door ? { ...door, trying: event.why } : door;
    case 'end-nears':
      return door.state === 'open' ? { ...door, ending: true } : door;
    case 'signed-out':
      return { state: 'closed', ways: event.ways, trying: 'no' };
  }
}
