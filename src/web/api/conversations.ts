import { z } from 'zod';
import { conversationOf } from '../../flows/conversation/find.js';
import { pauseThread, resumeThread } from '../../flows/conversation/pause.js';
import { listConversations } from '../../store/conversations.js';
import { id, idParams, listOf, listQuery } from './common.js';
import { conversation, shownConversation } from './conversation-shapes.js';
import { route } from './route.js';

export const conversationRoutes = [
  route({
    method: 'get',
    path: '/conversations',
    summary: 'Comment threads and chats, the last spoken in first',
    right: 'see_conversations',
    query: listQuery.extend({ channel: z.enum(['comment', 'messenger']).optional(), buyerId: id.optional() }),
    answer: listOf(conversation),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listConversations(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map((row) => shownConversation(row, deps.clock())) };
    },
  }),
  route({
    method: 'get',
    path: '/conversations/{id}',
    summary: 'One conversation',
    right: 'see_conversations',
    params: idParams,
    answer: conversation,
    async handle({ deps, scope, params }) {
      return shownConversation(await conversationOf(deps, scope, params.id), deps.clock());
    },
  }),
  route({
    method: 'post',
    path: '/conversations/{id}/pause',
    summary: 'Keep automation out, for the hours given or as long as after a person’s answer',
    right: 'pause_threads',
    params: idParams,
    body: z.object({
      hours: z
        .number()
        .positive()
        .max(24 * 365)
        .optional(),
    }),
    answer: conversation,
    async handle({ deps, scope, params, body }) {
      await pauseThread(deps, scope, params.id, body.hours);
      return shownConversation(await conversationOf(deps, scope, params.id), deps.clock());
    },
  }),
  route({
    method: 'post',
    path: '/conversations/{id}/resume',
    summary: 'Let automation in again',
    right: 'pause_threads',
    params: idParams,
    answer: conversation,
    async handle({ deps, scope, params }) {
      await resumeThread(deps, scope, params.id);
      return shownConversation(await conversationOf(deps, scope, params.id), deps.clock());
    },
  }),
];
