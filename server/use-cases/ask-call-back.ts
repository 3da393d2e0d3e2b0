import { normalisePhone } from '../domain/contact.ts';
import type { Language } from '../domain/language.ts';
import { done, invalid, type Result, refused } from '../domain/problem.ts';
import { dateOf, type PlainDate } from '../domain/time.ts';
import type { Catalogue, Clock, Secrets, Tasks } from './ports.ts';

interface Asked {
  product: string;
  name: string;
  /** As typed. */
  phone: string;
  /** The day before which the visitor must do something, when there is one. */
  deadline?: PlainDate | undefined;
  language: Language;
  talkLanguage?: Language | undefined;
  partner?: string | undefined;
}

interface Needs {
  catalogue: Catalogue;
  tasks: Tasks;
  secrets: Secrets;
  now: Clock;
}

/** Asks staff to call somebody. The same key with the same request notes it once. */
export function askCallBack({ catalogue, tasks, secrets, now }: Needs) {
  return async ({ product: id, name, phone: typed, deadline, language, talkLanguage, partner }: Asked, key: string): Promise<Result<'noted'>> => {
    const phone = normalisePhone(typed);
    if (phone === undefined) return invalid('phone', 'invalid');
    const keyHash = await secrets.hash(key);
    const bodyHash = await secrets.hash(JSON.stringify([id, name, phone, deadline, language, talkLanguage, partner]));
    // Before anything that time can make wrong: the day after the deadline, the same request is still answered the same.
    const before = await tasks.askedWith(keyHash);
    if (before) return before.bodyHash === bodyHash ? done('noted') : refused({ code: 'key-reused' });

    const product = await catalogue.offered(id);
    if (!product) return refused({ code: 'unknown-product' });
    const time = now();
    if (deadline !== undefined && deadline < dateOf(time)) return invalid('deadline', 'past');

    const outcome = await tasks.noteCallBack({
      id: secrets.id(),
      product: product.id,
      name,
      phone,
      ...(deadline !== undefined && { deadline }),
      language,
      ...(talkLanguage !== undefined && { talkLanguage: talkLanguage.toLowerCase() }),
      ...(partner !== undefined && { partner }),
      keyHash,
      bodyHash,
      now: time,
    });
    return outcome === 'noted' ? done(outcome) : refused({ code: outcome });
  };
}
