import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestOffice } from '../../test-office.ts';
import { staffPage } from './staff-page.ts';

test('the page of the console runs its own scripts only, in no frame, and is kept and found by nobody', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'infopunt-page-'));
  const page = () => staffPage(folder).request('/staff');
  expect((await page()).status).toBe(404);
  writeFileSync(join(folder, 'staff.html'), '<!doctype html><title>Staff</title>');
  const answer = await page();
  expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>Staff</title>']);
  const policy = answer.headers.get('Content-Security-Policy')!;
  for (const rule of ["default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'", "require-trusted-types-for 'script'"]) expect(policy).toContain(rule);
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
  expect(answer.headers.get('X-Robots-Tag')).toBe('noindex');
  rmSync(folder, { recursive: true });
});

test('no answer of the office to staff is kept anywhere', async () => {
  const office = await openTestOffice();
  const admin = await office.staffAs('admin');
  for (const path of ['/staff', '/api/staff/session', '/api/staff/accounts', '/api/staff/audit']) expect((await admin.get(path)).headers.get('Cache-Control')).toBe('no-store');
  office.end();
});

test('whoever tries to sign in too often from one network must wait, and others need not', async () => {
  const office = await openTestOffice(undefined, { RATE_LIMIT: 'on', TRUSTED_PROXY: '127.0.0.1' });
  const incoming = { remoteAddress: '127.0.0.1', remotePort: 1, remoteFamily: 'IPv4' };
  const challenge = async (from: string) => {
    const headers = { Origin: 'http://localhost:8787', 'Content-Type': 'application/json', 'X-Forwarded-For': from };
    const { status } = await office.app.request('/api/staff/passkeys/challenge', { method: 'POST', body: '{"invitation":"a-guess"}', headers }, { incoming: { socket: incoming } });
    return status;
  };
  const tries: number[] = [];
  for (let times = 0; times < 61; times += 1) tries.push(await challenge('192.0.2.1'));
  expect([new Set(tries.slice(0, 60)), tries[60]]).toEqual([new Set([401]), 429]);
  expect(await challenge('192.0.2.2')).toBe(401);
  office.end();
});
