import { tableStyles } from '../parts/table-styles.ts';
import { startable } from '../view.ts';
import { accountsApi } from './accounts-api.ts';
import { type AccountsEvent, type AccountsState, beginAccounts, nextAccounts } from './accounts-state.ts';
import { accountsStyles } from './accounts-styles.ts';
import { showAccounts } from './show-accounts.ts';

/** Who can sign in, as what. */
export const start = startable<AccountsState, AccountsEvent>({
  begin: beginAccounts,
  arrived: () => ({ type: 'arrived' }),
  changed: { type: 'changed' },
  next: nextAccounts,
  asks({ asking, sending }, before, api) {
    const { list, invite, change } = accountsApi(api);
    return [
      !!asking && asking !== before.asking && list(asking.quietly).then((answer) => ({ type: 'accounts-came', asked: asking, answer })),
      !!sending &&
        sending !== before.sending &&
        (sending.act === 'invite' ? invite(sending.request) : change(sending.account.id, sending.change)).then((answer) => ({ type: 'answered', act: sending, answer })),
    ];
  },
  show: showAccounts,
  styles: [tableStyles.styleSheet!, accountsStyles.styleSheet!],
});
