import { nextTalk } from '../flow/talk-flow.ts';
import type { Show, SideJourney } from './side-journeys.ts';
import { talkStyles } from './talk-styles.ts';
import { talk } from './talk.ts';

/** In which language the talk is. Asks the office for nothing. */
export const sideJourney: SideJourney = {
  next: nextTalk,
  ask: async () => undefined,
  tell: () => undefined,
  withBack: ['talk'],
  position: 2,
  show: { talk } satisfies Record<string, Show>,
  styles: talkStyles,
};
