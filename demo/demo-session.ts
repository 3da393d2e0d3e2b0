import type { Role } from '../server/domain/staff.ts';

/** The headers of somebody of staff who came in by the demo's own door. A session outlives the process that began it. */
export async function demoSession(origin: string, role: Role): Promise<Record<string, string>> {
  const answer = await fetch(`${origin}/demo-sign-in`, { method: 'POST', body: new URLSearchParams({ role }), headers: { Origin: origin }, redirect: 'manual' });
  const [cookie] = answer.headers.getSetCookie();
  return { Cookie: cookie!.split(';')[0]!, Origin: origin };
}
