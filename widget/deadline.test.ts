import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { type Visitor, axeFindings, faulty, visit } from './testing/visitor.ts';

describe('whoever comes for a decision', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  async function isAsked(attributes: Record<string, string> = {}): Promise<void> {
    visitor = visit({ product: 'beslissing', ...attributes });
    await visitor.presses('Kies een moment');
    await visitor.sees('Staat er een datum in je brief, of moet je vóór een bepaalde dag iets doen?');
  }

  async function hasADay(daysAhead: number): Promise<string> {
    const day = new Date(Date.now() + daysAhead * 24 * 60 * 60_000).toISOString().slice(0, 10);
    await visitor.presses('Ja');
    await visitor.sees('Vóór welke dag moet je iets doen?');
    await visitor.types('day', day);
    await visitor.presses('Verder');
    return day;
  }

  for (const answer of ['Nee', 'Ik weet het niet']) {
    it(`goes on to the times with "${answer}"`, async () => {
      await isAsked();
      await visitor.presses(answer);
      await visitor.sees('Kies een moment');
    });
  }

  it('with a day that is near is told to call today, with the number, or to be called before that day', async () => {
    await isAsked();
    const day = await hasADay(5);
    await visitor.sees('Bel ons vandaag nog');
    expect(visitor.text).to.include('Je moet iets doen vóór').and.to.include('Lees de datum in je brief voor aan de telefoon.');
    expect(visitor.find<HTMLAnchorElement>('.call a')!.getAttribute('href')).to.equal('tel:090000000');
    await setViewport({ width: 320, height: 640 });
    expect(document.documentElement.scrollWidth).to.equal(320);
    expect(await axeFindings(visitor.element)).to.deep.equal([]);
    await setViewport({ width: 800, height: 600 });
    await visitor.presses('Ik kan niet bellen: bel mij');
    await visitor.sees('Op welk nummer bellen we je?');
    expect(visitor.find<HTMLInputElement>('#deadline')!.value).to.equal(day);
  });

  it('with a day that is far off goes on to the times, some of which come before it', async () => {
    await isAsked();
    await hasADay(50);
    await visitor.sees('Kies een moment');
  });

  it('with a day before which nothing is free is told to call, however far off it is', async () => {
    await isAsked({ api: faulty('full') });
    await hasADay(50);
    await visitor.sees('Bel ons vandaag nog');
    expect(visitor.text).to.include('Er is nu geen enkel moment vrij.');
  });

  it('who says yes and no day is asked which', async () => {
    await isAsked();
    await visitor.presses('Ja');
    await visitor.presses('Verder');
    await visitor.reads('Kies een dag');
    expect(visitor.focused!.matches('.alarm')).to.equal(true);
  });
});
