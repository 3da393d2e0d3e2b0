import { readFileSync } from 'node:fs';
import { Hono } from 'hono';
import { describe, expect, test } from 'vitest';
import { citySite } from './city-site.ts';
import * as languages from './catalogue/languages.ts';
import { openLetterBox } from './letter-box.ts';
import { demoOffice } from './office.ts';

const plan = demoOffice([2027]);
const letterBox = openLetterBox(() => Date.parse('2026-11-23T08:00:00Z'));
const site = citySite({ app: new Hono().get('/health', (c) => c.text('of the office')), letIn: async ({ role }) => `secret-of-${role}` }, letterBox);
const get = async (path: string) => {
  const answer = await site.request(path);
  return { status: answer.status, type: answer.headers.get('Content-Type'), text: await answer.text() };
};
const translations = Object.keys(languages).filter((language) => language !== 'nl');
const pages = ['/', '/afspraak', ...translations.map((language) => `/${language}/appointment`)];

describe('the front page', () => {
  test('has the products of the catalogue with their own words, a button each', async () => {
    const { text } = await get('/');
    for (const { id, texts } of plan.products) {
      expect(text).toContain(`<infopunt-booking display="dialog" product="${id}"`);
      expect(text).toContain(`href="/afspraak?product=${id}"`);
      expect(text).toContain(`<h3>${texts.nl.name}</h3>`);
      expect(text).toContain(`${texts.nl.summary}.`);
      expect(text).toContain(texts.nl.about.split(' Met EU-burger')[0]);
    }
  });

  test('tells this office from the others, twice with a way out', async () => {
    const { text } = await get('/');
    for (const { url } of plan.office.otherOffices) expect(text).toContain(`href="${url}"`);
    expect(text).toContain(plan.office.texts.nl.referrals[0]?.when);
    for (const rule of plan.office.texts.nl.houseRules) expect(text).toContain(rule);
  });
});

describe('every page', () => {
  test.each(pages)('%s is one page to everybody: one heading, landmarks, a language', async (path) => {
    const { status, text } = await get(path);
    expect(status).toBe(200);
    const [, language = 'nl'] = /^\/(\w\w)\//.exec(path) ?? [];
    expect(text).toMatch(RegExp(`<html lang="${language}"( dir="${language === 'ar' ? 'rtl' : 'ltr'}")?>`));
    expect(text).not.toMatch(/[{}]|undefined/);
    for (const once of ['<h1>', '<main', '<header', '<footer', '/1/infopunt-booking.js']) expect(text.split(once)).toHaveLength(2);
  });

  test.each(pages)('%s runs nothing and dresses nothing inline', async (path) => {
    const { text } = await get(path);
    expect(text).not.toMatch(/<script(?![^>]*src=)|<style|\sstyle=|\son\w+=/);
  });

  test.each(pages)('%s gives the widget the telephone of the office', async (path) => {
    const { text } = await get(path);
    for (const [, attributes] of text.matchAll(/<infopunt-booking([^>]*)>/g)) expect(attributes).toContain(`telephone="${plan.office.telephone}"`);
  });
});

describe('the page for appointments', () => {
  test('exists in every language that the catalogue has, each a press away from each, under its own name', async () => {
    for (const path of pages.slice(1)) {
      const { text } = await get(path);
      const others = [...text.matchAll(/<a href="([^"]+)" hreflang="(\w\w)" lang="\2">(\p{L}+)<\/a>/gu)].map(([, address, , name]) => [address, name]);
      expect(others.map(([address]) => address).sort()).toEqual(pages.slice(1).filter((other) => other !== path).sort());
      if (path === '/ar/appointment') expect(others.map(([, name]) => name)).toEqual(['Nederlands', 'English', 'Français', 'Türkçe', 'Български', 'Українська', 'Español']);
    }
    expect((await get('/de/appointment')).status).toBe(404);
  });

  test('opens with the product of the link', async () => {
    expect((await get('/afspraak?product=studenten')).text).toContain('<infopunt-booking product="studenten" ');
    expect((await get('/en/appointment?product=studenten')).text).toContain('<infopunt-booking product="studenten" lang="en"');
  });

  test('lets nothing into its markup that is no product', async () => {
    expect((await get('/afspraak?product=%22%3E%3Cscript%3E')).text).toBe((await get('/afspraak')).text);
  });
});

test('the style guide comes from its own package, and nothing above it', async () => {
  expect(await get('/stijlgids/css/main.css')).toMatchObject({ status: 200, type: expect.stringContaining('text/css') });
  expect((await get('/stijlgids/../package.json')).status).toBe(404);
  expect((await get('/stijlgids/%2e%2e/package.json')).status).toBe(404);
});

test('our own style sheet copies none of the style guide', () => {
  const rules = readFileSync(new URL('pages/city.css', import.meta.url), 'utf8');
  expect(rules.length).toBeLessThan(4_000);
});

test('whatever is no page is answered by the office', async () => {
  expect((await get('/health')).text).toBe('of the office');
});

describe('the messages that the demo would have sent', () => {
  test('stand on a page of their own, the newest first, and nothing in them can do anything to it', async () => {
    expect((await get('/letters')).text).toContain('Er is nog niets verstuurd');
    const mail = { channel: 'email', kind: 'confirmed', messageId: 'one@example.org', to: 'amira@example.org', subject: '<b>Je afspraak', text: 'Tot dan', html: '<html><head></head><body>Tot <i>dan</i></body></html>', language: 'nl' } as const;
    await letterBox.transport.send(mail);
    await letterBox.transport.send(mail);
    await letterBox.transport.send({ channel: 'sms', kind: 'code', messageId: 'two@example.org', to: '+32470123456', text: 'Je code: 123456. Of kijk op http://localhost:8787/manage#abc' });
    const { text } = await get('/letters');
    expect(text.indexOf('Je code: 123456')).toBeLessThan(text.indexOf('&lt;b&gt;Je afspraak'));
    expect(text).toContain('srcdoc="&lt;html&gt;&lt;head&gt;&lt;base target=&quot;_top&quot;&gt;');
    expect(text).toContain('<a href="http://localhost:8787/manage#abc">');
    expect(JSON.parse((await get('/letters.json')).text)).toMatchObject([{ kind: 'code', subject: null }, { kind: 'confirmed', to: 'amira@example.org' }]);
  });
});
