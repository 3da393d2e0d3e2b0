import type { Reach } from '../domain/contact.ts';
import { inLanguage, type Language } from '../domain/language.ts';
import type { Office, Product, ProductTexts, Referral } from '../domain/office.ts';
import { talkLanguages } from '../domain/talk-languages.ts';
import { dateOf } from '../domain/time.ts';
import type { Catalogue, Clock } from './ports.ts';
import { type ShownNotice, shownNotice } from './post-notice.ts';
import type { Notices } from './staff-bookings-ports.ts';

export interface ListedOffice extends Pick<Office, 'name' | 'address' | 'telephone'> {
  /** How the office can send something; absent where it sends nothing and asks for no proof. */
  reachedBy?: Reach[];
  /** What everybody must know before they choose, while it is in force. */
  notice?: ShownNotice;
  /** What can be spoken at its desks, the most common first. */
  talkLanguages: Language[];
  /** There are questions for whoever does not know what they need. */
  triage?: true;
  /** For how long, by day, a time is kept for whoever it is offered to. */
  offerMinutes: number;
  houseRules: string[];
  referrals: Referral[];
  otherOffices: { id: string; name: string; url: string }[];
}

/** A product with its texts in one language, and which language that is. */
export type ListedProduct = Pick<Product, 'id' | 'duration'> & ProductTexts & { language: Language; asksDeadline?: true };

interface Needs {
  catalogue: Catalogue;
  notices: Notices;
  reachedBy: Reach[];
  offerMinutes: number;
  now: Clock;
}

/** What one can come for and where, in the asked language where it is translated. Nothing for an office without a description. */
export function listProducts({ catalogue, notices, reachedBy, offerMinutes, now }: Needs) {
  return async (asked: Language): Promise<{ office: ListedOffice; products: ListedProduct[]; retired?: { id: string; name: string }[] } | undefined> => {
    const office = await catalogue.office();
    if (!office) return undefined;
    const notice = shownNotice(await notices.notice(), asked, now());
    const { name, address, telephone, otherOffices, texts } = office;
    const products = await catalogue.products();
    const retired = products.filter((product) => product.retired).map(({ id, texts: words }) => ({ id, name: inLanguage(words, asked).text.name }));
    return {
      office: {
        name,
        address,
        telephone,
        ...inLanguage(texts, asked).text,
        otherOffices: otherOffices.map(({ id, name: names, url }) => ({ id, name: inLanguage(names, asked).text, url })),
        ...(notice && { notice }),
        ...(reachedBy.length > 0 && { reachedBy }),
        talkLanguages: talkLanguages(await catalogue.desks(), dateOf(now())),
        ...((await catalogue.triage()) && { triage: true }),
        offerMinutes,
      },
      products: products.filter((product) => !product.retired).map(({ id, duration, asksDeadline, texts: productTexts }) => {
        const { language, text } = inLanguage(productTexts, asked);
        return { id, language, ...text, duration, ...(asksDeadline && { asksDeadline }) };
      }),
      ...(retired.length > 0 && { retired }),
    };
  };
}
