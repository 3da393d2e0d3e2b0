/**
 * A request that is done once, however often it is sent: as it was the first time, with the same key, also when the
 * visitor reads another language meanwhile.
 */
export interface Attempt<Request> {
  /** What makes it this request and no other. */
  what: string;
  key: string;
  request: Request;
}

/** The attempt of before, when the same is wanted again. */
export function attemptAt<Request extends { language: string; replaces?: string | undefined }>(before: Attempt<Request> | undefined, request: Request): Attempt<Request> {
  const what = JSON.stringify({ ...request, language: 0, replaces: 0 });
  // Not randomUUID: that is missing on pages without https.
  return what === before?.what ? before : { what, key: crypto.getRandomValues(new Uint32Array(4)).join('-'), request };
}
