import { NOTICE_KEYS } from '../../domain/order/status.js';
import { lookOverTexts } from '../../flows/shop/look-over.js';
import { firstRunState } from '../../store/first-run.js';
import { find } from '../../store/rows.js';
import { LOCALES } from '../../words/format.js';
import { Settings } from '../pages/settings.js';
import { FIRST_RUN_STEPS, type SettingsData, type TemplatesData } from '../pages/settings-data.js';
import { SettingsTemplates } from '../pages/settings-templates.js';
import type { Area, Visit } from './routes.js';

async function load({ deps, scope }: Visit): Promise<SettingsData> {
  const state = await firstRunState(deps.store, scope.shopId);
  // The practice Page is no Page: that step waits for a real one.
  const done = { ...state, page: state.page && !deps.env.sandbox };
  const steps = FIRST_RUN_STEPS.map((step) => ({ step, done: done[step] }));
  return { firstRun: steps.every((step) => step.done) ? null : steps };
}

async function templates({ deps, scope }: Visit): Promise<TemplatesData> {
  const { shopId } = scope;
  const [state, pages, approved] = await Promise.all([
    firstRunState(deps.store, shopId),
    find(deps.store, 'pages', { shopId }),
    find(deps.store, 'utilityTemplates', { shopId, state: 'approved' }),
  ]);
  const kinds = new Set(approved.map(({ pageId, notice, language }) => `${pageId}:${notice}:${language}`));
  return {
    utility: { approved: kinds.size, all: pages.length * NOTICE_KEYS.length * LOCALES.length },
    looked: state.templates,
    templates: deps.templates.list().map(({ key, facts, texts }) => ({
      key,
      variables: facts,
      texts: {
        bn: texts.bn.map(({ sample }) => sample),
        en: texts.en.map(({ sample }) => sample),
      },
    })),
  };
}

/** The settings' front page with what is first to do, and the texts buyers get. */
export function settingsArea(area: Area): void {
  area
    .page('/settings', 'manage_settings', async (visit) => <Settings ctx={visit.ctx} data={await load(visit)} />)
    .page('/settings/templates', 'manage_settings', async (visit) => (
      <SettingsTemplates ctx={visit.ctx} data={await templates(visit)} />
    ))
    .form('/settings/templates/looked', 'manage_settings', async ({ deps, scope, words }) => {
      await lookOverTexts(deps, scope);
      return { flash: { kind: 'done', text: words.settings.saved }, to: '/settings' };
    });
}
