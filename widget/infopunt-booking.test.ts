import { expect } from '@open-wc/testing';
import { type Visitor, faulty, until, visit } from './testing/visitor.ts';

describe('<infopunt-booking>', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  it('lets someone book, and says when, where and under which number', async () => {
    visitor = visit();
    await visitor.sees('Waarover wil je info?');
    expect(visitor.text).to.include('Stap 1 van 4').and.to.include('Loket Migratie');
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    expect(visitor.find('.when')!.textContent).to.match(/\w+dag \d+\s\w+\s*\d+\.\d\d\suur/);
    expect(visitor.find('.reference bdi')!.textContent).to.match(/^[A-Z\d ]{6,}$/);
    expect(visitor.text).to.include('Gent').and.to.include('niet meer dan 10 minuten vroeger').and.to.include('We stuurden een bevestiging naar v•••@example.org.');
    await visitor.presses('Nog iemand?');
    await visitor.sees('Waarover wil je info?');
  });

  it('sends whoever chose the wrong product to the right one, or to the other office', async () => {
    visitor = visit();
    await visitor.presses('Info over verblijf als EU-burger');
    await visitor.presses('Ga naar Info over studenten');
    await visitor.sees('Info over studenten');
    await visitor.presses('Terug');
    await visitor.sees('Waarover wil je info?');
    expect(visitor.find<HTMLAnchorElement>('.notice a')!.href).to.match(/^https:/);
  });

  it('says first that the office is closed today, in the visitor’s language, and what staff wrote in theirs', async () => {
    visitor = visit({ api: faulty('closed-today'), lang: 'en' });
    await visitor.sees('What do you want information about?');
    const [closed, words] = [...visitor.find('.notice')!.querySelectorAll('p')];
    expect([closed!.textContent, closed!.closest('[lang]')!.getAttribute('lang')]).to.deep.equal(['The Infopunt is closed today.', 'en']);
    expect([words!.textContent, words!.lang]).to.deep.equal(['Er is een staking.', 'nl']);
  });

  it('moves the focus to each new question, and leaves it to the page before', async () => {
    visitor = visit({ product: 'studenten' });
    await visitor.sees('Info over studenten');
    expect(visitor.focused).to.equal(null);
    await visitor.presses('Kies een moment');
    await visitor.sees('Kies een moment');
    expect(visitor.focused!.localName).to.equal('h2');
  });

  it('shows the product that the page chose as a line that can be changed', async () => {
    visitor = visit({ product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.presses('Wijzig');
    await visitor.sees('Waarover wil je info?');
  });

  it('says in words what to fill in, at the top and at the field, and goes there', async () => {
    visitor = visit();
    await visitor.presses('Info over studenten');
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.sees('Voor wie is de afspraak?');
    await visitor.presses('Verder');
    await visitor.reads('Er is nog iets na te kijken');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
    expect(visitor.find('#email')!.getAttribute('aria-invalid')).to.equal('true');
    expect(visitor.find(`#${visitor.find('#name')!.getAttribute('aria-describedby')!.split(' ')[0]}`)!.textContent).to.equal('Vul een naam in');
    const address = location.href;
    await visitor.presses('Vul een e-mailadres in');
    expect(visitor.focused!.id).to.equal('email');
    expect(location.href).to.equal(address);
    await visitor.presses('Met de telefoon');
    await visitor.types('phone', '0470 12 34 56');
    await visitor.types('name', 'O');
    await visitor.presses('Verder');
    await visitor.sees('Klopt alles?');
    expect(visitor.text).to.include('0470 12 34 56');
  });

  it('keeps what was typed on the way back', async () => {
    visitor = visit();
    await visitor.fillsInEverything();
    await visitor.presses('Terug');
    await visitor.sees('Voor wie is de afspraak?');
    expect(visitor.find<HTMLInputElement>('#name')!.value).to.equal('Amira Haddad');
    await visitor.presses('Terug');
    await visitor.sees('Kies een moment');
    await visitor.presses('Verder');
    await visitor.sees('Klopt alles?');
  });

  it('keeps everything and changes language when another one is picked', async () => {
    visitor = visit();
    await visitor.fillsInEverything();
    const menu = visitor.find<HTMLSelectElement>('select')!;
    menu.value = 'en';
    menu.dispatchEvent(new Event('change'));
    await visitor.sees('Is everything right?');
    expect(visitor.text).to.include('Amira Haddad').and.to.include('translation of the Dutch text');
    expect(visitor.find('section')!.lang).to.equal('en');
  });

  it('shows what the page put in it when the office cannot be reached, with the telephone', async () => {
    const link = document.createElement('a');
    link.href = '/ergens';
    link.textContent = 'Maak een afspraak op onze pagina';
    visitor = visit({ api: faulty('down'), telephone: '09 000 00 00' }, link);
    expect(link.checkVisibility()).to.equal(false);
    await visitor.reads('We kunnen nu geen afspraken tonen.');
    expect(link.checkVisibility()).to.equal(true);
    expect(visitor.find<HTMLAnchorElement>('a[href^="tel:"]')!.href).to.equal('tel:090000000');
    visitor.element.api = location.origin;
    await visitor.sees('Waarover wil je info?');
    expect(link.checkVisibility()).to.equal(false);
  });

  it('follows its attributes when the page changes them', async () => {
    visitor = visit();
    await visitor.sees('Waarover wil je info?');
    visitor.element.setAttribute('lang', 'en');
    await visitor.sees('What do you want information about?');
    visitor.element.product = 'beslissing';
    await visitor.sees('Info on a decision');
    visitor.element.lang = 'tr';
    await visitor.sees('Bir karar hakkında bilgi (beslissing)');
  });

  it('says that it is Dutch where the page speaks a language that it does not know', async () => {
    visitor = visit({ lang: 'de' });
    await visitor.sees('Waarover wil je info?');
    expect(visitor.find('section')!.lang).to.equal('nl');
  });

  it('has headings that fit those of the page around it', async () => {
    visitor = visit({ 'heading-level': '3', product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.reads('Eerst vrij');
    expect(['h2', 'h3'].map((name) => visitor.find(name)!.ariaLevel)).to.deep.equal(['3', '4']);
    visitor.leaves();
    visitor = visit();
    await visitor.sees('Waarover wil je info?');
    expect(visitor.find('h2')!.ariaLevel).to.equal('2');
  });

  it('says nothing while things go quickly, and one line when they do not', async () => {
    visitor = visit();
    const said: string[] = [];
    await until(() => !!visitor.find('[role="status"]'), () => 'No status');
    const status = visitor.find('[role="status"]')!;
    new MutationObserver(() => said.push(status.textContent!)).observe(status, { childList: true, characterData: true, subtree: true });
    await visitor.fillsInEverything();
    expect(visitor.find('[role="status"]')).to.equal(status);
    expect(said.filter((text) => text.trim())).to.deep.equal([]);
  });
});
