import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  buttonMessage,
  quickReplyMessage,
  textMessage,
  toBuyer,
  toBuyerByHumanAgent,
  withMetadata,
} from '../../src/facebook/send-payload.js';
import { DAY, HOUR, MITU, type Playground, POST, page, playground, post, SHAPLA, START, TANVIR } from './playground.js';

let at: Playground;
beforeEach(async () => {
  at = await playground();
});
afterEach(() => at.close());

const hello = textMessage('Dam 1450 tk apu');
const send = (psid = MITU, message = hello) => at.graph.sendMessage(page, toBuyer(psid, 'RESPONSE', message));
const raw = (body: object, token?: string | null) => post(`${at.url}/graph/v25.0/${page.id}/messages`, body, token);
const refused = (code: number, subcode: number | null) => ({ name: 'GraphError', code, subcode, httpStatus: 400 });

test('a message reaches the buyer, its echo carries our app and metadata, then it is delivered', async () => {
  at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
  const sent = await send(MITU, withMetadata(hello, 'out:1'));
  await at.sandbox.drain();
  expect(sent.recipientId).toBe(MITU);
  expect(at.sandbox.world.received).toMatchObject([
    { kind: 'message', to: MITU, text: 'Dam 1450 tk apu', id: sent.messageId, metadata: 'out:1', tag: null },
  ]);
  expect(at.events).toMatchObject([
    { kind: 'message', psid: MITU, content: { text: 'price?' } },
    { kind: 'echo', psid: MITU, content: { mid: sent.messageId, appId: '1517776481860111', metadata: 'out:1' } },
    { kind: 'delivery', psid: MITU, content: { mids: [sent.messageId] } },
  ]);
});

describe('the window', () => {
  test('is open up to 24 hours after the buyer acted, and not a moment longer', async () => {
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    at.sandbox.control.moveClock({ ms: DAY - 1 });
    await expect(send()).resolves.toMatchObject({ recipientId: MITU });
    at.sandbox.control.moveClock({ ms: 1 });
    await expect(send()).rejects.toMatchObject(refused(10, 2018278));
    expect(at.sandbox.world.refused).toMatchObject([{ kind: 'message', to: MITU, code: 10, subcode: 2018278 }]);
    expect(at.sandbox.world.received).toHaveLength(1);
  });

  test.each([
    ['a message', () => at.sandbox.control.message({ buyerId: MITU, text: 'ok' })],
    ['a reaction', () => at.sandbox.control.react({ buyerId: MITU, mid: mid() })],
    ['an m.me link', () => at.sandbox.control.openLink({ buyerId: MITU, ref: 'trk_1042' })],
    ['a tapped button', () => at.sandbox.control.tapButton({ buyerId: MITU, payload: 'TRACK' })],
  ])('%s opens it again', async (_name, act) => {
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    await send(MITU, buttonMessage('Order 1042', [{ type: 'postback', title: 'Track', payload: 'TRACK' }]));
    at.sandbox.control.moveClock({ ms: 3 * DAY });
    await expect(send()).rejects.toMatchObject(refused(10, 2018278));
    act();
    await expect(send()).resolves.toMatchObject({ recipientId: MITU });
  });
  const mid = () => at.sandbox.world.threads.get(MITU)!.messages[0]!.mid;

  test('a comment, a read and our own message do not open it', async () => {
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    await send();
    at.sandbox.control.moveClock({ ms: DAY });
    at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    at.sandbox.control.read({ buyerId: MITU });
    at.sandbox.control.pageMessage({ buyerId: MITU, text: 'apu?' });
    await expect(send()).rejects.toMatchObject(refused(10, 2018278));
  });

  test('a human agent may write for seven days', async () => {
    const byHand = () => at.graph.sendMessage(page, toBuyerByHumanAgent(MITU, hello, { humanAgent: { userId: 'u1' } }));
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    at.sandbox.control.moveClock({ ms: 7 * DAY - 1 });
    await byHand();
    expect(at.sandbox.world.received[0]).toMatchObject({ tag: 'HUMAN_AGENT' });
    at.sandbox.control.moveClock({ ms: 1 });
    await expect(byHand()).rejects.toMatchObject(refused(10, 2018278));
  });
});

describe('who cannot be written to', () => {
  test('someone who never wrote, though they commented', async () => {
    at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    await expect(send()).rejects.toMatchObject(refused(100, 2018001));
    await expect(send('1')).rejects.toMatchObject(refused(100, 2018001));
  });
  test('someone who blocked the Page', async () => {
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    at.sandbox.control.block({ buyerId: MITU, blocked: true });
    await expect(send()).rejects.toMatchObject(refused(551, 1545041));
    at.sandbox.control.block({ buyerId: MITU, blocked: false });
    await expect(send()).resolves.toMatchObject({ recipientId: MITU });
  });
});

