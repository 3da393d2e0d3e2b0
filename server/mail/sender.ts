/** Whom letters come from. The office is not named: its name says what its visitors come for. */
export const SENDER = 'Stad Gent';

/** So that no machine answers (RFC 3834). */
export const AUTO_SUBMITTED = { 'Auto-Submitted': 'auto-generated' };
