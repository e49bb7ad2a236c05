import { expect, test } from '@jest/globals';
import nock from 'nock';
import { createGraph } from '../../src/facebook/graph.js';

const HOST = 'https://graph.example';
const page = { id: '104500000000001', token: 'page-token' };
const graph = () => createGraph({ baseUrl: HOST, version: 'v25.0' });
const facebook = () => nock(HOST, { reqheaders: { authorization: 'Bearer page-token' } });

test('a template is submitted in the documented shape, positional', async () => {
  facebook()
    .post('/v25.0/104500000000001/message_templates', {
      name: 'order_in_delivery_v1',
      language: 'bn',
      category: 'UTILITY',
      parameter_format: 'POSITIONAL',
      components: [
        {
          type: 'BODY',
          text: 'আপনার অর্ডার {{1}} কুরিয়ার {{2}} নিয়ে গেছে।',
          example: { body_text: [['M-1001', 'Pathao']] },
        },
        { type: 'BUTTONS', buttons: [{ type: 'POSTBACK', text: 'ট্র্যাক করুন', payload: 'track:{{1}}' }] },
      ],
    })
    .reply(200, '{"id":10400000000000000123,"status":"APPROVED","category":"UTILITY"}');
  const template = {
    name: 'order_in_delivery_v1',
    language: 'bn',
    body: 'আপনার অর্ডার {{1}} কুরিয়ার {{2}} নিয়ে গেছে।',
    examples: ['M-1001', 'Pathao'],
    buttons: [{ title: 'ট্র্যাক করুন', kind: 'track' }],
  };
  expect(await graph().createTemplate(page, template)).toEqual({ id: '10400000000000000123', status: 'APPROVED' });
});

test('it is sent as UTILITY with message.template, one buttons component, and no tag', async () => {
  facebook()
    .post('/v25.0/104500000000001/messages', {
      recipient: { id: '7788' },
      messaging_type: 'UTILITY',
      message: {
        metadata: 'munshi:1',
        template: {
          name: 'order_in_delivery_v1',
          language: { code: 'bn' },
          components: [
            {
              type: 'body',
              parameters: [
                { type: 'text', text: 'M-1042' },
                { type: 'text', text: 'Pathao' },
              ],
            },
            { type: 'buttons', parameters: [{ type: 'POSTBACK', payload: 'o1:h1' }] },
          ],
        },
      },
    })
    .reply(200, { recipient_id: '7788', message_id: 'm_9' });
  const template = { name: 'order_in_delivery_v1', language: 'bn', values: ['M-1042', 'Pathao'], payloads: ['o1:h1'] };
  expect(await graph().sendUtility(page, '7788', template, 'munshi:1')).toEqual({
    recipientId: '7788',
    messageId: 'm_9',
  });
});

test('the templates of the Page are listed with how they stand', async () => {
  facebook()
    .get('/v25.0/104500000000001/message_templates')
    .query({ fields: 'id,name,language,status,rejected_reason', limit: '100', name: 'order_new_v1' })
    .reply(200, {
      data: [
        { id: '1', name: 'order_new_v1', language: 'bn', status: 'REJECTED', rejected_reason: 'INCORRECT_PARAMS' },
        { id: '2', name: 'order_new_v1', language: 'en', status: 'APPROVED', rejected_reason: 'NONE' },
      ],
    });
  expect(await graph().listTemplates(page, 'order_new_v1')).toEqual([
    { id: '1', name: 'order_new_v1', language: 'bn', status: 'REJECTED', reason: 'INCORRECT_PARAMS' },
    { id: '2', name: 'order_new_v1', language: 'en', status: 'APPROVED', reason: null },
  ]);
});
