import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/actor.js';
import { approve } from '../../src/domain/approve.js';
import { decideResponse, type ResponseMatrix } from '../../src/domain/matrix.js';
import { fromDraft, fromNotice, fromPerson, fromRule } from '../../src/domain/outbox.js';
import { around, draft, NOW, traced } from './draft-facts.js';
import { notice } from './notice-facts.js';

const agent: Actor = { kind: 'person', id: 'agent', role: 'agent' };
const target = { pageId: 'page-1', conversationId: 'conversation-1', commentId: 'comment-1' };

function approved(over = {}) {
  const decision = approve(draft(over), { actor: agent, version: 3, check: traced }, around(), NOW);
  if (!('approved' in decision)) throw new Error('not approved');
  return decision.approved;
}

test('an approved draft becomes a row per text, held back for the undo, with who approved and what it claims', () => {
  const rows = fromDraft(approved(), target, 5);
  expect(rows.map(({ key, kind, text }) => [key, kind, text])).toEqual([
    ['draft:draft-1:public', 'public_reply', 'Inbox dekhun apu'],
    ['draft:draft-1:private', 'private_reply', 'Dam 1450 taka'],
  ]);
  for (const row of rows) {
    expect(row).toMatchObject({ ...target, approvedBy: 'person:agent', notBefore: NOW + 5000, claims: draft().claims });
    expect(row.byPerson).toBe(false);
  }
  expect(fromDraft(approved(), target, 5).map(({ key }) => key)).toEqual(rows.map(({ key }) => key));
});

test('an automatic answer needs the decision of the matrix', () => {
  const cell = { action: 'automatic', template: 'price_answer', tone: 'friendly', tier: null, also: [] } as const;
  const rows = {
    price_query: { low: cell, medium: cell, high: cell, byStatus: {} },
  } as unknown as ResponseMatrix['rows'];
  const decision = decideResponse(
    {
      intent: 'price_query',
      risk: 'low',
      tier: 'medium',
      confidence: 1,
      order: null,
      automationPaused: false,
      campaignPaused: false,
      threadPaused: false,
      asksForPerson: false,
    },
    { rows, automaticFrom: 0.9, draftFrom: 0.5, highValueAbove: 500000 },
  );
  if (decision.action !== 'automatic') throw new Error('not automatic');
  const answer = { interactionId: 'interaction-1', texts: { message: 'Dam 1450 taka' }, claims: [], orderId: null };
  expect(fromRule(decision, answer, target, NOW)).toMatchObject([
    { key: 'rule:interaction-1:message', kind: 'message', approvedBy: 'matrix', byPerson: false, notBefore: NOW },
  ]);
});

test('a notice keeps its key, its facts and why it is skipped', () => {
  const told = notice();
  expect(fromNotice(told, target, NOW)).toMatchObject({
    key: told.key,
    kind: 'notice',
    text: null,
    origin: 'notice',
    notice: { key: 'order_confirmed' },
    historyId: 'history-1',
    orderId: 'order-1',
    byPerson: false,
    skip: null,
  });
  const off = { ...told, skip: { code: 'notice_switched_off' as const } };
  expect(fromNotice(off, target, NOW).skip).toEqual({ code: 'notice_switched_off' });
});

describe('what a person sends', () => {
  const message = { requestId: 'request-1', kind: 'message', text: 'Apu, parcel kal jabe' } as const;

  test('is theirs by name, and may become Human Agent', () => {
    expect(fromPerson(agent, message, target, NOW)).toMatchObject({
      row: { key: 'person:request-1', kind: 'message', text: message.text, approvedBy: 'person:agent', byPerson: true },
    });
  });

  test('by a token is not by a signed-in person', () => {
    const token: Actor = { kind: 'token', id: 'token-1', role: 'agent' };
    expect(fromPerson(token, message, target, NOW)).toMatchObject({ row: { byPerson: false } });
  });

  test('may be a photo without words, not nothing', () => {
    expect(fromPerson(agent, { ...message, text: '', fileId: 'file-1' }, target, NOW)).toMatchObject({
      row: { text: '', fileId: 'file-1' },
    });
    expect(fromPerson(agent, { ...message, text: '  ' }, target, NOW)).toEqual({ refused: [{ code: 'text_empty' }] });
  });

  test('may be an action on a comment', () => {
    expect(fromPerson(agent, { requestId: 'r', kind: 'action', action: 'hide' }, target, NOW)).toMatchObject({
      row: { kind: 'action', action: 'hide', text: null },
    });
  });

  test.each<Actor>([
    { kind: 'person', id: 'p', role: 'packer' },
    { kind: 'person', id: 'v', role: 'viewer' },
    { kind: 'system', id: 'timer' },
    { kind: 'buyer', id: 'b' },
  ])('is refused from %j', (actor) => {
    expect(fromPerson(actor, message, target, NOW)).toEqual({ refused: [{ code: 'not_allowed' }] });
  });
});
