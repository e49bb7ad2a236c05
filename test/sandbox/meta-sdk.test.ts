import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sdk from 'facebook-nodejs-business-sdk';
import { DAY, MITU, type Playground, POST, page, playground, TANVIR } from './playground.js';

const { FacebookAdsApi, Page, Comment, Campaign, AdAccount } = sdk;
const CAMPAIGN = '120210000000000001';

// Meta's own SDK asks our sandbox: what it builds and what it reads are Meta's, not ours.
let ground: Playground;
let commentId: string;
beforeAll(async () => {
  ground = await playground();
  Object.defineProperty(FacebookAdsApi, 'GRAPH', { value: ground.url });
  FacebookAdsApi.init(page.token, 'en_US', false);
  const { control } = ground.sandbox;
  commentId = control.comment({ buyerId: MITU, postId: POST, text: 'dam koto apu?' }).id;
  control.message({ buyerId: MITU, text: 'XL lagbe' });
  control.message({ buyerId: TANVIR, text: 'delivery koto din?', adId: '120210000000000003' });
});
afterAll(() => ground.close());

const message = { messaging_type: 'RESPONSE', message: { text: 'XL ache, 1450 tk', metadata: 'out:1' } };

test('it sends a message, which the buyer gets and the echo tells of', async () => {
  const sent = await new Page(page.id).createMessage([], { recipient: { id: MITU }, ...message });
  expect(sent).toMatchObject({ recipient_id: MITU, message_id: expect.stringMatching(/^m_/) });
  await ground.sandbox.drain();
  expect(ground.sandbox.world.received.at(-1)).toMatchObject({ kind: 'message', to: MITU, text: 'XL ache, 1450 tk' });
  expect(JSON.stringify(ground.events)).toContain('out:1');
});

test('a retired tag is refused to it as to everybody', async () => {
  const tagged = { recipient: { id: MITU }, messaging_type: 'MESSAGE_TAG', message: { text: 'x' } };
  const refused = new Page(page.id).createMessage([], { ...tagged, tag: ['POST_PURCHASE', 'UPDATE'].join('_') });
  await expect(refused).rejects.toMatchObject({ status: 400, response: { code: 100 } });
});

test('it replies to a comment, hides it and reads it back', async () => {
  const comment = new Comment(commentId);
  const reply = await comment.createComment([], { message: 'Inbox korechi apu' });
  expect(ground.sandbox.world.comments.get(reply.id)).toMatchObject({
    message: 'Inbox korechi apu',
    parentId: commentId,
  });
  expect(await new Comment(commentId).update([], { is_hidden: true })).toMatchObject({ success: true });
  const read = await new Comment(commentId).get(['message', 'is_hidden', 'from', 'can_reply_privately']);
  expect(read).toMatchObject({ message: 'dam koto apu?', is_hidden: true, can_reply_privately: true });
  const answers = await new Comment(commentId).getComments(['message']);
  expect(answers.map((one) => one.message)).toEqual(['Inbox korechi apu']);
});

test('it reads the conversations page by page, following our addresses', async () => {
  const fields = ['id', 'updated_time', 'participants', 'messages.limit(20){id,message,from}'];
  const threads = await new Page(page.id).getConversations(fields, { platform: 'messenger', limit: 1 });
  const first = threads.map((one) => one.id);
  expect(threads.hasNext()).toBe(true);
  const rest = await threads.next();
  expect(rest.hasNext()).toBe(false);
  expect([...first, ...rest.map((one) => one.id)].sort()).toEqual([`t_${MITU}`, `t_${TANVIR}`]);
  expect(JSON.stringify(rest.map((one) => one.messages))).toMatch(/XL lagbe|delivery koto din/);
});

test('it pauses a campaign and reads what it spent: nothing more from then on', async () => {
  const [listed] = await new AdAccount('act_120210000000').getCampaigns(['name', 'status', 'effective_status']);
  expect(listed).toMatchObject({ id: CAMPAIGN, status: 'ACTIVE' });
  const fields = ['campaign_id', 'spend', 'impressions', 'clicks', 'actions'];
  const rows = () => new Campaign(CAMPAIGN).getInsights(fields, { date_preset: 'maximum' });
  const spent = async () => (await rows()).map((row) => row.spend);
  const [row] = await rows();
  expect(row).toMatchObject({ campaign_id: CAMPAIGN, spend: '1500.00', impressions: '15000' });
  expect(row?.actions).toEqual([{ action_type: 'onsite_conversion.messaging_conversation_started_7d', value: '1' }]);

  expect(await new Campaign(CAMPAIGN).update([], { status: 'PAUSED' })).toMatchObject({ success: true });
  expect(await new Campaign(CAMPAIGN).get(['status', 'effective_status'])).toMatchObject({ status: 'PAUSED' });
  ground.sandbox.control.moveClock({ ms: DAY });
  expect(await spent()).toEqual(['1500.00']);
  await new Campaign(CAMPAIGN).update([], { status: 'ACTIVE' });
  ground.sandbox.control.moveClock({ ms: DAY });
  expect(await spent()).toEqual(['2000.00']);
  const days = await new AdAccount('act_120210000000').getInsights(['spend'], {
    date_preset: 'maximum',
    time_increment: 1,
  });
  expect(days.reduce((sum, day) => sum + Number(day.spend), 0)).toBeCloseTo(2000, 1);
  await expect(new Campaign(CAMPAIGN).update([], { status: 'GONE' })).rejects.toMatchObject({ status: 400 });
});

test('a wrong token is refused to it with 190', async () => {
  FacebookAdsApi.init('another-token', 'en_US', false);
  await expect(new Page(page.id).get(['name'])).rejects.toMatchObject({ response: { code: 190 } });
});
