import { z } from 'zod';
import { HIDE_KINDS, HIDE_REJECTIONS } from '../../domain/hide.js';
import { approveHide, hideOf, hideOnceMore, rejectHide, showAgain, undoHide } from '../../flows/hide/decide.js';
import { listHides } from '../../store/hides.js';
import type { Row } from '../../store/schema.js';
import { idParams, iso, isoOrNull, listOf, listQuery, reasonSchema, time } from './common.js';
import { given } from './given.js';
import { route } from './route.js';

const state = z.enum(['proposed', 'approved', 'rejected', 'moot', 'shown']);

const hide = z.object({
  id: z.string(),
  version: z.int(),
  kind: z.enum([...HIDE_KINDS, 'by_hand']),
  state: state.describe('approved: hidden once hiddenAt is set; moot: the comment changed first'),
  pageId: z.string(),
  conversationId: z.string(),
  messageId: z.string(),
  commentId: z.string(),
  interactionId: z.string().optional(),
  words: z.array(z.string()).describe('the words that are the reason'),
  why: z.array(reasonSchema).describe('why a person is asked though the settings would hide it'),
  decidedBy: z.string().optional(),
  decidedAt: time.nullable(),
  rejectReason: z.string().optional(),
  mootReason: reasonSchema.optional(),
  hiddenAt: time.nullable(),
  shownAt: time.nullable(),
  shownBy: z.string().optional(),
  createdAt: time,
});

const shown = (row: Row<'hides'>): z.input<typeof hide> => {
  const { id, version, kind, pageId, conversationId, messageId, commentId, words, why } = row;
  const { interactionId, decidedBy, rejectReason, mootReason, shownBy } = row;
  return {
    ...{ id, version, kind, state: row.state, pageId, conversationId, messageId, commentId, words, why },
    ...given({ interactionId, decidedBy, rejectReason, mootReason, shownBy }),
    decidedAt: isoOrNull(row.decidedAt),
    hiddenAt: isoOrNull(row.hiddenAt),
    shownAt: isoOrNull(row.shownAt),
    createdAt: iso(row.createdAt),
  };
};

const version = z.int().describe('the version that was seen; another one is refused with 409');

/** What is done with a hide by its id alone. */
const action = (name: string, summary: string, act: typeof undoHide) =>
  route({
    method: 'post',
    path: `/hides/{id}/${name}`,
    summary,
    right: 'moderate_comments',
    params: idParams,
    answer: hide,
    async handle({ deps, scope, params }) {
      return shown(await act(deps, scope, params.id));
    },
  });

export const hideRoutes = [
  route({
    method: 'get',
    path: '/hides',
    summary: 'Comments proposed for hiding, and what became of them, newest first',
    right: 'moderate_comments',
    query: listQuery.extend({ state: state.optional() }),
    answer: listOf(hide),
    async handle({ deps, scope, query: { limit, cursor, ...filter } }) {
      const page = await listHides(deps.store, scope.shopId, filter, { limit, cursor });
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'get',
    path: '/hides/{id}',
    summary: 'One of them',
    right: 'moderate_comments',
    params: idParams,
    answer: hide,
    async handle({ deps, scope, params }) {
      return shown(await hideOf(deps, scope, params.id));
    },
  }),
  route({
    method: 'post',
    path: '/hides/{id}/approve',
    summary:
      'Hide the comment, once the seconds to undo are over; Facebook still shows it to its author and their friends',
    right: 'moderate_comments',
    params: idParams,
    body: z.object({
      version,
      reply: z.boolean().optional().describe('of a phone number: also tell the buyer privately why'),
    }),
    answer: hide,
    async handle({ deps, scope, params, body }) {
      return shown(await approveHide(deps, scope, params.id, body));
    },
  }),
  action('undo', 'Take a yes back within the seconds to undo', undoHide),
  action('again', 'Ask Facebook once more to hide a comment it would not hide', hideOnceMore),
  route({
    method: 'post',
    path: '/hides/{id}/reject',
    summary: 'Leave the comment as it is',
    right: 'moderate_comments',
    params: idParams,
    body: z.object({ version, reason: z.enum(HIDE_REJECTIONS) }),
    answer: hide,
    async handle({ deps, scope, params, body }) {
      return shown(await rejectHide(deps, scope, params.id, body));
    },
  }),
  action('show', 'Show a comment we hid again', showAgain),
];
