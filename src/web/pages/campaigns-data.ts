import type { PostRef } from './approvals-data.js';

/** A rule with its present value against the threshold, and how many items that is from. Times in ms. */
export interface RuleData {
  id: string;
  kind: 'first_answer_median';
  enabled: boolean;
  threshold: number;
  minItems: number;
  period: number;
  /** Null while nothing was answered in the period. */
  value: number | null;
  items: number;
}

export interface BreachData {
  id: string;
  at: number;
  value: number;
  threshold: number;
  items: number;
  from: number;
  to: number;
  undoneBy?: string;
  undoneAt?: number;
}

export interface CampaignData {
  id: string;
  version: number;
  name: string;
  enabled: boolean;
  startsAt: number | null;
  endsAt: number | null;
  owner: { id: string; name: string } | null;
  paused: { by: string; at: number } | null;
  posts: PostRef[];
  funnel: { comments: number; conversations: number; orders: number; delivered: number };
  rules: RuleData[];
  breach: BreachData | null;
}

export interface CampaignsData {
  campaigns: CampaignData[];
  owners: { id: string; name: string }[];
  /** Posts no campaign has yet. */
  posts: PostRef[];
  errors?: Record<string, string>;
  /** The campaign whose form was refused; empty string for the new one. */
  refused?: string;
  typed?: Record<string, string>;
  /** The posts that were ticked in the refused form. */
  typedPosts?: string[];
}