describe('a private reply', () => {
  const reply = (commentId: string) => at.graph.privateReply(page, commentId, hello);
  const comment = () => at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam koto?' }).id;

  test('reaches the commenter once; a second is refused', async () => {
    const id = comment();
    await expect(reply(id)).resolves.toMatchObject({ recipientId: MITU });
    await expect(reply(id)).rejects.toMatchObject(refused(10900, null));
    expect(at.sandbox.world.received).toMatchObject([{ kind: 'private_reply', to: id }]);
    expect(at.sandbox.world.refused).toMatchObject([{ kind: 'private_reply', to: id, code: 10900 }]);
  });
  test('does not open the window; the buyer’s answer does', async () => {
    await reply(comment());
    await expect(send()).rejects.toMatchObject(refused(10, 2018278));
    at.sandbox.control.message({ buyerId: MITU, text: 'XL' });
    await expect(send()).resolves.toMatchObject({ recipientId: MITU });
  });
  test('tells the chat id of a commenter whose ids differ', async () => {
    const { id, author } = at.sandbox.control.comment({ buyerId: SHAPLA, postId: POST, text: 'dam?' });
    expect(author.id).not.toBe(SHAPLA);
    await expect(reply(id)).resolves.toMatchObject({ recipientId: SHAPLA });
  });
  test('is possible for seven days', async () => {
    const [early, late] = [comment(), comment()];
    at.sandbox.control.moveClock({ ms: 7 * DAY - HOUR });
    await reply(early);
    at.sandbox.control.moveClock({ ms: HOUR + 10 });
    await expect(reply(late)).rejects.toMatchObject(refused(10903, null));
  });
  test('cannot go to a removed or unknown comment, to the Page itself, or to someone who blocked it', async () => {
    const [gone, here] = [comment(), comment()];
    at.sandbox.control.removeComment({ commentId: gone });
    const own = at.sandbox.control.pageReply({ commentId: here, text: 'inbox' }).id;
    at.sandbox.control.block({ buyerId: MITU, blocked: true });
    await expect(reply(gone)).rejects.toMatchObject(refused(100, 2018292));
    await expect(reply('1_2')).rejects.toMatchObject(refused(100, 2018292));
    await expect(reply(own)).rejects.toMatchObject(refused(10902, null));
    await expect(reply(here)).rejects.toMatchObject(refused(551, 1545041));
  });
});

