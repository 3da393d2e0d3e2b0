import { expect, test } from 'vitest';
import { readSettings } from './settings.ts';

test('an office needs no settings to start', () => {
  expect(readSettings({})).toMatchObject({
    port: 8787,
    host: '127.0.0.1',
    databaseUrl: 'file:./data/infopunt.db',
    publicUrl: 'http://localhost:8787',
    allowedOrigins: '*',
    rateLimit: 'on',
    leadTime: 60,
    maxPerContact: 8,
  });
});

test.each([
  [{ PORT: 'http' }, 'PORT'],
  [{ PORT: '70000' }, 'PORT'],
  [{ PORT: '0' }, 'PORT'],
  [{ DATABASE_URL: './data/office.db' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'file::memory:' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'file://server/office.db' }, 'DATABASE_URL'],
  [{ DATABASE_URL: 'file:office.db?mode=ro' }, 'DATABASE_URL'],
  [{ PUBLIC_URL: 'afspraak.example' }, 'PUBLIC_URL'],
  [{ ALLOWED_ORIGINS: 'stad.example' }, 'ALLOWED_ORIGINS'],
  [{ ALLOWED_ORIGINS: 'https://stad.example/afspraak' }, 'ALLOWED_ORIGINS'],
  [{ TRUSTED_PROXY: 'proxy' }, 'TRUSTED_PROXY'],
  [{ TRUSTED_PROXY: '10.0.0.0/33' }, 'TRUSTED_PROXY'],
  [{ RATE_LIMIT: 'no' }, 'RATE_LIMIT'],
  [{ LEAD_TIME: '-1' }, 'LEAD_TIME'],
  [{ MAX_PER_CONTACT: '0' }, 'MAX_PER_CONTACT'],
  [{ VERIFY_CONTACT: 'yes' }, 'VERIFY_CONTACT'],
  [{ SMTP_URL: 'mail.example', MAIL_FROM: 'a@b.example' }, 'SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example' }, 'MAIL_FROM'],
  [{ MAIL_FROM: 'Stad Gent <a@b.example>' }, 'MAIL_FROM'],
  [{ MAIL_API_URL: 'mail.example', MAIL_FROM: 'a@b.example' }, 'MAIL_API_URL'],
  [{ SMS_URL: 'tel:12' }, 'SMS_URL'],
  [{ STAFF_OIDC_ISSUER: 'http://login.stad.example', STAFF_OIDC_CLIENT_ID: 'infopunt', STAFF_OIDC_CLIENT_SECRET: 'a-secret-of-the-office' }, 'STAFF_OIDC_ISSUER'],
  [{ STAFF_OIDC_ISSUER: 'https://login.stad.example?tenant=1', STAFF_OIDC_CLIENT_ID: 'infopunt', STAFF_OIDC_CLIENT_SECRET: 'a-secret-of-the-office' }, 'STAFF_OIDC_ISSUER'],
  [{ STAFF_OIDC_ISSUER: 'https://login.stad.example', STAFF_OIDC_CLIENT_ID: 'infopunt', STAFF_OIDC_CLIENT_SECRET: 'short' }, 'STAFF_OIDC_CLIENT_SECRET'],
  [{ STAFF_OIDC_ISSUER: 'https://login.stad.example', STAFF_OIDC_CLIENT_ID: 'infopunt' }, 'STAFF_OIDC_CLIENT_SECRET'],
  [{ STAFF_OIDC_ISSUER: 'https://login.stad.example', STAFF_OIDC_CLIENT_SECRET: 'a-secret-of-the-office' }, 'STAFF_OIDC_CLIENT_ID'],
  [{ STAFF_OIDC_ROLE_CLAIM: 'my roles' }, 'STAFF_OIDC_ROLE_CLAIM'],
  [{ RELEASE_DELAY: '0-0' }, 'RELEASE_DELAY'],
  [{ RELEASE_DELAY: '120-5' }, 'RELEASE_DELAY'],
  [{ RELEASE_DELAY: '5' }, 'RELEASE_DELAY'],
  [{ OFFER_MINUTES: '1' }, 'OFFER_MINUTES'],
  [{ OFFER_HOURS_AHEAD: '-1' }, 'OFFER_HOURS_AHEAD'],
  [{ DATA_KEY: 'secret' }, 'DATA_KEY'],
  [{ DATABASE_URL: 'libsql://office.example' }, 'DATA_KEY'],
])('whoever writes %j is told what to write instead, in one line, without what they wrote', (environment, name) => {
  const written = Object.values(environment)[0]!;
  try {
    readSettings(environment);
    expect.unreachable();
  } catch (error) {
    const { message } = error as Error;
    expect(message).toMatch(new RegExp(`^${name} is .+$`));
    if (name === 'DATA_KEY') expect(message).not.toContain(written);
  }
});

test('origins are compared as browsers write them', () => {
  expect(readSettings({ ALLOWED_ORIGINS: 'https://Stad.Example, https://partner.example:443' }).allowedOrigins).toEqual(['https://stad.example', 'https://partner.example']);
});

test('every wrong setting is named at once', () => {
  expect(() => readSettings({ PORT: 'x', LEAD_TIME: 'x' })).toThrow(/PORT.*\n.*LEAD_TIME/);
});
