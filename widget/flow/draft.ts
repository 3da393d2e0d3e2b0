import type { BookingRequest } from '../../server/contract/booking.ts';
import type { Attempt } from './attempt.ts';
import { type BookingStep, checkStep, codeStep, contactStep, timeStep } from './booking-step.ts';
import type { Day } from './days.ts';
import type { Flow, Kept } from './flow.ts';
import { storedDraft } from './stored-draft.ts';
import { freshTimes } from './times.ts';

/** What was chosen and typed, as the tab keeps it while somebody is away: reading their mail, or out of reach. */
export interface Draft {
  flow: Flow;
  /** What was sent, for whoever comes back before its answer. */
  attempt: Attempt<BookingRequest> | undefined;
  /** The product that the page chose. */
  product: string;
}

const KEPT_FOR = 15 * 60_000;

const forgetting: Record<string, ReturnType<typeof setTimeout>> = {};

/** Keeps a booking that is not made yet for 15 minutes, and forgets one that is. A journey beside leaves it as it is. */
export function keepDraft(name: string, { flow, ...rest }: Draft): void {
  if (flow.journey) return;
  clearTimeout(forgetting[name]);
  const forget = () => sessionStorage.removeItem(name);
  try {
    if (flow.step === 'done') return forget();
    sessionStorage.setItem(name, JSON.stringify({ ...rest, flow, at: Date.now() }, needed));
    forgetting[name] = setTimeout(forget, KEPT_FOR);
  } catch {
    // Nothing may be kept here: then everything works, but for this.
  }
}

/** What was kept less than 15 minutes ago, with nothing under way; free times are asked for anew. */
export function takeUpDraft(name: string, today: Day): Draft | undefined {
  try {
    const { at, flow, ...rest } = JSON.parse(storedDraft(name)!);
    return Date.now() - at < KEPT_FOR ? { ...rest, flow: { ...(flow as Kept), ...anew(flow, today) } } : undefined;
  } catch {
    return undefined;
  }
}

/** A step as it was kept: whatever can be had again was left out. */
type KeptStep = Exclude<BookingStep, { step: 'done' }>;

function anew(step: KeptStep, today: Day): BookingStep {
  switch (step.step) {
    case 'time':
      return { ...timeStep(step, today), start: step.start };
    case 'contact':
      return contactStep({ ...step, seen: freshTimes(today) });
    case 'check':
      return checkStep({ ...step, seen: freshTimes(today) });
    case 'code':
      return codeStep({ ...step, seen: freshTimes(today) }, step.pending);
    default:
      return step;
  }
}

/** The names of all that is kept, at whatever depth; so no free times, no code, and nothing that opens a booking. */
const needed = (
  'at product flow step hasLines start spoken preset replaces talk typed name by email phone comes pending status confirm sentTo expiresAt answers question answer ' +
  'attempt what key request visitor language talkLanguage partner'
).split(' ');
