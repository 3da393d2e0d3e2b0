import { DialogHistory } from './dialog-history.ts';

/** Gives an open dialog its own stretch of history, and takes both away together. `back` says when no step comes before. */
export function leadThrough(dialog: HTMLDialogElement, back: () => boolean, ended: () => void): DialogHistory {
  const history = new DialogHistory(back, () => dialog.close());
  const close = () => {
    // Opened again before it could be told that it was closed: nothing has ended.
    if (dialog.open) return;
    dialog.removeEventListener('close', close);
    history.closed();
    ended();
  };
  dialog.addEventListener('close', close);
  dialog.querySelector('h2')?.focus();
  history.stepped();
  return history;
}
