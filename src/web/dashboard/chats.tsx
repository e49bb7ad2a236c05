import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { COMMENT_ACTIONS } from '../../domain/outbox.js';
import { reason } from '../../domain/reason.js';
import { eraseBuyer } from '../../flows/buyer/erase.js';
import { keepApart, mergeBuyers } from '../../flows/buyer/merge.js';
import { takeWish } from '../../flows/buyer/messages-wish.js';
import { splitBuyer } from '../../flows/buyer/split.js';
import { moderate } from '../../flows/conversation/moderate.js';
import { note } from '../../flows/conversation/note.js';
import { pauseThread, resumeThread } from '../../flows/conversation/pause.js';
import { speak } from '../../flows/conversation/speak.js';
import { storeFile } from '../../flows/file/store.js';
import { chatsSince } from '../../store/chat-list.js';
import { findOne } from '../../store/rows.js';
import { printReason } from '../../words/print-reason.js';
import { Chats } from '../pages/chats.js';
import type { ChatThread } from '../pages/chats-data.js';
import { loadChats } from './chats-load.js';
import { needed } from './fields.js';
import { atFields, readForm } from './form.js';
import { filesOf } from './multipart.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';

const noteForm = z.object({ note: needed(4000) });
const moderation = z.object({ action: z.enum(COMMENT_ACTIONS), messageId: needed(60) });

const merge = z.object({ into: needed(60) });
const apart = z.object({ other: needed(60) });
const split = z.object({ identityId: needed(200) });

async function say({ deps, scope, params, fields, req, words }: Post): Promise<Done> {
  const id = params.id ?? '';
  const [photo] = filesOf(req, 'photo');
  if (photo?.tooLarge) throw new DomainError('invalid', [reason('file_too_large', { megabytes: 5 })]);
  const fileId = photo ? (await storeFile(deps, scope, photo)).id : fields.fileId;
  // Sent on the person's own word it goes the way it was to go before.
  const way = fields.override || fields.as;
  const kind = (['public_reply', 'private_reply'] as const).find((each) => each === way);
  const text = (fields.text ?? '').replaceAll('\r\n', '\n').trim();
  const override = fields.override ? { reason: (fields.overrideReason ?? '').slice(0, 500) } : undefined;
  const requestId = fields.requestId || deps.newId();
  const places = {
    text_empty: 'text',
    message_too_long: 'text',
    public_reply_too_long: 'text',
    private_reply_too_long: 'text',
  } as const;
  const speech = { requestId, text, kind, override, ...(fileId ? { fileId } : {}) };
  try {
    await atFields(places, speak(deps, scope, id, speech));
  } catch (error) {
    if (!(error instanceof DomainError && error.kind === 'untraced')) throw error;
    const { reasons } = error;
    const lacksReason = override !== undefined;
    const stopped = { reasons, lacksReason, way: way ?? '', ...(fileId ? { fileId } : {}) };
    return { refused: true, show: (visit) => drawThread(visit, id, { typed: text, stopped }) };
  }
  return { flash: { kind: 'done' as const, text: words.chats.sent }, to: `/chats/${id}#newest` };
}

/** The chat once more with what was typed and what is wrong with it. */
const again = (visit: Visit, { errors, typed }: Refused) =>
  drawThread(visit, visit.params.id ?? '', { errors, typed: typed.text ?? '' });

/** A conversation, with what somebody is still about to say in it. */
async function drawThread(
  visit: Visit,
  id: string,
  unsent: Partial<Pick<ChatThread, 'typed' | 'stopped' | 'errors'>> = {},
) {
  const row = await findOne(visit.deps.store, 'conversations', { shopId: visit.scope.shopId, id });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  const data = await loadChats(visit, row);
  const thread = data.thread && { ...data.thread, ...unsent };
  return <Chats ctx={visit.ctx} data={{ ...data, thread }} />;
}

async function erase({ deps, scope, params, fields, words, locale }: Post): Promise<Done> {
  const { reason: why } = readForm(z.object({ reason: needed(500) }), fields);
  const { state, waitsFor } = await eraseBuyer(deps, scope, params.id ?? '', why);
  const waits = waitsFor.map((each) => printReason(each, words, locale)).join(' · ');
  return { flash: { kind: 'done', text: state === 'done' ? words.chats.erasures.done : waits } };
}

/** Conversations: the list, the thread, and what a person does there. */
export function chatsArea(area: Area): void {
  area
    .page('/chats', 'see_conversations', async (visit) => <Chats ctx={visit.ctx} data={await loadChats(visit, null)} />)
    .page('/chats/:id', 'see_conversations', (visit) => drawThread(visit, visit.params.id ?? ''))
    .live('/live/chats', 'see_conversations', '/chats', ({ deps, scope }, after) =>
      chatsSince(deps.store, scope.shopId, after),
    )
    .form('/buyers/:id/erase', 'erase_buyers', erase)
    .form('/conversations/:id/messages', 'write_to_buyers', say, again)
    .form('/conversations/:id/notes', 'see_conversations', async ({ deps, scope, params, fields, words }) => {
      const { note: text } = readForm(noteForm, fields);
      await note(deps, scope, params.id ?? '', text);
      return { flash: { kind: 'done' as const, text: words.chats.noteKept } };
    })
    .form('/conversations/:id/moderate', 'moderate_comments', async ({ deps, scope, params, fields, words }) => {
      const { action, messageId } = readForm(moderation, fields);
      await moderate(deps, scope, params.id ?? '', { action, messageId, requestId: deps.newId() });
      return { flash: { kind: 'done' as const, text: words.chats.pendingDeeds[action] } };
    })
    .form('/buyers/:id/messages', 'write_to_buyers', async ({ deps, scope, params, fields, words }) => {
      await takeWish(deps, scope, params.id ?? '', fields.wish === 'stop' ? 'stop' : 'start');
      return { flash: { kind: 'done', text: words.settings.saved } };
    })
    .form('/buyers/:id/merge', 'edit_orders', async ({ deps, scope, params, fields, words }) => {
      await mergeBuyers(deps, scope, params.id ?? '', readForm(merge, fields).into);
      return { flash: { kind: 'done', text: words.chats.identity.merged } };
    })
    .form('/buyers/:id/apart', 'edit_orders', async ({ deps, scope, params, fields, words }) => {
      await keepApart(deps, scope, params.id ?? '', readForm(apart, fields).other);
      return { flash: { kind: 'done', text: words.chats.identity.apart } };
    })
    .form('/buyers/:id/split', 'edit_orders', async ({ deps, scope, params, fields, words }) => {
      await splitBuyer(deps, scope, params.id ?? '', readForm(split, fields).identityId);
      return { flash: { kind: 'done', text: words.chats.identity.splitDone } };
    })
    .form('/conversations/:id/pause', 'pause_threads', async ({ deps, scope, params }) => {
      await pauseThread(deps, scope, params.id ?? '');
      return {};
    })
    .form('/conversations/:id/resume', 'pause_threads', async ({ deps, scope, params }) => {
      await resumeThread(deps, scope, params.id ?? '');
      return {};
    });
}
