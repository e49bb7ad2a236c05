import { describe, expect, test } from '@jest/globals';
import {
  buttonMessage,
  imageMessage,
  quickReplyMessage,
  textMessage,
  toBuyer,
  toBuyerByHumanAgent,
  uploadedImageMessage,
  withMetadata,
} from '../../src/facebook/send-payload.js';

const reply = { title: 'XL', payload: 'SIZE:XL' };
const button = { type: 'postback' as const, title: 'Confirm', payload: 'CONFIRM:1042' };

test('a text answer with quick replies is shaped as Facebook documents it', () => {
  expect(toBuyer('7788', 'RESPONSE', withMetadata(quickReplyMessage('Size?', [reply]), 'out:1'))).toEqual({
    recipient: { id: '7788' },
    messaging_type: 'RESPONSE',
    message: {
      text: 'Size?',
      quick_replies: [{ content_type: 'text', title: 'XL', payload: 'SIZE:XL' }],
      metadata: 'out:1',
    },
  });
});

test('buttons travel in a template and keep the metadata beside it', () => {
  const link = { type: 'web_url' as const, title: 'Track my parcel right now', url: 'https://shop.example/t/1' };
  expect(withMetadata(buttonMessage('Confirm ORD-1042?', [button, link]), 'out:2')).toEqual({
    attachment: {
      type: 'template',
      payload: {
        template_type: 'button',
        text: 'Confirm ORD-1042?',
        buttons: [button, { ...link, title: 'Track my parcel rig…' }],
      },
    },
    metadata: 'out:2',
  });
});

test('pictures go by address or as bytes', () => {
  expect(imageMessage('https://shop.example/1.jpg')).toEqual({
    attachment: { type: 'image', payload: { url: 'https://shop.example/1.jpg', is_reusable: true } },
  });
  expect(uploadedImageMessage()).toEqual({ attachment: { type: 'image', payload: { is_reusable: true } } });
});

test('the human agent tag needs the person who pressed send', () => {
  expect(toBuyerByHumanAgent('7788', textMessage('ok'), { humanAgent: { userId: 'u1' } })).toEqual({
    recipient: { id: '7788' },
    messaging_type: 'MESSAGE_TAG',
    tag: 'HUMAN_AGENT',
    message: { text: 'ok' },
  });
  expect(() => toBuyerByHumanAgent('7788', textMessage('ok'), { humanAgent: { userId: '' } })).toThrow(RangeError);
});

describe('limits', () => {
  test.each([
    ['text of 1999', () => textMessage('x'.repeat(1999)), true],
    ['text of 2000', () => textMessage('x'.repeat(2000)), false],
    ['empty text', () => textMessage(''), false],
    ['13 quick replies', () => quickReplyMessage('x', Array(13).fill(reply)), true],
    ['14 quick replies', () => quickReplyMessage('x', Array(14).fill(reply)), false],
    ['no quick replies', () => quickReplyMessage('x', []), false],
    ['payload of 1001', () => quickReplyMessage('x', [{ title: 'x', payload: 'p'.repeat(1001) }]), false],
    ['3 buttons', () => buttonMessage('x', Array(3).fill(button)), true],
    ['4 buttons', () => buttonMessage('x', Array(4).fill(button)), false],
    ['button text of 640', () => buttonMessage('x'.repeat(640), [button]), true],
    ['button text of 641', () => buttonMessage('x'.repeat(641), [button]), false],
    ['metadata of 999', () => withMetadata(textMessage('x'), 'm'.repeat(999)), true],
    ['metadata of 1000', () => withMetadata(textMessage('x'), 'm'.repeat(1000)), false],
  ])('%s', (_name, build, allowed) => {
    if (allowed) expect(build).not.toThrow();
    else expect(build).toThrow(RangeError);
  });
});
