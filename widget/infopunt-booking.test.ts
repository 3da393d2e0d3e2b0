import { expect } from '@open-wc/testing';
import { type Visitor, visit } from './testing/visitor.ts';

describe('<infopunt-booking>', () => {
  let visitor: Visitor;
  afterEach(() => visitor.leaves());

  it('lets someone book, and says when, where and under which number', async () => {
    visitor = visit();
    await visitor.sees('Waarover wil je info?');
    await visitor.fillsInEverything();
    await visitor.presses('Bevestig de afspraak');
    await visitor.sees('Je afspraak staat vast');
    expect(visitor.find('.when')!.textContent).to.match(/\w+dag \d+ \w+\s*\d+\.\d\d uur/);
    expect(visitor.find('.reference bdi')!.textContent).to.match(/^[A-Z\d ]{6,}$/);
    expect(visitor.text).to.include('Gent');
    expect(visitor.text).to.include('niet meer dan 10 minuten vroeger');
  });
});
