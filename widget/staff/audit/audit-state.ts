import type { Account, Accounts, Audit, AuditEntry } from '../../../server/contract/staff/session.ts';
import type { Answer, Trouble } from '../../ask.ts';
import type { Day } from '../../flow/days.ts';

/** What is looked for; empty: anything. */
export interface AuditFilter {
  from: Day;
  to: Day;
  /** Reference, as somebody reads it out. */
  booking: string;
  /** Id of an account. */
  staff: string;
}

export interface AuditState {
  filter: AuditFilter;
  /** Those who can be chosen. */
  staff: Account[];
  askingStaff: object | undefined;
  /** `before`: the entries after those that are shown. */
  asking: { filter: AuditFilter; before?: number } | undefined;
  found: { filter: AuditFilter; entries: AuditEntry[]; more: boolean } | undefined;
  trouble: Trouble['code'] | undefined;
}

export type AuditEvent =
  | { type: 'arrived' }
  | { type: 'staff-came'; answer: Answer<Accounts> }
  | { type: 'typed'; typed: Partial<AuditFilter> }
  | { type: 'sent' }
  | { type: 'more-wanted' }
  | { type: 'audit-came'; asked: AuditState['asking']; answer: Answer<Audit> };

export const beginAudit = (): AuditState => ({
  filter: { from: '', to: '', booking: '', staff: '' },
  staff: [],
  askingStaff: undefined,
  asking: undefined,
  found: undefined,
  trouble: undefined,
});

export function nextAudit(state: AuditState, event: AuditEvent): AuditState {
  switch (event.type) {
    case 'arrived':
      return { ...state, askingStaff: {}, asking: { filter: state.filter }, trouble: undefined };
    case 'staff-came':
      return { ...state, askingStaff: undefined, staff: event.answer.ok ? event.answer.value.accounts : state.staff };
    case 'typed':
      return { ...state, filter: { ...state.filter, ...event.typed } };
    case 'sent':
      return { ...state, asking: { filter: state.filter }, trouble: undefined };
    case 'more-wanted': {
      const last = state.found?.entries.at(-1);
      return last && state.found ? { ...state, asking: { filter: state.found.filter, before: last.id }, trouble: undefined } : state;
    }
    case 'audit-came':
      return event.asked && event.asked === state.asking ? came(state, event.asked, event.answer) : state;
  }
}

function came(state: AuditState, { filter, before }: NonNullable<AuditState['asking']>, answer: Answer<Audit>): AuditState {
  if (!answer.ok) return { ...state, asking: undefined, trouble: answer.problem.code };
  const { entries, more } = answer.value;
  return { ...state, asking: undefined, found: { filter, more, entries: before === undefined ? entries : [...(state.found?.entries ?? []), ...entries] } };
}
