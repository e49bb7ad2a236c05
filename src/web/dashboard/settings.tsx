import { NOTICE_KEYS } from '../../domain/order/status.js';
import { lookOverTexts } from '../../flows/shop/look-over.js';
import { currentTexts } from '../../flows/text/own.js';
import { firstRunState } from '../../store/first-run.js';
import { find } from '../../store/rows.js';
import { textVersions } from '../../store/text-versions.js';
import { LOCALES } from '../../words/format.js';
import { Settings } from '../pages/settings.js';
import type { SettingsData, TemplatesData } from '../pages/settings-data.js';
import { SettingsTemplates } from '../pages/settings-templates.js';
import { firstRunOf } from './first-run.js';
import type { Area, Visit } from './routes.js';

async function load({ deps, scope }: Visit): Promise<SettingsData> {
  const steps = await firstRunOf(deps, scope.shopId);
  return { firstRun: steps.every((step) => step.done) ? null : steps };
}

async function templates({ deps, scope }: Visit): Promise<TemplatesData> {
  const { shopId } = scope;
  const [state, pages, approved, sent, versions] = await Promise.all([
    firstRunState(deps.store, shopId),
    find(deps.store, 'pages', { shopId }),
    find(deps.store, 'utilityTemplates', { shopId, state: 'approved' }),
    deps.textsOf(shopId),
    textVersions(deps.store, shopId),
  ]);
  const kinds = new Set(approved.map(({ pageId, notice, language }) => `${pageId}:${notice}:${language}`));
  const own = currentTexts(versions);
  return {
    utility: { approved: kinds.size, all: pages.length * NOTICE_KEYS.length * LOCALES.length },
    looked: state.templates,
    templates: sent.list().map(({ key, facts, texts }) => ({
      key,
      own: own.filter((each) => each.key === key).map(({ language }) => language),
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
