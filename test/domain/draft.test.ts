import { describe, expect, test } from '@jest/globals';
import type { Actor } from '../../src/domain/actor.js';
import { type ApproveCommand, approve } from '../../src/domain/approve.js';
import { type Claim, type ClaimKind, claimFlipped } from '../../src/domain/claims.js';
import { canMoveDraft, canUndo, DRAFT_STATUSES, type Draft, likenessKey, undoUntil } from '../../src/domain/draft.js';
import { type DraftSurroundings, voidReason } from '../../src/domain/draft-void.js';
import type { CheckedClaim, FactCheck } from '../../src/domain/fact-check/check.js';
import { around, draft, NOW, traced } from './draft-facts.js';

const agent: Actor = { kind: 'person', id: 'agent', role: 'agent' };

describe('a claim flips when what was said becomes untrue', () => {
  test.each<[ClaimKind, number, number | undefined, boolean]>([
    ['price', 145000, 145000, false],
    ['price', 145000, 140000, true],
    ['fee', 6000, 8000, true],
    ['stock', 1, 7, false],
    ['stock', 1, 0, true],
    ['stock', 0, 0, false],
    ['stock', 0, 2, true],
    ['days', 5, 5, false],
    ['days', 5, 3, false],
    ['days', 5, 6, true],
    ['policy', 2, 3, true],
    ['price', 145000, undefined, true],
  ])('%s said %i, now %s: %s', (kind, value, current, flipped) => {
    const claim: Claim = { kind, subjectId: 'x', value, text: '' };
    expect(claimFlipped(claim, current)).toBe(flipped);
  });
});

describe('a draft is void when', () => {
  const thread = { channel: 'messenger', texts: { message: 'Dam 1450 taka' } } as const;
  test.each<[string, Partial<Draft>, Partial<DraftSurroundings>, string | null]>([
    ['nothing happened: it is not', {}, {}, null],
    ['the buyer wrote again', {}, { buyerWroteAgain: true }, 'buyer_wrote_again'],
    ['someone answered', {}, { answeredBy: 'page admin' }, 'answered_meanwhile'],
    ['the price changed', {}, { facts: { 'price:red-xl': 150000 } }, 'claim_flipped'],
    ['the variant is gone', {}, { facts: {} }, 'claim_flipped'],
    ['the comment was removed', {}, { removed: true, buyerWroteAgain: true }, 'comment_removed'],
    ['the comment was edited', {}, { commentEdited: true }, 'comment_edited'],
    ['the window closed', thread, { windowOpenUntil: NOW }, 'window_closed'],
    ['the window is open: it is not', thread, { windowOpenUntil: NOW + 1 }, null],
    ['a comment has no window: it is not', {}, { windowOpenUntil: null }, null],
    [
      'the private reply is spent',
      {},
      { privateReply: { usable: false, reasons: [{ code: 'private_reply_spent' }], expiresAt: NOW, daysLeft: 0 } },
      'private_reply_spent',
    ],
    [
      'it has only a public text: the private reply does not matter',
      { texts: { public: 'Dam 1450 taka' } },
      { privateReply: { usable: false, reasons: [{ code: 'private_reply_too_old' }], expiresAt: NOW, daysLeft: 0 } },
      null,
    ],
  ])('%s', (_, over, happened, expected) => {
    expect(voidReason(draft(over), around(happened), NOW)?.code ?? null).toBe(expected);
  });
});

const variant = { type: 'variant' as const, id: 'red-xl', label: 'Red · XL' };
const watch = { kind: 'price' as const, subjectId: 'red-xl', value: 145000, text: 'Dam 1450 taka' };
const statesPrice: FactCheck = {
  passed: true,
  claims: [{ kind: 'price', text: 'Dam 1450 taka', ok: true, source: variant, why: null, watch }],
};
const unknownPrice: CheckedClaim = {
  kind: 'price',
  text: '1400 taka',
  ok: false,
  source: null,
  why: { code: 'fact_unknown', params: { claim: 'price', text: '1400 taka' } },
  watch: null,
};

