import { mergeSettings } from '../../settings/merge.js';
import { SECTION_NAMES, type SectionName, type Settings } from '../../settings/sections.js';
import { rememberedByShop } from '../../store/remembered.js';
import { find, findOne } from '../../store/rows.js';
import type { Store } from '../../store/store.js';

/** A shop's settings: the shipped defaults with its own values over them, and its clock. */
export interface ShopSettings extends Settings {
  timeZone: string;
  /** The one switch: since when all automation rests, or null. */
  automationPausedAt: number | null;
}

const isSection = (name: string): name is SectionName => (SECTION_NAMES as string[]).includes(name);

/** Reads a shop's settings through a memory that a commit to them empties. */
export function shopSettings(store: Store, defaults: Settings): (shopId: string) => Promise<ShopSettings> {
  const load = async (shopId: string): Promise<ShopSettings> => {
    const [shop, rows] = await Promise.all([
      findOne(store, 'shops', { id: shopId }),
      find(store, 'settings', { shopId }),
    ]);
    if (!shop) throw new Error(`There is no shop ${shopId}.`);
    const overrides = Object.fromEntries(
      rows.filter(({ section }) => isSection(section)).map(({ section, value }) => [section, value]),
    );
    return {
      ...mergeSettings(defaults, overrides),
      timeZone: shop.timeZone,
      automationPausedAt: shop.automationPausedAt,
    };
  };
  return rememberedByShop(store, ['settings', 'shops'], load);
}
