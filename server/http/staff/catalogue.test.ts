import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Booking } from '../../contract/booking.ts';
import type { Products } from '../../contract/product.ts';
import type { Catalogue, CatalogueProduct } from '../../contract/staff/catalogue.ts';
import type { Triage } from '../../domain/triage.ts';
import { bookAs, onTuesday, openTestOffice, request, smallOffice, type StaffScreen, type TestOffice } from '../../test-office.ts';

let office: TestOffice;
let admin: StaffScreen;
beforeAll(async () => {
  const plan = smallOffice();
  office = await openTestOffice({ ...plan, office: { ...plan.office, otherOffices: [{ id: 'loket', name: { nl: 'het loket' }, url: 'https://stad.example/loket' }] } });
  admin = await office.staffAs('admin');
});
afterAll(() => office.end());

const read = async () => (await (await admin.get('/api/staff/catalogue')).json()) as Catalogue;
const shown = async (language = 'nl') => (await (await office.get(`/api/v1/products?lang=${language}`)).json()) as Products;
const productOf = async (id: string) => (await read()).products.find((product) => product.id === id)!;

async function change(what: string, body: object): Promise<{ status: number; code?: string; errors?: { field: string; code: string }[] }> {
  const { revision } = await read();
  const answer = await admin.post(`/api/staff/catalogue/${what}`, { revision, ...body });
  return { status: answer.status, ...((await answer.json()) as object) };
}
const changeProduct = (product: CatalogueProduct) => change(`products/${product.id}`, { product });

function newProduct(id: string, changes: Partial<CatalogueProduct> = {}): CatalogueProduct {
  const nl = { name: `Info over ${id}`, summary: 'Je hebt een vraag.', about: '', bring: [], notFor: '', referrals: [] };
  return { id, duration: 20, asksDeadline: false, retired: false, texts: { nl }, ...changes };
}

test('whoever changes a text sees it on the widget with its next request, in its language and marked where it is missing', async () => {
  const before = await productOf('studenten');
  const texts = { nl: { ...before.texts.nl, summary: 'Je komt studeren.' }, fr: { ...before.texts.nl, name: 'Infos pour étudiants', summary: 'Vous venez étudier.' } };
  expect((await changeProduct({ ...before, texts })).status).toBe(200);
  expect((await shown()).products[0]).toMatchObject({ language: 'nl', summary: 'Je komt studeren.' });
  expect((await shown('fr')).products[0]).toMatchObject({ language: 'fr', summary: 'Vous venez étudier.' });
  expect((await shown('tr')).products[0]).toMatchObject({ language: 'nl', summary: 'Je komt studeren.' });
  expect((await read()).languages).toEqual(expect.arrayContaining(['nl', 'fr', 'tr']));
});

test('whoever changes what somebody else has changed meanwhile is told, and nothing is lost', async () => {
  const { revision } = await read();
  const product = await productOf('gezinshereniging');
  const said = (about: string) => admin.post('/api/staff/catalogue/products/gezinshereniging', { revision, product: { ...product, texts: { nl: { ...product.texts.nl, about } } } });
  const answers = await Promise.all([said('Van de eerste.'), said('Van de tweede.')]);
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  const refused = answers.findIndex(({ status }) => status === 409);
  expect(await answers[refused]!.json()).toMatchObject({ code: 'changed' });
  expect((await productOf('gezinshereniging')).texts.nl.about).toBe(['Van de tweede.', 'Van de eerste.'][refused]);
  expect((await read()).revision).toBe(revision + 1);
});

test('a new product stands at the end, can be put first, and is in the audit', async () => {
  expect((await changeProduct(newProduct('verlenging'))).status).toBe(200);
  expect((await shown()).products.map(({ id }) => id)).toEqual(['studenten', 'gezinshereniging', 'verlenging']);
  expect((await change('order', { products: ['verlenging', 'studenten', 'gezinshereniging'] })).status).toBe(200);
  expect((await shown()).products.map(({ id }) => id)).toEqual(['verlenging', 'studenten', 'gezinshereniging']);
  expect(await change('order', { products: ['verlenging', 'studenten', 'studenten'] })).toMatchObject({ status: 422, code: 'invalid-input' });
  const { rows } = await office.ask((copy) => copy.execute('select action, details from audit_entries order by id desc limit 2'));
  expect(rows.map(({ action }) => action)).toEqual(['order-changed', 'product-changed']);
  expect(JSON.parse(String(rows[1]!['details']))).toMatchObject({ product: 'verlenging' });
});

