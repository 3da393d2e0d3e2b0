import { describe, expect, test } from 'vitest';
import { normaliseEmail, normalisePhone, personOf } from './contact.ts';

describe('one person', () => {
  test.each([
    ['Amira Haddad', '  amira   HADDAD '],
    ["N'Diaye", 'n’diaye'],
    ['Ｌｉ', 'li'],
    ['Jean-Luc', 'Jean Luc'],
  ])('%s and %s are one', (one, other) => expect(personOf(one)).toBe(personOf(other)));

  test.each([
    ['राम', 'रमा'],
    ['மாலா', 'மாலை'],
    ['がなこ', 'かなこ'],
    ['Hóa', 'Hòa'],
    ['محمد احمد', 'احمد محمد'],
    ['A', 'B'],
  ])('%s and %s are two', (one, other) => expect(personOf(one)).not.toBe(personOf(other)));
});

describe('one contact', () => {
  test.each(['0470 12 34 56', '+32 470/12.34.56', '0032 470 12 34 56', '\u202a+32 470 12 34 56\u202c', '0470‑12‑34‑56', '٠٤٧٠ ١٢ ٣٤ ٥٦'])('%s is one telephone', (typed) =>
    expect(normalisePhone(typed)).toBe('+32470123456'),
  );

  test.each(['12', '0470', '+', '+999 1'])('%s is no telephone', (typed) => expect(normalisePhone(typed)).toBeUndefined());

  test('an e-mail address is the same in capitals', () => expect(normaliseEmail(' Amira@Example.ORG ')).toBe('amira@example.org'));
});
