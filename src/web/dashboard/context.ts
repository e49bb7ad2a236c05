import type { Request, Response } from 'express';
import type { Deps } from '../../deps.js';
import { frameCounts } from '../../store/counts.js';
import { find, findOne } from '../../store/rows.js';
import { WORDS } from '../../words/words.js';
import { sessionIn } from '../session.js';
import type { PageContext } from '../ui/context.js';
import { takeFlash } from './flash.js';
import { needsOf } from './needs.js';
import { whoDid } from './who.js';

/** What every page is drawn with: who looks, in which language, and the counts of the bars. */
export async function pageContext(deps: Deps, req: Request, res: Response): Promise<PageContext> {
  const { scope, user, role, csrf } = sessionIn(res);
  const { shopId } = scope;
  const [shop, pages, counts, today] = await Promise.all([
    findOne(deps.store, 'shops', { id: shopId }),
    find(deps.store, 'pages', { shopId }),
    frameCounts(deps.store, shopId, deps.clock()),
    needsOf(deps, shopId, role, deps.clock()),
  ]);
  if (!shop) throw new Error(`There is no shop ${shopId}.`);
  const flash = takeFlash(req, res);
  const paused = shop.automationPausedAt;
  const by = shop.automationPausedBy;
  const pausedBy = paused === null || by === null ? null : (await whoDid(deps, shopId, WORDS[user.locale]))(by);
  const chosen = pages.find(({ id }) => id === req.query.page)?.id ?? null;
  return {
    words: WORDS[user.locale],
    locale: user.locale,
    now: deps.clock(),
    shop: { name: shop.name, timeZone: shop.timeZone, currency: shop.currency },
    user: { name: user.name, email: user.email, role },
    csrf,
    path: req.originalUrl,
    theme: user.theme,
    counts: { ...counts, today },
    automation: {
      paused: paused !== null,
      ...(paused === null ? {} : { since: paused }),
      ...(pausedBy === null ? {} : { by: pausedBy }),
    },
    mode: { sandbox: deps.env.sandbox },
    pages: pages.map(({ id, name, state }) => ({ id, name, connected: state !== 'disconnected' })),
    page: chosen,
    ...(flash ? { flash } : {}),
  };
}
