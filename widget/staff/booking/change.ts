import type { CorrectNameRequest, MarkRequest, StaffBooking, StaffCancelRequest, StaffMoveRequest, StaffRestoreRequest } from '../../../server/contract/staff/bookings.ts';
import type { Answer } from '../../ask.ts';
import type { Api } from '../api.ts';

export type Mark = MarkRequest['to'];

/** What can be done with one booking. */
export type Change = { id: string } & (
  | { what: 'mark'; request: MarkRequest }
  | { what: 'move'; request: StaffMoveRequest }
  | { what: 'cancel'; request: StaffCancelRequest }
  | { what: 'restore'; request: StaffRestoreRequest }
  | { what: 'name'; request: CorrectNameRequest }
  | { what: 'link' }
  | { what: 'erase' }
);

/** Does it; the booking as it then is, where the change is one of the booking itself. */
export async function perform(change: Change, api: Api): Promise<Answer<StaffBooking | undefined>> {
  const { id } = change;
  switch (change.what) {
    case 'mark':
      return api.mark(id, change.request);
    case 'move':
      return api.move(id, change.request);
    case 'cancel':
      return api.cancel(id, change.request);
    case 'restore':
      return api.restore(id, change.request);
    case 'name':
      return api.correctName(id, change.request);
    case 'link':
    case 'erase': {
      const answer = change.what === 'link' ? await api.sendLink(id) : await api.ask(`bookings/${encodeURIComponent(id)}/erase`, { body: {} });
      return answer.ok ? { ok: true, value: undefined } : answer;
    }
  }
}
