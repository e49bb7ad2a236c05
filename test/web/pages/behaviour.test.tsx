import { describe, expect, test } from '@jest/globals';
import { Approvals } from '../../../src/web/pages/approvals.js';
import { Chats } from '../../../src/web/pages/chats.js';
import type { WindowState } from '../../../src/web/pages/chats-data.js';
import { Order } from '../../../src/web/pages/order.js';
import { SettingsMatrix } from '../../../src/web/pages/settings-matrix.js';
import { toHtml } from '../../../src/web/ui/to-html.js';
import { approvals, commentCard, stoppedCard, voidCard } from '../samples/approvals.js';
import { chats, thread } from '../samples/chats.js';
import { HOUR, NOW, sampleContext } from '../samples/context.js';
import { order, packedOrder } from '../samples/orders.js';
import { autopilot, matrix } from '../samples/settings.js';

const ctx = sampleContext('en', '/');
const viewer = sampleContext('en', '/', { user: { name: 'V', email: 'v@example.com', role: 'viewer' } });

describe('the approval card', () => {
  const card = (over: Partial<typeof commentCard>) =>
    toHtml(<Approvals ctx={ctx} data={{ ...approvals, card: { ...commentCard, ...over } }} />);

  test('approves the version that was seen, with the texts that were seen', () => {
    const html = card({ version: 7 });
    const form = html.match(/<form[^>]*action="\/drafts\/draft-1\/approve"[\s\S]*?<\/form>/)?.[0] ?? '';
    expect(form).toContain('name="version" value="7"');
    expect(form).toContain('name="public"');
    expect(form).toContain('name="private"');
    expect(html).toContain('form="approve-draft-1"');
  });

  test('offers five reasons to reject', () => {
    expect(card({}).match(/name="reason" value="/g)).toHaveLength(5);
  });

  test('a void draft says why and offers nothing', () => {
    const html = toHtml(<Approvals ctx={ctx} data={{ ...approvals, card: voidCard }} />);
    expect(html).toContain('No longer valid');
    expect(html).not.toContain('/drafts/draft-3/approve');
  });

  test('a stopped draft goes only on a person’s own word', () => {
    const html = toHtml(<Approvals ctx={ctx} data={{ ...approvals, card: stoppedCard }} />);
    expect(html).not.toContain('data-key="a"');
    expect(html).toContain('name="override" value="yes"');
    const fixed = toHtml(<Approvals ctx={ctx} data={{ ...approvals, card: { ...stoppedCard, overridable: false } }} />);
    expect(fixed).not.toContain('name="override"');
  });

  test('who may not decide sees the card without its buttons', () => {
    const html = toHtml(<Approvals ctx={viewer} data={approvals} />);
    expect(html).not.toContain('data-key="a"');
    expect(html).not.toContain('/automation/pause');
  });
});

describe('the composer says what the window allows', () => {
  const draw = (window: WindowState) => toHtml(<Chats ctx={ctx} data={{ ...chats, thread: { ...thread, window } }} />);
  test.each<[WindowState, string, string[]]>([
    [{ kind: 'open', until: NOW + 21 * HOUR }, 'Open for another 21 h', ['message']],
    [{ kind: 'human_agent', until: NOW + 72 * HOUR }, 'as Human Agent', ['human_agent']],
    [{ kind: 'closed' }, 'only a utility template or a call', []],
    [
      { kind: 'comment', privateReplyUntil: NOW + 48 * HOUR },
      'One private reply possible',
      ['private_reply', 'public_reply'],
    ],
    [{ kind: 'comment', privateReplyUntil: null }, 'private reply is spent', ['public_reply']],
    [
      {
        kind: 'comment',
        privateReplyUntil: null,
        privateReply: { code: 'private_reply_spent', params: { by: 'person:user-1' } },
        privateReplyBy: 'Sabbir',
      },
      'is used. (Sabbir)',
      ['public_reply'],
    ],
    [
      {
        kind: 'comment',
        privateReplyUntil: null,
        privateReply: { code: 'private_reply_refused', params: { code: '10903' } },
      },
      'error 10903',
      ['public_reply'],
    ],
  ])('%j', (window, words, ways) => {
    const html = draw(window);
    expect(html).toContain(words);
    expect([...html.matchAll(/name="as" value="(\w+)"/g)].map(([, way]) => way).sort()).toEqual(ways);
  });
});

describe('the order page', () => {
  test('what stands in the way of the next move is listed, without a button for it', () => {
    const html = toHtml(<Order ctx={ctx} data={{ ...order, overridable: [] }} />);
    expect(html).toContain('No district in the address');
    expect(html).not.toContain('name="to" value="confirmed"');
  });

  test('an override carries its flag and asks for a reason', () => {
    const html = toHtml(<Order ctx={ctx} data={order} />);
    const form = html.match(/<form[^>]*transitions"(?:(?!<\/form>)[\s\S])*name="override"[\s\S]*?<\/form>/)?.[0] ?? '';
    expect(form).toContain('name="to" value="confirmed"');
    expect(form).toContain('name="reason"');
  });

  test('the hand-over asks for courier and tracking ID, and a correction for a reason', () => {
    const html = toHtml(<Order ctx={ctx} data={packedOrder} />);
    expect(html).toContain('name="trackingId"');
    expect(html).toContain('Back to Confirmed');
  });
});

test('a matrix cell is marked when changed, and never offers automatic where it may not be', () => {
  const html = toHtml(<SettingsMatrix ctx={ctx} data={matrix} autopilot={autopilot} />);
  const cell = (name: string) => html.match(new RegExp(`<select name="cell\\.${name}"[\\s\\S]*?</select>`))?.[0] ?? '';
  expect(cell('complaint.low')).not.toContain('value="automatic"');
  expect(cell('greeting.low')).toContain('border-primary');
  expect(cell('price_query.low')).not.toContain('border-primary');
});

test('only what has earned it offers the switch, asked for once more; what goes by itself offers the way back', () => {
  const html = toHtml(<SettingsMatrix ctx={ctx} data={matrix} autopilot={autopilot} />);
  const form = (intent: string, to: string) => html.includes(`action="/settings/matrix/autopilot/${intent}/${to}"`);
  expect(html).toContain('62 drafts decided in 90 days: 60 sent as written. None was stopped for a fact.');
  expect(html).toContain('popovertarget="autopilot-price_query"');
  expect([form('price_query', 'automatic'), form('price_query', 'draft')]).toEqual([true, false]);
  expect([form('greeting', 'automatic'), form('greeting', 'draft')]).toEqual([false, true]);
  expect([form('delivery_query', 'automatic'), form('delivery_query', 'draft')]).toEqual([false, false]);
  expect(html).toContain('Right: 18 of the last 20.');
  expect(html).toContain('read wrongly: 1 · a complaint followed: 1');
  expect(html).toContain('only 6 of the last 9 were right');
  expect(html).toContain('If fewer than 18 of the last 20 are right');
});
