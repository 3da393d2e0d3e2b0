import type { Described } from '../domain/check-catalogue.ts';
import type { Staff } from '../domain/staff.ts';
import type { Instant } from '../domain/time.ts';

// What staff need from outside for what visitors read, for figures, and for what is removed.

/** What visitors read, to be changed. */
export interface CatalogueDesk {
  /** Nothing before the office has been described. */
  read(): Promise<ReadCatalogue | undefined>;
  /** Puts the next in the place of the one of `revision`, with the audit's entry; one transaction. Whether it was still the one. */
  replace(change: CatalogueReplacement): Promise<boolean>;
}

export interface ReadCatalogue extends Described {
  /** Grows with every change. */
  revision: number;
}

export interface CatalogueReplacement {
  revision: number;
  before: Described;
  next: Described;
  operation: string;
  /** Whose change it is, and what it is called in the audit. */
  audit: { staff: Staff['id']; action: string; details: Record<string, string> };
  now: Instant;
}
