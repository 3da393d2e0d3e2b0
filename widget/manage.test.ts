import { expect } from '@open-wc/testing';
import type { InfopuntBooking } from './infopunt-booking.ts';
import { Visitor, faulty, until, visit } from './testing/visitor.ts';

describe('behind the manage link', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  /** Books, and gives the secret of the link. */
  async function booked(attributes: Record<string, string> = {}): Promise<string> {
    const first = visit(attributes);
    await (attributes['lang'] === 'en' ? booksInEnglish(first) : first.fillsInEverything());
    first.find('.primary')!.click();
    await first.sees(attributes['lang'] === 'en' ? 'Your appointment is booked' : 'Je afspraak staat vast');
    const link = first.find<HTMLAnchorElement>('a[href*="#"]')!.href;
    first.leaves();
    return link.split('#')[1]!;
  }

  async function booksInEnglish(someone: Visitor): Promise<void> {
    await someone.presses('Info for students');
    await someone.presses('Choose a time');
    await someone.choosesTheEarliest();
    await someone.types('name', 'Amira');
    await someone.types('email', `visitor-${crypto.randomUUID()}@example.org`);
    await someone.presses('Continue');
    await someone.sees('Is everything right?');
  }

  function follow(token: string, attributes: Record<string, string> = {}): Visitor {
    history.replaceState(null, '', `#${token}`);
    return visit({ manage: '', ...attributes });
  }

  it('the secret leaves the address at once', async () => {
    const token = await booked();
    visitor = follow(token);
    await visitor.sees('Je afspraak');
    expect(location.href).not.to.include(token).and.not.to.include('#');
  });

  it('someone moves the appointment, keeps the number and gets the file again', async () => {
    visitor = follow(await booked());
    await visitor.sees('Je afspraak');
    await visitor.presses('Verzet de afspraak');
    const reference = visitor.text.match(/[A-Z]\d \d\d [A-Z]{2}/)?.[0];
    await visitor.reads('Eerst vrij');
    visitor.findAll('.row')[2]!.click();
    await visitor.sees('Klopt alles?');
    await visitor.presses('Verzet de afspraak');
    await visitor.sees('Je afspraak is verzet');
    if (reference) expect(visitor.text).to.include(reference);
    expect(visitor.text).to.include('Zet in mijn agenda');
  });

  it('someone cancels, but only after saying so twice', async () => {
    const token = await booked();
    visitor = follow(token);
    await visitor.presses('Annuleer de afspraak');
    await visitor.sees('Annuleer je de afspraak?');
    await visitor.presses('Terug');
    await visitor.sees('Je afspraak');
    await visitor.presses('Annuleer de afspraak');
    await visitor.presses('Ja, annuleer');
    await visitor.sees('Je afspraak is geannuleerd');
    expect(visitor.text).to.include('Haal uit mijn agenda').and.to.include('Maak een afspraak');
    visitor.leaves();
    visitor = follow(token);
    await visitor.sees('Je afspraak is geannuleerd');
  });

  it('whoever moved it elsewhere meanwhile reads when it is now, and is asked again', async () => {
    visitor = follow(await booked(), { api: faulty('move-changed') });
    await visitor.presses('Verzet de afspraak');
    await visitor.choosesTheEarliest();
    await visitor.presses('Verzet de afspraak');
    await visitor.reads('Je afspraak was intussen al verzet.');
    await visitor.sees('Kies een moment');
  });

  it('whoever comes second for the new time keeps the old one and is offered others', async () => {
    visitor = follow(await booked(), { api: faulty('move-taken') });
    await visitor.presses('Verzet de afspraak');
    await visitor.choosesTheEarliest();
    await visitor.presses('Verzet de afspraak');
    await visitor.reads('Iemand anders koos net dit moment.');
    await visitor.presses('maandag 1 maart 9.20 uur');
    await visitor.sees('Klopt alles?');
  });

  it('a link that opens nothing says so, with the telephone and a way on', async () => {
    visitor = follow('a-token-that-opens-nothing-and-is-long-enough');
    await visitor.reads('We vinden geen afspraak met deze link.');
    expect(visitor.find('.notice a[href^="tel:"]')).not.to.equal(null);
    await visitor.presses('Maak een afspraak');
    await visitor.sees('Waarover wil je info?');
  });

  it('a booking made in English opens in English on the Dutch page', async () => {
    visitor = follow(await booked({ lang: 'en' }));
    await visitor.sees('Your appointment');
  });

  it('a fragment of the page itself stays in the address, and the booking on the screen', async () => {
    visitor = follow(await booked());
    await visitor.presses('Annuleer de afspraak');
    await visitor.sees('Annuleer je de afspraak?');
    location.hash = '#inhoud';
    await new Promise((resume) => setTimeout(resume, 100));
    expect(location.hash).to.equal('#inhoud');
    expect(visitor.heading).to.equal('Annuleer je de afspraak?');
  });

  it('a link without its secret says what to do', async () => {
    history.replaceState(null, '', location.pathname + location.search);
    visitor = visit({ manage: '' });
    await visitor.reads('Open de link van je afspraak opnieuw.');
  });

  it('taken out of the page and put back, it still takes the secret out of the address', async () => {
    const token = await booked();
    visitor = follow('a-token-that-opens-nothing-and-is-long-enough');
    await visitor.reads('We vinden geen afspraak met deze link.');
    visitor.element.remove();
    document.body.append(visitor.element);
    location.hash = `#${token}`;
    await visitor.presses('Annuleer de afspraak');
    expect(location.href).not.to.include(token);
  });

  it('whoever cancelled by mistake has the appointment back, and the page hears of it', async () => {
    visitor = follow(await booked());
    const heard: string[] = [];
    for (const type of ['infopunt-booked', 'infopunt-cancelled', 'infopunt-restored']) visitor.element.addEventListener(type, () => heard.push(type));
    await visitor.presses('Annuleer de afspraak');
    await visitor.presses('Ja, annuleer');
    await visitor.sees('Je afspraak is geannuleerd');
    expect(visitor.text).to.match(/Je moment blijft van jou tot \d+\.\d\d uur/);
    await visitor.presses('Toch niet annuleren');
    await visitor.sees('Je afspraak staat vast');
    expect(visitor.text).to.match(/[A-Z]\d \d\d [A-Z]{2}/);
    expect(heard).to.deep.equal(['infopunt-cancelled', 'infopunt-restored']);
  });

  it('whoever comes back from a cancelled appointment by its link can still undo that, but not by the first button', async () => {
    const token = await booked();
    visitor = follow(token);
    await visitor.presses('Annuleer de afspraak');
    await visitor.presses('Ja, annuleer');
    await visitor.sees('Je afspraak is geannuleerd');
    visitor.leaves();
    visitor = follow(token);
    await visitor.sees('Je afspraak is geannuleerd');
    expect(visitor.find('section button')!.textContent).to.equal('Haal uit mijn agenda');
    await visitor.presses('Toch niet annuleren');
    await visitor.sees('Je afspraak staat vast');
  });

  it('whoever was moved by the office is asked whether it suits, says so, and has not said it by the first button', async () => {
    visitor = follow(await booked(), { api: faulty('office-moved') });
    await visitor.sees('We moesten je afspraak verzetten. Past dit moment?');
    expect(visitor.findAll('section button').map((button) => button.textContent)).to.deep.equal(['Kies een ander moment', 'Ja, dat past', 'Annuleer de afspraak']);
    await visitor.presses('Ja, dat past');
    await visitor.sees('Je afspraak staat vast');
  });

  it('whoever is too late to undo reads so, and where to go', async () => {
    visitor = follow(await booked(), { api: faulty('undo-late') });
    await visitor.presses('Annuleer de afspraak');
    await visitor.presses('Ja, annuleer');
    await visitor.presses('Toch niet annuleren');
    await visitor.reads('Je kunt dit niet meer ongedaan maken.');
    expect(visitor.text).not.to.include('Toch niet annuleren');
    await visitor.presses('Maak een afspraak');
    await visitor.sees('Waarover wil je info?');
  });

  it('whoever lost the link has it sent again, and learns nothing about anybody', async () => {
    const first = visit();
    await first.fillsInEverything();
    const contact = first.text.match(/visitor-\S+@example\.org/)![0];
    await first.presses('Bevestig de afspraak');
    await first.sees('Je afspraak staat vast');
    const reference = first.find('.reference bdi')!.textContent!;
    first.leaves();
    const answers = new Set<string>();
    for (const asked of [[reference, contact], ['Z9 99 ZZ', 'nobody@example.org']] as const) {
      history.replaceState(null, '', location.pathname + location.search);
      visitor = visit({ manage: '' });
      await visitor.reads('Ben je de link kwijt?');
      await visitor.types('reference', asked[0]);
      await visitor.types('contact', asked[1]);
      await visitor.presses('Stuur mijn link opnieuw');
      await visitor.sees('Kijk in je berichten');
      answers.add(visitor.text);
      visitor.leaves();
    }
    expect(answers.size).to.equal(1);
  });

  it('whoever asks for a link without saying which reads what to fill in', async () => {
    visitor = follow('a-token-that-opens-nothing-and-is-long-enough');
    await visitor.reads('We vinden geen afspraak met deze link.');
    await visitor.presses('Stuur mijn link opnieuw');
    await visitor.reads('Er is nog iets na te kijken');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
    expect(visitor.find('#contact')!.getAttribute('aria-invalid')).to.equal('true');
  });

  describe('a part of which does not come', () => {
    let frame: HTMLIFrameElement;
    afterEach(() => frame.remove());

    async function inFrame(address: string): Promise<Visitor> {
      frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      const element = () => frame.contentDocument?.querySelector<InfopuntBooking>('infopunt-booking');
      await until(() => !!element()?.shadowRoot?.querySelector('section'), () => 'The page does not come.');
      visitor = new Visitor(element()!);
      return visitor;
    }

    it('the link is opened when the page is loaded again', async () => {
      const first = await inFrame('/lossy/manage-journey/');
      await first.reads('We kunnen nu geen afspraken tonen.');
      await first.presses('Probeer opnieuw');
      const text = () => frame.contentDocument?.querySelector('infopunt-booking')?.shadowRoot?.textContent ?? '';
      await until(() => text().includes('Ben je de link kwijt?'), text);
    });

    it('the confirmation stays on the screen', async () => {
      const someone = await inFrame('/lossy/manage/');
      await someone.presses('Kies een moment');
      await someone.choosesTheEarliest();
      await someone.saysWho();
      await someone.presses('Bevestig de afspraak');
      await someone.sees('Je afspraak staat vast');
      await someone.presses('Verzet of annuleer de afspraak');
      await someone.reads('Er ging iets mis bij ons.');
      expect(someone.heading).to.equal('Je afspraak staat vast');
    });
  });

  it('the confirmation opens it in place', async () => {
    visitor = visit();
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    const address = location.href;
    await visitor.presses('Verzet of annuleer de afspraak');
    await visitor.sees('Je afspraak');
    expect(location.href).to.equal(address);
  });
});
