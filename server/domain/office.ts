import type { Translated } from './language.ts';
import type { SpecialHours, WeeklyHours } from './opening-hours.ts';
import type { Triage } from './triage.ts';

/** One Infopunt: what a visitor must know of it, whatever they come for. One office per database. */
export interface Office {
  name: string;
  address: { street: string; postalCode: string; city: string };
  /** As people read it; spaces allowed. */
  telephone: string;
  /** Other offices that visitors mistake for this one: the name as it stands in a sentence, and a web page. */
  otherOffices: { id: string; name: Translated<string>; url: string }[];
  texts: Translated<OfficeTexts>;
}

export interface OfficeTexts {
  houseRules: string[];
  referrals: Referral[];
}

/** Sends whoever it describes to another product, or to one of the other offices. */
export interface Referral {
  product?: string;
  office?: string;
  /** Whom it describes, as a full sentence. */
  when: string;
}

/** What one comes for. */
export interface Product {
  id: string;
  /** Minutes at the desk; a multiple of the office's slot. */
  duration: number;
  /** A period may be running for whoever comes for it: the widget asks whether it does. */
  asksDeadline?: boolean;
  /** No longer offered; its bookings stand. */
  retired?: boolean;
  texts: Translated<ProductTexts>;
}

export interface ProductTexts {
  name: string;
  summary: string;
  about: string;
  bring: string[];
  notFor: string;
  referrals: Referral[];
}

/** Where one counsellor receives one visitor at a time. */
export interface Desk {
  id: string;
  name: string;
  /** Ids of the products it serves. */
  products: string[];
  openingHours: WeeklyHours[];
  specialHours: SpecialHours[];
}

/** Everything that staff decide about an office, and that a database is filled with. */
export interface OfficePlan {
  office: Office;
  /** In the order in which visitors see them. */
  products: Product[];
  /** For whoever does not know which of them is theirs. */
  triage?: Triage;
  desks: Desk[];
  /** Minutes of one slot. */
  slotMinutes: number;
  /** The part of the slots, from 0 to 1, that is kept for the telephone and the desk. */
  staffShare: number;
}
