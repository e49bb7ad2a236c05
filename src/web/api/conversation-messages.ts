import { z } from 'zod';
import { COMMENT_ACTIONS } from '../../domain/outbox.js';
import { conversationOf } from '../../flows/conversation/find.js';
import { moderate } from '../../flows/conversation/moderate.js';
import { note } from '../../flows/conversation/note.js';
import { speak } from '../../flows/conversation/speak.js';
import { listMessages } from '../../store/conversations.js';
import { factOverride, id, idParams, listOf, listQuery, words } from './common.js';
import { line, sending, shownLine, shownSending } from './conversation-shapes.js';
import { route } from './route.js';

const requestId = id.optional().describe('your own id of this press: sent twice, done once');

export const conversationMessageRoutes = [
  route({
    method: 'get',
    path: '/conversations/{id}/messages',
    summary: 'What was said, newest first',
    right: 'see_conversations',
    params: idParams,
    query: listQuery,
    answer: listOf(line),
    async handle({ deps, scope, params, query }) {
      await conversationOf(deps, scope, params.id);
      const page = await listMessages(deps.store, scope.shopId, params.id, query);
      return { ...page, data: page.data.map(shownLine) };
    },
  }),
  route({
    method: 'post',
    path: '/conversations/{id}/messages',
    summary: 'Write to the buyer: into the chat, or below a comment or as its one private reply',
    right: 'write_to_buyers',
    params: idParams,
    body: z.object({
      text: words(20_000).default('').describe('at most 8000 characters, in a private reply 1999'),
      fileId: id.optional().describe('a photo, for a chat'),
      kind: z.enum(['public_reply', 'private_reply']).optional().describe('needed below comments, and only there'),
      messageId: id.optional().describe('the comment answered; else the buyer’s latest'),
      requestId,
      override: factOverride.optional(),
    }),
    answer: sending,
    status: 201,
    async handle({ deps, scope, params, body }) {
      return shownSending(await speak(deps, scope, params.id, { ...body, requestId: body.requestId ?? deps.newId() }));
    },
  }),
  route({
    method: 'post',
    path: '/conversations/{id}/notes',
    summary: 'A word to colleagues; the buyer never sees it',
    right: 'see_conversations',
    params: idParams,
    body: z.object({ text: words(4000) }),
    answer: line,
    status: 201,
    async handle({ deps, scope, params, body }) {
      return shownLine(await note(deps, scope, params.id, body.text));
    },
  }),
  route({
    method: 'post',
    path: '/conversations/{id}/moderate',
    summary: 'Hide a comment, show it again, like it or take the like back',
    right: 'moderate_comments',
    params: idParams,
    body: z.object({ action: z.enum(COMMENT_ACTIONS), messageId: id.optional(), requestId }),
    answer: sending,
    status: 201,
    async handle({ deps, scope, params, body }) {
      const { action, messageId } = body;
      const press = { action, messageId, requestId: body.requestId ?? deps.newId() };
      return shownSending(await moderate(deps, scope, params.id, press));
    },
  }),
];
