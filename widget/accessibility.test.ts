import { expect } from '@open-wc/testing';
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { type Visitor, axeFindings, faulty, until, visit } from './testing/visitor.ts';

/** Both languages by what somebody reads in them. */
const languages = {
  nl: { product: 'Info over studenten', go: 'Kies een moment', calendar: 'Kalender', next: 'Verder', book: 'Bevestig', manage: 'Verzet of annuleer', move: 'Verzet de afspraak', back: 'Terug', cancel: 'Annuleer de afspraak', sure: 'Ja, annuleer', undo: 'Toch niet annuleren' },
  en: { product: 'Info for students', go: 'Choose a time', calendar: 'Calendar', next: 'Continue', book: 'Confirm', manage: 'Move or cancel', move: 'Move the appointment', back: 'Back', cancel: 'Cancel the appointment', sure: 'Yes, cancel', undo: 'Keep the appointment' },
};

describe('for everybody', () => {
  let visitor: Visitor;
  afterEach(async () => {
    visitor.leaves();
    await setViewport({ width: 1280, height: 900 });
  });

  /** What is wrong with the step on the screen, by machine and by ruler. */
  async function faultsOf(step: string): Promise<string[]> {
    const faults = (await axeFindings(visitor.element)).map((finding) => `${step}: ${finding}`);
    const sideways = document.scrollingElement!.scrollWidth - innerWidth;
    if (sideways > 0) faults.push(`${step}: scrolls ${sideways} px sideways`);
    for (const control of visitor.findAll('button, select, input:not(label *), label:has(input), a.secondary')) {
      const { width, height } = control.getBoundingClientRect();
      const least = control.matches('td button') ? 24 : 44;
      if (height && (height < 44 || width < least)) faults.push(`${step}: "${control.textContent!.trim()}" is ${width} x ${height}`);
    }
    return faults;
  }

  for (const width of [320, 1280]) {
    for (const lang of ['nl', 'en'] as const) {
      it(`every step is clean at ${width} px in ${lang}`, async () => {
        const words = languages[lang];
        await setViewport({ width, height: 900 });
        visitor = visit({ lang });
        await until(() => !!visitor.find('.card'), () => 'No cards');
        const faults = await faultsOf('product');
        const then = async (step: string, button: string, ready: string) => {
          await visitor.presses(button);
          await until(() => !!visitor.find(ready), () => `${step}: ${visitor.text}`);
          faults.push(...(await faultsOf(step)));
        };
        await then('about', words.product, 'h2');
        await then('time', words.go, '.row');
        await then('month', words.calendar, 'table');
        visitor.find('.row')!.click();
        await until(() => !!visitor.find('form'), () => 'No form');
        faults.push(...(await faultsOf('contact')));
        await then('errors', words.next, '.alarm');
        await visitor.types('name', 'Amira Haddad');
        await visitor.types('email', `visitor-${crypto.randomUUID()}@example.org`);
        await then('check', words.next, 'dl');
        await then('done', words.book, '.reference');
        await then('booking', words.manage, '.appointment');
        await then('move', words.move, '.row');
        visitor.find('.row')!.click();
        await until(() => !!visitor.find('dl'), () => 'No move check');
        faults.push(...(await faultsOf('move check')));
        await visitor.presses(words.back);
        await visitor.presses(words.back);
        await then('cancel', words.cancel, '.appointment');
        await then('cancelled', words.sure, '.void');
        await then('restored', words.undo, '.reference');
        visitor.leaves();
        history.replaceState(null, '', location.pathname + location.search);
        visitor = visit({ lang, manage: '' });
        await until(() => !!visitor.find('form'), () => 'No form');
        faults.push(...(await faultsOf('no link')));
        visitor.find<HTMLButtonElement>('form .primary')!.click();
        await until(() => !!visitor.find('.alarm'), () => 'No errors');
        faults.push(...(await faultsOf('no link, errors')));
        expect(faults).to.deep.equal([]);
      });
    }
  }

  it('trouble is clean too, and so is a dark page', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    document.documentElement.style.colorScheme = 'light dark';
    visitor = visit({ api: faulty('down'), telephone: '09 000 00 00' });
    await visitor.reads('Probeer opnieuw');
    const faults = await faultsOf('unreachable');
    visitor.leaves();
    visitor = visit({ api: faulty('slot-taken') });
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig');
    await visitor.reads('Iemand anders');
    faults.push(...(await faultsOf('taken')));
    document.documentElement.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'light' });
    expect(faults).to.deep.equal([]);
  });

  it('what is chosen differs by more than its colour, also in forced colours', async () => {
    await emulateMedia({ forcedColors: 'active' });
    visitor = visit({ product: 'studenten' });
    await visitor.presses('Kies een moment');
    await visitor.reads('Lijst');
    const [list, month] = visitor.findAll('.views button').map((button) => getComputedStyle(button).borderBlockEndWidth);
    expect(list).not.to.equal(month);
    await emulateMedia({ forcedColors: 'none' });
  });
});
