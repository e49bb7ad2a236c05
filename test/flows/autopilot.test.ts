import { afterEach, describe, expect, test } from '@jest/globals';
import type { DraftEvidence } from '../../src/domain/autopilot.js';
import type { Intent } from '../../src/domain/intent.js';
import { evidenceOf } from '../../src/flows/autopilot/evidence.js';
import { switchToAutomatic, switchToDraft } from '../../src/flows/autopilot/switch.js';
import { watchAutopilot } from '../../src/flows/autopilot/watch.js';
import { approveDraft, rejectDraft } from '../../src/flows/draft/decide.js';
import { correctIntent } from '../../src/flows/interaction/correct.js';
import { overrideSection } from '../../src/flows/shop/override.js';
import { find, findOne, update } from '../../src/store/rows.js';
import type { NewRow, Row } from '../../src/store/schema.js';
import { MITU, TANVIR, type TestApp, testApp } from '../support/app.js';
import { decidedDrafts } from '../support/decided-drafts.js';
import { visitor } from '../support/session.js';
import { received, stockShelf, the } from '../support/shop-floor.js';
import { DIALECTS, type Dialect } from '../support/stores.js';

const MINUTE = 60_000;
const DAY = 86_400_000;

let app: TestApp;
afterEach(() => app.close());

async function begin(dialect: Dialect = 'sqlite'): Promise<void> {
  app = await testApp({ dialect });
  await stockShelf(app, 500);
  const value = { automaticFrom: 0 };
  await overrideSection(app.deps, app.scope, 'response-matrix', { value, onTop: true });
}

const asks = async (text: string, buyerId = MITU): Promise<void> => {
  app.pass(MINUTE);
  app.sandbox.control.message({ buyerId, text });
  await app.drain();
};

const decidedBefore = (n: number, more: Partial<NewRow<'drafts'>> = {}): Promise<void> =>
  decidedDrafts(app, n, () => more);

const evidence = async (intent: Intent = 'price_query') => {
  const { intents } = await evidenceOf(app.deps, app.scope.shopId);
  const found = intents.find((each) => each.intent === intent);
  if (!found) throw new Error(`no evidence on ${intent}`);
  return found;
};
const counts = async (intent: Intent = 'price_query'): Promise<DraftEvidence> => (await evidence(intent)).drafts;
const action = async () => (await app.deps.settingsOf(app.scope.shopId))['response-matrix'].rows.price_query.low.action;
const waiting = (): Promise<Row<'drafts'>> => the(app, 'drafts', { status: 'pending' });
const refusal = async (doing: Promise<unknown>): Promise<string[]> =>
  doing.then(
    () => [],
    (error) => error.reasons.map(({ code }: { code: string }) => code),
  );

async function approve(texts?: { message: string }): Promise<void> {
  const { id, version } = await waiting();
  await approveDraft(app.deps, app.scope, id, { version, ...(texts ? { texts } : {}) });
  app.pass(10_000);
  await app.drain();
}