describe('what Facebook does not take', () => {
  const to = { recipient: { id: MITU } };
  const button = { type: 'postback', title: 'Yes', payload: 'YES' };
  const template = (more: object) => ({
    attachment: { type: 'template', payload: { template_type: 'button', text: 'ok?', buttons: [button], ...more } },
  });
  const quick = { content_type: 'text', title: 'XL', payload: 'XL' };
  test.each<[string, object, number, number | null]>([
    ['an empty message', { message: {} }, 100, 2018034],
    ['no message', {}, 100, 2018034],
    ['empty text', { message: { text: '' } }, 100, 2018034],
    ['text of 2001', { message: { text: 'x'.repeat(2001) } }, 100, null],
    ['14 quick replies', { message: { text: 'x', quick_replies: Array(14).fill(quick) } }, 100, null],
    ['a long quick reply', { message: { text: 'x', quick_replies: [{ ...quick, title: 'x'.repeat(21) }] } }, 100, null],
    ['4 buttons', { message: template({ buttons: Array(4).fill(button) }) }, 100, null],
    ['button text of 641', { message: template({ text: 'x'.repeat(641) }) }, 100, null],
    ['a long button', { message: template({ buttons: [{ ...button, title: 'x'.repeat(21) }] }) }, 100, null],
    ['an unknown template', { message: template({ template_type: 'utility_messages' }) }, 100, null],
    ['metadata of 1000', { message: { text: 'x', metadata: 'x'.repeat(1000) } }, 100, null],
    ['an image from nowhere', { message: { attachment: { type: 'image', payload: {} } } }, 100, null],
    [
      'a tag that is not allowed',
      { messaging_type: 'MESSAGE_TAG', tag: 'SOME_OTHER_TAG', message: { text: 'x' } },
      100,
      null,
    ],
    ['a tag missing', { messaging_type: 'MESSAGE_TAG', message: { text: 'x' } }, 100, null],
    [
      'a feedback tag on text',
      { messaging_type: 'MESSAGE_TAG', tag: 'CUSTOMER_FEEDBACK', message: { text: 'x' } },
      100,
      null,
    ],
    ['a utility message without a template', { messaging_type: 'UTILITY', message: { text: 'x' } }, 100, null],
    ['an unknown type', { messaging_type: 'NEWS', message: { text: 'x' } }, 100, null],
    ['a sender action with a message', { sender_action: 'typing_on', message: { text: 'x' } }, 100, null],
    ['an unknown sender action', { sender_action: 'dance' }, 100, null],
  ])('%s', async (_name, body, code, subcode) => {
    at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
    const { status, body: answer } = await raw({ ...to, ...body });
    expect(status).toBe(400);
    expect(answer.error).toMatchObject({
      code,
      ...(subcode ? { error_subcode: subcode } : {}),
      type: 'OAuthException',
    });
    expect(at.sandbox.world.received).toEqual([]);
  });

  test('no recipient, another Page, no token, a wrong token, a wrong proof', async () => {
    expect((await raw({ message: { text: 'x' } })).body.error).toMatchObject({ code: 100 });
    expect((await raw({ ...to, message: { text: 'x' } }, null)).body.error).toMatchObject({ code: 190 });
    expect((await raw({ ...to, message: { text: 'x' } }, 'wrong')).body.error).toMatchObject({ code: 190 });
    expect((await post(`${at.url}/graph/v25.0/999/messages`, to)).body.error).toMatchObject({ code: 100 });
    const proof = `${at.url}/graph/v25.0/${page.id}/messages?appsecret_proof=abc`;
    expect((await post(proof, { ...to, message: { text: 'x' } })).body.error).toMatchObject({ code: 100 });
  });

  test('a body that is no JSON is a refusal, not a crash', async () => {
    const answer = await fetch(`${at.url}/graph/v25.0/${page.id}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"a":',
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ error: { code: 100 } });
  });
});

test('quick replies and buttons are offered, tapped and told by webhook', async () => {
  at.sandbox.control.message({ buyerId: TANVIR, text: 'kurti lagbe' });
  await send(TANVIR, quickReplyMessage('Size?', [{ title: 'XL', payload: 'SIZE:XL' }]));
  at.sandbox.control.tapQuickReply({ buyerId: TANVIR, payload: 'SIZE:XL' });
  expect(() => at.sandbox.control.tapQuickReply({ buyerId: TANVIR, payload: 'SIZE:XL' })).toThrow('no such answer');
  await send(TANVIR, buttonMessage('Confirm?', [{ type: 'postback', title: 'Yes', payload: 'CONFIRM:1' }]));
  at.sandbox.control.tapButton({ buyerId: TANVIR, payload: 'CONFIRM:1' });
  await at.sandbox.drain();
  const told = at.events.filter((event) => event.kind === 'quick_reply' || event.kind === 'postback');
  expect(told).toMatchObject([
    { kind: 'quick_reply', content: { text: 'XL', quickReply: 'SIZE:XL' } },
    { kind: 'postback', content: { title: 'Yes', payload: 'CONFIRM:1' } },
  ]);
});

test('a picture sent as bytes is kept, shown and echoed', async () => {
  at.sandbox.control.message({ buyerId: MITU, text: 'chobi den' });
  const picture = { bytes: Buffer.from([1, 2, 3]), filename: 'saree.png', contentType: 'image/png' };
  const message = { attachment: { type: 'image' as const, payload: { is_reusable: true } }, metadata: 'out:9' };
  const sent = await at.graph.sendAttachmentMessage(page, toBuyer(MITU, 'RESPONSE', message), picture);
  const { imageUrl } = at.sandbox.world.messages.get(sent.messageId)!.message;
  const kept = await fetch(`${at.url}${new URL(imageUrl!).pathname.replace('/sandbox', '')}`);
  expect(Buffer.from(await kept.arrayBuffer())).toEqual(picture.bytes);
  await at.sandbox.drain();
  expect(at.events.find((event) => event.kind === 'echo')).toMatchObject({
    content: { metadata: 'out:9', attachments: [{ type: 'image', url: imageUrl }] },
  });
});

test('typing signs are recorded and stay inside the window', async () => {
  await expect(at.graph.senderAction(page, MITU, 'typing_on')).rejects.toMatchObject(refused(100, 2018001));
  at.sandbox.control.message({ buyerId: MITU, text: 'price?' });
  await at.graph.senderAction(page, MITU, 'typing_on');
  expect(at.sandbox.world.received).toMatchObject([{ kind: 'sender_action', to: MITU, text: 'typing_on', at: START }]);
});
