import { expect, test } from 'vitest';
import { finds } from './finds.ts';

const amira = { reference: 'K7 42 DM', name: 'Amira El-Haddád', phone: '+32470123456' };

test.each(['K7 42 DM', 'k742dm', 'amira', 'haddad', 'EL HADDAD', 'Amira El', '0470 12 34 56', '0470/12', '+32 470 12', '0032 470 12 34 56', '12.34.56', '٠٤٧٠ ١٢'])('whoever types %s finds her', (typed) => {
  expect(finds(typed)(amira)).toBe(true);
});

test.each(['K7 42', 'K7 42 DN', 'amir haddad', '0471', '12 35', '+32 471', '47', '---', 'amira 0470'])('whoever types %s does not', (typed) => {
  expect(finds(typed)(amira)).toBe(false);
});

test('a name in another script is found by a part of it', () => {
  expect(finds('أميرة')({ reference: 'K7 42 DM', name: 'أميرة حداد' })).toBe(true);
  expect(finds('Ірина')({ reference: 'K7 42 DM', name: 'Коваль Ірина' })).toBe(true);
});
