import type { OwnText, Templates } from '../../messages/templates.js';
import { rememberedByShop } from '../../store/remembered.js';
import type { Row } from '../../store/schema.js';
import type { Store } from '../../store/store.js';
import { textVersions } from '../../store/text-versions.js';

/** What counts of a shop's versions: the last of each text and language, unless it went back to the shipped one. */
export function currentTexts(versions: readonly Row<'textVersions'>[]): OwnText[] {
  const last = new Map(versions.map((row) => [`${row.language}/${row.key}`, row]));
  return [...last.values()].flatMap(({ key, language, source }) =>
    source === null ? [] : [{ key, language, source }],
  );
}

/** Reads the texts a shop sends, its own over the shipped, through a memory that a commit to them empties. */
export function shopTexts(store: Store, shipped: Templates): (shopId: string) => Promise<Templates> {
  const load = async (shopId: string): Promise<Templates> => {
    const own = currentTexts(await textVersions(store, shopId));
    return own.length === 0 ? shipped : shipped.withOwn(own);
  };
  return rememberedByShop(store, ['text_versions'], load);
}
