const HOUR = 60 * 60_000;

/**
 * Publishes (and does what else a new day brings) at once and then looks every hour, so that each new day at the far end
 * comes within an hour of midnight.
 * Gives back what stops it.
 */
export async function publishDaily(publish: () => Promise<void>, note: (error: unknown) => void): Promise<() => void> {
  await publish();
  const timer = setInterval(() => void publish().catch(note), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
