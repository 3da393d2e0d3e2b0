import type { BookingStep, Chosen, Sending } from './booking-step.ts';
import { type Day, addDays, dayOf } from './days.ts';
import type { Flow, FlowEvent, SideStep } from './flow.ts';
import { type Times, freshTimes, nextTimes } from './times.ts';

/** Between the lines of a product and its times: whether something must be done before a day. The day stays in the browser. */
export type DeadlineStep = { journey: 'deadline' } & Chosen &
  (
    | { step: 'deadline' }
    // The free times are on their way while somebody looks the day up.
    | ({ step: 'deadline-day'; day: Day; missing: boolean; times: Times } & Sending)
    | { step: 'deadline-near'; day: Day; times: Times }
  );

export type DeadlineEvent =
  | { journey: 'deadline'; type: 'deadline-asked' }
  | { type: 'day-known' }
  | { type: 'no-deadline' }
  | { type: 'day-typed'; day: Day };

/** From so many days on, whoever has a deadline should not wait for a letter or a free time. */
const NEAR = 14;

export function nextDeadline(step: Flow, event: FlowEvent, today: Day): BookingStep | SideStep | undefined {
  if (event.type === 'deadline-asked') return step.step === 'about' ? { step: 'deadline', ...of(step) } : undefined;
  if (step.journey !== 'deadline') return undefined;
  switch (event.type) {
    case 'day-known':
      return { step: 'deadline-day', ...of(step), day: '', missing: false, times: freshTimes(today), sending: false };
    case 'no-deadline':
      return toTimes(step, 'times' in step ? step.times : freshTimes(today));
    case 'day-typed':
      return step.step === 'deadline-day' ? { ...step, day: event.day } : undefined;
    case 'sent':
      return step.step === 'deadline-day' ? given({ ...step, missing: !step.day }, today) : undefined;
    case 'times-came': {
      if (step.step !== 'deadline-day') return undefined;
      const come = { ...step, times: nextTimes(step.times, event) };
      return step.sending ? given(come, today) : come;
    }
    case 'back':
      return back(step);
    default:
      return undefined;
  }
}

type Asking = Extract<DeadlineStep, { step: 'deadline-day' }>;

function given(step: Asking, today: Day): BookingStep | DeadlineStep {
  if (step.missing) return step;
  const { day, times } = step;
  if (day <= addDays(today, NEAR)) return { step: 'deadline-near', ...of(step), day, times };
  if (times.asking.state === 'waiting') return { ...step, sending: true };
  const first = firstFree(times);
  const isLate = times.asking.state === 'idle' && !(first && dayOf(first) <= day);
  return isLate ? { step: 'deadline-near', ...of(step), day, times } : toTimes(step, times);
}

/** The first free time, as far as it is known. */
export const firstFree = ({ days, next }: Times): string | null => days[0]?.times[0]?.start ?? next;

function back(step: DeadlineStep): BookingStep | DeadlineStep {
  if (step.step === 'deadline') return { step: 'about', product: step.product, hasLines: step.hasLines };
  if (step.step === 'deadline-day') return { step: 'deadline', ...of(step) };
  return { ...step, step: 'deadline-day', missing: false, sending: false };
}

const toTimes = ({ product, hasLines }: Chosen, times: Times): BookingStep => ({ step: 'time', product, hasLines, start: undefined, gone: undefined, times });

const of = ({ product, hasLines }: Chosen) => ({ journey: 'deadline', product, hasLines }) as const;
