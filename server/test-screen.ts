import type { StaffBooking, StaffBookingRequest, StaffDay } from './contract/staff/bookings.ts';
import { onTuesday, type StaffScreen, type TestOffice } from './test-office.ts';

/** What is read at a screen; expects that it can be. */
export async function read<Answer>(answer: Promise<Response>, status = 200): Promise<Answer> {
  const response = await answer;
  if (response.status !== status) throw new Error(`Expected ${status}, got ${response.status}: ${await response.text()}`);
  return (await response.json()) as Answer;
}

/** The code of a refusal. */
export async function refusal(answer: Promise<Response>): Promise<string> {
  return ((await (await answer).json()) as { code: string }).code;
}

export const dayAt = (screen: StaffScreen, date = '2026-11-24') => read<StaffDay>(screen.get(`/api/staff/days/${date}`));

/** A request for somebody who calls, on Tuesday at 9.00. */
export function call(changes: Partial<StaffBookingRequest> = {}): StaffBookingRequest {
  return { product: 'studenten', start: onTuesday('09:00'), visitor: { name: 'Bakr Aziz', phone: '0470 12 34 56' }, language: 'nl', letters: true, ...changes };
}

export const bookFor = (screen: StaffScreen, changes: Partial<StaffBookingRequest> = {}) => read<StaffBooking>(screen.post('/api/staff/bookings', call(changes)), 201);

/** What stands in the audit, oldest first. */
export const auditOf = (office: TestOffice) =>
  office.ask(async (copy) => (await copy.execute("select action, booking_id, details from audit_entries where action not in ('account-created', 'signed-in') order by id")).rows.map(({ action, booking_id: booking, details }) => ({ action: String(action), booking, details: JSON.parse(String(details)) })));
