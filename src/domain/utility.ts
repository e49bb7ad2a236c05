import type { UtilityState } from './outreach-facts.js';

/** How a template stands at Facebook; only an approved one may be sent. */
export type UtilityTemplateState = Exclude<UtilityState, 'missing' | 'free_text'>;

/** Facebook's words (meta-platform, 5.3); one it adds later waits, and is asked about again. */
const STATES: Record<string, UtilityTemplateState> = {
  APPROVED: 'approved',
  PENDING: 'pending',
  IN_APPEAL: 'pending',
  REJECTED: 'rejected',
  PAUSED: 'paused',
  LIMIT_EXCEEDED: 'paused',
  DISABLED: 'disabled',
  ARCHIVED: 'disabled',
  DELETED: 'disabled',
  PENDING_DELETION: 'disabled',
};

export const utilityStateOf = (status: string): UtilityTemplateState => STATES[status.toUpperCase()] ?? 'pending';

/** Whether a person has to look at it: Facebook took it out of use, or never let it in. */
export const isInTrouble = (state: UtilityTemplateState): boolean => state !== 'approved' && state !== 'pending';

/** The name at Facebook. An approved text cannot be changed there, so each version is a template of its own. */
export const utilityName = (notice: string, version: number): string => `${notice}_v${version}`;

interface Version {
  version: number;
  state: UtilityTemplateState;
}

/**
 * Of all versions of one notice in one language, the one to send: the newest that is approved. While a new text waits
 * the old one goes on. With none, `state` says how the newest stands.
 */
export function usableVersion<V extends Version>(versions: readonly V[]): { use: V | null; state: UtilityState } {
  const newestFirst = [...versions].sort((a, b) => b.version - a.version);
  const use = newestFirst.find(({ state }) => state === 'approved') ?? null;
  return { use, state: use?.state ?? newestFirst[0]?.state ?? 'missing' };
}
