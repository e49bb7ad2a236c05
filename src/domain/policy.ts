/** What buyers ask a shop's rules about; a shop may keep others by a key of its own. */
export const POLICY_KEYS = [
  'return',
  'exchange',
  'refund',
  'payment',
  'delivery',
  'warranty',
  'original',
  'contact',
] as const;
export type PolicyKey = (typeof POLICY_KEYS)[number];

export const isPolicyKey = (key: string): key is PolicyKey => (POLICY_KEYS as readonly string[]).includes(key);
