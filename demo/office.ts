import type { OfficePlan } from '../server/domain/office.ts';
import { desks } from './desks.ts';
import { products } from './products.ts';

/**
 * The info point of the demo, closed on the public holidays of these years.
 * Its address, telephone and links are made up, and look it: nobody may be sent anywhere by a demo.
 */
export function demoOffice(years: number[]): OfficePlan {
  return {
    office: {
      name: 'Infopunt Migratie',
      address: { street: 'Voorbeeldstraat 1', postalCode: '9000', city: 'Gent' },
      telephone: '09 000 00 00',
      otherOffices: [
        { id: 'loket-migratie', name: { nl: 'het Loket Migratie', en: 'the Migration desk (Loket Migratie)' }, url: 'https://loket-migratie.example/' },
        { id: 'dienstencentrum', name: { nl: 'een dienstencentrum', en: 'a service centre (dienstencentrum)' }, url: 'https://dienstencentrum.example/' },
      ],
      texts: {
        nl: {
          houseRules: [
            'Breng alle papieren mee die nuttig zijn.',
            'Kom op tijd, en niet meer dan 10 minuten vroeger.',
            'Kun je niet komen? Zeg het snel af, dan kan iemand anders komen.',
          ],
          referrals: [{ office: 'loket-migratie', when: 'Wil je een dossier starten, papieren afgeven of je kaart afhalen? Dat kan niet hier.' }],
        },
        en: {
          houseRules: [
            'Bring all papers that are useful.',
            'Come on time, and not more than 10 minutes early.',
            'Can you not come? Cancel soon, then somebody else can come.',
          ],
          referrals: [{ office: 'loket-migratie', when: 'Do you want to open a file, hand in papers or collect your card? You cannot do that here.' }],
        },
      },
    },
    products,
    desks: desks(years),
    slotMinutes: 20,
    staffShare: 0.2,
  };
}
