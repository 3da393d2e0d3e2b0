import { type Answer, ask } from './ask.ts';

/** What stays the same during a visit. Eight widgets on a page ask once; a failure is not remembered. */
export function askOnce<T>(base: string, path: string): Promise<Answer<T>> {
  const key = `${base} ${path}`;
  let answer = asked.get(key) as Promise<Answer<T>> | undefined;
  if (!answer) {
    answer = ask<T>(base, path);
    asked.set(key, answer);
    void answer.then(({ ok }) => ok || asked.delete(key));
  }
  return answer;
}

const asked = new Map<string, Promise<Answer<unknown>>>();
