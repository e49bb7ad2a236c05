import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { DAY, MITU, type Playground, POST, page, playground, SHAPLA, START, TANVIR } from './playground.js';

let at: Playground;
beforeEach(async () => {
  at = await playground();
});
afterEach(() => at.close());

const get = async (path: string) => {
  const answer = await fetch(`${at.url}/graph/v25.0/${path}`, { headers: { authorization: `Bearer ${page.token}` } });
  return (await answer.json()) as Record<string, unknown> & { data: Record<string, unknown>[] };
};

test('a comment is told with its post, its author and its words, in escaped bytes', async () => {
  const comment = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'দাম কত? 😊' });
  await at.sandbox.drain();
  expect(at.events).toMatchObject([
    {
      kind: 'comment_added',
      commentId: comment.id,
      eventAt: Math.floor(START / 1000) * 1000,
      content: {
        postId: POST,
        parentId: POST,
        isReply: false,
        from: { id: MITU, name: 'Mitu Akter' },
        message: 'দাম কত? 😊',
      },
    },
  ]);
  expect(at.bodies[0]!.toString()).toContain('"message":"\\u09a6\\u09be\\u09ae \\u0995\\u09a4? \\ud83d\\ude0a"');
});

test('edits, removal, hiding and answers are told in their order', async () => {
  const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
  at.sandbox.control.editComment({ commentId: id, text: 'dam koto?' });
  at.sandbox.control.reply({ buyerId: TANVIR, commentId: id, text: 'amaro lagbe' });
  await at.graph.hideComment(page, id, true);
  await at.graph.hideComment(page, id, false);
  at.sandbox.control.removeComment({ commentId: id });
  await at.sandbox.drain();
  expect(at.events).toMatchObject([
    { kind: 'comment_added', commentId: id },
    { kind: 'comment_edited', commentId: id, content: { message: 'dam koto?' } },
    { kind: 'comment_added', content: { isReply: true, parentId: id, postId: POST } },
    { kind: 'comment_hidden', commentId: id, content: { hidden: true, from: null } },
    { kind: 'comment_hidden', commentId: id, content: { hidden: false } },
    { kind: 'comment_removed', commentId: id },
  ]);
  expect(new Set(at.events.map((event) => event.dedupeKey)).size).toBe(6);
});

test('a public reply answers with its id and comes back as the Page’s own comment', async () => {
  const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
  const reply = await at.graph.replyToComment(page, id, 'Apu, inbox korechi');
  await at.sandbox.drain();
  expect(at.sandbox.world.received).toMatchObject([
    { kind: 'public_reply', to: id, text: 'Apu, inbox korechi', id: reply.id },
  ]);
  expect(at.events[1]).toMatchObject({
    kind: 'comment_added',
    commentId: reply.id,
    content: { fromPage: true, parentId: id, message: 'Apu, inbox korechi' },
  });
});

test('a like is kept and taken back', async () => {
  const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
  await at.graph.likeComment(page, id);
  expect(at.sandbox.world.comments.get(id)?.liked).toBe(true);
  const headers = { authorization: `Bearer ${page.token}` };
  await fetch(`${at.url}/graph/v25.0/${id}/likes`, { method: 'DELETE', headers });
  expect(at.sandbox.world.comments.get(id)?.liked).toBe(false);
  expect(at.sandbox.world.received.map((one) => one.kind)).toEqual(['like', 'unlike']);
});

describe('what Facebook refuses', () => {
  test('answering, hiding or liking what is gone, hiding one’s own, saying nothing', async () => {
    const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    const own = await at.graph.replyToComment(page, id, 'inbox');
    await expect(at.graph.replyToComment(page, id, '')).rejects.toMatchObject({ code: 100 });
    await expect(at.graph.hideComment(page, own.id, true)).rejects.toMatchObject({ code: 100 });
    at.sandbox.control.removeComment({ commentId: id });
    await expect(at.graph.replyToComment(page, id, 'inbox')).rejects.toMatchObject({ code: 100, subcode: 33 });
    await expect(at.graph.likeComment(page, '1_2')).rejects.toMatchObject({ code: 100, subcode: 33 });
    expect(at.sandbox.world.refused.map((one) => one.kind)).toEqual(['public_reply', 'hide', 'public_reply', 'like']);
  });
});

