import { afterEach, expect, test } from 'vitest';
import type { Products } from '../contract/product.ts';
import type { Triage as WireTriage } from '../contract/triage.ts';
import type { Triage } from '../domain/triage.ts';
import { openTestOffice, smallOffice, type TestOffice } from '../test-office.ts';

let office: TestOffice;
afterEach(() => office.end());

const otherOffices = [{ id: 'loket', name: { nl: 'het loket' }, url: 'https://loket.example/' }];
const withTriage = (triage: Triage = questions()) => {
  const plan = smallOffice({ triage });
  return { ...plan, office: { ...plan.office, otherOffices } };
};

test('the questions come in one answer, each by its name and with what follows each of its answers', async () => {
  office = await openTestOffice(withTriage());
  expect(await (await office.get('/api/v1/triage?lang=nl')).json()).toEqual({
    language: 'nl',
    first: 'what',
    questions: {
      what: {
        question: 'Wat wil je?',
        answers: [
          { label: 'Uitleg', hint: 'Je hebt een vraag.', leadsTo: { question: 'on' } },
          { label: 'Papieren afgeven', leadsTo: { office: 'loket', reason: 'Dat kan niet hier.' } },
        ],
      },
      on: {
        question: 'Waarover?',
        hint: 'Kies er een.',
        answers: [
          { label: 'Studeren', leadsTo: { product: 'studenten' } },
          { label: 'Familie', leadsTo: { product: 'gezinshereniging' } },
        ],
      },
    },
  });
});

test.each([
  ['en-GB', 'en', 'What do you want?'],
  ['uk', 'nl', 'Wat wil je?'],
  ['', 'nl', 'Wat wil je?'],
  ['__proto__', 'nl', 'Wat wil je?'],
])('who asks in %j gets %s, marked as such', async (lang, language, question) => {
  office = await openTestOffice(withTriage());
  const triage = (await (await office.get(`/api/v1/triage?lang=${lang}`)).json()) as WireTriage;
  expect([triage.language, triage.questions['what']?.question]).toEqual([language, question]);
});

test('the list of products says whether there are any', async () => {
  const offices = await Promise.all([withTriage(), smallOffice()].map((plan) => openTestOffice(plan)));
  const lists = await Promise.all(offices.map(async ({ get }) => (await (await get('/api/v1/products')).json()) as Products));
  expect(lists.map(({ office: { triage } }) => triage)).toEqual([true, undefined]);
  for (const { end } of offices) end();
});

test('they are kept for a while and come compressed, as the products do', async () => {
  office = await openTestOffice(withTriage());
  const [products, triage] = await Promise.all(['products', 'triage'].map((name) => office.get(`/api/v1/${name}`)));
  expect(triage!.headers.get('cache-control')).toBe(products!.headers.get('cache-control'));
  const long = questions();
  long.texts.nl.reasons['papers'] = 'Dat kan niet hier. '.repeat(100);
  office.end();
  office = await openTestOffice(withTriage(long));
  const answer = await office.app.request('/api/v1/triage', { headers: { 'Accept-Encoding': 'gzip' } });
  expect(answer.headers.get('content-encoding')).toBe('gzip');
});

test('an office without questions has nothing at their address', async () => {
  office = await openTestOffice();
  const answer = await office.get('/api/v1/triage?lang=nl');
  expect([answer.status, await answer.json()]).toEqual([404, expect.objectContaining({ code: 'not-found' })]);
});

test('no answer is ever sent in', async () => {
  office = await openTestOffice(withTriage());
  const answer = await office.post('/api/v1/triage', { answer: 'work' });
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET']);
});

test('an office is not described with questions that lead nowhere', async () => {
  const triage = questions();
  triage.questions[1]!.answers[0]!.leadsTo = { product: 'koken' };
  office = await openTestOffice();
  await expect(office.fill(withTriage(triage))).rejects.toThrow('The triage cannot be asked. The answer on/study leads to koken, which is not there.');
});

function questions(): Triage {
  return {
    first: 'what',
    questions: [
      {
        id: 'what',
        answers: [
          { id: 'advice', leadsTo: { question: 'on' } },
          { id: 'papers', leadsTo: { office: 'loket', because: 'papers' } },
        ],
      },
      {
        id: 'on',
        answers: [
          { id: 'study', leadsTo: { product: 'studenten' } },
          { id: 'family', leadsTo: { product: 'gezinshereniging' } },
        ],
      },
    ],
    notTriaged: [],
    texts: {
      nl: {
        questions: {
          what: { question: 'Wat wil je?', answers: { advice: { label: 'Uitleg', hint: 'Je hebt een vraag.' }, papers: { label: 'Papieren afgeven' } } },
          on: { question: 'Waarover?', hint: 'Kies er een.', answers: { study: { label: 'Studeren' }, family: { label: 'Familie' } } },
        },
        reasons: { papers: 'Dat kan niet hier.' },
      },
      en: {
        questions: {
          what: { question: 'What do you want?', answers: { advice: { label: 'Information', hint: 'You have a question.' }, papers: { label: 'Hand in papers' } } },
          on: { question: 'What on?', hint: 'Choose one.', answers: { study: { label: 'Studying' }, family: { label: 'Family' } } },
        },
        reasons: { papers: 'You cannot do that here.' },
      },
    },
  };
}
