import { expect } from '@open-wc/testing';
import { type Visitor, visit } from './testing/visitor.ts';

describe('whoever helps somebody', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function toContact(): Promise<void> {
    await visitor.presses('Info over studenten');
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.sees('Voor wie is de afspraak?');
  }

  it('gives the name of who comes and a contact of their own, and reads whom to tell', async () => {
    visitor = visit({ partner: 'huis-de-brug' });
    await toContact();
    await visitor.presses('Ik maak de afspraak voor iemand anders');
    await visitor.reads('De naam van wie komt. Berichten gaan naar jou.');
    expect([visitor.find('#name')!.getAttribute('aria-describedby'), visitor.find<HTMLInputElement>('#name')!.autocomplete]).to.deep.equal(['name-hint', 'off']);
    await visitor.saysWho('Hamid Karimi');
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    await visitor.reads('Geef de datum, het adres en het nummer aan Hamid Karimi.');
  });

  it('goes on with somebody else without giving the contact again', async () => {
    visitor = visit();
    await toContact();
    await visitor.presses('Ik maak de afspraak voor iemand anders');
    await visitor.saysWho('Hamid Karimi');
    const contact = visitor.findAll('dd bdi').map((fact) => fact.innerText).find((fact) => fact.includes('@'))!;
    await visitor.presses('Bevestig de afspraak');
    await visitor.presses('Nog iemand?');
    await toContact();
    expect(['name', 'email'].map((field) => visitor.find<HTMLInputElement>(`#${field}`)!.value)).to.deep.equal(['', contact]);
    expect(visitor.find<HTMLInputElement>('[type="checkbox"]')!.checked).to.equal(true);
    await visitor.types('name', 'Shirin Karimi');
    await visitor.presses('Verder');
    await visitor.presses('Bevestig de afspraak');
    await visitor.reads('Geef de datum, het adres en het nummer aan Shirin Karimi.');
  });

  it('is not taken for one who books for themselves: they read nothing of it', async () => {
    visitor = visit();
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    expect(visitor.text).not.to.include('Geef de datum');
  });
});
