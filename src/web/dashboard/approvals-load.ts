import type { Deps } from '../../deps.js';
import type { Claim } from '../../domain/claims.js';
import type { DraftTexts } from '../../domain/draft.js';
import type { FactCheck } from '../../domain/fact-check/check.js';
import type { FactSource } from '../../domain/fact-check/facts.js';
import { untracedClaims } from '../../domain/fact-check/override.js';
import { missingDetails } from '../../domain/order/content.js';
import { totals } from '../../domain/order/totals.js';
import { PRIVATE_REPLY_DAYS } from '../../domain/private-reply.js';
import type { ReasonCode } from '../../domain/reason.js';
import { tooLongParts } from '../../domain/text-limit.js';
import { surroundings } from '../../flows/draft/surroundings.js';
import { checkDraft } from '../../flows/fact-check/check-drafts.js';
import { loadOrder } from '../../flows/order/load.js';
import { orderCountOf, type QueuedDraft } from '../../store/approvals.js';
import { productsOfPost } from '../../store/catalogue.js';
import { timeline } from '../../store/conversations.js';
import { find, findOne } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import type { Locale } from '../../words/format.js';
import { printReason } from '../../words/print-reason.js';
import type { Words } from '../../words/words.js';
import type { ApprovalCardData, ApprovalLine, DraftFact, DraftVariable, PostRef } from '../pages/approvals-data.js';
import type { PageContext } from '../ui/context.js';
import { modelPart } from './approvals-model-load.js';
import { isEditLine, mediaOf, pictureOf } from './message-parts.js';
import { understoodOf } from './understood-load.js';
import { usedBy, whoDid } from './who.js';

const DAY_MS = 86_400_000;
/** The card says these by itself: what is done with such a message, and who put it right. */
const SAID_ELSEWHERE = new Set<ReasonCode>(['matrix_cell', 'intent_corrected']);

const answerBy = ({ clock }: QueuedDraft): number | null =>
  clock === null || clock.stoppedAt !== null ? null : clock.breachAt;

export const toLine = (queued: QueuedDraft, unnamed: string): ApprovalLine => ({
  id: queued.draft.id,
  buyer: queued.buyer?.name ?? unnamed,
  channel: queued.draft.channel,
  text: queued.interaction.text,
  intent: queued.draft.intent,
  at: queued.draft.createdAt,
  answerBy: answerBy(queued),
  status: queued.draft.status,
});

/** The post of a conversation, with the product it shows. */
export async function postRef(deps: Deps, shopId: string, postId: string | null): Promise<PostRef | null> {
  const post = postId === null ? undefined : await findOne(deps.store, 'posts', { shopId, id: postId });
  if (!post) return null;
  const [product] = await productsOfPost(deps.store, shopId, post.id);
  return {
    id: post.id,
    text: post.text,
    ...(post.photoUrl ? { photo: post.photoUrl } : {}),
    ...(post.permalink ? { url: post.permalink } : {}),
    ...(product ? { product: product.name } : {}),
  };
}

/** Facts as chips: what the draft says, and the row it comes from or that says otherwise. */
async function factChips(deps: Deps, shopId: string, { claims }: FactCheck, words: Words): Promise<DraftFact[]> {
  const variantIds = [...new Set(claims.flatMap(({ source }) => (source?.type === 'variant' ? [source.id] : [])))];
  const variants = variantIds.length === 0 ? [] : await find(deps.store, 'variants', { shopId, id: variantIds });
  const chips = claims.map(({ kind, text, ok, source }): DraftFact => {
    const href = source === null ? undefined : hrefOf(source, variants);
    const label = source === null ? words.approvals.noSource : sourceName(source, words);
    return { kind, text, source: label, ok, ...(href ? { href } : {}) };
  });
  return together(chips);
}

function hrefOf({ type, id }: FactSource, variants: Row<'variants'>[]): string | undefined {
  switch (type) {
    case 'variant': {
      const variant = variants.find((each) => each.id === id);
      return variant && `/catalogue/${variant.productId}`;
    }
    case 'product':
      return `/catalogue/${id}`;
    case 'zone':
      return '/catalogue/zones';
    case 'policy':
      return '/settings/policies';
    case 'order':
      return `/orders/${id}`;
    default:
      return undefined;
  }
}

const sourceName = ({ type, label }: FactSource, words: Words): string => {
  const own: Record<string, string> = words.factSources;
  return type === 'policy' ? `${words.factKinds.policy}: ${label}` : (own[label] ?? label);
};

/** Facts of one kind from one source stand on one chip: the price all sizes share, the sizes that are there. */
function together(chips: DraftFact[]): DraftFact[] {
  const grouped = new Map<string, DraftFact>();
  for (const chip of chips) {
    const key = [chip.kind, chip.source, chip.ok].join('|');
    const before = grouped.get(key);
    const texts = before ? [...new Set([...before.text.split(', '), chip.text])] : [chip.text];
    grouped.set(key, { ...chip, text: texts.join(', ') });
  }
  return [...grouped.values()];
}

