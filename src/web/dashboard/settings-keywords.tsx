import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { INTENTS } from '../../domain/intent.js';
import { KEYWORD_MATCHES } from '../../domain/keyword-rule.js';
import { KEYWORD_LIMITS } from '../../domain/keyword-rule-check.js';
import {
  createKeywordRule,
  editKeywordRule,
  type KeywordRuleInput,
  removeKeywordRule,
} from '../../flows/keyword-rule/edit.js';
import { SettingsKeywords } from '../pages/settings-keywords.js';
import { count, lines, optional, text, version } from './fields.js';
import { FieldsError, readForm } from './form.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';
import { loadKeywords, triedOn } from './settings-keywords-load.js';

/** One a line or after a comma. */
const list = z.preprocess(
  (value) => (typeof value === 'string' ? value.replaceAll(/[,،]/g, '\n') : value),
  lines(100, 200),
);
const orNone = <T extends readonly [string, ...string[]]>(values: T) =>
  z
    .enum(['', ...values])
    .default('')
    .transform((value) => (value === '' ? null : (value as T[number])));

const form = z.object({
  name: text(200),
  include: list,
  exclude: list,
  match: z.enum(KEYWORD_MATCHES),
  intent: orNone(INTENTS),
  answerBn: optional(4000),
  answerEn: optional(4000),
  channel: orNone(['comment', 'messenger'] as const),
  pageId: optional(200),
  postId: optional(200),
  enabled: z.literal('yes').optional().transform(Boolean),
});

/** The flow's refusals name their fields themselves. */
async function atItsFields<T>(act: Promise<T>): Promise<T> {
  try {
    return await act;
  } catch (error) {
    if (!(error instanceof DomainError) || error.kind !== 'invalid') throw error;
    const named = error.reasons.map((each) => [String(each.params?.field ?? 'name'), each] as const);
    throw new FieldsError(Object.fromEntries(named));
  }
}

const saved = ({ words }: Post): Done => ({
  flash: { kind: 'done', text: words.settings.saved },
  to: '/settings/keywords',
});

async function save(post: Post): Promise<Done> {
  const { deps, scope, params, fields } = post;
  const input: KeywordRuleInput = readForm(form, fields);
  if (params.id === undefined) await atItsFields(createKeywordRule(deps, scope, input));
  else
    await atItsFields(
      editKeywordRule(deps, scope, params.id, { ...input, ...readForm(z.object({ version }), fields) }),
    );
  return saved(post);
}

/** The page once more, with the form that was refused open on top. */
async function again(visit: Visit, { errors, typed }: Refused) {
  const data = { ...(await loadKeywords(visit)), refused: visit.params.id ?? '', errors, typed };
  return <SettingsKeywords ctx={visit.ctx} data={data} />;
}

const sample = z.object({ text: text(2000), at: text(200) });

function tryOut({ fields }: Post): Done {
  const given = readForm(sample, fields);
  return {
    show: async (visit) => {
      const data = { ...(await loadKeywords(visit)), sample: given, tried: await triedOn(visit, given.text, given.at) };
      return <SettingsKeywords ctx={visit.ctx} data={data} />;
    },
  };
}

const place = z.object({ to: count(1, KEYWORD_LIMITS.rules) });

/** Keyword rules: what certain words mean in this shop, and what is answered. */
export function settingsKeywordsArea(area: Area): void {
  area
    .page('/settings/keywords', 'manage_settings', async (visit) => (
      <SettingsKeywords ctx={visit.ctx} data={await loadKeywords(visit)} />
    ))
    .form('/settings/keywords', 'manage_settings', save, again)
    .form('/settings/keywords/try', 'manage_settings', async (post) => tryOut(post))
    .form('/settings/keywords/:id', 'manage_settings', save, again)
    .form('/settings/keywords/:id/move', 'manage_settings', async (post) => {
      const { to } = readForm(place, post.fields);
      await editKeywordRule(post.deps, post.scope, post.params.id ?? '', { position: to });
      return saved(post);
    })
    .form('/settings/keywords/:id/remove', 'manage_settings', async ({ deps, scope, params, words }) => {
      await removeKeywordRule(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.keywords.removed }, to: '/settings/keywords' };
    });
}
