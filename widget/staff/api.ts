import type {
  BookingFile,
  CorrectNameRequest,
  FoundBookings,
  MarkRequest,
  NoticeChange,
  PostedNotice,
  StaffBooking,
  StaffBookingRequest,
  StaffCancelRequest,
  StaffDay,
  StaffMoveRequest,
  StaffRestoreRequest,
  StaffTimes,
  Task,
  TaskChange,
  Tasks,
} from '../../server/contract/staff/bookings.ts';
import type { Ask } from './ask.ts';

export type Api = ReturnType<typeof createApi>;

/** What every day at the desk asks of the server. Views that few people open have their own, made the same way. */
export function createApi(ask: Ask) {
  const booking = (id: string, what: string, body: object) => ask<StaffBooking>(`bookings/${encodeURIComponent(id)}/${what}`, { body });
  return {
    /** For what is not in this list. */
    ask,
    day: (date: string, quietly: boolean) => ask<StaffDay>(`days/${date}`, { quietly }),
    search: (find: string, from: string, to: string, quietly = false) => ask<FoundBookings>(`bookings?${new URLSearchParams({ find, from, to })}`, { quietly }),
    file: (id: string, quietly: boolean) => ask<BookingFile>(`bookings/${encodeURIComponent(id)}`, { quietly }),
    times: (product: string, from: string, to: string, talk: string, quietly = false) =>
      ask<StaffTimes>(`products/${encodeURIComponent(product)}/times?${new URLSearchParams({ from, to, ...(talk && { talk }) })}`, { quietly }),
    book: (request: StaffBookingRequest, key: string) => ask<StaffBooking>('bookings', { body: request, key }),
    mark: (id: string, change: MarkRequest) => booking(id, 'mark', change),
    move: (id: string, request: StaffMoveRequest) => booking(id, 'move', request),
    cancel: (id: string, request: StaffCancelRequest) => booking(id, 'cancel', request),
    restore: (id: string, request: StaffRestoreRequest) => booking(id, 'restore', request),
    correctName: (id: string, request: CorrectNameRequest) => booking(id, 'name', request),
    sendLink: (id: string) => ask<unknown>(`bookings/${encodeURIComponent(id)}/link`, { body: {} }),
    postNotice: (change: NoticeChange) => ask<PostedNotice>('notice', { body: change }),
    tasks: (quietly: boolean) => ask<Tasks>('tasks', { quietly }),
    changeTask: ({ kind, id }: Pick<Task, 'kind' | 'id'>, change: TaskChange) => ask<Tasks>(`tasks/${kind}/${encodeURIComponent(id)}`, { body: change }),
  };
}
