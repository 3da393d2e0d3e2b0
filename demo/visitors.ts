import type { BookingRequest } from '../server/contract/booking.ts';
import { pick, type Random } from './random.ts';

/** Who comes and how they arranged it: whatever a booking holds besides product and time. */
type Party = Pick<BookingRequest, 'visitor' | 'language' | 'talkLanguage' | 'partner'>;

/** Somebody invented. `number` keeps them apart: names come back, but no two share a contact, save through one helper. */
export function inventVisitor(random: Random, number: number): Party {
  const { name, talkLanguage } = pick(random, people);
  const language = talkLanguage === 'nl' ? 'nl' : 'en';
  const way = random();
  if (way < 0.1) return { visitor: { name, email: helperAddress(number) }, language: 'nl', talkLanguage, partner: 'huis-de-brug' };
  if (way < 0.25) return { visitor: { name, phone: telephone(number) }, language, talkLanguage };
  return { visitor: { name, email: `bezoeker${number}@example.org` }, language, talkLanguage };
}

/** A social worker books for several people; a new address in time keeps each below what one contact may have. */
const helperAddress = (number: number) => `hulp${Math.floor(number / 24)}@example.org`;

/** Belgian, and visibly of nobody. */
const telephone = (number: number) => `0470 00 ${String(Math.floor(number / 100)).padStart(2, '0')} ${String(number % 100).padStart(2, '0')}`;

/** Many scripts, with or without a surname: what a desk in Ghent meets. */
const people: readonly [Person, ...Person[]] = [
  { name: 'Amira Haddad', talkLanguage: 'ar' },
  { name: 'ليلى منصور', talkLanguage: 'ar' },
  { name: 'يوسف', talkLanguage: 'fr' },
  { name: 'Мария Иванова', talkLanguage: 'bg' },
  { name: 'Георги Петров', talkLanguage: 'bg' },
  { name: 'Stoyan Dimitrov', talkLanguage: 'bg' },
  { name: 'Олена Шевченко', talkLanguage: 'en' },
  { name: 'Elif Yıldız', talkLanguage: 'tr' },
  { name: 'Mehmet Öztürk', talkLanguage: 'tr' },
  { name: '陈伟', talkLanguage: 'en' },
  { name: 'Nguyễn Thị Hoa', talkLanguage: 'en' },
  { name: 'अनिता शर्मा', talkLanguage: 'en' },
  { name: 'ሰላም ተስፋዬ', talkLanguage: 'en' },
  { name: 'მარიამ', talkLanguage: 'en' },
  { name: 'Ελένη Παπαδοπούλου', talkLanguage: 'en' },
  { name: 'Suharti', talkLanguage: 'en' },
  { name: 'Kwame Mensah', talkLanguage: 'en' },
  { name: 'Fatoumata Diallo', talkLanguage: 'fr' },
  { name: "Chidi N'Diaye", talkLanguage: 'fr' },
  { name: 'Claire Dubois-Lefèvre', talkLanguage: 'fr' },
  { name: 'María José Núñez', talkLanguage: 'es' },
  { name: 'João da Silva', talkLanguage: 'es' },
  { name: 'Siobhán O’Brien', talkLanguage: 'en' },
  { name: 'Łukasz Wójcik', talkLanguage: 'en' },
  { name: 'Ștefan Țurcanu', talkLanguage: 'fr' },
  { name: 'Dirk Van den Broeck', talkLanguage: 'nl' },
  { name: 'Jef De Smet', talkLanguage: 'nl' },
  { name: 'Noor El Idrissi', talkLanguage: 'nl' },
];

interface Person {
  name: string;
  talkLanguage: string;
}
