import { DialogHistory } from './dialog-history.ts';

/** Opens the dialog with its own stretch of history, and takes both away together. `back` says when no step comes before. */
export function openDialog(dialog: HTMLDialogElement, back: () => boolean): DialogHistory {
  const history = new DialogHistory(back, () => dialog.close());
  dialog.addEventListener('close', () => history.closed(), { once: true });
  dialog.showModal();
  dialog.querySelector('h2')?.focus();
  history.stepped();
  return history;
}
