import { expect } from '@open-wc/testing';
import type { Availability } from '../server/contract/availability.ts';
import type { Booking, BookingRequest } from '../server/contract/booking.ts';
import { dateText } from './i18n/dates.ts';
import { inLocale } from './i18n/locale.ts';
import { type Visitor, axeFindings, clean, faulty, until, visit } from './testing/visitor.ts';

describe('the language of the talk', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  const line = () => visitor.findAll('p').find((text) => text.textContent!.trim().startsWith('Taal van het gesprek'))!.innerText;
  const rows = () => visitor.findAll('.row').map((row) => row.innerText.replace(/\s+/g, ' '));

  async function toTimes(product = 'Info over gezinshereniging'): Promise<void> {
    await visitor.presses(product);
    await visitor.presses('Kies een moment');
    await until(() => rows().length > 0, () => visitor.text);
  }

  async function speaks(language: string): Promise<void> {
    await visitor.presses('Wijzig: Taal van het gesprek');
    await visitor.sees('Welke taal spreek je het best?');
    await visitor.presses(language);
    await visitor.sees('Kies een moment');
    await until(() => rows().length > 0, () => visitor.text);
  }

  it('is Dutch on Dutch screens, where every desk speaks it and nothing is marked', async () => {
    visitor = visit();
    await toTimes();
    expect(line()).to.include('Taal van het gesprek: Nederlands');
    expect(visitor.find('.row small')).to.equal(null);
  });

  it('is that of the screens, and is asked in words that whoever reads no Dutch knows again', async () => {
    visitor = visit({ lang: 'en' });
    await visitor.presses('Info on family reunification');
    await visitor.presses('Choose a time');
    await visitor.reads('Language of the talk: English');
    await visitor.reads('We speak English');
    await visitor.presses('Change: Language of the talk');
    await visitor.sees('Which language do you speak best?');
    expect(visitor.findAll('.card').map((card) => card.innerText.split('\n')).slice(0, 3)).to.deep.equal([['Nederlands', 'Dutch'], ['English'], ['français', 'French']]);
    expect(visitor.find('.card [lang="ar"]')!.textContent).to.equal('العربية');
    expect(visitor.find('[aria-current]')!.innerText).to.equal('English');
    expect(await axeFindings(visitor.element)).to.deep.equal([]);
    await visitor.presses('Back');
    await visitor.sees('Choose a time');
  });

  it('that some desk speaks at some hours puts those first, and says of all others what to do', async () => {
    visitor = visit();
    await toTimes();
    await speaks('български');
    const times = await spokenTimes('bg');
    expect(times.length, 'times at which Bulgarian is spoken').to.be.greaterThan(0);
    expect(rows().map((row) => row.endsWith('We spreken Bulgaars'))).to.deep.equal([0, 1, 2].map((row) => row < times.length));
    expect(rows().every((row) => /(We spreken Bulgaars|Breng iemand mee, of vraag een tolk aan de telefoon)$/.test(row))).to.equal(true);
    await visitor.reads('Breng iemand mee, of vraag een tolk aan de telefoon');
    expect(visitor.findAll('.times').every((group) => /We spreken Bulgaars$|aan de telefoon$/.test(group.ariaLabel!))).to.equal(true);
  });

  it('leaves every time in the list, marked or not', async () => {
    visitor = visit();
    await toTimes();
    const days = () => visitor.findAll('.day').map((day) => day.innerText);
    const before = days();
    await speaks('български');
    expect(days()).to.deep.equal(before);
    expect(visitor.find('[aria-expanded="true"] small')!.innerText).to.equal(`${visitor.findAll('.times button').length} vrij`);
  });

  it('opens the first day on which some desk speaks it, and marks its times there', async () => {
    visitor = visit();
    await toTimes();
    await speaks('български');
    const [first] = await spokenTimes('bg');
    const opened = visitor.find('[aria-expanded="true"] span')!;
    expect(clean(opened.textContent)).to.equal(clean(inLocale('nl', () => dateText('nl', first!))));
    expect(clean(visitor.find('.times')!.previousElementSibling!.textContent)).to.equal('We spreken Bulgaars');
    expect(getComputedStyle(visitor.find('.spoken')!, '::before').content).to.include('✓');
  });

  it('goes along with a request to be called, and the waiting list begins with it', async () => {
    const sent = listen('/call-backs');
    visitor = visit();
    await toTimes();
    await speaks('български');
    await visitor.presses('Niets gevonden dat past?');
    await visitor.presses('Vraag dat we je bellen');
    await visitor.types('name', 'Мария Иванова');
    await visitor.types('phone', '0470 12 34 56');
    await visitor.presses('Vraag dat we je bellen');
    await visitor.sees('We bellen je');
    expect(sent.map(({ talkLanguage }) => talkLanguage)).to.deep.equal(['bg']);
    await visitor.presses('Zet me ook op de wachtlijst');
    await visitor.sees('Wanneer kun je komen?');
    expect(visitor.find<HTMLSelectElement>('#talk')!.value).to.equal('bg');
    await visitor.presses('Verder');
    await visitor.saysWho();
    await visitor.reads('gesprek in deze taal: Bulgaars');
  });

  it('that no desk speaks, or that all do, keeps nobody who waits from any time', async () => {
    visitor = visit({ lang: 'uk' });
    await visitor.presses('Інформація про возз');
    await until(() => !!visitor.find('.primary'), () => visitor.text);
    visitor.find('.primary')!.click();
    await until(() => rows().length > 0, () => visitor.text);
    visitor.findAll('.secondary').at(-2)!.click();
    await until(() => !!visitor.find('.call'), () => visitor.text);
    visitor.find('.primary')!.click();
    await until(() => !!visitor.find('#talk'), () => visitor.text);
    expect(visitor.find<HTMLSelectElement>('#talk')!.value).to.equal('');
  });

  it('that no desk speaks is said once, beside the language itself', async () => {
    visitor = visit({ lang: 'en', api: faulty('no-english-spoken') });
    await visitor.presses('Info on family reunification');
    await visitor.presses('Choose a time');
    await until(() => rows().length > 0, () => visitor.text);
    expect(visitor.find('.row small')).to.equal(null);
    expect(visitor.text.match(/Bring someone, or ask for an interpreter/g)?.length).to.equal(1);
  });

  it('is not asked by an office that does not say what is spoken', async () => {
    visitor = visit({ lang: 'en', api: faulty('says-no-languages') });
    await visitor.presses('Info on family reunification');
    await visitor.presses('Choose a time');
    await until(() => rows().length > 0, () => visitor.text);
    expect(visitor.text).not.to.include('Language of the talk');
  });

  it('follows the screens until it or a time is chosen', async () => {
    visitor = visit();
    await toTimes();
    picks('en');
    await visitor.reads('Language of the talk: English');
    await visitor.reads('We speak English');
    visitor.find('.row')!.click();
    await visitor.types('name', 'Amira Haddad');
    await visitor.types('email', `visitor-${crypto.randomUUID()}@example.org`);
    await visitor.presses('Continue');
    await visitor.sees('Is everything right?');
    picks('nl');
    await visitor.sees('Klopt alles?');
    await visitor.reads('Engels spreekt je consulent');
  });

  it('is shown on the check, can be changed there, and keeps the time that was chosen', async () => {
    visitor = visit();
    await toTimes();
    await visitor.choosesTheEarliest();
    await visitor.saysWho();
    await visitor.reads('Nederlands spreekt je consulent');
    const moment = visitor.findAll('dd').map((fact) => clean(fact.innerText)).find((fact) => fact.endsWith('uur'))!;
    await speaks('العربية');
    await visitor.presses('Verder');
    await visitor.sees('Klopt alles?');
    await visitor.reads('Arabisch');
    await visitor.reads(moment);
  });

  it('goes into the booking, and stays when the booking is moved', async () => {
    const sent = listen('/bookings');
    visitor = visit();
    await toTimes();
    await speaks('български');
    await visitor.choosesTheEarliest();
    await visitor.saysWho();
    await visitor.reads('Bulgaars spreekt je consulent');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    expect(sent.map(({ talkLanguage }) => talkLanguage)).to.deep.equal(['bg']);
    const token = new URL(visitor.find<HTMLAnchorElement>('a[href*="/manage#"]')!.href).hash.slice(1);
    await visitor.presses('Verzet of annuleer de afspraak');
    await visitor.presses('Verzet de afspraak');
    await until(() => rows().length > 0, () => visitor.text);
    expect(line().trim()).to.equal('Taal van het gesprek: Bulgaars');
    expect(rows()[0]).to.match(/We spreken Bulgaars$/);
    visitor.findAll('.row')[1]!.click();
    await visitor.presses('Verzet de afspraak');
    await visitor.sees('Je afspraak is verzet');
    const booking = (await (await fetch('/api/v1/booking', { headers: { Authorization: `Bearer ${token}` } })).json()) as Booking;
    expect([booking.talkLanguage, booking.sequence]).to.deep.equal(['bg', 1]);
  });

  function picks(language: string): void {
    const menu = visitor.find<HTMLSelectElement>('select')!;
    menu.value = language;
    menu.dispatchEvent(new Event('change'));
  }

  /** The bodies of what is sent there from here on. */
  function listen(path: string): Pick<BookingRequest, 'talkLanguage'>[] {
    const sent: BookingRequest[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (String(input).endsWith(path)) sent.push(JSON.parse(init!.body as string) as BookingRequest);
      return fetch(input, init);
    };
    restore = () => (globalThis.fetch = fetch);
    return sent;
  }

  let restore = () => {};
  afterEach(() => restore());
});

async function spokenTimes(talk: string): Promise<string[]> {
  const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
  const answer = await fetch(`/api/v1/products/gezinshereniging/availability?from=${day(0)}&to=${day(13)}&talk=${talk}`);
  return ((await answer.json()) as Availability).days.flatMap(({ times }) => times.filter(({ spoken }) => spoken).map(({ start }) => start));
}
