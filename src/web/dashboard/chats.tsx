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

async function say({ deps, scope, params, fields, req, words }: Post) {
  const id = params.id ?? '';
  const [photo] = filesOf(req, 'photo');
  if (photo?.tooLarge) throw new DomainError('invalid', [reason('file_too_large', { megabytes: 5 })]);
  const file = photo ? await storeFile(deps, scope, photo) : undefined;
  const kind = (['public_reply', 'private_reply'] as const).find((each) => each === fields.as);
  const text = (fields.text ?? '').replaceAll('\r\n', '\n').trim();
  const places = {
    text_empty: 'text',
    message_too_long: 'text',
    public_reply_too_long: 'text',
    private_reply_too_long: 'text',
  } as const;
  const speech = { requestId: fields.requestId || deps.newId(), text, kind, ...(file ? { fileId: file.id } : {}) };
  await atFields(places, speak(deps, scope, id, speech));
  return { flash: { kind: 'done' as const, text: words.chats.sent }, to: `/chats/${id}#newest` };
}

/** The chat once more with what was typed and what is wrong with it. */
async function again(visit: Visit, { errors, typed }: Refused) {
  const { deps, scope, params, ctx } = visit;
  const row = await findOne(deps.store, 'conversations', { shopId: scope.shopId, id: params.id ?? '' });
  if (!row) throw new DomainError('not_found', [reason('not_found')]);
  const data = await loadChats(visit, row);
  const thread = data.thread && { ...data.thread, errors, typed: typed.text ?? '' };
  return <Chats ctx={ctx} data={{ ...data, thread }} />;
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
    .page('/chats/:id', 'see_conversations', async (visit) => {
      const row = await findOne(visit.deps.store, 'conversations', {
        shopId: visit.scope.shopId,
        id: visit.params.id ?? '',
      });
      if (!row) throw new DomainError('not_found', [reason('not_found')]);
      return <Chats ctx={visit.ctx} data={await loadChats(visit, row)} />;
    })
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
