import { expect, test } from '@jest/globals';
import { hideSigns } from '../../src/language/hide-signs.js';

const NONE = { slurs: [], accusations: [], phones: [], elsewhere: [] };

test.each([
  ['tui ekta kuttar bacha', { slurs: ['kuttar'] }],
  ['হারামি কোথাকার', { slurs: ['হারামি'] }],
  ['apnara chor, batpar', { accusations: ['chor', 'batpar'] }],
  ['আপনারা বাটপার, লজ্জা করে না?', { accusations: ['বাটপার', 'লজ্জা'] }],
  ['fraud shop, thieves', { accusations: ['thieves'] }],
  ['chor kuttar dol', { slurs: ['kuttar'], accusations: ['chor'] }],
  ['parcel ekhono painai, khub kharap service', {}],
  ['amar number 01799-887766 call diyen', { phones: ['01799-887766'] }],
  ['০১৭৯৯৮৮৭৭৬৬ এ কল দিন', { phones: ['০১৭৯৯৮৮৭৭৬৬'] }],
  ['amader page e asun www.example.com/shop', { elsewhere: ['amader page', 'www.example.com/shop'] }],
  ['ghore bose income korun, amader telegram group e join korun', {}],
  ['dam koto?', {}],
])('“%s”', (text, signs) => {
  expect(hideSigns(text)).toEqual({ ...NONE, ...signs });
});
