import type { Deps } from '../../deps.js';
import { laterWindow } from '../../domain/conversation.js';
import type { Draft } from '../../domain/draft.js';
import type { DraftSurroundings } from '../../domain/draft-void.js';
import { type PrivateReplyBudget, privateReplyBudget } from '../../domain/private-reply.js';
import { type Spoken, spokenAfter } from '../../store/conversations.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { privateReplyRecords } from './comment-budget.js';
import { currentFacts } from './current-facts.js';

export interface Around extends DraftSurroundings {
  conversation: Row<'conversations'>;
  /** The comment answered, for comment drafts. */
  comment: Row<'messages'> | null;
  budget: PrivateReplyBudget | null;
}

/** What happened around a draft, read now: the facts its yes and its dispatch are judged by. */
export async function surroundings(deps: Deps, draft: Row<'drafts'>): Promise<Around> {
  const around = (await surroundingsOf(deps, draft.shopId, [draft])).get(draft.id);
  if (!around) throw new Error(`Draft ${draft.id} has lost its conversation.`);
  return around;
}

const unique = (ids: (string | null)[]): string[] => [...new Set(ids.filter((id) => id !== null))];
const byId = <T extends { id: string }>(rows: T[]): Map<string, T> => new Map(rows.map((row) => [row.id, row]));

/** The same for many drafts of a shop, in a handful of queries. */
export async function surroundingsOf(
  deps: Deps,
  shopId: string,
  drafts: Row<'drafts'>[],
): Promise<Map<string, Around>> {
  if (drafts.length === 0) return new Map();
  const { store } = deps;
  const conversationIds = unique(drafts.map(({ conversationId }) => conversationId));
  const [conversations, interactions] = await Promise.all([
    find(store, 'conversations', { shopId, id: conversationIds }).then(byId),
    find(store, 'interactions', { shopId, id: drafts.map(({ interactionId }) => interactionId) }).then(byId),
  ]);
  const messageIds = unique([...interactions.values()].map(({ messageId }) => messageId)).sort();
  const messages = messageIds.length === 0 ? [] : await find(store, 'messages', { shopId, id: messageIds });
  const comments = await commentsOf(deps, messages);
  const facebookIds = unique([...comments.values()].map(({ facebookId }) => facebookId));
  const [spoken, recordOf, facts] = await Promise.all([
    spokenAfter(store, shopId, conversationIds, messageIds[0] ?? ''),
    privateReplyRecords(deps, shopId, facebookIds),
    currentFacts(
      deps,
      shopId,
      drafts.flatMap(({ claims }) => claims),
    ),
  ]);
  const numbersHidden = await hiddenForPhone(deps, shopId, [...comments.values()]);
  const around = new Map<string, Around>();
  for (const draft of drafts) {
    const conversation = conversations.get(draft.conversationId);
    const interaction = interactions.get(draft.interactionId);
    if (!conversation || !interaction) continue;
    const answered = comments.get(interaction.messageId) ?? null;
    const comment = draft.channel === 'comment' ? answered : null;
    const budget = comment?.facebookId
      ? privateReplyBudget(recordOf(comment.facebookId, draft.id), comment.eventAt, deps.clock())
      : null;
    around.set(draft.id, {
      conversation,
      comment,
      budget,
      ...heardSince(spoken, draft, interaction.messageId),
      facts,
      windowOpenUntil: laterWindow(conversation.windowUntil, conversation.adWindowUntil),
      privateReply: budget,
      removed: answered?.state === 'removed',
      // Hidden for the phone number in it, its buyer still wants an answer.
      hidden: answered?.state === 'hidden' && !numbersHidden.has(answered.facebookId ?? ''),
      // Words edited after the draft was made: the record then holds another text than the interaction.
      commentEdited: comment !== null && comment.text !== interaction.text,
    });
  }
  return around;
}

/** Comments we hid because of a phone number in them. */
async function hiddenForPhone(deps: Deps, shopId: string, comments: Row<'messages'>[]): Promise<Set<string>> {
  const hidden = unique(comments.map(({ state, facebookId }) => (state === 'hidden' ? facebookId : null)));
  if (hidden.length === 0) return new Set();
  const hides = await find(deps.store, 'hides', { shopId, commentId: hidden, kind: 'phone', state: 'approved' });
  return new Set(hides.map(({ commentId }) => commentId));
}

/** A photo that belongs to the words before it: one message of the buyer's. */
const isPart = ({ facebookId, parentId }: Spoken): boolean => facebookId !== null && parentId !== null;

/** Whether the buyer wrote again, or somebody gave an answer that is not the draft's own. */
function heardSince(spoken: Spoken[], { id, conversationId, channel }: Row<'drafts'>, messageId: string) {
  const since = spoken.filter((line) => line.conversationId === conversationId && line.messageId > messageId);
  // A notice of an order's status answers nothing.
  const answer = since.find((line) => line.direction === 'out' && line.draftId !== id && line.origin !== 'notice');
  return {
    buyerWroteAgain: since.some((line) => line.direction === 'in' && !(channel === 'messenger' && isPart(line))),
    answeredBy: answer ? (answer.userId ?? answer.author) : null,
  };
}

/** The comment behind each message, by the message's id: an edit's line points to the comment itself. */
async function commentsOf(deps: Deps, messages: Row<'messages'>[]): Promise<Map<string, Row<'messages'>>> {
  const edits = messages.filter(({ facebookId, parentId }) => facebookId === null && parentId !== null);
  const parents =
    edits.length === 0
      ? []
      : await find(deps.store, 'messages', {
          pageId: unique(edits.map(({ pageId }) => pageId)),
          facebookId: unique(edits.map(({ parentId }) => parentId)),
        });
  const commentOf = (message: Row<'messages'>): Row<'messages'> => {
    if (!edits.includes(message)) return message;
    const own = parents.find((each) => each.pageId === message.pageId && each.facebookId === message.parentId);
    return own ?? message;
  };
  return new Map(messages.map((message) => [message.id, commentOf(message)]));
}

/** A stored draft as the rules see it. */
export const asDraft = (row: Row<'drafts'>): Draft => ({ ...row, templateKey: row.template });
