import * as v from 'valibot';

/** Where a text sends the reader instead: another product, another office, or (with neither) nowhere but a warning. */
export const Referral = v.object({
  /** Id of a product of this office. */
  product: v.optional(v.string()),
  /** Id of one of `office.otherOffices`. */
  office: v.optional(v.string()),
  /** For whom or when, as a full sentence in the answer's language. */
  when: v.string(),
});

export const Product = v.object({
  id: v.string(),
  /** BCP 47 tag of the texts below: the asked language, or `nl` where there is no translation yet. */
  language: v.string(),
  name: v.string(),
  /** One plain line that starts from the person: "Je komt naar Gent om te studeren". */
  summary: v.string(),
  /** For whom it is, in a few sentences; empty when the summary says it all. */
  about: v.string(),
  /** What to bring, an item a line. */
  bring: v.array(v.string()),
  /** For whom or for what it is not; empty when there is nothing to warn of. */
  notFor: v.string(),
  referrals: v.array(Referral),
  /** Minutes at the desk. */
  duration: v.number(),
  /** A period may be running for whoever comes for this: ask whether it does, for a late time may be worth nothing. */
  asksDeadline: v.optional(v.literal(true)),
});

/** Another office that visitors mistake for this one. */
export const OtherOffice = v.object({
  id: v.string(),
  /** As it stands in a sentence: "het Loket Migratie". */
  name: v.string(),
  /** A web page. */
  url: v.string(),
});

export const Office = v.object({
  name: v.string(),
  address: v.object({ street: v.string(), postalCode: v.string(), city: v.string() }),
  /** As people read it; spaces allowed. */
  telephone: v.string(),
  /** What everybody must know before coming, a sentence a line. */
  houseRules: v.array(v.string()),
  /** For whom the whole office is the wrong one. */
  referrals: v.array(Referral),
  otherOffices: v.array(OtherOffice),
  /**
   * What everybody must know before they choose, only while it is in force. `closed`: nobody is received today, which the widget says in the
   * visitor's language. `text` is what staff wrote, and `language` the BCP 47 tag that it is in.
   */
  notice: v.optional(v.object({ closed: v.boolean(), text: v.optional(v.string()), language: v.optional(v.string()) })),
  /** How the office can send something; absent where it sends nothing and so asks for no proof. */
  reachedBy: v.optional(v.array(v.picklist(['email', 'phone']))),
  /**
   * BCP 47 tags of what can be spoken at its desks, at some hour, the most common first. Any other may be asked for too:
   * staff see it, and the visitor brings somebody or asks for an interpreter on the telephone.
   */
  talkLanguages: v.optional(v.array(v.string())),
  /** It has questions for whoever does not know which product is theirs: `GET /api/v1/triage`. */
  triage: v.optional(v.literal(true)),
  /** For how many minutes of the day, 8 to 20 h, a time is kept for whoever it is offered to on the waiting list. */
  offerMinutes: v.optional(v.number()),
});

/** `GET /api/v1/products?lang=nl` */
export const Products = v.object({
  office: Office,
  products: v.array(Product),
  /** What can no longer be booked, for whoever has a booking of it. */
  retired: v.optional(v.array(v.object({ id: v.string(), name: v.string() }))),
});

export type Referral = v.InferOutput<typeof Referral>;
export type Product = v.InferOutput<typeof Product>;
export type OtherOffice = v.InferOutput<typeof OtherOffice>;
export type Office = v.InferOutput<typeof Office>;
export type Products = v.InferOutput<typeof Products>;
