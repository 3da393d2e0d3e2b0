import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { type Visitor, until, visit } from './testing/visitor.ts';

describe('the dialog', () => {
  let visitor: Visitor;
  beforeEach(() => (visitor = visit({ display: 'dialog', product: 'studenten' })));
  afterEach(async () => {
    visitor.find<HTMLDialogElement>('dialog')?.close();
    await new Promise((resume) => setTimeout(resume, 50));
    visitor.leaves();
  });

  const isOpen = () => visitor.find<HTMLDialogElement>('dialog')!.open;
  const backOnThePhone = () => history.back();

  async function opens(): Promise<void> {
    await visitor.presses('Maak een afspraak');
    await until(isOpen, () => 'The dialog does not open.');
    await visitor.sees('Info over studenten');
  }

  it('opens on a button that names its product, and gives the focus back to it', async () => {
    await opens();
    expect(visitor.find('button')!.ariaLabel).to.equal('Maak een afspraak: Info over studenten');
    await sendKeys({ press: 'Escape' });
    await until(() => !isOpen(), () => 'Escape does not close it.');
    expect(visitor.focused).to.equal(visitor.find('button'));
  });

  it('keeps what was typed when it is closed and opened again', async () => {
    await opens();
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.types('name', 'Amira');
    visitor.find('.close')!.click();
    await until(() => !isOpen(), () => 'It does not close.');
    await visitor.presses('Maak een afspraak');
    await until(isOpen, () => 'It does not open again.');
    expect(visitor.find<HTMLInputElement>('#name')!.value).to.equal('Amira');
  });

  it('takes the Back of a phone as a step back, then as closing, and stays on the page', async () => {
    const address = location.href;
    const routed: string[] = [];
    const route = () => routed.push(location.href);
    addEventListener('popstate', route);
    await opens();
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.sees('Voor wie is de afspraak?');
    expect(history.state.infopunt).to.equal(3);
    backOnThePhone();
    await visitor.sees('Kies een moment');
    backOnThePhone();
    await visitor.sees('Info over studenten');
    expect(isOpen()).to.equal(true);
    backOnThePhone();
    await until(() => !isOpen(), () => 'Back does not close it.');
    await new Promise((resume) => setTimeout(resume, 100));
    removeEventListener('popstate', route);
    expect(location.href).to.equal(address);
    expect(history.state?.infopunt).to.equal(undefined);
    expect(new Set(routed)).to.deep.equal(new Set([address]));
  });

  it('takes the Forward of a browser as nothing', async () => {
    await opens();
    await visitor.presses('Kies een moment');
    await visitor.choosesTheEarliest();
    await visitor.sees('Voor wie is de afspraak?');
    backOnThePhone();
    await visitor.sees('Kies een moment');
    history.forward();
    await new Promise((resume) => setTimeout(resume, 150));
    expect(visitor.heading).to.equal('Kies een moment');
    expect(isOpen()).to.equal(true);
  });

  it('opens although what follows did not come, and asks for it by loading the page again', async () => {
    const frame = document.createElement('iframe');
    frame.src = '/lossy/journey/';
    document.body.append(frame);
    const inside = (selector: string) => frame.contentDocument?.querySelector('infopunt-booking')?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => !!inside('button')?.ariaLabel?.includes(':'), () => 'There is no button.');
    inside('button')!.click();
    await until(() => !!inside('dialog[open] button.secondary'), () => 'The dialog offers no way on.');
    inside('button.secondary')!.click();
    await until(() => !inside('dialog[open]') && !!inside('button')?.ariaLabel?.includes(':'), () => 'The page is not loaded again.');
    frame.remove();
  });

  it('keeps its history when it is closed and opened in one breath', async () => {
    await opens();
    visitor.find<HTMLDialogElement>('dialog')!.close();
    visitor.find('button')!.click();
    await new Promise((resume) => setTimeout(resume, 150));
    expect(isOpen()).to.equal(true);
    expect(history.state.infopunt).to.equal(1);
    backOnThePhone();
    await until(() => !isOpen(), () => 'Back does not close it.');
  });

  it('is whole on paper, with the telephone', async () => {
    await opens();
    await emulateMedia({ media: 'print' });
    const { maxBlockSize, overflow } = getComputedStyle(visitor.find('dialog')!);
    await emulateMedia({ media: 'screen' });
    expect({ maxBlockSize, overflow }).to.deep.equal({ maxBlockSize: 'none', overflow: 'visible' });
  });

  it('takes its history along when it is closed by hand', async () => {
    history.replaceState({ page: 'of the city' }, '');
    await opens();
    await visitor.presses('Kies een moment');
    visitor.find('.close')!.click();
    await until(() => history.state?.page === 'of the city' && !history.state.infopunt, () => JSON.stringify(history.state));
  });
});
