import { z } from 'zod';
import { missingPermissions } from '../../domain/page-access.js';
import { connectPage, disconnectPage, reconnectPage } from '../../flows/page/connect.js';
import { canLogIn } from '../../flows/page/login.js';
import { find } from '../../store/rows.js';
import { printReason } from '../../words/print-reason.js';
import type { PagesData } from '../pages/settings-data.js';
import { SettingsPages } from '../pages/settings-pages.js';
import { ownAddress } from './address.js';
import { clean, needed } from './fields.js';
import { atFields, readForm } from './form.js';
import { pageProblem } from './health-load.js';
import type { Area, Visit } from './routes.js';

async function load({ deps, scope, ctx, req }: Visit): Promise<PagesData> {
  const { shopId } = scope;
  const [pages, profiles] = await Promise.all([
    find(deps.store, 'pages', { shopId }),
    find(deps.store, 'pageProfiles', { shopId }),
  ]);
  return {
    pages: pages.map((page) => {
      const problem = pageProblem(page, ctx);
      const { id, name } = page;
      const connected = page.state === 'connected';
      const missing = page.scopes ? missingPermissions(page.scopes) : [];
      const endsAt = page.tokenEndsAt === null ? {} : { endsAt: page.tokenEndsAt };
      const profile = profiles.find(({ pageId }) => pageId === id)?.state ?? 'none';
      return { id, name, facebookId: id, connected, missing, profile, ...endsAt, ...(problem ? { problem } : {}) };
    }),
    canLogIn: canLogIn(deps),
    webhook: { url: `${ownAddress(deps, req)}/webhook`, verifyToken: deps.env.FACEBOOK_VERIFY_TOKEN ?? null },
  };
}

const form = z.object({
  facebookId: z.string().default('').transform(clean).pipe(z.string().min(1).max(40).regex(/^\d+$/)),
  token: needed(2000).pipe(z.string().regex(/^\S+$/)),
});

/** Facebook Pages: connect, connect again, disconnect. */
export function settingsPagesArea(area: Area): void {
  area
    .page('/settings/pages', 'manage_pages', async (visit) => (
      <SettingsPages ctx={visit.ctx} data={await load(visit)} />
    ))
    .form(
      '/settings/pages',
      'manage_pages',
      async ({ deps, scope, fields, words }) => {
        const { facebookId, token } = readForm(form, fields);
        const places = {
          page_token_refused: 'token',
          page_not_subscribed: 'token',
          page_id_unlike: 'facebookId',
          page_of_other_shop: 'facebookId',
        };
        await atFields(places, connectPage(deps, scope, { id: facebookId, token }));
        return { flash: { kind: 'done', text: words.settings.connected } };
      },
      async (visit, { errors, typed }) => {
        // The token is a secret: it is never sent back.
        const data = { ...(await load(visit)), errors, typed: { facebookId: typed.facebookId ?? '' } };
        return <SettingsPages ctx={visit.ctx} data={data} />;
      },
    )
    .form('/settings/pages/:id/reconnect', 'manage_pages', async ({ deps, scope, params, words }) => {
      await reconnectPage(deps, scope, params.id ?? '');
      return { flash: { kind: 'done', text: words.settings.connected } };
    })
    .form('/settings/pages/:id/disconnect', 'manage_pages', async ({ deps, scope, params, words, locale }) => {
      const why = await disconnectPage(deps, scope, params.id ?? '');
      const { disconnected, stillSent } = words.settings;
      const rest = why === null ? '' : ` ${stillSent} ${printReason(why, words, locale)}`;
      return { flash: { kind: 'done', text: `${disconnected}${rest}` } };
    });
}
