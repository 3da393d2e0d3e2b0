import { expect } from '@open-wc/testing';
import { contactErrors, visitor } from './contact.ts';

const typed = { name: 'Amira', by: 'email', email: 'amira@example.org', phone: '', comes: 'self' } as const;

describe('a contact', () => {
  for (const name of ['O', "N'Guessan", '李', 'أميرة حداد', 'Jean-Marie d’Ôr', 'van der Meulen']) {
    it(`may be called ${name}`, () => expect(contactErrors({ ...typed, name })).to.deep.equal({}));
  }

  for (const email of ['amira', 'amira@', '@example.org', 'amira@example', 'a b@example.org']) {
    it(`cannot be reached at ${email}`, () => expect(contactErrors({ ...typed, email })).to.deep.equal({ email: 'invalid' }));
  }

  for (const phone of ['0470 12 34 56', '+32 9 266 70 00', '09/266.70.00', '(0470) 12-34-56']) {
    it(`can be reached at ${phone}`, () => expect(contactErrors({ ...typed, by: 'phone', phone })).to.deep.equal({}));
  }

  it('needs a name and one way to be reached, no more', () => {
    expect(contactErrors({ ...typed, name: ' ', email: '' })).to.deep.equal({ name: 'required', email: 'required' });
    expect(contactErrors({ ...typed, by: 'phone', phone: '12' })).to.deep.equal({ phone: 'invalid' });
  });

  it('sends only the way that was chosen', () => {
    expect(visitor({ ...typed, name: ' Amira ', phone: '0470 12 34 56' })).to.deep.equal({ name: 'Amira', email: 'amira@example.org' });
  });
});
