import { expect } from '@open-wc/testing';
import type { Task } from '../../../server/contract/staff/bookings.ts';
import { type TasksState, beginTasks, nextTasks } from './tasks-state.ts';

const olena = { id: 'o', kind: 'call-back', name: 'Olena' } as Task;
const lam = { id: 'l', kind: 'call', name: 'Lam' } as Task;
const list = (...tasks: Task[]) => ({ ok: true, value: { tasks } }) as const;
const came = (state: TasksState, ...tasks: Task[]) => nextTasks(state, { type: 'tasks-came', asked: state.asking, answer: list(...tasks) });

const shown = came(nextTasks(beginTasks(), { type: 'arrived' }), olena, lam);
const settling = nextTasks(shown, { type: 'wanted', changing: { task: olena, to: 'done' } });

describe('the tasks of the desk', () => {
  it('are settled one at a time, however often somebody presses', () => {
    expect(nextTasks(settling, { type: 'wanted', changing: { task: lam, to: 'done' } })).to.equal(settling);
  });

  it('do not bring back whoever was settled by a list that was read before', () => {
    const reading = nextTasks(settling, { type: 'changed' });
    const settled = nextTasks(reading, { type: 'answered', changing: reading.changing!, answer: list(lam) });
    const late = nextTasks(settled, { type: 'tasks-came', asked: reading.asking, answer: list(olena, lam) });
    expect(late.tasks).to.deep.equal([lam]);
    expect(came(late, lam).tasks).to.deep.equal([lam]);
  });

  it('stay on the screen, and say why, when one could not be settled', () => {
    const refused = nextTasks(settling, { type: 'answered', changing: settling.changing!, answer: { ok: false, problem: { code: 'unreachable' } } });
    expect(refused).to.deep.include({ tasks: [olena, lam], trouble: 'unreachable', changing: undefined, changed: undefined });
  });
});
