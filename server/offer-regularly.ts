const HALF_A_MINUTE = 30_000;

/**
 * Offers what has come free to the waiting list, at once and then every half minute: what time alone brings about (the
 * end of an offer, eight o'clock) wakes nobody. Gives back what stops it.
 */
export function offerRegularly(offer: () => Promise<void>, note: (error: unknown) => void): () => void {
  const run = () => void offer().catch(note);
  run();
  const timer = setInterval(run, HALF_A_MINUTE);
  timer.unref();
  return () => clearInterval(timer);
}
