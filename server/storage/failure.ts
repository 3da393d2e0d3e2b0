/**
 * What went wrong with the database: `busy`, another process holds the file; `connection`, nobody knows whether the
 * remote server has done it; `full`, it could not write and has not. Anything else is a fault of ours.
 */
export type Failure = 'busy' | 'connection' | 'full' | 'fault';

export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return 'fault';
  const code = 'code' in error ? String(error.code) : '';
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return 'busy';
  if (/^SQLITE_(FULL|IOERR)/.test(code)) return 'full';
  // `fetch failed` is a TypeError without a code.
  if (/^(SERVER_ERROR|HRANA_|UND_ERR|ECONN|ETIMEDOUT)/.test(code) || (error instanceof TypeError && error.message === 'fetch failed')) return 'connection';
  return failureOf(error.cause);
}
