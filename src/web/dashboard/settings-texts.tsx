import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { putText, takeUpText, textReason } from '../../flows/text/put.js';
import { factChips } from '../../messages/fact-chips.js';
import type { TemplateKey } from '../../messages/facts.js';
import { TEXT_LANGUAGES } from '../../messages/load.js';
import { isKey } from '../../messages/templates.js';
import { textVersions } from '../../store/text-versions.js';
import { LOCALES, type Locale } from '../../words/format.js';
import { SettingsTexts } from '../pages/settings-texts.js';
import type { TextInLanguage, TextPageData } from '../pages/settings-texts-data.js';
import { count, text, version } from './fields.js';
import { atFields, FieldsError, readForm } from './form.js';
import type { Area, Done, Post, Refused, Visit } from './routes.js';
import { whoDid } from './who.js';

const at = { language: z.enum(LOCALES), version };
const written = z.object({ ...at, text: text(4000), do: z.enum(['save', 'try']).default('save') });
const takenUp = z.object({ ...at, to: count(0, 1_000_000) });

function keyIn({ params }: { params: Record<string, string> }): TemplateKey {
  const key = params.key ?? '';
  if (!isKey(key)) throw new DomainError('not_found', [reason('not_found')]);
  return key;
}

/** The text as it is sent in both languages, with its history. */
async function load(visit: Visit): Promise<TextPageData> {
  const { deps, scope, ctx } = visit;
  const key = keyIn(visit);
  const [versions, texts, who] = await Promise.all([
    textVersions(deps.store, scope.shopId, { key }),
    deps.textsOf(scope.shopId),
    whoDid(deps, scope.shopId, ctx.words),
  ]);
  const own = texts.list();
  const languages = TEXT_LANGUAGES.map((language): TextInLanguage => {
    const kept = versions.filter((row) => row.language === language);
    const last = kept.at(-1);
    return {
      language,
      text: texts.source(key, language),
      shipped: deps.templates.source(key, language),
      version: last?.version ?? 0,
      own: last != null && last.source !== null,
      samples: (own.find((each) => each.key === key)?.texts[language] ?? []).map(({ sample }) => sample),
      history: kept.toReversed().map((row) => ({
        version: row.version,
        at: row.at,
        by: who(row.author),
        text: row.source,
        current: row === last,
      })),
    };
  });
  return { key, facts: factChips(key), languages };
}

/** The page with what was typed in one language, and what it would print. */
async function typed(visit: Visit, tried: Locale, typedText: string, samples?: string[]): Promise<TextPageData> {
  const data = await load(visit);
  const languages = data.languages.map((each) =>
    each.language === tried ? { ...each, text: typedText, ...(samples ? { samples } : {}) } : each,
  );
  return { ...data, languages, tried };
}

/** What is wrong with the words is said beside them. */
const AT_TEXT = {
  text_empty: 'text',
  fact_unknown: 'text',
  fact_differs: 'text',
  fact_differs_text: 'text',
  fact_denied: 'text',
} as const;

async function save(post: Post): Promise<Done> {
  const { deps, scope, fields, words } = post;
  const key = keyIn(post);
  const { do: wish, text: source, ...form } = readForm(written, fields);
  const tried = deps.templates.preview(key, source);
  if ('problem' in tried) throw new FieldsError({ text: textReason(tried.problem) });
  if (wish === 'try') {
    const { samples } = tried;
    return {
      show: async (visit) => (
        <SettingsTexts ctx={visit.ctx} data={await typed(visit, form.language, source, samples)} />
      ),
    };
  }
  await atFields(AT_TEXT, putText(deps, scope, { key, source, ...form }));
  return { flash: { kind: 'done', text: words.settings.textKept } };
}

async function again(visit: Visit, { errors, typed: fields }: Refused) {
  const language = LOCALES.find((each) => each === fields.language) ?? 'bn';
  const data = await typed(visit, language, fields.text ?? '');
  return <SettingsTexts ctx={visit.ctx} data={{ ...data, errors }} />;
}

/** The shop's own words in the place of the shipped texts. */
export function settingsTextsArea(area: Area): void {
  area
    .page('/settings/texts/:key', 'manage_settings', async (visit) => (
      <SettingsTexts ctx={visit.ctx} data={await load(visit)} />
    ))
    .form('/settings/texts/:key', 'manage_settings', save, again)
    .form('/settings/texts/:key/take-up', 'manage_settings', async (post) => {
      await takeUpText(post.deps, post.scope, { key: keyIn(post), ...readForm(takenUp, post.fields) });
      return { flash: { kind: 'done', text: post.words.settings.textKept } };
    });
}
