import { expect } from '@open-wc/testing';
import { type Visitor, faulty, until, visit } from './testing/visitor.ts';

describe('when things go wrong', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function booksAt(fault: string): Promise<void> {
    visitor = visit({ api: faulty(fault) });
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
  }

  function picks(language: string): void {
    const menu = visitor.find<HTMLSelectElement>('select')!;
    menu.value = language;
    menu.dispatchEvent(new Event('change'));
  }

  it('whoever comes second for a time is one press away from the nearest ones, and types nothing again', async () => {
    await booksAt('slot-taken');
    await visitor.reads('Iemand anders koos net dit moment.');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
    await visitor.presses('maandag 1 maart 9.40 uur');
    await visitor.sees('Klopt alles?');
    expect(visitor.text).to.include('maandag 1 maart, 9.40 uur').and.to.include('Amira Haddad');
  });

  it('a time that may no longer be booked leads back to the times, with the reason', async () => {
    await booksAt('start-refused');
    await visitor.sees('Kies een moment');
    await visitor.reads('Dit moment is te dichtbij of al voorbij.');
  });

  it('a name that the office refuses is said at the name', async () => {
    await booksAt('name-refused');
    await visitor.sees('Voor wie is de afspraak?');
    expect(visitor.find('#name-error')!.textContent).to.equal('Gebruik gewone letters in de naam');
  });

  const sentences = {
    'already-booked': 'Er is al een afspraak voor deze persoon en dit onderwerp.',
    'too-many-bookings': 'kan er geen afspraak meer bij. Bel ons.',
    'too-many-requests': 'Dat was te vaak na elkaar.',
    'from-the-future': 'Er ging iets mis bij ons. Probeer opnieuw, of bel.',
  };
  for (const [fault, sentence] of Object.entries(sentences)) {
    it(`${fault}: everything stays, and the visitor reads "${sentence}" with the telephone`, async () => {
      await booksAt(fault);
      await visitor.reads(sentence);
      await visitor.sees('Klopt alles?');
      expect(visitor.find('.alarm a[href^="tel:"]')).not.to.equal(null);
    });
  }

  it('an answer that got lost is asked for again by itself, without booking twice', async () => {
    await booksAt('lost-answer');
    await visitor.sees('Je afspraak staat vast');
  });

  it('an office that sends nothing says to keep the number', async () => {
    await booksAt('no-letters');
    await visitor.sees('Je afspraak staat vast');
    await visitor.reads('We sturen geen bericht: bewaar je nummer');
  });

  it('a booking whose answer got lost is found again, in another language too', async () => {
    await booksAt('lost-answers');
    await visitor.reads('We kregen geen antwoord.');
    picks('en');
    await visitor.sees('Is everything right?');
    visitor.element.api = location.origin;
    await visitor.presses('Try again');
    await visitor.sees('Your appointment is booked');
  });

  it('a language that does not come leaves the menu at the one on the screen', async () => {
    visitor = visit({ api: faulty('no-english') });
    await visitor.sees('Waarover wil je info?');
    picks('en');
    await until(() => visitor.find<HTMLSelectElement>('select')!.value === 'nl', () => 'The menu names another language.');
    expect(visitor.heading).to.equal('Waarover wil je info?');
  });

  it('an office that keeps silent leaves room for what the page itself offers', async () => {
    const link = document.createElement('a');
    link.href = link.textContent = '/ergens';
    visitor = visit({ api: faulty('hung') }, link);
    await until(() => link.checkVisibility(), () => 'The page shows nothing of its own.');
  });

  it('the keyboard goes on from the question when what was pressed is gone', async () => {
    visitor = visit({ api: faulty('full-for-now'), product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.presses('Toon dat moment');
    await visitor.reads('Eerst vrij');
    expect(visitor.focused!.localName).to.equal('h2');
  });

  it('the month view says nothing of days that nobody asked about', async () => {
    visitor = visit({ product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.presses('Kalender');
    const labels = visitor.findAll('td button').map((day) => day.ariaLabel!);
    expect(labels.some((label) => !label.includes(':'))).to.equal(true);
  });

  it('an office that is full says so, with the telephone, and is no dead end', async () => {
    visitor = visit({ api: faulty('full'), product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.reads('Alles is volzet.');
    expect(visitor.find('.notice a[href^="tel:"]')).not.to.equal(null);
    await visitor.presses('Terug');
    await visitor.sees('Info over studenten');
  });

  it('an office that is full for now says when it is not, and goes there in one press', async () => {
    visitor = visit({ api: faulty('full-for-now'), product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.reads('Het eerste vrije moment is dinsdag 10 januari, 9.20 uur.');
    await visitor.presses('Toon dat moment');
    await visitor.reads('Eerst vrij');
    expect(visitor.findAll('.row').length).to.equal(1);
  });
});