/** What of the texts is data: the facts claimed, the buyer's name, the order's number; each once. */
function variablesOf(claims: readonly Claim[], buyer: string | null, order: string | null): DraftVariable[] {
  const all: DraftVariable[] = [
    ...(buyer === null ? [] : [{ kind: 'buyer' as const, text: buyer }]),
    ...(order === null ? [] : [{ kind: 'order' as const, text: order }]),
    ...claims.map(({ kind, text }) => ({ kind, text })),
  ];
  return all.filter(({ text }, at) => text !== '' && all.findIndex((other) => other.text === text) === at).slice(0, 16);
}

/** Texts that are too long to leave, each with why. */
function errorsOf(texts: DraftTexts, words: Words, locale: Locale): Pick<ApprovalCardData, 'errors'> {
  const long = tooLongParts(texts).map(({ part, why }) => [part, printReason(why, words, locale)] as const);
  return long.length === 0 ? {} : { errors: Object.fromEntries(long) };
}

/**
 * The whole card of a draft: who, what was said, what it rests on, how long there is. With `typed`, as somebody has
 * rewritten it and was refused.
 */
export async function toCard(
  deps: Deps,
  queued: QueuedDraft,
  { words, locale }: Pick<PageContext, 'words' | 'locale'>,
  typed?: DraftTexts,
): Promise<ApprovalCardData> {
  const { interaction, buyer } = queued;
  const draft = { ...queued.draft, texts: { ...queued.draft.texts, ...typed } };
  const { shopId } = draft;
  const around = await surroundings(deps, draft);
  const check = await checkDraft(deps, draft, around.conversation);
  const untraced = draft.status === 'pending' ? untracedClaims(check).flatMap(({ why }) => why ?? []) : [];
  const [page, post, model, lines, orders] = await Promise.all([
    findOne(deps.store, 'pages', { id: draft.pageId }),
    postRef(deps, shopId, around.conversation.postId),
    modelPart(deps, interaction),
    timeline(deps.store, shopId, [draft.conversationId], 6),
    buyer ? orderCountOf(deps.store, shopId, buyer.id) : 0,
  ]);
  const turns = lines
    .filter((line) => line.direction === 'in' && !isEditLine(line))
    .map((line) => {
      const photo = pictureOf(line);
      const media = mediaOf(line);
      return {
        text: line.text,
        at: line.eventAt,
        ...(photo ? { photo } : {}),
        ...(media.length > 0 ? { media } : {}),
      };
    });
  const order = draft.orderId === null ? undefined : await loadOrder(deps, shopId, draft.orderId);
  const understood = (await understoodOf(deps, shopId, [interaction], words)).get(interaction.id);
  if (!understood) throw new Error(`Draft ${draft.id} has lost its interaction.`);
  const isComment = draft.channel === 'comment';
  const spent = isComment ? around.budget?.reasons[0] : undefined;
  const paused = around.conversation.pausedUntil;
  return {
    id: draft.id,
    version: draft.version,
    status: draft.status,
    channel: draft.channel,
    conversationId: draft.conversationId,
    buyer: { id: buyer?.id ?? '', name: buyer?.name ?? words.common.unnamed, orders },
    page: { id: draft.pageId, name: page?.name ?? '' },
    ...(post ? { post } : {}),
    turns: turns.length > 0 ? turns : [{ text: interaction.text, at: interaction.eventAt }],
    intent: draft.intent,
    tier: draft.tier,
    risk: draft.risk,
    language: draft.language,
    confidence: draft.confidence,
    understood,
    texts: draft.texts,
    facts: await factChips(deps, shopId, check, words),
    variables: variablesOf(draft.claims, buyer?.name ?? null, order?.order.number ?? null),
    clocks: {
      answerBy: answerBy(queued),
      windowUntil: isComment ? null : around.windowOpenUntil,
      privateReplyUntil:
        isComment && spent === undefined && around.comment
          ? around.comment.eventAt + PRIVATE_REPLY_DAYS * DAY_MS
          : null,
    },
    ...errorsOf(draft.texts, words, locale),
    ...(spent ? { privateReply: spent, ...(await usedBy(deps, shopId, words, spent)) } : {}),
    ...(order
      ? {
          order: {
            id: order.order.id,
            number: order.order.number,
            status: order.order.status,
            missing: missingDetails(order.facts),
            total: totals(order.facts).total,
          },
        }
      : {}),
    ...(paused !== null && paused > deps.clock()
      ? { paused: { by: (await whoDid(deps, shopId, words))(around.conversation.pausedBy ?? ''), until: paused } }
      : {}),
    reasons: draft.voidReason ? [draft.voidReason] : untraced,
    rewritten: typed !== undefined,
    why: draft.why.filter(({ code }) => !SAID_ELSEWHERE.has(code)),
    ...(model ? { model } : {}),
    overridable: untraced.length > 0,
  };
}
