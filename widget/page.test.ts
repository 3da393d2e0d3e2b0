import { expect } from '@open-wc/testing';
import type { InfopuntBooking } from './infopunt-booking.ts';
import { type Visitor, until, visit } from './testing/visitor.ts';

describe('a page with widgets', () => {
  const here: Visitor[] = [];
  afterEach(() => here.splice(0).forEach((visitor) => visitor.leaves()));

  function place(attributes: Record<string, string> = {}): Visitor {
    const visitor = visit(attributes);
    here.push(visitor);
    return visitor;
  }

  it('may speak two languages at once', async () => {
    const dutch = place({ lang: 'nl' });
    const english = place({ lang: 'en' });
    await dutch.sees('Waarover wil je info?');
    await english.sees('What do you want information about?');
    await english.presses('Info for students');
    await dutch.presses('Info over studenten');
    await english.reads('Choose a time');
    await dutch.reads('Kies een moment');
    expect(dutch.find('section')!.lang).to.equal('nl');
    expect(english.find('section')!.lang).to.equal('en');
  });

  it('with eight dialogs asks the office once, and its buttons differ for who cannot see them', async () => {
    const asked: string[] = [];
    const observer = new PerformanceObserver((list) => asked.push(...list.getEntries().map(({ name }) => name)));
    observer.observe({ type: 'resource' });
    const api = `${location.origin}/fault/eight`;
    const ids = ['kort-verblijf', 'eu-burger', 'studenten', 'single-permit', 'gezinshereniging', 'onbeperkt-duurzaam', 'verlenging', 'beslissing'];
    const dialogs = ids.map((product) => place({ api, product, display: 'dialog' }));
    await until(() => dialogs.every((dialog) => !!dialog.find('button')?.ariaLabel?.includes(':')), () => 'Not all buttons have a name.');
    expect(new Set(dialogs.map((dialog) => dialog.find('button')!.ariaLabel)).size).to.equal(8);
    await until(() => asked.some((url) => url.includes('/fault/eight')), () => 'Nothing was asked.');
    observer.disconnect();
    expect(asked.filter((url) => url.includes('/fault/eight'))).to.have.lengthOf(1);
  });

  it('hears what happened, and nothing about whom', async () => {
    const heard: Event[] = [];
    const names = ['infopunt-step', 'infopunt-booked', 'infopunt-moved', 'infopunt-cancelled'];
    const listen = (event: Event) => heard.push(event);
    for (const name of names) document.addEventListener(name, listen);
    const visitor = place();
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    const reference = visitor.find('.reference bdi')!.textContent!;
    const token = visitor.find<HTMLAnchorElement>('a[href*="#"]')!.href.split('#')[1]!;
    await visitor.presses('Verzet of annuleer');
    await visitor.presses('Annuleer de afspraak');
    await visitor.presses('Ja, annuleer');
    await visitor.sees('Je afspraak is geannuleerd');
    for (const name of names) document.removeEventListener(name, listen);
    const told = heard.map((event) => ({ type: event.type, ...(event as object) }));
    expect(told.map(({ type }) => type).filter((type) => type !== 'infopunt-step')).to.deep.equal(['infopunt-booked', 'infopunt-cancelled']);
    expect(heard.map((event) => 'step' in event && event.step).filter(Boolean)).to.deep.equal([
      'about', 'time', 'contact', 'check', 'done', 'booking', 'cancel', 'cancelled',
    ]);
    expect(heard.every((event) => event.bubbles && event.composed)).to.equal(true);
    for (const secret of ['Amira', 'example.org', reference, token]) expect(JSON.stringify(told)).not.to.include(secret);
  });

  it('may hold the element before the script comes, with its fallback in sight until then', async () => {
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><html lang="en"><infopunt-booking><a href="/elsewhere">Call us</a></infopunt-booking></html>`;
    document.body.append(frame);
    await new Promise((loaded) => frame.addEventListener('load', loaded));
    const page = frame.contentDocument!;
    const element = page.querySelector<InfopuntBooking>('infopunt-booking')!;
    expect(page.querySelector('a')!.checkVisibility()).to.equal(true);
    const script = page.createElement('script');
    script.type = 'module';
    script.src = `${location.origin}/dist/widget/infopunt-booking.js`;
    page.head.append(script);
    const shown = () => element.shadowRoot?.querySelector('h2')?.textContent;
    await until(() => shown() === 'What do you want information about?', () => `The built file shows ${shown()}`);
    expect(page.querySelector('a')!.checkVisibility()).to.equal(false);
    frame.remove();
  });
});
