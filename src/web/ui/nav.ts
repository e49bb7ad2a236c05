import type { Words } from '../../words/words.js';
import type { PageContext } from './context.js';
import type { IconName } from './icons.js';

export interface NavEntry {
  name: keyof Words['nav'];
  href: string;
  icon: IconName;
  count?: keyof PageContext['counts'];
  /** The second key after g. */
  key?: string;
}

/** The four that have a place in the phone's bottom bar; the fifth there is More. */
export const FIRST_NAV: NavEntry[] = [
  { name: 'today', href: '/', icon: 'today', count: 'today', key: 't' },
  { name: 'approvals', href: '/approvals', icon: 'approvals', count: 'approvals', key: 'a' },
  { name: 'orders', href: '/orders', icon: 'orders', count: 'orders', key: 'o' },
  { name: 'chats', href: '/chats', icon: 'chats', count: 'chats', key: 'c' },
];

export const MORE_NAV: NavEntry[] = [
  { name: 'catalogue', href: '/catalogue', icon: 'catalogue' },
  { name: 'campaigns', href: '/campaigns', icon: 'campaigns' },
  { name: 'outbox', href: '/outbox', icon: 'outbox' },
  { name: 'health', href: '/health', icon: 'health' },
  { name: 'settings', href: '/settings', icon: 'settings' },
];

export const SANDBOX_NAV: NavEntry = { name: 'sandbox', href: '/sandbox', icon: 'sandbox' };

/** Whether the entry stands for the page at this address. */
export function isHere(entry: { href: string }, path: string): boolean {
  const at = path.split('?')[0] ?? '/';
  return entry.href === '/' ? at === '/' : at === entry.href || at.startsWith(`${entry.href}/`);
}
