import type { Task, TaskChange, Tasks } from '../../../server/contract/staff/bookings.ts';
import type { Answer, Trouble } from '../../ask.ts';

export interface Changing {
  task: Task;
  to: TaskChange['to'];
}

export interface TasksState {
  tasks: Task[] | undefined;
  asking: { quietly: boolean } | undefined;
  changing: Changing | undefined;
  /** The last one that was changed; `done` can be undone. */
  changed: Changing | undefined;
  trouble: Trouble['code'] | undefined;
}

export type TasksEvent =
  | { type: 'arrived' }
  | { type: 'changed' }
  | { type: 'tasks-came'; asked: TasksState['asking']; answer: Answer<Tasks> }
  | { type: 'wanted'; changing: Changing }
  | { type: 'answered'; changing: Changing; answer: Answer<Tasks> };

export const beginTasks = (): TasksState => ({ tasks: undefined, asking: undefined, changing: undefined, changed: undefined, trouble: undefined });

export function nextTasks(state: TasksState, event: TasksEvent): TasksState {
  switch (event.type) {
    case 'arrived':
      return { ...state, asking: { quietly: !!state.tasks } };
    case 'changed':
      return { ...state, asking: { quietly: true } };
    case 'tasks-came':
      if (event.asked !== state.asking) return state;
      return event.answer.ok
        ? { ...state, asking: undefined, tasks: event.answer.value.tasks, trouble: undefined }
        : { ...state, asking: undefined, trouble: state.tasks ? state.trouble : event.answer.problem.code };
    case 'wanted':
      return state.changing ? state : { ...state, changing: event.changing, trouble: undefined };
    case 'answered':
      if (!event.answer.ok) return { ...state, changing: undefined, trouble: event.answer.problem.code, asking: { quietly: true } };
      // A list that is under way was perhaps read before this was written.
      return { ...state, changing: undefined, changed: event.changing, tasks: event.answer.value.tasks, asking: state.asking && { ...state.asking } };
  }
}
