import { expect, test } from 'vitest';
import { signInPage } from './sign-in-page.ts';

const people: { subject: string; role: string }[] = [];
const door = signInPage(async (person) => {
  people.push(person);
  return `secret-of-${person.role}`;
});
const press = (role: string, headers: Record<string, string> = {}) =>
  door.request('http://localhost/demo-sign-in', { method: 'POST', body: new URLSearchParams({ role }), headers: { Origin: 'http://localhost', ...headers } });

test('the page says that this door is in the demo alone, and has a button for each role', async () => {
  const text = await (await door.request('/demo-sign-in')).text();
  expect(text).toContain('Deze deur bestaat alleen in deze demo.');
  for (const role of ['desk', 'planner', 'admin']) expect(text).toContain(`name="role" value="${role}"`);
});

test.each(['desk', 'planner', 'admin'])('whoever presses the button of %s gets a session of that role, and comes to the console', async (role) => {
  const answer = await press(role);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/staff']);
  expect(answer.headers.get('Set-Cookie')).toBe(`__Host-staff=secret-of-${role}; Path=/; HttpOnly; Secure; SameSite=Lax`);
});

test('another site cannot press it, and no other role gets in', async () => {
  const before = people.length;
  expect((await press('admin', { Origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await press('owner')).headers.get('Set-Cookie')).toBeNull();
  expect(people).toHaveLength(before);
});
