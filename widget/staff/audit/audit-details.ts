import type { Account, AuditEntry } from '../../../server/contract/staff/session.ts';
import { type Scene, productName } from '../scene.ts';
import { momentText, shortDayText } from '../texts/dates.ts';

/** What else an entry is about, in words as far as there are any. */
export function auditDetails(details: AuditEntry['details'], staff: Account[], scene: Scene): string {
  const { texts, language } = scene;
  const { audit: words } = texts;
  return Object.entries(details)
    .filter(([name, value]) => value !== null && value !== '' && (value !== false || name === 'disabled'))
    .map(([name, value]) => {
      if (name === 'disabled' && value === false) return words.givenBack;
      const said = words.names[name as keyof typeof words.names] ?? name;
      return value === true ? said : `${said}: ${valueText(name, value)}`;
    })
    .join(' · ');

  function valueText(name: string, value: AuditEntry['details'][string]): string {
    const text = String(value);
    if (name === 'account') return staff.find(({ id }) => id === text)?.name ?? text;
    if (name === 'product') return productName(scene, text);
    if (name === 'role') return texts.roles[text as keyof typeof texts.roles] ?? text;
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return shortDayText(language, text);
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return momentText(language, text);
    // Instants of bookings stand in the audit as milliseconds.
    if (typeof value === 'number' && (name === 'from' || name === 'to')) return momentText(language, new Date(value).toISOString());
    return words.values[text as keyof typeof words.values] ?? text;
  }
}
