import { hash } from '@node-rs/argon2';
import type { Deps } from '../../deps.js';
import { findOne, insert, insertOnce, update } from '../../store/rows.js';
import { fingerprint } from '../../vault.js';
import { resealTokens } from '../page/reseal.js';

/** The Page to begin with: the configured one, or the sandbox's. */
export interface FirstPage {
  id: string;
  name: string;
  token: string;
}

export const FIRST_SHOP = '00000000-0000-7000-8000-000000000001';

/** Makes what a first start needs and is not there: the shop, its Page, the first admin, the API token. Harmless to repeat. */
export async function bootstrap(deps: Deps, page: FirstPage): Promise<void> {
  const { store, env } = deps;
  const now = deps.clock();
  await store.commit([
    insertOnce(store, 'shops', {
      id: FIRST_SHOP,
      name: page.name,
      timeZone: env.TIME_ZONE,
      currency: 'BDT',
      locale: 'bn',
      createdAt: now,
    }),
  ]);
  await firstZones(deps);
  await keepPage(deps, page);
  await resealTokens(deps);
  await firstAdmin(deps);
  if (env.API_TOKEN) {
    const row = {
      id: deps.newId(),
      shopId: FIRST_SHOP,
      name: 'API_TOKEN',
      hash: fingerprint(env.API_TOKEN),
      scope: 'admin' as const,
      createdAt: now,
    };
    await store.commit([insertOnce(store, 'tokens', row)]);
  }
}

/** A new shop starts with the shipped delivery zones; from then on they are its own. */
async function firstZones(deps: Deps): Promise<void> {
  const { store, defaults } = deps;
  if (await findOne(store, 'zones', { shopId: FIRST_SHOP })) return;
  const rows = defaults['delivery-zones'].zones.map(({ name, ...zone }, position) => ({
    id: deps.newId(),
    shopId: FIRST_SHOP,
    position,
    nameBn: name.bn,
    nameEn: name.en,
    ...zone,
  }));
  if (rows.length > 0) await store.commit([insert(store, 'zones', rows)]);
}

/** The environment's Page, with the environment's token: a new token in .env replaces the stored one. */
async function keepPage(deps: Deps, page: FirstPage): Promise<void> {
  const { store, vault } = deps;
  const now = deps.clock();
  const known = await findOne(store, 'pages', { id: page.id });
  const token = vault.seal(page.token);
  if (!known) {
    const row = {
      id: page.id,
      shopId: FIRST_SHOP,
      name: page.name,
      token,
      state: 'connected' as const,
      stateAt: now,
      createdAt: now,
    };
    await store.commit([insertOnce(store, 'pages', row)]);
    return;
  }
  const same = safelyOpen(deps, known.token) === page.token;
  if (!same) {
    const set = { token, state: 'connected' as const, stateReason: null, stateAt: now };
    await store.commit([update(store, 'pages', { id: page.id }, set)]);
  }
}

const safelyOpen = (deps: Deps, sealed: string): string | null => {
  try {
    return deps.vault.open(sealed);
  } catch {
    return null;
  }
};

async function firstAdmin(deps: Deps): Promise<void> {
  const { store, env } = deps;
  if (!env.ADMIN_EMAIL || !env.ADMIN_PASSWORD) return;
  if (await findOne(store, 'memberships', { shopId: FIRST_SHOP, role: 'admin' })) return;
  const id = deps.newId();
  const user = {
    id,
    email: env.ADMIN_EMAIL.toLowerCase(),
    name: env.ADMIN_EMAIL.split('@')[0] ?? 'Admin',
    passwordHash: await hash(env.ADMIN_PASSWORD),
    locale: 'bn' as const,
    theme: 'auto' as const,
    createdAt: deps.clock(),
  };
  await store.commit([
    insert(store, 'users', user),
    insert(store, 'memberships', { shopId: FIRST_SHOP, userId: id, role: 'admin' }),
  ]);
}
