import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { inLanguage, type Language } from '../domain/language.ts';
import type { BookingFacts } from '../domain/letter.ts';
import type { Office } from '../domain/office.ts';
import { texts } from './texts/texts.ts';

/** What the file tells of a booking; a booking itself has it, and so has a letter about one. */
type Invited = Pick<BookingFacts, 'reference' | 'state' | 'start' | 'end' | 'sequence' | 'changedAt'> & { id: string; language: Language };

/**
 * The booking as a calendar file (RFC 5545). Every version has the same UID and a higher SEQUENCE, so a calendar that
 * has the old one replaces it. Neither the product nor the office's name is in it:
 * calendars are shared, and residence is nobody else's matter.
 *
 * The method is PUBLISH or CANCEL (RFC 5546), not REQUEST: that asks for an answer, so mail programs would show
 * "Decline", which looks like cancelling while nobody reads it. In mail, the `organiser` must be named (3.2.1 there): an e-mail address.
 */
export function calendarInvitation(booking: Invited, office: Office, organiser?: string): string {
  const { labels, onTime, event, colon } = inLanguage(texts, booking.language).text;
  const { street, postalCode, city } = office.address;
  const cancelled = booking.state === 'cancelled';
  const calendar = new ICalCalendar({
    prodId: { company: 'Stad Gent', product: 'infopunt-booking', language: booking.language.toUpperCase() },
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: `${booking.id}@infopunt-booking`,
    sequence: booking.sequence,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: new Date(booking.changedAt),
    start: new Date(booking.start),
    end: new Date(booking.end),
    summary: event.summary,
    ...(organiser !== undefined && { organizer: { name: 'Stad Gent', email: organiser } }),
    location: `${street}, ${postalCode} ${city}`,
    description: `${labels.reference}${colon} ${booking.reference}\n${onTime}\n${event.telephone}${colon} ${office.telephone}`,
  });
  return calendar.toString();
}
