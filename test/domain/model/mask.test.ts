import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { mask, unmask } from '../../../src/domain/model/mask.js';

const NOBODY = { names: [], addresses: [] };
const shown = (text: string, known = NOBODY as { names: string[]; addresses: string[] }) => mask(text, known).text;

describe('what is masked', () => {
  test.each([
    ['amar number 01799887766', 'amar number [PHONE_1]'],
    ['call +880 1799-887766 or 01599 88 77 66', 'call +[PHONE_1] or [PHONE_2]'],
    ['নাম্বার ০১৭৯৯৮৮৭৭৬৬', 'নাম্বার [PHONE_1]'],
    ['o1799o87766', '[PHONE_1]'],
    ['0179\u200b9887766', '[PHONE_1]'],
    ['bkash trx 8N7A6B5C 9876543210', 'bkash trx 8N7A6B5C [PHONE_1]'],
    ['mail nadia.islam@example.com please', 'mail [EMAIL_1] please'],
    ['see facebook.com/nadia.islam.7 or https://x.y/z', 'see [LINK_1] or [LINK_2]'],
    ['basa: House 12, Road 5', 'basa: [ADDRESS_1], [ADDRESS_2]'],
    ['বাসা নং ১২, রোড ৫', '[ADDRESS_1], [ADDRESS_2]'],
    ['2 ta XL 1450 taka?', '2 ta XL 1450 taka?'],
  ])('%s leaves as %s', (text, masked) => {
    expect(shown(text)).toBe(masked);
  });

  test('names of the buyer in whole and in part, whatever stands between', () => {
    const known = { names: ['Nadia Islam'], addresses: [] };
    expect(shown('I am nadia  islam. NADIA here, call Nadia', known)).toBe(
      'I am [NAME_1]. [NAME_2] here, call [NAME_2]',
    );
    expect(shown('আমি নাদিয়া', { names: ['নাদিয়া'], addresses: [] })).toBe('আমি [NAME_1]');
  });

  test('addresses in whole and line by line', () => {
    const known = { names: [], addresses: ['House 12, Road 5, Dhanmondi', 'Mirpur 10'] };
    expect(shown('Dhanmondi te, House-12 Road 5', known)).toBe('[ADDRESS_1] te, [ADDRESS_2] [ADDRESS_3]');
    expect(shown('mirpur-10 e koto?', known)).toBe('[ADDRESS_1] e koto?');
  });

  test('a token the buyer typed is no token', () => {
    const { text, tokens } = mask('send to [PHONE_1], mine is 01799887766', NOBODY);
    expect(text).toBe('send to PHONE_1, mine is [PHONE_1]');
    expect([...tokens]).toEqual([['[PHONE_1]', '01799887766']]);
  });
});

test('a token is put back by what it stands for; one that was never given out puts back nothing', () => {
  const { tokens } = mask('amar number 01799887766', NOBODY);
  expect(unmask('We call [PHONE_1].', tokens)).toBe('We call 01799887766.');
  expect(unmask('We call [PHONE_2].', tokens)).toBeNull();
});

test('no known name, address or number stands in what leaves, wherever it stood', () => {
  const digit = fc.constantFrom('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
  const phone = fc.array(digit, { minLength: 8, maxLength: 8 }).map((digits) => `017${digits.join('')}`);
  const word = fc.constantFrom('dam', 'koto', 'apu', 'দাম', 'কত', 'please', '2 ta', '\n', ', ', 'O', '০১');
  const name = fc.constantFrom('Nadia Islam', 'রহিমা খাতুন', 'Md. Tanvir', 'Zaya');
  const place = fc.constantFrom('House 12, Road 5, Dhanmondi', 'Kazi Bari, Char Fasson', 'হোল্ডিং ৭, মিরপুর');
  fc.assert(
    fc.property(fc.array(word, { maxLength: 8 }), phone, name, place, fc.nat(), (words, number, who, where, seed) => {
      const parts = [...words, number, who, where];
      const text = parts.map((part, at) => ({ part, by: (at * 7919 + seed) % 97 })).sort((a, b) => a.by - b.by);
      const said = text.map(({ part }) => part).join(' ');
      const { text: left, tokens } = mask(said, { names: [who], addresses: [where] });
      for (const secret of [number, who.normalize('NFC'), where.normalize('NFC')]) expect(left).not.toContain(secret);
      expect(unmask(left, tokens)).toBe(said.normalize('NFC'));
    }),
  );
});
