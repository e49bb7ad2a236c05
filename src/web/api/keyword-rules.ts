import { z } from 'zod';
import { INTENTS, RISKS } from '../../domain/intent.js';
import { KEYWORD_MATCHES } from '../../domain/keyword-rule.js';
import { KEYWORD_LIMITS } from '../../domain/keyword-rule-check.js';
import { RESPONSE_ACTIONS } from '../../domain/matrix.js';
import { createKeywordRule, editKeywordRule, removeKeywordRule } from '../../flows/keyword-rule/edit.js';
import { tryKeywords } from '../../flows/keyword-rule/try.js';
import { keywordRulesOf } from '../../store/keyword-rules.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { id, idParams, iso, listOf, time, words } from './common.js';
import { route } from './route.js';

const channel = z.enum(['comment', 'messenger']);

const rule = z.object({
  id: z.string(),
  version: z.int(),
  position: z.int().describe('1 is asked first; the first that holds counts'),
  enabled: z.boolean(),
  name: z.string(),
  match: z.enum(KEYWORD_MATCHES),
  include: z.array(z.string()),
  exclude: z.array(z.string()),
  channel: channel.nullable(),
  pageId: z.string().nullable(),
  postId: z.string().nullable(),
  intent: z.enum(INTENTS).nullable(),
  answer: z.object({ bn: z.string().nullable(), en: z.string().nullable() }),
  createdAt: time,
});

const list = z.array(words(200)).max(100);
const answer = words(4000).nullable();
const input = {
  name: words(200),
  enabled: z.boolean(),
  match: z
    .enum(KEYWORD_MATCHES)
    .describe('exact: nothing else is said; whole_word: it stands there as a word; contains: its letters occur'),
  include: list.describe(`one of these has to be there; at most ${KEYWORD_LIMITS.words}`),
  exclude: list.describe('none of these may be there'),
  channel: channel.nullable().describe('null: comments and chats'),
  pageId: id.nullable().describe('null: every Page'),
  postId: id.nullable().describe('null: every post'),
  intent: z.enum(INTENTS).nullable().describe('what the message is taken for; null: what Munshi reads'),
  answer: z.object({ bn: answer.default(null), en: answer.default(null) }).describe('in place of the template'),
};
const create = z.object({
  ...input,
  enabled: input.enabled.default(true),
  match: input.match.default('whole_word'),
  exclude: input.exclude.default([]),
  channel: input.channel.default(null),
  pageId: input.pageId.default(null),
  postId: input.postId.default(null),
  intent: input.intent.default(null),
  answer: input.answer.default({ bn: null, en: null }),
});
const patch = z.object({
  ...z.object(input).partial().shape,
  position: z.int().min(1).max(KEYWORD_LIMITS.rules).optional(),
  version: z.int().optional().describe('the version that was seen; another one is refused with 409'),
});

const tried = z.object({
  intent: z.enum(INTENTS),
  risk: z.enum(RISKS),
  action: z.enum(RESPONSE_ACTIONS).describe('what the response matrix does with it'),
  rule: z
    .object({ id: z.string(), name: z.string(), words: z.array(z.string()), read: z.enum(INTENTS) })
    .nullable()
    .describe('the rule that holds, the words it found, and what Munshi reads by itself'),
  verdicts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      holds: z.boolean(),
      why: z.enum(['off', 'elsewhere', 'not_said', 'excluded']).optional(),
    }),
  ),
});

const shown = ({ shopId: _shop, answerBn, answerEn, createdAt, ...row }: Row<'keywordRules'>) => ({
  ...row,
  answer: { bn: answerBn, en: answerEn },
  createdAt: iso(createdAt),
});

export const keywordRuleRoutes = [
  route({
    method: 'get',
    path: '/keyword-rules',
    summary: 'Keyword rules, in the order they are asked',
    right: 'see_conversations',
    answer: listOf(rule),
    async handle({ deps, scope }) {
      return { data: (await keywordRulesOf(deps.store, scope.shopId)).map(shown), nextCursor: null };
    },
  }),
  route({
    method: 'post',
    path: '/keyword-rules',
    summary: 'Add a keyword rule, asked after the others',
    right: 'manage_settings',
    body: create,
    answer: rule,
    status: 201,
    async handle({ deps, scope, body: { answer: said, ...rest } }) {
      return shown(await createKeywordRule(deps, scope, { ...rest, answerBn: said.bn, answerEn: said.en }));
    },
  }),
  route({
    method: 'patch',
    path: '/keyword-rules/{id}',
    summary: 'Change, switch or move a keyword rule; what was answered by it stays',
    right: 'manage_settings',
    params: idParams,
    body: patch,
    answer: rule,
    async handle({ deps, scope, params, body: { answer: said, ...rest } }) {
      const answers = said ? { answerBn: said.bn, answerEn: said.en } : {};
      return shown(await editKeywordRule(deps, scope, params.id, { ...rest, ...answers }));
    },
  }),
  route({
    method: 'delete',
    path: '/keyword-rules/{id}',
    summary: 'Remove a keyword rule; answers what it was',
    right: 'manage_settings',
    params: idParams,
    answer: rule,
    async handle({ deps, scope, params }) {
      return shown(await removeKeywordRule(deps, scope, params.id));
    },
  }),
  route({
    method: 'post',
    path: '/keyword-rules/try',
    summary: 'Try a sample text on the rules; nothing is kept or sent',
    right: 'see_conversations',
    body: z.object({
      text: words(2000),
      channel: channel.default('comment'),
      pageId: id.optional().describe('else the shop’s first Page'),
      postId: id.nullable().default(null),
    }),
    answer: tried,
    async handle({ deps, scope, body: { text, channel: where, pageId, postId } }) {
      const [first] = pageId === undefined ? await find(deps.store, 'pages', { shopId: scope.shopId }) : [];
      const place = { channel: where, pageId: pageId ?? first?.id ?? '', postId };
      const { holds, verdicts, intent, risk, decision } = await tryKeywords(deps, scope, text, place);
      return {
        intent,
        risk,
        action: decision.action,
        rule: holds && { id: holds.rule.id, name: holds.rule.name, words: holds.words, read: holds.read.intent },
        verdicts: verdicts.map(({ rule: each, verdict }) => ({
          id: each.id,
          name: each.name,
          holds: verdict.holds,
          ...(verdict.holds ? {} : { why: verdict.why }),
        })),
      };
    },
  }),
];
