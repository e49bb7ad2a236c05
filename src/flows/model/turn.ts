import type { Deps } from '../../deps.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import { voidReason } from '../../domain/draft-void.js';
import type { DraftPart } from '../../domain/model/answer.js';
import { type Reason, reason } from '../../domain/reason.js';
import type { Understanding } from '../../domain/understanding.js';
import { type Product, productById } from '../../store/catalogue.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { asDraft, surroundings } from '../draft/surroundings.js';

/** A turn a model is asked about, as everything stands now. */
export interface ModelTurn {
  call: Row<'modelCalls'>;
  interaction: Row<'interactions'>;
  conversation: Row<'conversations'>;
  buyer: Row<'buyers'> | null;
  orders: Row<'orders'>[];
  products: Product[];
  /** The draft that waits for a person; null where the answer waits in the outbox. */
  draft: Row<'drafts'> | null;
  sends: Row<'outbox'>[];
  /** What the local engine answers. */
  local: { texts: DraftTexts; claims: Claim[]; template: string | null };
}

/** A draft's as the local engine wrote it. */
const FIRST_VERSION = 1;

const PART_OF: Partial<Record<Row<'outbox'>['kind'], DraftPart>> = {
  public_reply: 'public',
  private_reply: 'private',
  message: 'message',
};

/** Reads a turn again; null when what it is about is gone. */
export async function turnOf(deps: Deps, call: Row<'modelCalls'>): Promise<ModelTurn | null> {
  const { store } = deps;
  const { shopId, interactionId, draftId } = call;
  const [interaction, conversation, draft, sends] = await Promise.all([
    findOne(store, 'interactions', { shopId, id: interactionId }),
    findOne(store, 'conversations', { shopId, id: call.conversationId }),
    draftId === null ? null : findOne(store, 'drafts', { shopId, id: draftId }),
    draftId === null ? find(store, 'outbox', { shopId, conversationId: call.conversationId, origin: 'rule' }) : [],
  ]);
  if (!interaction || !conversation || draft === undefined) return null;
  const { buyerId } = interaction;
  const [buyer, orders, products] = await Promise.all([
    buyerId === null ? null : findOne(store, 'buyers', { shopId, id: buyerId }),
    buyerId === null ? [] : find(store, 'orders', { shopId, buyerId }),
    Promise.all(call.productIds.map((id) => productById(store, shopId, id))),
  ]);
  const own = sends.filter((row) => row.interactionId === interactionId);
  const known = { call, interaction, conversation, buyer: buyer ?? null, orders, draft };
  const there = products.filter((product) => product !== undefined);
  return { ...known, sends: own, products: there, local: localOf(draft, own) };
}

function localOf(draft: Row<'drafts'> | null, sends: Row<'outbox'>[]): ModelTurn['local'] {
  if (draft !== null) return { texts: draft.texts, claims: draft.claims, template: draft.template };
  const texts = Object.fromEntries(sends.flatMap(({ kind, text }) => (PART_OF[kind] ? [[PART_OF[kind], text]] : [])));
  return { texts, claims: sends[0]?.claims ?? [], template: sends[0]?.template ?? null };
}

/** The part of the local answer a send carries. */
export const partOfSend = ({ kind }: Row<'outbox'>): DraftPart | undefined => PART_OF[kind];

/** What the local engine understood. */
export const localReading = ({ interaction }: ModelTurn): Understanding => {
  const { intent, tier, risk, language, confidence, slots, evidence, alternatives } = interaction;
  return { intent, tier, risk, language, confidence, alternatives: alternatives ?? [], slots, evidence };
};

/** Why a model's words would come too late now; null while they may still be used. */
export async function tooLate(deps: Deps, turn: ModelTurn): Promise<Reason | null> {
  const { call, conversation, draft, sends, local } = turn;
  if (draft !== null && draft.status !== 'pending')
    return draft.voidReason ?? reason('draft_decided', { status: draft.status });
  // Written anew meanwhile: somebody has corrected what was understood.
  if (draft !== null && draft.version !== FIRST_VERSION) return reason('changed_meanwhile');
  const parts = Object.keys(local.texts).length;
  if (draft === null && (sends.length !== parts || parts === 0 || sends.some(({ state }) => state !== 'queued')))
    return reason('changed_meanwhile');
  if (conversation.version === call.conversationVersion) return null;
  const why = draft && voidReason(asDraft(draft), await surroundings(deps, draft), deps.clock());
  return why ?? reason('changed_meanwhile');
}
