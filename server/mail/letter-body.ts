import { inLanguage, type Translated } from '../domain/language.ts';
import type { BookingFacts, Letter } from '../domain/letter.ts';
import type { Office, ProductTexts } from '../domain/office.ts';
import type { Instant } from '../domain/time.ts';
import { isolated } from './isolated.ts';
import { momentWords } from './moment-words.ts';
import type { Texts } from './texts/texts.ts';
import { wishWords } from './wish-words.ts';

/** A letter in one language, before it is written out as plain text or as HTML. */
export interface LetterBody {
  subject: string;
  title: string;
  blocks: Block[];
}

export type Block =
  | { is: 'paragraph'; text: string }
  | { is: 'facts'; facts: { label: string; value: string }[] }
  /** The items may be in another language than the letter, when they are not translated. */
  | { is: 'list'; label: string; items: string[]; language: string }
  /** To be typed over. */
  | { is: 'code'; code: string }
  /** Opens a page; changes nothing. */
  | { is: 'link'; label: string; url: string };

export interface Enclosed {
  office: Office;
  /** What it tells only its reader: the six digits of a code letter; of any other, the address of the page that it opens. */
  secret: string;
  /** Of what they come for: only what to bring is told, since mails are read over shoulders. */
  product: Translated<ProductTexts> | undefined;
}

/** What a letter says, in the language of `texts`, called `language`. It names no product and no person. */
export function letterBody(letter: Letter, { office, secret, product }: Enclosed, texts: Texts, language: string): LetterBody {
  const { labels, manage } = texts;
  const place = isolated(texts, `${office.address.street}, ${office.address.postalCode} ${office.address.city}`);
  const telephone = isolated(texts, office.telephone);
  const paragraph = (text: string): Block => ({ is: 'paragraph', text });
  const link = (label: string): Block => ({ is: 'link', label, url: secret });
  const end = [paragraph(texts.free), paragraph(`${texts.question(telephone)}\n${texts.city}, ${place}`)];

  const when = (start: Instant) => ({ label: labels.when, value: texts.inGhent(momentWords(texts, start)) });
  const where = { label: labels.where, value: place };
  const number = (reference: string) => ({ label: labels.reference, value: isolated(texts, reference) });
  const appointment = ({ start, reference }: BookingFacts): Block => ({ is: 'facts', facts: [when(start), where, number(reference)] });
  const coming = (): Block[] => {
    const bring = product && inLanguage(product, language);
    const list: Block[] = bring?.text.bring.length ? [{ is: 'list', label: labels.bring, items: bring.text.bring, language: bring.language }] : [];
    return [paragraph(texts.onTime), paragraph(texts.forOther), ...list];
  };
  const managing = [paragraph(manage.ask), link(manage.link), paragraph(manage.call(telephone)), paragraph(manage.secret)];

  switch (letter.kind) {
    case 'code': {
      const { start } = letter.facts;
      const reason = start === undefined ? texts.code.forWaitingList : texts.code.forBooking(momentWords(texts, start));
      const code = isolated(texts, secret);
      const blocks: Block[] = [{ is: 'code', code }, paragraph(reason), paragraph(texts.code.type), paragraph(texts.code.secret), paragraph(texts.code.notYou)];
      return { subject: texts.code.subject(code), title: texts.code.title, blocks: [...blocks, ...end] };
    }
    case 'confirmed':
      return { ...headed(letter, texts), blocks: [appointment(letter.facts), ...coming(), ...managing, ...end] };
    case 'moved':
      return { ...headed(letter, texts), blocks: [appointment(letter.facts), ...coming(), paragraph(texts.moved.calendar), ...managing, ...end] };
    case 'moved-by-office': {
      const { subject, title, sorry, ask, otherwise } = texts.movedByOffice;
      const asked = letter.facts.answer === 'awaited' ? [paragraph(ask)] : [];
      const blocks = [paragraph(sorry), appointment(letter.facts), ...asked, paragraph(otherwise), ...coming(), paragraph(texts.moved.calendar), ...managing, ...end];
      return { subject: subject(momentWords(texts, letter.facts.start)), title, blocks };
    }
    case 'cancelled-by-office': {
      const { subject, title, sorry, link: label } = texts.cancelledByOffice;
      const { start, reference } = letter.facts;
      const was: Block = { is: 'facts', facts: [when(start), number(reference)] };
      const blocks = [paragraph(sorry), was, paragraph(texts.cancelled.anew(telephone)), link(label), paragraph(texts.cancelled.calendar), ...end];
      return { subject: subject(momentWords(texts, start)), title, blocks };
    }
    case 'reminder':
      return { ...headed(letter, texts), blocks: [appointment(letter.facts), ...coming(), paragraph(texts.reminder.cannotCome), ...managing, ...end] };
    case 'link':
      return { ...headed(letter, texts), blocks: [appointment(letter.facts), ...managing, paragraph(texts.link.notYou), ...end] };
    case 'cancelled': {
      const { undo, link: label, anew, calendar } = texts.cancelled;
      const was: Block = { is: 'facts', facts: [when(letter.facts.start), number(letter.facts.reference)] };
      return { ...headed(letter, texts), blocks: [was, paragraph(undo), link(label), paragraph(anew(telephone)), paragraph(calendar), ...end] };
    }
    case 'waiting': {
      const { subject, title, next, leave, link: label } = texts.waiting;
      const wish: Block = { is: 'facts', facts: [{ label: labels.wish, value: wishWords(texts, letter.facts.wish) }] };
      return { subject, title, blocks: [wish, paragraph(next), paragraph(leave), link(label), ...end] };
    }
    case 'offer': {
      const { start, expiresAt, current } = letter.facts;
      const facts = [
        when(start),
        where,
        { label: labels.keptUntil, value: texts.inGhent(momentWords(texts, expiresAt)) },
      ];
      const givenUp = current === undefined ? [] : [paragraph(texts.offer.givenUp(momentWords(texts, current)))];
      const { take, link: label, otherwise } = texts.offer;
      return { ...headed(letter, texts), blocks: [{ is: 'facts', facts }, ...givenUp, paragraph(take), link(label), paragraph(otherwise), ...end] };
    }
    default:
      return letter satisfies never;
  }
}

/** The subject carries day and time: that is what people look for in a list of mails. */
function headed({ kind, facts }: Exclude<Letter, { kind: 'code' | 'waiting' | 'moved-by-office' | 'cancelled-by-office' }>, texts: Texts): { subject: string; title: string } {
  const { subject, title } = texts[kind];
  return { subject: subject(momentWords(texts, facts.start)), title };
}
