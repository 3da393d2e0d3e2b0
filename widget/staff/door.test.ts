import { expect } from '@open-wc/testing';
import type { Session } from '../../server/contract/staff/session.ts';
import { type Door, nextDoor } from './door.ts';

const noor: Session = { signedIn: true, staff: { id: '1', name: 'Noor', role: 'desk' }, permissions: [], idleUntil: '2026-11-24T09:00:00Z', endsAt: '2026-11-24T18:00:00Z' };
const nobody: Session = { signedIn: false, ways: [{ way: 'passkey' }] };
const open = nextDoor({ state: 'asking' }, { type: 'session-came', session: noor });

describe('the door of the console', () => {
  it('locks when a session ends while somebody is at work, and opens to whoever signs in again', () => {
    const locked = nextDoor(open, { type: 'session-came', session: nobody });
    expect(locked.state).to.equal('locked');
    expect(nextDoor(locked, { type: 'session-came', session: noor }).state).to.equal('open');
  });

  it('keeps saying why signing in failed while it is asked again whether somebody has', () => {
    const failed = nextDoor(nextDoor(open, { type: 'session-came', session: nobody }), { type: 'sign-in-failed', why: 'no-passkey' });
    expect(nextDoor(failed, { type: 'session-came', session: nobody })).to.deep.include({ state: 'locked', trying: 'no-passkey' });
  });

  it('shows nothing of anybody to whoever was never signed in', () => {
    expect(nextDoor({ state: 'asking' }, { type: 'session-came', session: nobody })).to.deep.equal({ state: 'closed', ways: nobody.ways, trying: 'no' } satisfies Door);
  });

  it('does not throw somebody out because one answer was lost', () => {
    expect(nextDoor(open, { type: 'no-answer' })).to.equal(open);
  });
});
