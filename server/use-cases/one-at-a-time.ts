/** Lets no two runs overlap. Whoever asks during one gets the next, which sees all that was there when they asked. */
export function oneAtATime(run: () => Promise<void>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  let next: Promise<void> | undefined;
  return () => {
    next ??= last
      .catch(() => {})
      .then(() => {
        last = next!;
        next = undefined;
        return run();
      });
    return next;
  };
}
