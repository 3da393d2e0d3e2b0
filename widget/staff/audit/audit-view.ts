import type { Accounts, Audit } from '../../../server/contract/staff/session.ts';
import { tableStyles } from '../parts/table-styles.ts';
import { startable } from '../view.ts';
import { type AuditEvent, type AuditState, beginAudit, nextAudit } from './audit-state.ts';
import { auditStyles } from './audit-styles.ts';
import { showAudit } from './show-audit.ts';

/** Who of staff saw or changed what. It stands still while somebody reads it. */
export const start = startable<AuditState, AuditEvent>({
  begin: beginAudit,
  arrived: () => ({ type: 'arrived' }),
  next: nextAudit,
  asks: ({ asking, askingStaff }, before, { ask }) => [
    !!askingStaff && askingStaff !== before.askingStaff && ask<Accounts>('accounts').then((answer) => ({ type: 'staff-came', answer })),
    !!asking && asking !== before.asking && ask<Audit>(`audit?${queryOf(asking)}`).then((answer) => ({ type: 'audit-came', asked: asking, answer })),
  ],
  show: showAudit,
  styles: [tableStyles.styleSheet!, auditStyles.styleSheet!],
});

function queryOf({ filter, before }: NonNullable<AuditState['asking']>): URLSearchParams {
  const asked = Object.entries(filter).filter(([, value]) => value.trim());
  return new URLSearchParams([...asked, ...(before === undefined ? [] : [['before', String(before)]])]);
}
