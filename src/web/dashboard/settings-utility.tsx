import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { NOTICE_KEYS } from '../../domain/order/status.js';
import { smsSize } from '../../domain/sms.js';
import { usableVersion } from '../../domain/utility.js';
import { UTILITY_PLACES } from '../../domain/utility-text.js';
import { humanAgentGranted } from '../../flows/outbox/route.js';
import { sayHumanAgent } from '../../flows/page/human-agent.js';
import { submitMissing, submitTemplate } from '../../flows/utility/submit.js';
import { sampleSms } from '../../flows/utility/text.js';
import { checkTemplates } from '../../flows/utility/watch.js';
import { find } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { LOCALES } from '../../words/format.js';
import { SettingsUtility } from '../pages/settings-utility.js';
import type { UtilityData, UtilityEntry } from '../pages/settings-utility-data.js';
import { needed } from './fields.js';
import { FieldsError, readForm } from './form.js';
import type { Area, Post, Visit } from './routes.js';

type Template = Row<'utilityTemplates'>;

function entryOf(
  shipped: string,
  page: Row<'pages'>,
  { notice, language }: Pick<Template, 'notice' | 'language'>,
  rows: Template[],
  sms: { text: string; chat: boolean },
): UtilityEntry {
  const versions = rows
    .filter((row) => row.pageId === page.id && row.notice === notice && row.language === language)
    .sort((a, b) => b.version - a.version);
  const text = versions[0]?.text ?? shipped;
  return {
    notice,
    language,
    state: versions[0]?.state ?? 'missing',
    inUse: usableVersion(versions).use?.version ?? null,
    text,
    places: UTILITY_PLACES[notice],
    sms: { ...smsSize(sms.text), ...(sms.chat ? { chat: sms.text } : {}) },
    versions: versions.map(({ version, state, text: said, reason, createdAt }) => ({
      version,
      state,
      text: said,
      reason,
      at: createdAt,
    })),
  };
}

async function load({ deps, scope }: Visit): Promise<UtilityData> {
  const { shopId } = scope;
  const [pages, rows] = await Promise.all([
    find(deps.store, 'pages', { shopId }),
    find(deps.store, 'utilityTemplates', { shopId }),
  ]);
  const kinds = NOTICE_KEYS.flatMap((notice) => (['bn', 'en'] as const).map((language) => ({ notice, language })));
  return {
    pages: await Promise.all(
      pages.map(async (page) => {
        const entries = await Promise.all(
          kinds.map(async (kind) => {
            const shipped = deps.utilityTexts[kind.notice][kind.language];
            return entryOf(shipped, page, kind, rows, await sampleSms(deps, page, kind.notice, kind.language));
          }),
        );
        return {
          id: page.id,
          name: page.name,
          refused: page.utilityRefused,
          humanAgent: humanAgentGranted(deps, page),
          missing: entries.filter(({ state }) => state === 'missing').length,
          entries,
        };
      }),
    ),
  };
}

const submission = z.object({
  pageId: z.string().min(1),
  notice: z.enum(NOTICE_KEYS),
  language: z.enum(LOCALES),
  text: needed(1024),
});
const ofPage = z.object({ pageId: z.string().min(1) });
const granted = ofPage.extend({ granted: z.enum(['yes', 'no']) });

async function submit({ deps, scope, fields, words }: Post) {
  const given = readForm(submission, fields);
  try {
    await submitTemplate(deps, scope, given);
  } catch (error) {
    const [why] = error instanceof DomainError && error.kind === 'invalid' ? error.reasons : [];
    throw why ? new FieldsError({ text: why }) : error;
  }
  return { flash: { kind: 'done' as const, text: words.utility.submitted } };
}

/** Utility templates: submitted, watched, changed; and whether the app has Human Agent. */
export function settingsUtilityArea(area: Area): void {
  const path = '/settings/templates/utility';
  area
    .page(path, 'manage_settings', async (visit) => <SettingsUtility ctx={visit.ctx} data={await load(visit)} />)
    .form(path, 'manage_settings', submit, async (visit, { errors, typed }) => {
      const { pageId = '', notice = '', language = '', text = '' } = typed;
      const refused = { pageId, notice, language, text, error: errors.text ?? '' };
      return <SettingsUtility ctx={visit.ctx} data={{ ...(await load(visit)), refused }} />;
    })
    .form(`${path}/missing`, 'manage_settings', async ({ deps, scope, fields, words }) => {
      await submitMissing(deps, scope, readForm(ofPage, fields).pageId);
      return { flash: { kind: 'done', text: words.utility.submitted } };
    })
    .form(`${path}/ask`, 'manage_settings', async ({ deps, scope, fields, words }) => {
      await checkTemplates(deps, scope.shopId, readForm(ofPage, fields).pageId);
      return { flash: { kind: 'done', text: words.utility.asked } };
    })
    .form('/settings/templates/human-agent', 'manage_settings', async ({ deps, scope, fields, words }) => {
      const given = readForm(granted, fields);
      await sayHumanAgent(deps, scope, given.pageId, given.granted === 'yes');
      return { flash: { kind: 'done', text: words.settings.saved } };
    });
}