describe.each(DIALECTS)('the evidence on drafts, on %s', (dialect) => {
  test('counts what people did with each, and nothing that nobody decided', async () => {
    await begin(dialect);
    await asks('jamdani saree price?');
    expect(await counts()).toEqual({ decided: 0, asWritten: 0, factStops: 0 });
    await approve();
    expect(await counts()).toEqual({ decided: 1, asWritten: 1, factStops: 0 });
    await asks('jamdani saree price?');
    await approve({ message: 'Apu, please look at the post.' });
    expect(await counts()).toEqual({ decided: 2, asWritten: 1, factStops: 0 });
    await asks('jamdani saree price?');
    const rejected = await waiting();
    await rejectDraft(app.deps, app.scope, rejected.id, { reason: 'misunderstood' });
    expect(await counts()).toEqual({ decided: 3, asWritten: 1, factStops: 0 });
    // Somebody was quicker by telephone: that tells nothing of the draft.
    await asks('jamdani saree price?');
    await rejectDraft(app.deps, app.scope, (await waiting()).id, { reason: 'already_handled' });
    expect(await counts()).toEqual({ decided: 3, asWritten: 1, factStops: 0 });
    // Void before anybody decided.
    await asks('jamdani saree price?');
    await asks('jamdani saree price?');
    expect(await counts()).toEqual({ decided: 3, asWritten: 1, factStops: 0 });
    await approve();
    expect(await counts()).toEqual({ decided: 4, asWritten: 2, factStops: 0 });
  });

  test('a message that meant something else counts against what it was taken for, and for nothing', async () => {
    await begin(dialect);
    await asks('jamdani saree price?');
    const { id } = await the(app, 'interactions');
    await correctIntent(app.deps, app.scope, id, { intent: 'delivery_query' });
    expect(await counts()).toEqual({ decided: 1, asWritten: 0, factStops: 0 });
    await approve();
    expect(await counts()).toEqual({ decided: 1, asWritten: 0, factStops: 0 });
    expect(await counts('delivery_query')).toEqual({ decided: 0, asWritten: 0, factStops: 0 });
    // Put right once more: the second mistake was the person's own.
    await correctIntent(app.deps, app.scope, id, { intent: 'bargain' });
    expect(await counts('delivery_query')).toEqual({ decided: 0, asWritten: 0, factStops: 0 });
  });

  test('a fact that stands in no row is a stop, however it was mended', async () => {
    await begin(dialect);
    const wrong = async (): Promise<Row<'drafts'>> => {
      await asks('jamdani saree price?');
      const draft = await waiting();
      const texts = { message: 'Jamdani Saree: ৳999' };
      await app.store.commit([update(app.store, 'drafts', { shopId: draft.shopId, id: draft.id }, { texts })]);
      return draft;
    };
    const { id, version } = await wrong();
    expect(await refusal(approveDraft(app.deps, app.scope, id, { version }))).not.toEqual([]);
    expect((await waiting()).factStop).toBe(true);
    const override = { reason: 'a price for her alone' };
    await approveDraft(app.deps, app.scope, id, { version, override });
    expect(await counts()).toEqual({ decided: 1, asWritten: 0, factStops: 1 });
    app.pass(10_000);
    await app.drain();
    await wrong();
    await approve({ message: 'Please look at the post, apu.' });
    expect(await counts()).toEqual({ decided: 2, asWritten: 0, factStops: 2 });
    await asks('jamdani saree price?');
    await rejectDraft(app.deps, app.scope, (await waiting()).id, { reason: 'wrong_fact' });
    expect(await counts()).toEqual({ decided: 3, asWritten: 0, factStops: 3 });
  });

  test('only of the days looked at, and only what carried no risk', async () => {
    await begin(dialect);
    await decidedBefore(3, { createdAt: app.deps.clock() - 91 * DAY });
    await decidedBefore(2, { risk: 'medium' });
    await decidedBefore(1);
    expect((await counts()).decided).toBe(1);
    await overrideSection(app.deps, app.scope, 'autopilot', { value: { days: 120 }, onTop: true });
    expect((await counts()).decided).toBe(4);
  });
});

describe('the switch', () => {
  test('is refused with what is missing, until the fiftieth draft; then the intent goes by itself', async () => {
    await begin();
    await decidedBefore(49);
    expect(await refusal(switchToAutomatic(app.deps, app.scope, 'price_query'))).toEqual(['autopilot_few_drafts']);
    await asks('jamdani saree price?');
    await approve();
    await switchToAutomatic(app.deps, app.scope, 'price_query');
    await switchToAutomatic(app.deps, app.scope, 'price_query');
    expect(await action()).toBe('automatic');
    expect(await the(app, 'autopilot')).toMatchObject({ action: 'automatic', of: 50, right: 50, by: 'token:test' });
    expect(await find(app.store, 'auditLog', { action: 'autopilot.automatic' })).toHaveLength(1);
    await asks('jamdani saree price?', TANVIR);
    expect(received(app, 'message').at(-1)).toMatchObject({ to: TANVIR });
    expect((await evidence()).automatic).toMatchObject({ right: 1, back: false, items: [{ wrong: null }] });
  });

  test('back by a person keeps what was earned', async () => {
    await begin();
    await decidedBefore(50);
    await switchToAutomatic(app.deps, app.scope, 'price_query');
    await switchToDraft(app.deps, app.scope, 'price_query');
    await switchToDraft(app.deps, app.scope, 'price_query');
    expect(await action()).toBe('draft');
    expect(await find(app.store, 'auditLog', { action: 'autopilot.draft' })).toHaveLength(1);
    expect((await evidence()).objections).toEqual([]);
    await switchToAutomatic(app.deps, app.scope, 'price_query');
    expect(await action()).toBe('automatic');
  });

  test('never for what only people answer, nor for what nobody drafts', async () => {
    await begin();
    await decidedBefore(60, { intent: 'complaint' });
    await decidedBefore(60, { intent: 'other' });
    const { intents } = await evidenceOf(app.deps, app.scope.shopId);
    expect(intents.map(({ intent }) => intent)).not.toContain('complaint');
    expect(await refusal(switchToAutomatic(app.deps, app.scope, 'complaint'))).toEqual(['intent_person_only']);
    expect(await refusal(switchToAutomatic(app.deps, app.scope, 'other'))).toEqual(['autopilot_not_drafted']);
    await overrideSection(app.deps, app.scope, 'response-matrix', {
      value: { rows: { price_query: { low: { action: 'person' } } } },
      onTop: true,
    });
    await decidedBefore(60);
    expect(await refusal(switchToAutomatic(app.deps, app.scope, 'price_query'))).toEqual(['autopilot_not_drafted']);
  });
});

