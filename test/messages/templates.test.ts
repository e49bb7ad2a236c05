import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { ConfigError } from '../../src/domain/errors.js';
import { LANGUAGES } from '../../src/domain/intent.js';
import { TEMPLATE_KEYS } from '../../src/messages/facts.js';
import { SAMPLES } from '../../src/messages/samples.js';
import { createTemplates } from '../../src/messages/templates.js';
import { paths } from '../../src/paths.js';

const shipped = join(paths.templates, 'messages');
const templates = createTemplates(shipped);

describe('the shipped texts', () => {
  test.each(TEMPLATE_KEYS)('%s prints in every language, with no fact left unprinted', (key) => {
    for (const language of LANGUAGES) {
      for (const text of templates.renderAll(key, language, SAMPLES[key] as never)) {
        expect(text).not.toBe('');
        expect(text).not.toMatch(/[{}]|undefined|null|NaN/);
        expect(text.length).toBeLessThan(2000);
      }
    }
  });

  test.each([
    ['notice.confirmed', 'Your order is confirmed and being prepared.'],
    ['notice.delivered', 'Delivery completed. Please share your feedback.'],
  ] as const)('%s is the line the trade knows by heart', (key, text) => {
    expect(templates.render(key, 'en', { order_number: 'M-1' })).toBe(text);
  });

  test('the parcel notice grows by what is known', () => {
    const facts = {
      order_number: 'M-1',
      tracking_id: 'T1',
      courier: null,
      tracking_link: null,
      expected_day: null,
      cod_amount: null,
    };
    expect(templates.render('notice.in_delivery', 'en', facts)).toBe('Your parcel is on the way. Tracking ID: T1');
    expect(templates.render('notice.in_delivery', 'en', { ...facts, expected_day: '25 November' })).toBe(
      'Your parcel is on the way. Tracking ID: T1\nExpected by 25 November.',
    );
  });

  test.each(['comment.price', 'comment.product', 'comment.delivery', 'comment.order', 'comment.generic'] as const)(
    '%s has at least four different variants in both languages, which take turns',
    (key) => {
      for (const language of ['bn', 'en'] as const) {
        const all = templates.renderAll(key, language, {});
        expect(new Set(all).size).toBeGreaterThanOrEqual(4);
        expect(templates.render(key, language, {}, all.length + 1)).toBe(all[1]);
      }
    },
  );

  test('romanised Bangla is answered in Bangla script', () => {
    expect(templates.render('notice.delivered', 'banglish', { order_number: 'M-1' })).toBe(
      templates.render('notice.delivered', 'bn', { order_number: 'M-1' }),
    );
  });

  test('a price reply states each price and what is in stock', () => {
    const text = templates.render('reply.price', 'en', SAMPLES['reply.price']);
    expect(text).toContain('• Blue · L: ৳1,450 – available');
    expect(text).toContain('• Blue · XL: ৳1,550 – out of stock');
  });

  test('one message asks for everything that is missing, and for nothing else', () => {
    const text = templates.render('reply.order_missing', 'en', {
      items: [],
      missing: ['phone', 'district'],
      options: [],
    });
    expect(text).toContain('mobile number');
    expect(text).toContain('district');
    expect(text).not.toContain('size');
  });

  test('a name with Liquid in it is printed as it is', () => {
    expect(templates.render('reply.greeting', 'en', { buyer_name: '{{ 7 | times: 6 }}' })).toContain(
      '{{ 7 | times: 6 }}',
    );
  });

  test('facts that are not declared are refused', () => {
    expect(() =>
      templates.render('reply.greeting', 'en', { buyer_name: null, phone: '01799887766' } as never),
    ).toThrow();
  });
});

describe('a folder with a mistake', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'munshi-texts-'));
    cpSync(shipped, folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test.each([
    [
      'a variable nobody provides',
      'en/notice.confirmed.liquid',
      'Hello {{ buyer }}',
      /notice\.confirmed.*uses buyer.*may use order_number/,
    ],
    [
      'a misspelt field of a list',
      'bn/reply.price.liquid',
      '{% for v in variants %}{{ v.prcie }}{% endfor %}',
      /reply\.price.*prcie/,
    ],
    ['an unknown filter', 'en/reply.thanks.liquid', '{{ buyer_name | shout }}', /reply\.thanks.*shout/],
    ['an unclosed tag', 'en/reply.thanks.liquid', '{% if buyer_name %}x', /reply\.thanks.*not closed/],
    ['a tag that reaches files', 'en/reply.other.liquid', "{% include 'x' %}", /reply\.other.*include/],
    ['no text', 'en/reply.other.liquid', '\n', /reply\.other.*is empty/],
    ['a file nobody knows', 'en/reply.unknown.liquid', 'x', /reply\.unknown.*is no text/],
  ])('%s stops the start and names the file', (_, file, source, message) => {
    writeFileSync(join(folder, file), source);
    expect(() => createTemplates(folder)).toThrow(ConfigError);
    expect(() => createTemplates(folder)).toThrow(message);
  });

  test('a text that one language lacks stops the start', () => {
    rmSync(join(folder, 'bn', 'reply.price.liquid'));
    expect(() => createTemplates(folder)).toThrow(/bn.reply\.price\.liquid: is missing/);
  });
});
