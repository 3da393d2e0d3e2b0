import type { Products } from '../../server/contract/product.ts';
import { type Answer, ask } from '../ask.ts';

/** What the office offers, in a language. Eight widgets on a page ask once; a failure is not remembered. */
export function loadCatalogue(base: string, language: string): Promise<Answer<Products>> {
  const key = `${base} ${language}`;
  let answer = asked.get(key);
  if (!answer) {
    answer = ask<Products>(base, `products?lang=${language}`);
    asked.set(key, answer);
    void answer.then(({ ok }) => ok || asked.delete(key));
  }
  return answer;
}

const asked = new Map<string, Promise<Answer<Products>>>();
