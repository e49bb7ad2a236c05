import type { ReasonCode } from '../../domain/reason.js';

/** The alerts Today lists, each with its words. Those of answer clocks are not among them: the clock itself is listed. */
export const ALERTS: Record<string, ReasonCode> = {
  campaign_breach: 'campaign_breach',
  autopilot_back: 'autopilot_back',
  page_disconnected: 'page_disconnected',
  page_not_subscribed: 'page_not_subscribed',
  page_token_sealed: 'page_token_sealed',
  page_permissions: 'page_permissions',
  page_token_ends: 'page_token_ends',
  page_silent: 'page_silent',
  page_profile: 'page_profile',
  page_restricted: 'page_restricted',
  policy_enforcement: 'policy_enforcement',
  send_broken: 'send_broken',
  permission_missing: 'permission_missing',
  app_in_development: 'app_in_development',
  contact_terms: 'contact_terms',
  facebook_refuses: 'facebook_refuses',
  template_trouble: 'template_trouble',
  utility_refused: 'utility_refused',
};