test('what is retired is offered to nobody, and whoever has an appointment for it keeps it and sees its name', async () => {
  const booked = await bookAs(office, 'Amira');
  const product = await productOf('studenten');
  expect((await changeProduct({ ...product, retired: true })).status).toBe(200);
  const list = await shown();
  expect(list.products.map(({ id }) => id)).not.toContain('studenten');
  expect(list.retired).toEqual([{ id: 'studenten', name: 'Info over studenten' }]);
  expect((await office.get('/api/v1/products/studenten/availability?from=2026-11-24&to=2026-11-30')).status).toBe(404);
  expect((await office.post('/api/v1/bookings', request({ start: onTuesday('10:00') }))).status).toBe(404);
  expect((await office.post('/api/v1/waiting', { product: 'studenten', wish: {}, visitor: { name: 'Omar', email: 'omar@example.org' }, language: 'nl' })).status).toBe(404);
  expect((await office.post('/api/v1/call-backs', { product: 'studenten', name: 'Omar', phone: '0470123456', language: 'nl' })).status).toBe(404);
  const own = (await (await office.get('/api/v1/booking', booked.manageToken)).json()) as Booking;
  expect(own).toMatchObject({ status: 'booked', product: 'studenten' });
  expect((await office.post('/api/v1/booking/move', { start: onTuesday('10:00'), from: own.start }, { Authorization: `Bearer ${booked.manageToken}` })).status).toBe(200);
  expect((await changeProduct({ ...product, retired: false })).status).toBe(200);
  expect((await shown()).products.map(({ id }) => id)).toContain('studenten');
});

test.each<[string, (before: CatalogueProduct) => unknown, string, string]>([
  ['a duration that is no multiple of the slot', (before) => ({ ...before, duration: 30 }), 'product.duration', 'not-a-multiple'],
  ['a referral to nothing', (before) => ({ ...before, texts: { nl: { ...before.texts.nl, referrals: [{ product: 'nergens', when: 'Je zoekt.' }] } } }), 'product.texts.nl.referrals.0.product', 'unknown'],
  ['a translation of a text that there is not in Dutch', (before) => ({ ...before, texts: { nl: { ...before.texts.nl, bring: [] }, en: { ...before.texts.nl, bring: ['Your passport'] } } }), 'product.texts.en.bring', 'without-dutch'],
  ['texts without Dutch', (before) => ({ ...before, texts: { en: before.texts.nl } }), 'product.texts.nl', 'required'],
  ['a language that is none', (before) => ({ ...before, texts: { ...before.texts, 'Not A Language': before.texts.nl } }), 'product.texts', 'invalid'],
  ['a name that is empty', (before) => ({ ...before, texts: { nl: { ...before.texts.nl, name: ' ' } } }), 'product.texts.nl.name', 'required'],
  ['another id than the address has', (before) => ({ ...before, id: 'anders' }), 'product.id', 'invalid'],
])('%s is refused at its field', async (_what, wrong, field, code) => {
  const before = await productOf('gezinshereniging');
  const refused = await change('products/gezinshereniging', { product: wrong(before) });
  expect(refused).toMatchObject({ status: 422, code: 'invalid-input' });
  expect(refused.errors).toContainEqual({ field, code });
  expect(await productOf('gezinshereniging')).toEqual(before);
});

