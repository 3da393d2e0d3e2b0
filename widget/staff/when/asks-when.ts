import { addDays } from '../../flow/days.ts';
import type { Api } from '../api.ts';
import type { WhenEvent, WhenState } from './when-state.ts';

/** What choosing a moment asks of the server. */
export function asksWhen({ asking }: WhenState, before: WhenState | undefined, api: Api): Promise<WhenEvent> | undefined {
  if (!asking || asking === before?.asking) return undefined;
  const { product, monday, talk, quietly } = asking;
  return api.times(product, monday, addDays(monday, 6), talk, quietly).then((answer) => ({ type: 'week-came', asked: asking, answer }));
}
