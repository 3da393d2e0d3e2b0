import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type Visitor, axeFindings, faulty, until, visit } from './testing/visitor.ts';

/** A phone, on which nothing may stand out of the screen. */
async function isCleanOnANarrowPhone(visitor: Visitor): Promise<void> {
  await setViewport({ width: 320, height: 640 });
  expect(document.documentElement.scrollWidth).to.equal(320);
  expect(await axeFindings(visitor.element)).to.deep.equal([]);
  await setViewport({ width: 800, height: 600 });
}

describe('when nothing is free', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function findsNothing(attributes: Record<string, string> = {}): Promise<void> {
    visitor = visit({ api: faulty('full'), product: 'studenten', ...attributes });
    await visitor.presses('Kies een moment');
    await visitor.sees('Alles is nu volzet');
  }

  it('one screen says when new times come, and leads to the waiting list, the telephone and a call', async () => {
    await findsNothing();
    expect(visitor.text).to.include('Elke nacht komt er een dag bij.').and.to.include('Info over studenten');
    expect(visitor.find<HTMLAnchorElement>('.call a')!.getAttribute('href')).to.equal('tel:090000000');
    expect(visitor.findAll('button').map((button) => button.textContent!.trim())).to.include.members(['Zet me op de wachtlijst', 'Vraag dat we je bellen']);
    await isCleanOnANarrowPhone(visitor);
  });

  it('whoever finds times, but none that suits, comes there too and finds the way back', async () => {
    visitor = visit({ product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.presses('Niets gevonden dat past?');
    await visitor.sees('Niets gevonden dat past?');
    expect(visitor.text).to.match(/Je kunt een moment kiezen tot en met \w+dag \d+ \w+\./);
    await visitor.presses('Terug naar de vrije momenten');
    await visitor.sees('Kies een moment');
  });

  it('somebody asks to be called: what is missing is said at the fields, and no more is promised than that it is noted', async () => {
    await findsNothing();
    await visitor.presses('Vraag dat we je bellen');
    await visitor.sees('Op welk nummer bellen we je?');
    await visitor.presses('Vraag dat we je bellen');
    await until(() => visitor.findAll('.field.wrong').length === 2, () => visitor.text);
    await isCleanOnANarrowPhone(visitor);
    await visitor.types('name', 'Amira Haddad');
    await visitor.types('phone', '0470 12 34 56');
    await visitor.types('deadline', '2040-01-10');
    await visitor.presses('Vraag dat we je bellen');
    await visitor.sees('We bellen je');
    expect(visitor.text).to.include('0470 12 34 56').and.to.include('Een afspraak heb je hiermee nog niet.');
  });
});

describe('the waiting list', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function wishes(attributes: Record<string, string>): Promise<void> {
    visitor = visit({ product: 'studenten', ...attributes });
    await visitor.presses('Kies een moment');
    await visitor.presses('Niets gevonden dat past?');
    await visitor.presses('Zet me op de wachtlijst');
    await visitor.sees('Wanneer kun je komen?');
  }

  it('takes a wish for days, parts of the day and a language, shows it before it is sent, and keeps it when it is changed', async () => {
    await wishes({});
    await visitor.presses('maandag');
    await visitor.presses('voormiddag');
    await visitor.types('through', '2020-01-01');
    await visitor.presses('Verder');
    await visitor.reads('Deze dag is al voorbij. Kies een latere dag.');
    await visitor.types('through', '2040-01-10');
    const talk = visitor.find<HTMLSelectElement>('#talk')!;
    expect([...talk.options].map(({ text }) => text)).to.include.members(['Nee', 'Bulgaars', 'Arabisch']);
    talk.value = 'bg';
    talk.dispatchEvent(new Event('change'));
    await isCleanOnANarrowPhone(visitor);
    await visitor.presses('Verder');
    await visitor.saysWho();
    for (const line of ['maandag', 'voormiddag', 'tot en met dinsdag 10 januari', 'gesprek in deze taal: Bulgaars']) expect(visitor.text).to.include(line);
    await visitor.presses('Wijzig: Wanneer');
    await visitor.sees('Wanneer kun je komen?');
    expect([visitor.find<HTMLSelectElement>('#talk')!.value, visitor.find<HTMLInputElement>('#through')!.value]).to.deep.equal(['bg', '2040-01-10']);
    await visitor.presses('Verder');
    await visitor.presses('Zet me op de wachtlijst');
    await visitor.sees('Je staat op de wachtlijst');
    expect(visitor.text).to.include('gesprek in deze taal: Bulgaars').and.to.include('hoogstens één bericht per dag, en drie in totaal');
  });

  it('asks for a code first where contacts are proved, and leads to a place that can be left, after asking twice', async () => {
    await wishes({ api: `${location.origin}/verifying` });
    await visitor.presses('Verder');
    const email = `waits-${crypto.randomUUID()}@example.org`;
    await visitor.types('name', 'Amira Haddad');
    await visitor.types('email', email);
    await visitor.presses('Verder');
    await visitor.presses('Zet me op de wachtlijst');
    await visitor.sees('Typ de code');
    await visitor.types('code', await codeSentTo(email));
    await visitor.presses('Zet me op de wachtlijst');
    await visitor.sees('Je staat op de wachtlijst');
    await visitor.presses('Toon mijn plaats op de lijst');
    await visitor.presses('Haal me van de wachtlijst');
    await visitor.sees('Wil je van de wachtlijst gaan?');
    await visitor.presses('Nee, ik wacht verder');
    await visitor.presses('Haal me van de wachtlijst');
    await visitor.presses('Ja, haal me van de lijst');
    await visitor.sees('Je staat niet meer op de wachtlijst');
  });

  it('is open to whoever has an appointment, which they keep, without a code', async () => {
    visitor = visit();
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    await visitor.presses('Liever vroeger komen?');
    await visitor.sees('Wanneer kun je komen?');
    expect(visitor.text).to.include('Je houdt je afspraak.');
    await visitor.presses('namiddag');
    await visitor.presses('Zet me op de wachtlijst');
    await visitor.sees('Je staat op de wachtlijst');
    await visitor.presses('Terug naar je afspraak');
    await visitor.sees('Je afspraak staat vast');
  });

  for (const [fault, question, taken] of [
    ['offered', 'Ja, neem dit moment', undefined],
    ['offered-earlier', 'Ja, verzet mijn afspraak', 'Wordt'],
  ] as const) {
    it(`offers a time (${fault}): one press takes it, and saying no is asked twice`, async () => {
      visitor = await opensPlace(fault);
      await visitor.sees('Er is een moment vrij voor jou');
      expect(visitor.text).to.include('Dit moment blijft van jou tot').and.to.include('(Gentse tijd)');
      if (taken) expect(visitor.text).to.include(taken);
      await isCleanOnANarrowPhone(visitor);
      await visitor.presses('Dit moment past me niet');
      await visitor.sees('Geef je dit moment aan iemand anders?');
      await visitor.presses('Nee, toon het moment opnieuw');
      await visitor.presses(question);
      await visitor.sees('Je afspraak staat vast');
      expect(visitor.text).to.include('K7 42 DM');
    });
  }

  it('says to whoever comes too late that the time is gone, and what they still wait for', async () => {
    visitor = await opensPlace('offer-over');
    await visitor.presses('Ja, neem dit moment');
    await visitor.reads('Het moment dat vrij was, is niet meer van jou.');
    expect(visitor.heading).to.equal('Je staat op de wachtlijst');
  });

  it('says of a link that opens nothing where to go', async () => {
    history.replaceState(null, '', '#w.token-that-opens-nothing-that-anybody-waits-for');
    visitor = visit({ manage: '' });
    await until(() => !!visitor.find('.alarm'), () => visitor.text);
    expect(visitor.find<HTMLAnchorElement>('.alarm a[href^="tel:"]')?.textContent).to.equal('09 000 00 00');
    await visitor.presses('Maak een afspraak');
    await visitor.sees('Waarover wil je info?');
  });

  /** The page behind the link of a letter, in an office where a time is offered. */
  async function opensPlace(fault: string): Promise<Visitor> {
    history.replaceState(null, '', '#w.token-of-somebody-who-waits-for-an-earlier-time');
    return visit({ manage: '', api: faulty(fault) });
  }

  async function codeSentTo(email: string): Promise<string> {
    let found: string | undefined;
    for (let tries = 0; tries < 50 && !found; tries += 1) {
      const sent = (await (await fetch('/verifying/letters.json')).json()) as { to: string; kind: string; text: string }[];
      found = /\b\d{6}\b/.exec(sent.find(({ to, kind }) => to === email && kind === 'code')?.text ?? '')?.[0];
      if (!found) await new Promise((resume) => setTimeout(resume, 50));
    }
    return found!;
  }
});
