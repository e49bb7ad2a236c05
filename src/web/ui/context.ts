import { can, type Right, type Role } from '../../domain/rights.js';
import type { Locale } from '../../words/format.js';
import type { Words } from '../../words/words.js';

/** A Page of the shop as the frame shows it. */
interface PageRef {
  id: string;
  name: string;
  connected: boolean;
}

/** What every page is drawn with, besides its own data. Times are epoch ms; `path` is the address with its query. */
export interface PageContext {
  words: Words;
  locale: Locale;
  now: number;
  shop: { name: string; timeZone: string; currency: string };
  user: { name: string; email: string; role: Role };
  csrf: string;
  path: string;
  theme: 'auto' | 'light' | 'dark';
  /** `hides`: of the approvals, how many are comments to hide. */
  counts: { today: number; approvals: number; hides: number; orders: number; chats: number };
  automation: { paused: boolean; by?: string; since?: number };
  mode: { sandbox: boolean };
  pages: PageRef[];
  /** The Page everything is narrowed to; null shows all. */
  page: string | null;
  /** What has just been done or refused, shown once. */
  flash?: Flash;
}

/** A line after an action: done (with a form to undo it until a moment) or refused. */
export interface Flash {
  kind: 'done' | 'refused';
  text: string;
  undo?: { action: string; until: number };
}

/** Whether the signed-in person holds a right; a control nobody here may use is not drawn. */
export const may = (ctx: PageContext, right: Right): boolean => can(ctx.user.role, right);
