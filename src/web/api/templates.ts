import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { putText } from '../../flows/text/put.js';
import type { TEMPLATE_KEYS } from '../../messages/facts.js';
import { TEXT_LANGUAGES } from '../../messages/load.js';
import { isKey } from '../../messages/templates.js';
import { textVersions } from '../../store/text-versions.js';
import { iso, listOf, time, words } from './common.js';
import { route } from './route.js';

const variant = z.object({ text: z.string().describe('Liquid, as written'), sample: z.string() });
const language = z.enum(TEXT_LANGUAGES);

const template = z.object({
  key: z.string(),
  facts: z.array(z.string()).describe('what the text may use'),
  languages: z.array(language),
  texts: z.object({ bn: z.array(variant), en: z.array(variant) }),
});

const kept = z.object({
  language,
  version: z.int(),
  text: z.string().nullable().describe('null: the shipped text was taken up again'),
  author: z.string(),
  at: time,
});

const keyParams = z.object({ key: z.string().max(60) });

function keyOf({ key }: { key: string }): (typeof TEMPLATE_KEYS)[number] {
  if (!isKey(key)) throw new DomainError('not_found', [reason('not_found')]);
  return key;
}

export const templateRoutes = [
  route({
    method: 'get',
    path: '/templates',
    summary: 'The texts buyers get, with a sample of each',
    right: 'see_conversations',
    answer: listOf(template),
    async handle({ deps, scope }) {
      return { data: (await deps.textsOf(scope.shopId)).list(), nextCursor: null };
    },
  }),
  route({
    method: 'put',
    path: '/templates/{key}',
    summary: 'Write a text in the shop’s own words, or go back to the shipped one',
    right: 'manage_settings',
    params: keyParams,
    body: z.object({
      language,
      text: words(4000)
        .nullable()
        .describe('Liquid; ways of saying it apart by lines of three hyphens; null: as shipped'),
      version: z.int().optional().describe('the version that was seen, 0 for none; left out: whatever stands there'),
    }),
    answer: template,
    async handle({ deps, scope, params, body }) {
      const key = keyOf(params);
      await putText(deps, scope, { key, language: body.language, source: body.text, version: body.version });
      const listed = (await deps.textsOf(scope.shopId)).list().find((each) => each.key === key);
      if (!listed) throw new DomainError('not_found', [reason('not_found')]);
      return listed;
    },
  }),
  route({
    method: 'get',
    path: '/templates/{key}/versions',
    summary: 'Every version of a text the shop wrote, newest first',
    right: 'manage_settings',
    params: keyParams,
    answer: listOf(kept),
    async handle({ deps, scope, params }) {
      const rows = await textVersions(deps.store, scope.shopId, { key: keyOf(params) });
      const data = rows
        .map(({ language: spoken, version, source, author, at }) => ({
          language: spoken,
          version,
          text: source,
          author,
          at: iso(at),
        }))
        .reverse();
      return { data, nextCursor: null };
    },
  }),
];
