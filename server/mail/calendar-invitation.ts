import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Booking } from '../domain/booking.ts';
import { inLanguage, type Translated } from '../domain/language.ts';
import type { Office } from '../domain/office.ts';

/**
 * The booking as a calendar file (RFC 5545). Every version has the same UID and a higher SEQUENCE, so a calendar that
 * has the old one replaces it. Neither the product nor the office's name is in it:
 * calendars are shared, and residence is nobody else's matter.
 */
export function calendarInvitation(booking: Booking, office: Office): string {
  const words = inLanguage(WORDS, booking.language).text;
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
    summary: words.summary,
    location: `${street}, ${postalCode} ${city}`,
    description: `${words.reference}: ${booking.reference}\n${words.early}\n${words.telephone}: ${office.telephone}`,
  });
  return calendar.toString();
}

const WORDS: Translated<Record<'summary' | 'reference' | 'early' | 'telephone', string>> = {
  nl: {
    summary: 'Afspraak stad Gent',
    reference: 'Je nummer',
    early: 'Kom op tijd, en niet meer dan 10 minuten vroeger.',
    telephone: 'Telefoon',
  },
  en: {
    summary: 'Appointment City of Ghent',
    reference: 'Your number',
    early: 'Come on time, and no more than 10 minutes early.',
    telephone: 'Telephone',
  },
};