describe('reading', () => {
  test('Page, post and comment through Munshi’s client', async () => {
    const { id } = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    expect(await at.graph.getPage(page)).toEqual({ id: page.id, name: 'Rupkotha Fashion' });
    expect(await at.graph.getPost(page, POST)).toMatchObject({ id: POST, created_time: START - DAY });
    expect(await at.graph.getComment(page, id)).toMatchObject({
      message: 'dam?',
      from: { id: MITU },
      can_reply_privately: true,
    });
    await at.graph.privateReply(page, id, { text: 'hi' });
    expect(await at.graph.getComment(page, id)).toMatchObject({ can_reply_privately: false });
    await expect(at.graph.getPost(page, '1_2')).rejects.toMatchObject({ code: 100, subcode: 33 });
  });

  test('a post’s comments: newest first, from a time on, with or without answers', async () => {
    const first = at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'one' });
    at.sandbox.control.moveClock({ ms: 60_000 });
    const answer = at.sandbox.control.reply({ buyerId: TANVIR, commentId: first.id, text: 'two' });
    const ids = async (query: string) => (await get(`${POST}/comments?${query}`)).data.map((one) => one.id);
    expect(await ids('filter=stream&order=reverse_chronological')).toEqual([answer.id, first.id]);
    expect(await ids('filter=toplevel')).toEqual([first.id]);
    expect(await ids(`filter=stream&since=${START / 1000 + 30}`)).toEqual([answer.id]);
    expect((await get(`${POST}/comments?fields=id,parent{id},message&filter=stream`)).data[1]).toEqual({
      id: answer.id,
      message: 'two',
      parent: { id: first.id },
    });
  });

  test('conversations page by page, without the metadata of what was sent', async () => {
    for (const buyerId of [MITU, TANVIR, SHAPLA]) at.sandbox.control.message({ buyerId, text: `from ${buyerId}` });
    await at.graph.sendMessage(page, { recipient: { id: MITU }, message: { text: 'hi', metadata: 'out:1' } });
    const first = await get(`${page.id}/conversations?limit=2&fields=id,messages.limit(20){id,message,from}`);
    const rest = await get(`${page.id}/conversations?limit=2&after=2`);
    expect(first.data).toHaveLength(2);
    expect(rest.data).toHaveLength(1);
    expect(first.data[0]).toMatchObject({
      messages: { data: [{ message: 'hi', from: { id: page.id } }, { message: `from ${MITU}` }] },
    });
    expect(Object.keys(first.data[0]!)).toEqual(['id', 'messages']);
    expect(JSON.stringify([first, rest])).not.toContain('out:1');
    expect((await get(`${page.id}/conversations?user_id=${SHAPLA}`)).data).toHaveLength(1);
    expect(await get(MITU)).toMatchObject({ first_name: 'Mitu', last_name: 'Akter' });
  });

  test('subscriptions are replaced as a whole, and what is not subscribed is not told', async () => {
    await at.graph.subscribeApp(page, ['feed']);
    expect(await at.graph.getSubscribedApps(page)).toEqual([{ id: '1517776481860111', fields: ['feed'] }]);
    at.sandbox.control.comment({ buyerId: MITU, postId: POST, text: 'dam?' });
    at.sandbox.control.message({ buyerId: MITU, text: 'dam?' });
    await at.sandbox.drain();
    expect(at.events.map((event) => event.kind)).toEqual(['comment_added']);
  });
});

test('a new post of the Page is told with its picture', async () => {
  const made = at.sandbox.control.post({ text: 'Notun bag 650 tk', picture: 'bag' });
  await at.sandbox.drain();
  expect(at.events).toMatchObject([
    { kind: 'post_added', content: { postId: made.id, message: 'Notun bag 650 tk', fromPage: true, item: 'photo' } },
  ]);
  const picture = await fetch(`${at.url}/pictures/bag.png`);
  expect(
    Buffer.from(await picture.arrayBuffer())
      .subarray(1, 4)
      .toString(),
  ).toBe('PNG');
});
