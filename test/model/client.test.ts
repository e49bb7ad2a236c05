import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import nock from 'nock';
import { createModel } from '../../src/model/client.js';
import { ModelError } from '../../src/model/errors.js';
import { SLOTS } from '../support/fake-model.js';

const HOST = 'https://models.example';
const model = createModel({ key: 'sk-secret', baseUrl: `${HOST}/v1`, model: 'some-model' });
const prompt = { system: 'You are the clerk.', user: '{"message":"dam koto?"}' };
const usage = { prompt_tokens: 900, completion_tokens: 80, total_tokens: 980 };
const GOOD = {
  understanding: { intent: 'price_query', risk: 'low', language: 'banglish', confidence: 0.9, slots: SLOTS },
  draft: { public: null, private: null, message: [{ text: 'Ji apu, ' }, { fact: 'price.1.1' }] },
};

const completion = (message: object, finish_reason = 'stop', more: object = { usage }) => ({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1,
  model: 'some-model',
  choices: [{ index: 0, finish_reason, message: { role: 'assistant', content: null, refusal: null, ...message } }],
  ...more,
});
const says = (content: unknown) => completion({ content: JSON.stringify(content) });
const call = () => nock(HOST).post('/v1/chat/completions');

async function failure(timeoutMs = 5000): Promise<ModelError> {
  const error = await model.ask(prompt, timeoutMs).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ModelError)) throw error ?? new Error('it answered');
  return error;
}

beforeAll(() => nock.disableNetConnect());
afterEach(() => {
  nock.abortPendingRequests();
  nock.cleanAll();
});
afterAll(() => {
  nock.enableNetConnect();
  nock.restore();
});

describe('one call', () => {
  test('asks for a structured output by the strict schema, with the key, and reads the answer and what it cost', async () => {
    const bodies: any[] = [];
    nock(HOST, { reqheaders: { authorization: 'Bearer sk-secret' } })
      .post('/v1/chat/completions', (body) => {
        bodies.push(body);
        return true;
      })
      .reply(200, says(GOOD));
    expect(await model.ask(prompt, 5000)).toEqual({ answer: GOOD, tokens: { prompt: 900, completion: 80 } });
    const [body] = bodies;
    expect(body).toMatchObject({
      model: 'some-model',
      store: false,
      messages: [
        { role: 'system', content: prompt.system },
        { role: 'user', content: prompt.user },
      ],
      response_format: { type: 'json_schema', json_schema: { strict: true } },
    });
    const { schema } = body.response_format.json_schema;
    expect(schema).toMatchObject({ additionalProperties: false, required: ['understanding', 'draft'] });
    // What is held of the budget is never less than what the request and the longest answer can be.
    const bytes = Buffer.byteLength(JSON.stringify(body));
    const worst = model.worst(prompt);
    expect(worst.completion).toBe(body.max_completion_tokens);
    expect(worst.prompt).toBeGreaterThan(bytes * 0.9);
  });

  test('an answer without a bill is still an answer; nobody knows what it cost', async () => {
    call().reply(200, completion({ content: JSON.stringify(GOOD) }, 'stop', {}));
    expect(await model.ask(prompt, 5000)).toEqual({ answer: GOOD, tokens: null });
  });

  test('the server’s models are named', async () => {
    nock(HOST)
      .get('/v1/models')
      .reply(200, { object: 'list', data: [{ id: 'some-model' }, { id: 'other' }] });
    expect(await model.list(5000)).toEqual(['some-model', 'other']);
  });
});

