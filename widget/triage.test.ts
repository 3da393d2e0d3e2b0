import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type Visitor, axeFindings, faulty, until, visit } from './testing/visitor.ts';

describe('whoever does not know what they need', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function studies(): Promise<void> {
    const answer = () => visitor.findAll('.card').find((card) => /studeren/i.test(card.innerText));
    await until(() => !!answer(), () => visitor.text);
    answer()!.click();
  }

  it('finds the questions before all products, and nothing is asked of the office until then', async () => {
    const before = performance.getEntriesByType('resource').length;
    visitor = visit();
    await visitor.sees('Waarover wil je info?');
    expect(visitor.find('.card')!.innerText).to.equal('Weet je het niet zeker?\nBeantwoord een paar korte vragen');
    const asked = performance.getEntriesByType('resource').slice(before);
    expect(asked.filter(({ name }) => name.includes('/triage'))).to.deep.equal([]);
  });

  it('finds none where the office has none', async () => {
    visitor = visit({ api: faulty('no-triage') });
    await visitor.sees('Waarover wil je info?');
    expect(visitor.text).not.to.include('Weet je het niet zeker?');
  });

  it('reads each question from its heading, also where the answer stood far below', async () => {
    await setViewport({ width: 320, height: 480 });
    visitor = visit();
    await visitor.presses('Weet je het niet zeker?');
    await visitor.sees('Wat past het best bij jou?');
    await visitor.presses('Ik wil uitleg');
    await visitor.sees('Waarover wil je uitleg?');
    await until(() => visitor.focused?.localName === 'h2', () => 'The focus is not at the heading.');
    expect(visitor.find('h2')!.getBoundingClientRect().top).to.be.within(0, 480);
    expect(await axeFindings(visitor.element)).to.deep.equal([]);
    await setViewport({ width: 1280, height: 900 });
  });

  it('reads why they must be elsewhere, gets the link, and can see all products', async () => {
    visitor = visit();
    await visitor.presses('Weet je het niet zeker?');
    await visitor.presses('Ik wil iets regelen');
    await visitor.presses('Mijn kaart afhalen');
    await visitor.sees('Hiervoor moet je ergens anders zijn');
    expect(visitor.text).to.include('Je kunt je kaart niet afhalen bij het Infopunt.');
    expect(visitor.find<HTMLAnchorElement>('.advice a')!.textContent).to.equal('Ga naar een dienstencentrum');
    expect(visitor.findAll('.bullets li').map((answer) => answer.innerText)).to.deep.equal(['Ik wil iets regelen aan een loket', 'Mijn kaart afhalen']);
    await visitor.presses('Toon alle onderwerpen');
    await visitor.sees('Waarover wil je info?');
  });

  it('comes back from the product to the advice that led to it, and from there to the last question', async () => {
    visitor = visit();
    await visitor.presses('Weet je het niet zeker?');
    await visitor.presses('Ik wil uitleg');
    await studies();
    await visitor.presses('Ga verder met dit onderwerp');
    await visitor.sees('Info over studenten');
    await visitor.presses('Kies een moment');
    await visitor.sees('Kies een moment');
    await visitor.presses('Terug');
    await visitor.sees('Info over studenten');
    await visitor.presses('Terug');
    await visitor.sees('Dit past bij je antwoorden');
    expect(visitor.findAll('.bullets li')[0]!.innerText).to.equal('Ik wil uitleg');
    expect(visitor.findAll('.bullets li')[1]!.innerText).to.match(/studeren/i);
    await visitor.presses('Terug');
    await visitor.sees('Waarover wil je uitleg?');
  });

  it('comes back to all products from one that they chose there themselves', async () => {
    visitor = visit();
    await visitor.presses('Weet je het niet zeker?');
    await visitor.presses('Ik wil uitleg');
    await studies();
    await visitor.presses('Toon alle onderwerpen');
    await visitor.presses('Info over studenten');
    await visitor.presses('Terug');
    await visitor.sees('Waarover wil je info?');
  });

  it('goes on in another language where they were', async () => {
    visitor = visit();
    await visitor.presses('Weet je het niet zeker?');
    await visitor.presses('Ik wil uitleg');
    await visitor.sees('Waarover wil je uitleg?');
    const menu = visitor.find<HTMLSelectElement>('select')!;
    menu.value = 'en';
    menu.dispatchEvent(new Event('change'));
    await visitor.reads('Show all topics');
    await until(() => visitor.find('section > div[lang]')!.getAttribute('lang') === 'en', () => visitor.text);
    await visitor.presses('Living here to study');
    await visitor.sees('This fits your answers');
  });

  it('can try again, or see all products, when the questions do not come', async () => {
    visitor = visit({ api: faulty('triage-lost') });
    await visitor.presses('Weet je het niet zeker?');
    await visitor.reads('We kregen geen antwoord.');
    visitor.element.api = location.origin;
    await visitor.presses('Probeer opnieuw');
    await visitor.sees('Wat past het best bij jou?');
  });
});
