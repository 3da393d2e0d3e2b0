import { startable } from '../view.ts';
import { showTasks } from './show-tasks.ts';
import { type TasksEvent, type TasksState, beginTasks, nextTasks } from './tasks-state.ts';
import { tasksStyles } from './tasks-styles.ts';

/** What staff must do: call back, call whoever cannot be written to, look at letters that failed. */
export const start = startable<TasksState, TasksEvent>({
  begin: beginTasks,
  arrived: () => ({ type: 'arrived' }),
  changed: { type: 'changed' },
  next: nextTasks,
  asks: ({ asking, changing }, before, api) => [
    !!asking && asking !== before.asking && api.tasks(asking.quietly).then((answer) => ({ type: 'tasks-came', asked: asking, answer })),
    !!changing && changing !== before.changing && api.changeTask(changing.task, { to: changing.to }).then((answer) => ({ type: 'answered', changing, answer })),
  ],
  show: showTasks,
  styles: [tasksStyles.styleSheet!],
});
