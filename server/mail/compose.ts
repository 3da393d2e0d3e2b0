import { inLanguage, type Language, SOURCE_LANGUAGE } from '../domain/language.ts';
import type { Letter } from '../domain/letter.ts';
import type { Office } from '../domain/office.ts';
import type { Email, Message } from '../use-cases/letter-ports.ts';
import type { Catalogue, Secrets } from '../use-cases/ports.ts';
import { calendarInvitation } from './calendar-invitation.ts';
import { htmlText } from './html-text.ts';
import { type Enclosed, letterBody } from './letter-body.ts';
import type { Part } from './part.ts';
import { plainText } from './plain-text.ts';
import { smsText } from './sms-text.ts';
import { texts } from './texts/texts.ts';

interface Needs {
  catalogue: Pick<Catalogue, 'office' | 'products'>;
  secrets: Pick<Secrets, 'manageToken' | 'waitingToken' | 'code'>;
  /** This server as visitors see it, without a slash at its end. */
  publicUrl: string;
  /** The address that letters come from, if there is mail. */
  mailFrom: string | undefined;
}

/** Writes a letter out as what is sent: the same words every time, so that it can be sent again. */
export type Compose = (letter: Letter) => Promise<Message>;

/**
 * E-mail is in the visitor's language with the same in Dutch below it, for whoever helps them or receives them; a text
 * message is in their language alone. Nothing that a visitor typed is in either, and no product is named: mails are
 * read over shoulders. The manage links and the code are made anew from the server's key each time, so they are in no table.
 */
export function openCompose({ catalogue, secrets, publicUrl, mailFrom }: Needs): Compose {
  const domain = mailFrom?.split('@')[1] ?? new URL(publicUrl).hostname;

  async function secretOf({ kind, about }: Letter): Promise<string> {
    if (kind === 'code') return secrets.code(about);
    if (kind === 'waiting' || kind === 'offer') return `${publicUrl}/manage#w.${await secrets.waitingToken(about)}`;
    return `${publicUrl}/manage#${await secrets.manageToken(about)}`;
  }

  async function productOf({ facts }: Letter): Promise<Enclosed['product']> {
    if (!('product' in facts)) return undefined;
    return (await catalogue.products()).find(({ id }) => id === facts.product)?.texts;
  }

  return async (letter) => {
    const office = await catalogue.office();
    if (!office) throw new Error('There is no office to write letters for.');
    const enclosed = { office, secret: await secretOf(letter), product: await productOf(letter) };
    const { kind, address: to } = letter;
    const messageId = `${letter.id}@${domain}`;
    const own = inLanguage(texts, letter.language);
    if (letter.channel === 'sms') return { channel: 'sms', kind, messageId, to, text: smsText(letter, enclosed, own.text) };

    const part = (language: Language): Part => {
      const { text } = inLanguage(texts, language);
      return { language, texts: text, body: letterBody(letter, enclosed, text, language) };
    };
    const parts: [Part, ...Part[]] = [part(own.language), ...(own.language === SOURCE_LANGUAGE ? [] : [part(SOURCE_LANGUAGE)])];
    return {
      channel: 'email',
      kind,
      messageId,
      to,
      subject: parts[0].body.subject,
      text: plainText(parts),
      html: htmlText(parts),
      language: own.language,
      ...calendarOf(letter, office, mailFrom),
    };
  };
}

/** Not with a reminder: it would be the file that they have, and some calendars show such a one a second time. */
function calendarOf(letter: Letter, office: Office, mailFrom: string | undefined): Pick<Email, 'calendar'> {
  if (letter.kind === 'code' || letter.kind === 'reminder' || letter.kind === 'link' || letter.kind === 'waiting' || letter.kind === 'offer') return {};
  const content = calendarInvitation({ ...letter.facts, id: letter.about, language: letter.language }, office, mailFrom);
  return { calendar: { method: letter.facts.state === 'cancelled' ? 'CANCEL' : 'PUBLISH', content } };
}
