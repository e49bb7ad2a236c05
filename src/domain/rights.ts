export const ROLES = ['admin', 'agent', 'packer', 'viewer'] as const;
export type Role = (typeof ROLES)[number];

const ADMIN = ['admin'] as const;
const SELLERS = ['admin', 'agent'] as const;
const STAFF = ['admin', 'agent', 'packer'] as const;
const EVERYONE = ROLES;

/** Who may do what; the only such table. */
const RIGHTS = {
  // buyers and conversations
  see_conversations: SELLERS,
  see_personal_data: SELLERS,
  decide_drafts: SELLERS,
  write_to_buyers: SELLERS,
  override_facts: SELLERS,
  moderate_comments: SELLERS,
  pause_threads: SELLERS,
  // orders
  see_orders: STAFF,
  edit_orders: SELLERS,
  record_yes: SELLERS,
  record_checks: SELLERS,
  confirm_orders: SELLERS,
  pack_orders: STAFF,
  force_pack: ADMIN,
  override_checks: ADMIN,
  hand_over_orders: STAFF,
  close_orders: SELLERS,
  cancel_orders: SELLERS,
  correct_orders: STAFF,
  record_payments: SELLERS,
  do_tasks: SELLERS,
  // goods
  see_catalogue: EVERYONE,
  edit_catalogue: SELLERS,
  move_stock: STAFF,
  // running the shop
  see_numbers: EVERYONE,
  see_outbox: SELLERS,
  see_health: SELLERS,
  retry_failures: SELLERS,
  pause_automation: SELLERS,
  manage_campaigns: ADMIN,
  manage_settings: ADMIN,
  manage_pages: ADMIN,
  manage_people: ADMIN,
  manage_tokens: ADMIN,
  export_data: ADMIN,
  erase_buyers: ADMIN,
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;
export const ALL_RIGHTS = Object.keys(RIGHTS) as Right[];

export const can = (role: Role, right: Right): boolean => (RIGHTS[right] as readonly Role[]).includes(role);