test('a text in Arabic may set apart the Latin words in it, and none may turn the direction of what follows', async () => {
  const before = await productOf('studenten');
  const said = (name: string) => changeProduct({ ...before, texts: { nl: before.texts.nl, ar: { ...before.texts.nl, name } } });
  expect((await said('معلومات عن \u2068single permit\u2069')).status).toBe(200);
  for (const name of ['معلومات \u2068single permit', '\u2069\u2068', '\u202Etimrep']) expect((await said(name)).errors).toEqual([{ field: 'product.texts.ar.name', code: 'control-characters' }]);
  expect((await changeProduct(before)).status).toBe(200);
});

test('what something else leads to can neither be retired nor taken away', async () => {
  const studies = await productOf('studenten');
  const family = await productOf('gezinshereniging');
  const referrals = [{ product: 'gezinshereniging', when: 'Je komt bij je gezin.' }, { office: 'loket', when: 'Je haalt een kaart af.' }];
  expect((await changeProduct({ ...studies, texts: { nl: { ...studies.texts.nl, referrals } } })).status).toBe(200);
  expect((await changeProduct({ ...family, retired: true })).errors).toEqual([{ field: 'product.retired', code: 'in-use' }]);
  const { office: described } = await read();
  expect((await change('office', { office: { ...described, otherOffices: [] } })).errors).toEqual([{ field: 'office.otherOffices', code: 'in-use' }]);
  expect((await change('office', { office: { ...described, telephone: '09 123 45 67' } })).status).toBe(200);
  expect((await shown()).office.telephone).toBe('09 123 45 67');
});

test('a triage that cannot be asked is refused with a sentence for each thing that is wrong, and one that can is live', async () => {
  const texts = { questions: { waarom: { question: 'Waarom kom je?', answers: { studie: { label: 'Om te studeren' }, gezin: { label: 'Voor mijn gezin' } } } }, reasons: {} };
  const triage: Triage = {
    first: 'waarom',
    questions: [{ id: 'waarom', answers: [{ id: 'studie', leadsTo: { product: 'studenten' } }, { id: 'gezin', leadsTo: { product: 'gezinshereniging' } }] }],
    notTriaged: ['verlenging'],
    texts: { nl: texts },
  };
  const wrong = await change('triage', { triage: { ...triage, first: 'niets', notTriaged: [] } });
  expect(wrong.status).toBe(422);
  expect(wrong.errors!.map(({ field }) => field)).toEqual(
    expect.arrayContaining(['triage: It begins with the question niets, which is not there.', expect.stringContaining('No answer leads to the product verlenging')]),
  );
  expect((await change('triage', { triage })).status).toBe(200);
  expect((await office.get('/api/v1/triage')).status).toBe(200);
  // Nothing asks about a product that is new: it is not triaged until somebody thinks of an answer.
  expect((await changeProduct(newProduct('beslissing'))).status).toBe(200);
  expect((await read()).triage!.notTriaged).toEqual(['verlenging', 'beslissing']);
  expect((await change('triage', { triage: null })).status).toBe(200);
  expect((await office.get('/api/v1/triage')).status).toBe(404);
});

test('a catalogue in eight languages is taken, a larger one than any is not, and the public takes no more than before', async () => {
  const { office: described } = await read();
  const long = Array.from({ length: 60 }, (_, index) => `Regel ${index} ${'é'.repeat(280)}`);
  const texts = Object.fromEntries(['nl', 'en', 'fr', 'es', 'tr', 'bg', 'uk', 'ar'].map((language) => [language, { houseRules: long, referrals: [] }]));
  expect((await change('office', { office: { ...described, texts } })).status).toBe(200);
  const { revision } = await read();
  expect((await admin.post('/api/staff/catalogue/order', { revision, products: [], rest: 'x'.repeat(1024 * 1024) })).status).toBe(413);
  expect((await office.post('/api/v1/bookings', { ...request(), rest: 'x'.repeat(17 * 1024) })).status).toBe(413);
});

test('neither the desk nor a planner changes the catalogue', async () => {
  for (const role of ['desk', 'planner'] as const) {
    const screen = await office.staffAs(role);
    expect((await screen.get('/api/staff/catalogue')).status).toBe(403);
    expect((await screen.post('/api/staff/catalogue/order', { revision: 0, products: [] })).status).toBe(403);
  }
});
