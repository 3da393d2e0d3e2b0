import type { PlanChange } from '../domain/plan.ts';
import type { PlanDifference } from '../domain/plan-difference.ts';
import { done, type Result, refused } from '../domain/problem.ts';
import type { Staff } from '../domain/staff.ts';
import type { StaffBooking } from '../domain/staff-booking.ts';
import { type ComparedPlan, comparePlan } from './compare-plan.ts';
import type { BookingsToMove, PlannedSlots } from './plan-ports.ts';
import type { Catalogue, Clock, Secrets } from './ports.ts';
import type { AuditTrail } from './staff-ports.ts';

interface Needs {
  catalogue: Pick<Catalogue, 'publishing' | 'products'>;
  plannedSlots: PlannedSlots;
  bookingsToMove: Pick<BookingsToMove, 'byIds'>;
  audit: AuditTrail;
  secrets: Pick<Secrets, 'id'>;
  now: Clock;
}

export interface PlanPreview {
  hits: StaffBooking[];
  removed: number;
  added: number;
  revision: number;
}

/** Changes hours, desks and the staff share, for what is published already too. */
export function changePlan({ catalogue, plannedSlots, bookingsToMove, audit, secrets, now }: Needs) {
  const compare = comparePlan({ catalogue, plannedSlots });

  /** What a change would do; nothing is changed. Whoever it hits, also while their code is awaited, is shown to this member of staff. */
  async function preview(wanted: PlanChange, staff: Staff): Promise<Result<PlanPreview>> {
    const time = now();
    const compared = await compare(wanted, time);
    if (!compared.ok) return compared;
    const { difference, before } = compared.value;
    const hits = await bookingsToMove.byIds(hitBy(difference));
    await audit.note(hits.map(({ id }) => ({ staff: staff.id, action: 'booking-seen', booking: id, now: time })));
    const removed = difference.gone.length - difference.gone.filter(({ booking }) => booking !== undefined).length;
    return done({ hits, removed, added: difference.added.length, revision: before.revision });
  }

  /** Does it, if the plan is as it was seen and it hits nobody who was not shown; else nothing. Gives back whom it hit. */
  async function change(asked: { change: PlanChange; revision: number; shown: string[] }, staff: Staff): Promise<Result<StaffBooking[]>> {
    for (;;) {
      const time = now();
      const compared = await compare(asked.change, time);
      if (!compared.ok) return compared;
      const { before, desks, staffShare, difference } = compared.value;
      if (before.revision !== asked.revision) return refused({ code: 'not-shown' });
      const outcome = await plannedSlots.change({
        desks,
        staffShare,
        difference,
        revision: before.revision,
        publishedThrough: before.publishedThrough,
        shown: asked.shown,
        audit: { staff: staff.id, action: 'plan-changed', details: told(asked.change, compared.value), now: time },
        operation: secrets.id(),
        now: time,
      });
      if (outcome.result === 'changed') return done(await bookingsToMove.byIds(outcome.hits));
      if (outcome.result === 'not-shown') return refused({ code: 'not-shown' });
      // Another day was published while this was compared: it is compared with that one too.
    }
  }

  return { preview, change };
}

function hitBy({ gone }: PlanDifference): string[] {
  return [...new Set(gone.flatMap(({ booking }) => (booking === undefined ? [] : [booking])))];
}

/** What the audit keeps of a change. */
function told(made: PlanChange, { difference }: ComparedPlan): Record<string, string | number> {
  const { gone, added } = difference;
  const desks = 'desks' in made ? made.desks.join(' ') : 'desk' in made ? made.desk : '';
  return { change: made.change, desks, hits: hitBy(difference).length, gone: gone.length, added: added.length };
}
