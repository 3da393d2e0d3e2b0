import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type Visitor, axeFindings, faulty, until, visit } from './testing/visitor.ts';

describe('the code', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function asksForCode(attributes: Record<string, string> = { api: faulty('pending') }): Promise<void> {
    visitor = visit(attributes);
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Typ de code');
  }

  it('is typed in one field that a phone can fill, with spaces, and then the appointment is theirs', async () => {
    await asksForCode();
    expect(visitor.text).to.include('We stuurden een code naar a•••@example.org.').and.to.include('blijft van jou tot 9.45 uur (Gentse tijd)');
    const input = visitor.find<HTMLInputElement>('#code')!;
    expect([input.getAttribute('autocomplete'), input.getAttribute('inputmode')]).to.deep.equal(['one-time-code', 'numeric']);
    await visitor.types('code', ' 12 34 56 ');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    expect(visitor.text).to.include('We stuurden een bevestiging naar a•••@example.org.').and.not.to.include('We sturen geen bericht');
    expect(visitor.find('.reference bdi')!.textContent).to.equal('K7 42 DM');
  });

  it('may be typed in the digits of another script', async () => {
    await asksForCode();
    await visitor.types('code', '١٢٣ ٤٥٦');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
  });

  it('that is missing or wrong is said at the field, and what was typed stays', async () => {
    await asksForCode();
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Typ de code uit ons bericht');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
    await visitor.types('code', '111 111');
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Dat is niet de code die we stuurden.');
    expect(visitor.find('#code')!.getAttribute('aria-describedby')).to.equal('code-error');
    expect(visitor.find<HTMLInputElement>('#code')!.value).to.equal('111 111');
  });

  it('is sent again, which is said once, and the time is kept longer', async () => {
    await asksForCode();
    await visitor.types('code', '12');
    await visitor.presses('Stuur de code opnieuw');
    await visitor.reads('blijft van jou tot 10.05 uur');
    expect(visitor.find('[role="status"]')!.textContent!.trim()).to.equal('We stuurden de code opnieuw naar a•••@example.org.');
    expect(visitor.find<HTMLInputElement>('#code')!.value).to.equal('12');
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Dat is niet de code die we stuurden.');
    expect(visitor.find('[role="status"]')!.textContent!.trim()).to.equal('');
  });

  it('that was sent often enough says so, with the telephone, and can still be typed', async () => {
    await asksForCode({ api: faulty('code-enough') });
    await visitor.presses('Stuur de code opnieuw');
    await visitor.reads('Dat was te vaak na elkaar.');
    expect(visitor.find('.alarm a[href^="tel:"]')).not.to.equal(null);
    await visitor.types('code', '123456');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
  });

  it('of another address takes the place of the first, and nothing is typed twice', async () => {
    const sent = listen();
    await asksForCode();
    await visitor.presses('Verander je e-mailadres');
    await visitor.sees('Voor wie is de afspraak?');
    expect(visitor.find<HTMLInputElement>('#name')!.value).to.equal('Amira Haddad');
    await visitor.types('email', `other-${crypto.randomUUID()}@example.org`);
    await visitor.presses('Verder');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Typ de code');
    expect(sent.map(({ replaces }) => replaces)).to.deep.equal([undefined, 'attempt']);
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(2);
  });

  it('stays good for whoever goes back and changes nothing', async () => {
    const sent = listen();
    await asksForCode();
    await visitor.presses('Verander je e-mailadres');
    await visitor.presses('Verder');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Typ de code');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(1);
  });

  it('that works no longer leads back to the times, the same one first, with everything kept', async () => {
    const sent = listen();
    await asksForCode({ api: faulty('code-expired') });
    await visitor.types('code', '123456');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Kies een moment');
    await visitor.reads('Deze code werkt niet meer');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
    visitor.find('.row')!.click();
    await visitor.sees('Klopt alles?');
    expect(visitor.text).to.include('Amira Haddad');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Typ de code');
    expect(new Set(sent.map(({ key }) => key)).size).to.equal(2);
    expect(new Set(sent.map(({ start }) => start)).size).to.equal(1);
  });

  it('is what it takes to hear that there is an appointment already', async () => {
    await asksForCode({ api: faulty('code-known') });
    await visitor.types('code', '123456');
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Er is al een afspraak voor deze persoon en dit onderwerp.');
    await visitor.sees('Typ de code');
  });

  it('comes by telephone only from an office that can do no other', async () => {
    visitor = visit({ api: faulty('by-phone') });
    await visitor.presses('Info over studenten');
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.sees('Voor wie is de afspraak?');
    expect(visitor.find('[type="radio"], #email')).to.equal(null);
    await visitor.presses('Verder');
    await visitor.reads('Vul een telefoonnummer in');
    await visitor.types('name', 'Amira Haddad');
    await visitor.types('phone', '٠٤٧٠ ١٢ ٣٤ ٥٦');
    await visitor.presses('Verder');
    await visitor.sees('Klopt alles?');
  });

  it('is not for everybody: whoever has no mail and no telephone reads where to go', async () => {
    visitor = visit({ product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.reads('Kunnen we je zo niet bereiken? Bel ons, of kom naar de balie.');
    expect(visitor.find('[part="help"]')!.innerText).to.equal('Hulp nodig? 09 000 00 00\nVoorbeeldstraat 1, 9000 Gent');
    expect(visitor.find('[part="help"] a[href^="tel:"]')).not.to.equal(null);
  });

  it('has a screen that is clean on a narrow phone, with and without a fault', async () => {
    await setViewport({ width: 320, height: 800 });
    await asksForCode();
    expect(await axeFindings(visitor.element)).to.deep.equal([]);
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Typ de code uit ons bericht');
    expect(await axeFindings(visitor.element)).to.deep.equal([]);
    expect(document.scrollingElement!.scrollWidth).to.equal(320);
    await setViewport({ width: 1280, height: 900 });
  });

  describe('of a real office', () => {
    const api = `${location.origin}/verifying`;

    it('comes in a message, and books', async () => {
      await asksForCode({ api });
      await visitor.types('code', await codeSentLast());
      await visitor.presses('Bevestig de afspraak');
      await visitor.sees('Je afspraak staat vast');
      await visitor.reads('We stuurden een bevestiging naar v•••@example.org.');
    });

    it('works no longer after five wrong ones, and nobody loses what they filled in', async () => {
      await asksForCode({ api });
      for (let wrong = 1; wrong < 5; wrong++) {
        await visitor.types('code', '0000');
        await visitor.presses('Bevestig de afspraak');
        await until(() => !!visitor.find('.alarm'), () => visitor.text);
        await visitor.types('code', '');
      }
      await visitor.types('code', '0000');
      await visitor.presses('Bevestig de afspraak');
      await visitor.reads('Deze code werkt niet meer');
    });
  });

  /** What is sent to book from here on. */
  function listen(): { key: string; start: string; replaces?: string }[] {
    const sent: { key: string; start: string; replaces?: string }[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (input, init) => {
      if (String(input).endsWith('/bookings')) {
        sent.push({ ...JSON.parse(init!.body as string), key: new Headers(init!.headers).get('Idempotency-Key') });
      }
      return fetch(input, init);
    };
    restore = () => (globalThis.fetch = fetch);
    return sent;
  }

  let restore = () => {};
  afterEach(() => restore());
});

async function codeSentLast(): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const letters = (await (await fetch('/verifying/letters.json')).json()) as { kind: string; text: string }[];
    const letter = letters.find(({ kind }) => kind === 'code');
    if (letter) return /\d{3} ?\d{3}/.exec(letter.text)![0];
    await new Promise((resume) => setTimeout(resume, 100));
  }
  throw new Error('No code was sent.');
}
