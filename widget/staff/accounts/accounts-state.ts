import type { Account, AccountChange, Accounts, Invited, InviteRequest } from '../../../server/contract/staff/session.ts';
import type { Answer, Trouble } from '../../ask.ts';

/** What is asked to be done. */
export type Act = { act: 'invite'; request: InviteRequest } | { act: 'change'; account: Account; change: AccountChange };

export interface AccountsState {
  accounts: Account[] | undefined;
  asking: { quietly: boolean } | undefined;
  draft: InviteRequest;
  /** The link of an invitation, which the server shows this once. */
  invited: (Invited & { copied: boolean }) | undefined;
  /** The account whose access is about to be ended. */
  ending: string | undefined;
  sending: Act | undefined;
  done: Extract<Act, { act: 'change' }> | undefined;
  refused: { act: Act | undefined; trouble: Trouble } | undefined;
  /** An identity provider says who works here: nobody is invited. */
  byProvider: boolean;
}

export type AccountsEvent =
  | { type: 'arrived' }
  | { type: 'changed' }
  | { type: 'accounts-came'; asked: AccountsState['asking']; answer: Answer<Accounts> }
  | { type: 'typed'; typed: Partial<InviteRequest> }
  | { type: 'invitation-sent' }
  | { type: 'copied' }
  | { type: 'end-wanted'; id: string | undefined }
  | { type: 'change-wanted'; account: Account; change: AccountChange }
  | { type: 'answered'; act: Act; answer: Answer<Account | Invited> };

export const beginAccounts = (): AccountsState => ({
  accounts: undefined,
  asking: undefined,
  draft: { name: '', role: 'desk' },
  invited: undefined,
  ending: undefined,
  sending: undefined,
  done: undefined,
  refused: undefined,
  byProvider: false,
});

export function nextAccounts(state: AccountsState, event: AccountsEvent): AccountsState {
  switch (event.type) {
    case 'arrived':
      return { ...state, asking: { quietly: !!state.accounts }, ending: undefined };
    case 'changed':
      return { ...state, asking: { quietly: true } };
    case 'accounts-came':
      if (event.asked !== state.asking) return state;
      return event.answer.ok
        ? { ...state, asking: undefined, accounts: event.answer.value.accounts }
        : { ...state, asking: undefined, refused: state.accounts ? state.refused : { act: undefined, trouble: event.answer.problem } };
    case 'typed':
      return { ...state, draft: { ...state.draft, ...event.typed } };
    case 'invitation-sent':
      return send(state, { act: 'invite', request: { ...state.draft, name: state.draft.name.trim() } });
    case 'copied':
      return { ...state, invited: state.invited && { ...state.invited, copied: true } };
    case 'end-wanted':
      return { ...state, ending: event.id, refused: undefined, done: undefined };
    case 'change-wanted':
      return send(state, { act: 'change', account: event.account, change: event.change });
    case 'answered':
      return event.act === state.sending ? answered(state, event.act, event.answer) : state;
  }
}

const send = (state: AccountsState, act: Act): AccountsState => (state.sending ? state : { ...state, sending: act, refused: undefined, done: undefined });

function answered(state: AccountsState, act: Act, answer: Answer<Account | Invited>): AccountsState {
  const told = { ...state, sending: undefined, ending: undefined, asking: { quietly: true } };
  if (!answer.ok) {
    const byProvider = act.act === 'invite' && answer.problem.code === 'not-found';
    return byProvider ? { ...told, byProvider } : { ...told, refused: { act, trouble: answer.problem } };
  }
  if (act.act === 'change') return { ...told, done: act };
  return { ...told, draft: { name: '', role: 'desk' }, invited: 'link' in answer.value ? { ...answer.value, copied: false } : undefined };
}
