import type { StaffBooking } from '../../../server/contract/staff/bookings.ts';
import type { ChangedPlan, Moved, MovesRequest, PlanChange, PlanPreview, Proposals } from '../../../server/contract/staff/plan.ts';
import type { Answer, Trouble } from '../../ask.ts';
import { type Choice, type Row, isOpen, isSettled, moveOf, withOutcomes, withProposals } from './row.ts';

/** What is being asked of the server; each is asked once. */
export type Work =
  | { step: 'previewing'; change: PlanChange }
  | { step: 'proposing'; ids: string[]; avoid: PlanChange | undefined }
  | { step: 'shown' }
  | { step: 'closing'; change: PlanChange; revision: number; shown: string[] }
  | { step: 'moving'; moves: MovesRequest['moves'] };

/** Closing time and moving everybody who had it. */
export interface Job {
  /** None: it is closed already. */
  change: PlanChange | undefined;
  revision: number;
  rows: Row[];
  work: Work;
  /** Others came onto the list while it was looked at. */
  again: boolean;
  trouble: Trouble['code'] | undefined;
}

export type JobEvent =
  | { type: 'choice-made'; id: string; choice: Choice }
  | { type: 'confirmed' }
  | { type: 'preview-came'; work: Work; answer: Answer<PlanPreview> }
  | { type: 'proposals-came'; work: Work; answer: Answer<Proposals> }
  | { type: 'closed-now'; work: Work; answer: Answer<ChangedPlan> }
  | { type: 'moves-came'; work: Work; answer: Answer<Moved> };

/** Few enough that progress is seen, and that an answer that is lost is not much. */
const BATCH = 20;

/** Nothing is closed before the list has been seen. */
export const beginClosing = (change: PlanChange): Job => ({ change, revision: 0, rows: [], work: { step: 'previewing', change }, again: false, trouble: undefined });

/** Takes up what stands on closed time already. */
export function takeUp(bookings: StaffBooking[]): Job {
  return { change: undefined, revision: 0, rows: bookings.map(rowOf), work: { step: 'proposing', ids: bookings.map(({ id }) => id), avoid: undefined }, again: false, trouble: undefined };
}

const rowOf = (booking: StaffBooking): Row => ({ booking, proposed: undefined, choice: { to: 'proposed' }, outcome: undefined });

export function nextJob(job: Job, event: JobEvent): Job {
  if ('work' in event && event.work !== job.work) return job;
  switch (event.type) {
    case 'choice-made':
      return { ...job, rows: job.rows.map((row) => (row.booking.id === event.id ? { ...row, choice: event.choice } : row)) };
    case 'confirmed':
      return job.work.step === 'shown' ? confirmed(job) : job;
    case 'preview-came':
      return event.answer.ok ? previewed(job, event.answer.value) : stopped(job, event.answer.problem);
    case 'proposals-came':
      if (!event.answer.ok) return stopped(job, event.answer.problem);
      return { ...job, work: { step: 'shown' }, rows: job.work.step === 'proposing' ? withProposals(job.rows, job.work.ids, event.answer.value) : job.rows };
    case 'closed-now':
      if (event.answer.ok) return moveOn({ ...job, change: undefined });
      if (event.answer.problem.code === 'not-shown' && job.change) return { ...job, again: true, work: { step: 'previewing', change: job.change } };
      return stopped(job, event.answer.problem);
    case 'moves-came':
      return event.answer.ok ? moveOn({ ...job, rows: withOutcomes(job.rows, event.answer.value) }) : stopped(job, event.answer.problem);
  }
}

/** Nothing is lost: what has been done stays done, and the same press goes on with the rest. */
const stopped = (job: Job, { code }: Trouble): Job => ({ ...job, work: { step: 'shown' }, trouble: code });

function previewed(job: Job, { hits, revision }: PlanPreview): Job {
  const before = new Map(job.rows.map((row) => [row.booking.id, row]));
  const rows = hits.map((booking) => ({ ...(before.get(booking.id) ?? rowOf(booking)), booking }));
  const ids = hits.map(({ id }) => id);
  return { ...job, revision, rows, work: ids.length ? { step: 'proposing', ids, avoid: job.change } : { step: 'shown' } };
}

function confirmed(job: Job): Job {
  const fresh = { ...job, again: false, trouble: undefined };
  if (!job.change) return moveOn({ ...fresh, rows: job.rows.map((row) => (isSettled(row) ? row : { ...row, outcome: undefined })) });
  return { ...fresh, work: { step: 'closing', change: job.change, revision: job.revision, shown: job.rows.map(({ booking }) => booking.id) } };
}

/** The next few; then other times for whoever did not get theirs; then it is done. */
function moveOn(job: Job): Job {
  const waiting = job.rows.filter((row) => isOpen(row) && row.outcome === undefined);
  if (waiting.length) return { ...job, work: { step: 'moving', moves: waiting.slice(0, BATCH).map(moveOf) } };
  const left = job.rows.filter((row) => !isSettled(row) && row.outcome !== undefined).map(({ booking }) => booking.id);
  return { ...job, work: left.length ? { step: 'proposing', ids: left, avoid: undefined } : { step: 'shown' } };
}
