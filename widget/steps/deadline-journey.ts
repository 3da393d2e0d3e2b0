import { type DeadlineStep, nextDeadline } from '../flow/deadline-flow.ts';
import { deadlineStyles } from './deadline-styles.ts';
import { deadline, deadlineDay, deadlineNear } from './deadline.ts';
import type { Show, SideJourney } from './side-journeys.ts';

/** Between the lines of a product and its times: whether something must be done before a day. Asks the office for nothing but times. */
export const sideJourney: SideJourney = {
  next: nextDeadline,
  ask: async () => undefined,
  tell: () => undefined,
  withBack: ['deadline', 'deadline-day', 'deadline-near'] satisfies DeadlineStep['step'][],
  position: 1,
  show: { deadline, 'deadline-day': deadlineDay, 'deadline-near': deadlineNear } satisfies Record<DeadlineStep['step'], Show>,
  styles: deadlineStyles,
};