describe('an answer that is none', () => {
  test.each([
    ['a refusal', completion({ refusal: 'I cannot help with that.' }), 'model_refused'],
    ['a filtered answer', completion({ content: '' }, 'content_filter'), 'model_refused'],
    ['malformed JSON', completion({ content: '{"understanding": {' }), 'model_malformed'],
    ['an answer cut short', completion({ content: '{"under' }, 'length'), 'model_malformed'],
    ['no content', completion({}), 'model_malformed'],
    [
      'another intent than there are',
      says({ ...GOOD, understanding: { ...GOOD.understanding, intent: 'buy' } }),
      'model_malformed',
    ],
    ['a field more than was asked for', says({ ...GOOD, discount: 50 }), 'model_malformed'],
    [
      'a confidence beyond certainty',
      says({ ...GOOD, understanding: { ...GOOD.understanding, confidence: 7 } }),
      'model_malformed',
    ],
    [
      'a segment that is both',
      says({ ...GOOD, draft: { ...GOOD.draft, message: [{ text: 'a', fact: 'b' }] } }),
      'model_malformed',
    ],
    ['no choices', completion({}, 'stop', { usage, choices: [] }), 'model_malformed'],
  ])('%s is named, counted and no fault of the server', async (_name, body, code) => {
    call().reply(200, body);
    expect(await failure()).toMatchObject({ reason: { code }, broken: false, tokens: { prompt: 900, completion: 80 } });
  });

  test('NUL and halves of letters are taken out of what a model says', async () => {
    const odd = { ...GOOD, draft: { ...GOOD.draft, message: [{ text: 'Ji\u0000 apu \ud83d' }] } };
    call().reply(200, says(odd));
    const { answer } = await model.ask(prompt, 5000);
    expect(answer.draft.message).toEqual([{ text: 'Ji apu \ufffd' }]);
  });
});

describe('a server that fails', () => {
  const soon = { 'retry-after-ms': '1' };

  test('429 is tried again by the library, within the time', async () => {
    call()
      .times(2)
      .reply(429, { error: { message: 'slow down' } }, soon);
    call().reply(200, says(GOOD));
    expect((await model.ask(prompt, 10_000)).answer).toEqual(GOOD);
  });

  test.each([
    [429, { message: 'slow down' }, 'model_busy'],
    [429, { message: 'no credit', code: 'insufficient_quota' }, 'model_no_credit'],
    [500, { message: 'oops' }, 'model_failed'],
    [503, { message: 'oops' }, 'model_failed'],
  ])('%d that goes on (%j) ends the call, at no cost', async (status, error, code) => {
    const scope = call().times(3).reply(status, { error }, soon);
    expect(await failure(10_000)).toMatchObject({
      reason: { code },
      broken: true,
      tokens: { prompt: 0, completion: 0 },
    });
    expect(scope.isDone()).toBe(true);
  });

  test.each([
    [401, 'model_key'],
    [403, 'model_key'],
    [400, 'model_rejected'],
    [404, 'model_rejected'],
  ])('%d is not tried again', async (status, code) => {
    const scope = call().reply(status, { error: { message: 'Incorrect API key provided: sk-secret' } });
    const error = await failure();
    expect(error).toMatchObject({ reason: { code, params: { status } }, broken: true });
    expect(scope.isDone()).toBe(true);
  });

  test('an answer that takes too long is not waited for; what it cost is unknown, and it is not asked again', async () => {
    const scope = call().delay(1500).reply(200, says(GOOD));
    expect(await failure(50)).toMatchObject({ reason: { code: 'model_timeout' }, broken: true, tokens: null });
    expect(scope.isDone()).toBe(true);
  });

  test('a server that is busy for longer than there is time is named busy, at no cost', async () => {
    call().reply(429, { error: { message: 'later' } }, { 'retry-after': '50' });
    expect(await failure(100)).toMatchObject({
      reason: { code: 'model_busy' },
      broken: true,
      tokens: { prompt: 0, completion: 0 },
    });
  });

  test('a lost connection is not tried again: nobody knows what it has cost', async () => {
    const scope = call()
      .once()
      .replyWithError(Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }));
    const second = call().reply(200, says(GOOD));
    expect(await failure()).toMatchObject({ reason: { code: 'model_unreachable' }, broken: true, tokens: null });
    expect([scope.isDone(), second.isDone()]).toEqual([true, false]);
  });

  test('a redirection leads nowhere: no other host is ever called', async () => {
    call().reply(307, '', { location: 'https://elsewhere.example/v1/chat/completions' });
    const elsewhere = nock('https://elsewhere.example').post('/v1/chat/completions').reply(200, says(GOOD));
    expect(await failure()).toMatchObject({ broken: true });
    expect(elsewhere.isDone()).toBe(false);
  });
});