describe.each(DIALECTS)('while an intent goes by itself, on %s', (dialect) => {
  const goes = async (): Promise<void> => {
    await begin(dialect);
    await decidedBefore(50);
    await switchToAutomatic(app.deps, app.scope, 'price_query');
  };
  /** An automatic answer; answers the interaction it was to. */
  const answered = async (buyerId = MITU): Promise<string> => {
    const before = received(app, 'message').length;
    await asks('jamdani saree price?', buyerId);
    expect(received(app, 'message')).toHaveLength(before + 1);
    const rows = await find(app.store, 'interactions', { intent: 'price_query' });
    return rows.sort((a, b) => a.receivedAt - b.receivedAt).at(-1)?.id ?? '';
  };
  const wrongWays = async () => (await evidence()).automatic?.items.flatMap(({ wrong }) => wrong ?? []).sort() ?? [];

  test('two wrong answers are borne, the third takes it back, once, and tells so', async () => {
    await goes();
    for (let n = 0; n < 3; n += 1) await answered();
    const misread = await answered();
    await correctIntent(app.deps, app.scope, misread, { intent: 'bargain' });
    const last = await answered();
    const [sent] = await find(app.store, 'outbox', { interactionId: last });
    await app.store.commit([update(app.store, 'messages', { outboxId: sent?.id ?? '' }, { state: 'removed' })]);
    expect(await wrongWays()).toEqual(['misread', 'taken_back']);
    expect(await watchAutopilot(app.deps)).toBe(0);
    expect(await action()).toBe('automatic');

    await answered(TANVIR);
    await asks('ei page batpar, vokta odhikar e complaint dibo', TANVIR);
    expect((await find(app.store, 'interactions', { intent: 'complaint' })).length).toBe(1);
    expect(await wrongWays()).toEqual(['complaint', 'misread', 'taken_back']);
    app.pass(MINUTE);
    expect(await watchAutopilot(app.deps)).toBe(1);
    expect(await watchAutopilot(app.deps)).toBe(0);
    expect(await action()).toBe('draft');
    expect(await the(app, 'autopilot')).toMatchObject({ action: 'draft', of: 6, right: 3, by: 'system:autopilot' });
    expect(await find(app.store, 'auditLog', { action: 'autopilot.draft' })).toMatchObject([
      { actor: 'system:autopilot', subject: 'price_query', details: { of: 6, right: 3 } },
    ]);
    expect(await the(app, 'alerts', { kind: 'autopilot_back' })).toMatchObject({
      params: { intent: 'price_query', of: 6, right: 3 },
      href: '/settings/matrix',
      closedAt: null,
    });
    // It has to earn it anew.
    expect(await counts()).toEqual({ decided: 0, asWritten: 0, factStops: 0 });
    await asks('jamdani saree price?');
    expect(await waiting()).toMatchObject({ intent: 'price_query' });
    await decidedBefore(50);
    await switchToAutomatic(app.deps, app.scope, 'price_query');
    expect(await findOne(app.store, 'alerts', { kind: 'autopilot_back' })).toBeUndefined();
    expect(await watchAutopilot(app.deps)).toBe(0);
  });

  test('drafts still made beside it count, as they were decided', async () => {
    await goes();
    app.pass(MINUTE);
    await decidedBefore(2, { edited: true });
    await decidedBefore(1, { status: 'rejected', rejectReason: 'wrong_tone' });
    await decidedBefore(15);
    await answered();
    const { automatic } = await evidence();
    expect(automatic).toMatchObject({ right: 16, back: true });
    expect(await wrongWays()).toEqual(['draft_changed', 'draft_changed', 'draft_changed']);
    expect(await watchAutopilot(app.deps)).toBe(1);
  });

  test('set by hand in the matrix it is watched just the same', async () => {
    await begin(dialect);
    await overrideSection(app.deps, app.scope, 'response-matrix', {
      value: { rows: { price_query: { low: { action: 'automatic' } } } },
      onTop: true,
    });
    for (let n = 0; n < 3; n += 1)
      await correctIntent(app.deps, app.scope, await answered(), { intent: 'product_query' });
    expect(await watchAutopilot(app.deps)).toBe(1);
    expect(await action()).toBe('draft');
  });
});

test('Today says that an intent was taken back, the matrix page says why', async () => {
  await begin();
  await decidedBefore(50);
  await switchToAutomatic(app.deps, app.scope, 'price_query');
  await decidedBefore(3, { edited: true, createdAt: app.deps.clock() + 1 });
  app.pass(MINUTE);
  await watchAutopilot(app.deps);
  const admin = await visitor(app, 'admin');
  expect((await admin.get('/')).html).toContain('is drafted again: only 0 of the last 3 answers by itself were right');
  expect((await admin.get('/settings/matrix')).html).toContain('only 0 of the last 3 were right');
});
