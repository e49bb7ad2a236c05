const DAY = 86_400_000;

/** What Munshi asks for of a Page, in the order it matters (meta-platform, section 7). */
export const PAGE_PERMISSIONS = [
  'pages_show_list',
  'pages_manage_metadata',
  'pages_messaging',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_utility_messaging',
] as const;
export type PagePermission = (typeof PAGE_PERMISSIONS)[number];

/** Those that are not among the given ones. */
export const missingPermissions = (granted: readonly string[]): PagePermission[] =>
  PAGE_PERMISSIONS.filter((permission) => !granted.includes(permission));

/** So long before its end a token is spoken of. */
const WARN_BEFORE = 7 * DAY;

/** When a token stops being of use, by whichever of its ends comes first; epoch ms, null: never. */
export function firstEnd(ends: readonly (number | null)[]): number | null {
  const known = ends.filter((at) => at !== null);
  return known.length === 0 ? null : Math.min(...known);
}

/** Whether that is near enough to be spoken of. */
export const endsSoon = (endsAt: number | null, now: number): endsAt is number =>
  endsAt !== null && endsAt - now <= WARN_BEFORE;
