/**
 * The fields a Page is subscribed to: the whole list, since each subscription replaces the one before (Meta platform
 * sheet, 1.5). `message_template_status_update` is the name that works, whatever Meta's table prints.
 */
export const PAGE_FIELDS = [
  'feed',
  'messages',
  'messaging_postbacks',
  'message_echoes',
  'message_deliveries',
  'message_reads',
  'message_reactions',
  'message_edits',
  'messaging_referrals',
  'messaging_optins',
  'messaging_feedback',
  'messaging_handovers',
  'standby',
  'messaging_policy_enforcement',
  'message_template_status_update',
] as const;
