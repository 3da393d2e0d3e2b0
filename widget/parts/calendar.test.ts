import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { type Visitor, until, visit } from '../testing/visitor.ts';
import { movedBy } from './calendar.ts';

// Wednesday 25 November 2026.
const from = '2026-11-25';

const keys: [key: string, shift: boolean, ltr: string, rtl: string][] = [
  ['ArrowRight', false, '2026-11-26', '2026-11-24'],
  ['ArrowLeft', false, '2026-11-24', '2026-11-26'],
  ['ArrowDown', false, '2026-12-02', '2026-12-02'],
  ['ArrowUp', false, '2026-11-18', '2026-11-18'],
  ['Home', false, '2026-11-23', '2026-11-23'],
  ['End', false, '2026-11-29', '2026-11-29'],
  ['PageDown', false, '2026-12-25', '2026-12-25'],
  ['PageUp', false, '2026-10-25', '2026-10-25'],
  ['PageDown', true, '2027-11-25', '2027-11-25'],
  ['PageUp', true, '2025-11-25', '2025-11-25'],
];

describe('the month', () => {
  for (const [key, shiftKey, ltr, rtl] of keys) {
    it(`goes to ${ltr} on ${shiftKey ? 'Shift+' : ''}${key}, and to ${rtl} from right to left`, () => {
      expect(movedBy({ key, shiftKey }, from, false)).to.equal(ltr);
      expect(movedBy({ key, shiftKey }, from, true)).to.equal(rtl);
    });
  }

  it('leaves every other key to the browser', () => {
    for (const key of ['Tab', 'Enter', ' ', 'a', 'Escape']) expect(movedBy({ key, shiftKey: false }, from, false)).to.equal(undefined);
  });

  describe('on the screen', () => {
    let visitor: Visitor;
    beforeEach(async () => {
      visitor = visit();
      await visitor.presses('Info over studenten');
      await visitor.presses('Kies een moment');
      await visitor.presses('Kalender');
    });
    afterEach(() => visitor.leaves());

    it('is one stop for Tab, and moves the focus with the arrows', async () => {
      expect(visitor.findAll('td [tabindex="0"]').length).to.equal(1);
      const before = visitor.find('td [tabindex="0"]')!;
      before.focus();
      await sendKeys({ press: 'ArrowDown' });
      await until(() => visitor.focused !== before && !!visitor.focused?.matches('td [tabindex="0"]'), () => 'The focus did not move.');
      expect(visitor.findAll('td [tabindex="0"]').length).to.equal(1);
    });

    it('says of each day how many times are free, and shows those of the day that is pressed', async () => {
      const free = visitor.findAll('td [aria-disabled="false"]').at(-1)!;
      expect(free.getAttribute('aria-label')).to.match(/^\w+dag \d+\s\w+: \d+ vrij$/);
      free.focus();
      await sendKeys({ press: 'Enter' });
      const count = Number(/(\d+) vrij/.exec(free.getAttribute('aria-label')!)![1]);
      await until(() => visitor.findAll('.times button').length === count, () => `Not ${count} times`);
      expect(visitor.findAll('[aria-selected="true"]').length).to.equal(1);
    });

    it('begins on Monday and has nothing free in the weekend', () => {
      expect(visitor.findAll('th').map((day) => day.textContent)).to.deep.equal(['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo']);
      expect(visitor.findAll('td:nth-child(n + 6) [aria-disabled="false"]').length).to.equal(0);
    });
  });
});
