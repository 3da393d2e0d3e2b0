import type { Letter } from '../domain/letter.ts';
import { isolated } from './isolated.ts';
import type { Enclosed } from './letter-body.ts';
import { momentWords } from './moment-words.ts';
import type { Texts } from './texts/texts.ts';

/**
 * The letter as a text message. In GSM's own alphabet (Dutch, English) it takes at most two segments of 153 signs;
 * other scripts have 67 signs in a segment. An address stands at the end, on a line of its own.
 */
export function smsText(letter: Letter, { office, secret }: Enclosed, texts: Texts): string {
  const { sms } = texts;
  const words = (at: number) => momentWords(texts, at);
  const place = isolated(texts, `${office.address.street}, ${office.address.city}`);
  const lines = (link: string, ...sentences: string[]) => `${sentences.join(' ')}\n${link}`;

  switch (letter.kind) {
    case 'code':
      return `${sms.code(isolated(texts, secret))} ${sms.free}`;
    case 'confirmed':
    case 'moved':
    case 'reminder':
    case 'link': {
      const { start, reference } = letter.facts;
      return lines(secret, sms[letter.kind](words(start)), `${place}.`, sms.reference(isolated(texts, reference)), sms.free, sms.manage);
    }
    case 'moved-by-office': {
      const { start, reference, answer } = letter.facts;
      return lines(secret, sms.movedByOffice(words(start)), `${place}.`, sms.reference(isolated(texts, reference)), answer === 'awaited' ? sms.answer : `${sms.free} ${sms.manage}`);
    }
    case 'cancelled-by-office':
      return lines(secret, sms.cancelledByOffice(words(letter.facts.start)), sms.free, sms.anew);
    case 'cancelled':
      return lines(secret, sms.cancelled(words(letter.facts.start)), sms.reference(isolated(texts, letter.facts.reference)), sms.free, sms.undo);
    case 'waiting':
      return lines(secret, sms.waiting, sms.free, sms.leave);
    case 'offer':
      return lines(secret, sms.offer(words(letter.facts.start)), sms.free, sms.choose(words(letter.facts.expiresAt)));
    default:
      return letter satisfies never;
  }
}
