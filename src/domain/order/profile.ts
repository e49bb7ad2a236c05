import type { CodRiskRules } from '../cod-risk.js';
import type { Duration } from '../working-time.js';

export const PROFILES = ['full', 'simple'] as const;
export type ProfileName = (typeof PROFILES)[number];

/** How long each step may take; shipped in config/deadlines.yaml. */
export interface Deadlines {
  confirm: Duration;
  pack: Duration;
  handOver: Duration;
  /** Used where no zone promised anything. */
  deliver: Duration;
  settle: Duration;
  inspect: Duration;
  refund: Duration;
}

/** How a shop runs its orders: what it asks for, and its clock. */
export interface OrderProfile {
  name: ProfileName;
  checks: CodRiskRules['checks'];
  deadlines: Deadlines;
  /** Adds a duration in the shop's working calendar. */
  addTime: (at: number, duration: Duration) => number;
}

/** Simple: pressing the button is the seller's word that the buyer said yes, and nobody scans; history says so. */
export const sellersWordIsYes = (profile: OrderProfile): boolean => profile.name === 'simple';
export const unitsAreVerified = (profile: OrderProfile): boolean => profile.name === 'full';