describe('approving', () => {
  const press = (over: Partial<ApproveCommand> = {}): ApproveCommand => ({
    actor: agent,
    version: 3,
    check: traced,
    ...over,
  });

  test('proves who said yes to which texts', () => {
    const decision = approve(
      draft(),
      press({ texts: { public: 'Apu, inbox dekhun' }, check: statesPrice }),
      around(),
      NOW,
    );
    expect(decision).toEqual({
      approved: {
        value: draft({
          status: 'approved',
          texts: { public: 'Apu, inbox dekhun', private: 'Dam 1450 taka' },
          claims: [watch],
        }),
        by: agent,
        at: NOW,
      },
    });
  });

  test('a fact that stands in no row is refused by name, until a person vouches for it with a reason', () => {
    const check = { passed: false, claims: [unknownPrice] };
    const decide = (over: Partial<ApproveCommand>) => approve(draft(), press({ check, ...over }), around(), NOW);
    expect(decide({})).toEqual({ why: 'untraced', refused: [unknownPrice.why] });
    expect(decide({ override: { reason: ' ' } })).toMatchObject({
      why: 'untraced',
      refused: [{ code: 'reason_required' }, unknownPrice.why],
    });
    expect(decide({ override: { reason: 'agreed by phone' } })).toHaveProperty('approved');
  });

  test.each<[string, Partial<Draft>, Partial<ApproveCommand>, Partial<DraftSurroundings>, string, string]>([
    ['a second time', { status: 'approved' }, {}, {}, 'conflict', 'draft_decided'],
    ['another version', {}, { version: 2 }, {}, 'conflict', 'changed_meanwhile'],
    ['after the buyer wrote again', {}, {}, { buyerWroteAgain: true }, 'void', 'buyer_wrote_again'],
    ['an emptied text', {}, { texts: { public: ' ' } }, {}, 'invalid', 'text_empty'],
    ['no text at all', { texts: {} }, {}, {}, 'invalid', 'text_empty'],
    ['as a packer', {}, { actor: { kind: 'person', id: 'p', role: 'packer' } }, {}, 'forbidden', 'not_allowed'],
    ['as a timer', {}, { actor: { kind: 'system', id: 't' } }, {}, 'forbidden', 'not_allowed'],
  ])('%s is refused', (_, over, command, happened, why, code) => {
    const decision = approve(draft(over), press(command), around(happened), NOW);
    expect(decision).toMatchObject({ why, refused: [{ code }] });
  });
});

test('a decided draft stays decided, except for the undo', () => {
  const moves = DRAFT_STATUSES.flatMap((from) =>
    DRAFT_STATUSES.filter((to) => canMoveDraft(from, to)).map((to) => `${from}→${to}`),
  );
  expect(moves).toEqual([
    'pending→approved',
    'pending→rejected',
    'pending→void',
    'approved→pending',
    'approved→void',
    'approved→sent',
    'approved→failed',
    'failed→sent',
  ]);
});

test('undo ends with its seconds', () => {
  const until = undoUntil(NOW, 5);
  expect(canUndo('approved', until, NOW + 4999)).toBe(true);
  expect(canUndo('approved', until, NOW + 5000)).toBe(false);
  expect(canUndo('sent', until, NOW)).toBe(false);
});

describe('drafts are alike when wording and facts are', () => {
  const key = likenessKey(draft());
  test.each<[string, Partial<Draft>, boolean]>([
    [
      'another buyer',
      { id: 'draft-2', conversationId: 'conversation-2', texts: { public: 'Inbox dekhun bhai' } },
      true,
    ],
    ['another price', { claims: [{ kind: 'price', subjectId: 'red-xl', value: 150000, text: '' }] }, false],
    ['another variant', { claims: [{ kind: 'price', subjectId: 'red-l', value: 145000, text: '' }] }, false],
    ['another template', { templateKey: 'other' }, false],
    ['free wording', { templateKey: null }, false],
    ['another intent', { intent: 'product_query' }, false],
  ])('%s: %s', (_, over, alike) => {
    expect(likenessKey(draft(over)) === key).toBe(alike);
  });

  test('orders and risky messages are read one by one', () => {
    expect(likenessKey(draft({ kind: 'order' }))).toBeNull();
    expect(likenessKey(draft({ risk: 'medium' }))).toBeNull();
  });
});
