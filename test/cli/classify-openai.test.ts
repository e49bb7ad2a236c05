import { afterEach, describe, expect, test } from '@jest/globals';
import { answerOf, type FakeModel, fakeModel, type Reply, SLOTS } from '../support/fake-model.js';
import { runMunshi } from '../support/munshi-process.js';

let fake: FakeModel | null = null;
afterEach(() => fake?.close());

async function classify(input: string, reply: FakeModel['reply']) {
  fake = await fakeModel(reply);
  const env = { OPENAI_API_KEY: 'sk-mine', OPENAI_BASE_URL: fake.url, OPENAI_MODEL: 'fake-1' };
  const { code, out, err } = await runMunshi(['classify', '--engine', 'openai'], env, input);
  const lines = out.split('\n').filter(Boolean);
  return { code, err, lines: lines.map((line) => JSON.parse(line)), asked: fake.asked };
}

describe('munshi classify --engine openai', () => {
  test('asks the server of OPENAI_BASE_URL and answers in the same shape and order as the local engine', async () => {
    const { code, err, lines, asked } = await classify(
      '{"id":"a","text":"ei sareeta ektu dekhan to"}\n{"id":2,"text":"amar number 01799887766","context":{"product":"Saree"}}\n',
      (each, at): Reply => ({
        answer: answerOf(
          each,
          [],
          at === 1
            ? { intent: 'product_query', confidence: 0.8 }
            : { intent: 'give_contact', confidence: 0.7, slots: { ...SLOTS, phone: '[PHONE_1]' } },
        ),
      }),
    );
    expect([code, err]).toEqual([0, '']);
    expect(lines.map(({ id, intent, confidence }) => [id, intent, confidence])).toEqual([
      ['a', 'product_query', 0.8],
      [2, 'give_contact', 0.7],
    ]);
    expect(Object.keys(lines[0])).toEqual(['id', 'intent', 'tier', 'risk', 'language', 'confidence', 'slots']);
    expect(lines[1].slots).toEqual({ ...SLOTS, phone: '01799887766' });
    expect(asked.map(({ path, authorization }) => [path, authorization])).toEqual([
      ['/v1/chat/completions', 'Bearer sk-mine'],
      ['/v1/chat/completions', 'Bearer sk-mine'],
    ]);
    expect(asked[1]?.raw).not.toContain('01799887766');
  });

  test('a line without an answer is named with what went wrong; the others are answered', async () => {
    const { code, err, lines } = await classify(
      '{"id":1,"text":"dam koto?"}\n{"id":2,"text":"dam koto?"}\n',
      (each, at): Reply => (at === 1 ? { refusal: 'no' } : { answer: answerOf(each, []) }),
    );
    expect(code).toBe(1);
    expect(err).toBe('line 1: The model refused to answer this.\n');
    expect(lines.map(({ id }) => id)).toEqual([2]);
  });

  test('without a key it says what to set, and answers nothing', async () => {
    const { code, out, err } = await runMunshi(['classify', '--engine', 'openai'], {}, '{"id":1,"text":"hi"}\n');
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^OPENAI_API_KEY: is missing\. Set it, .*--engine local/);
  });
});
