import type { OfficePlan } from '../server/domain/office.ts';
import { inEveryLanguage } from './catalogue/in-every-language.ts';
import { desks } from './desks.ts';
import { products } from './products.ts';
import { triage } from './triage.ts';

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
        { id: 'loket-migratie', name: inEveryLanguage(({ otherOffices }) => otherOffices['loket-migratie']), url: 'https://loket-migratie.example/' },
        { id: 'dienstencentrum', name: inEveryLanguage(({ otherOffices }) => otherOffices.dienstencentrum), url: 'https://dienstencentrum.example/' },
      ],
      texts: inEveryLanguage(({ houseRules, notHere }) => ({
        houseRules: [houseRules.papers, houseRules.onTime, houseRules.cancel],
        referrals: [{ office: 'loket-migratie', when: notHere }],
      })),
    },
    products,
    triage,
    desks: desks(years),
    slotMinutes: 20,
    staffShare: 0.2,
  };
}
