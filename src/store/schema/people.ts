import type { Columns } from '../columns.js';

/** Who uses Munshi: shops (the tenant), their people, sessions, tokens, settings, counters. */
export const peopleTables = (c: Columns) => ({
  shops: c.table('shops', {
    id: c.key().primaryKey(),
    name: c.text().notNull(),
    timeZone: c.text().notNull(),
    currency: c.key().notNull(),
    locale: c.key<'bn' | 'en'>().notNull(),
    automationPausedAt: c.big(),
    automationPausedBy: c.text(),
    createdAt: c.big().notNull(),
  }),
  settings: c.table(
    'settings',
    {
      shopId: c.key().notNull(),
      section: c.key().notNull(),
      value: c.json<unknown>().notNull(),
      version: c.int().notNull(),
      author: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.section] })],
  ),
  /** A shop's own buyer texts, every version; the last of a text and language counts, null is the shipped one. */
  textVersions: c.table(
    'text_versions',
    {
      shopId: c.key().notNull(),
      key: c.key().notNull(),
      language: c.key<'bn' | 'en'>().notNull(),
      version: c.int().notNull(),
      source: c.text(),
      author: c.text().notNull(),
      at: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.key, t.language, t.version] })],
  ),
  /** What a person keeps of a list's filters: the query of its address. */
  savedFilters: c.table(
    'saved_filters',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      userId: c.key().notNull(),
      list: c.key<'orders'>().notNull(),
      name: c.text().notNull(),
      query: c.text().notNull(),
      createdAt: c.big().notNull(),
    },
    (t) => [c.index('saved_filters_user').on(t.shopId, t.userId, t.list, t.id)],
  ),
  users: c.table(
    'users',
    {
      id: c.key().primaryKey(),
      email: c.key().notNull(),
      name: c.text().notNull(),
      passwordHash: c.text(),
      locale: c.key<'bn' | 'en'>().notNull(),
      theme: c.key<'auto' | 'light' | 'dark'>().notNull(),
      createdAt: c.big().notNull(),
      disabledAt: c.big(),
    },
    (t) => [c.uniqueIndex('users_email').on(t.email)],
  ),
  memberships: c.table(
    'memberships',
    {
      shopId: c.key().notNull(),
      userId: c.key().notNull(),
      role: c.key<'admin' | 'agent' | 'packer' | 'viewer'>().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.userId] }), c.index('memberships_user').on(t.userId)],
  ),
  sessions: c.table(
    'sessions',
    {
      /** SHA-256 of the cookie's value: a stolen database signs nobody in. */
      hash: c.key().primaryKey(),
      userId: c.key().notNull(),
      shopId: c.key().notNull(),
      csrf: c.key().notNull(),
      createdAt: c.big().notNull(),
      expiresAt: c.big().notNull(),
      /** Signed in by a one-time link: a password may be set without the old one. */
      byLink: c.bool(),
    },
    (t) => [c.index('sessions_expires').on(t.expiresAt)],
  ),
  signInLinks: c.table('sign_in_links', {
    hash: c.key().primaryKey(),
    userId: c.key().notNull(),
    shopId: c.key().notNull(),
    expiresAt: c.big().notNull(),
    usedAt: c.big(),
  }),
  tokens: c.table(
    'tokens',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      name: c.text().notNull(),
      hash: c.key().notNull(),
      scope: c.key<'admin' | 'agent' | 'packer' | 'viewer'>().notNull(),
      createdAt: c.big().notNull(),
      revokedAt: c.big(),
    },
    (t) => [c.uniqueIndex('tokens_hash').on(t.hash)],
  ),
  counters: c.table(
    'counters',
    { shopId: c.key().notNull(), name: c.key().notNull(), value: c.big().notNull() },
    (t) => [c.primaryKey({ columns: [t.shopId, t.name] })],
  ),
  idempotency: c.table(
    'idempotency',
    {
      shopId: c.key().notNull(),
      key: c.key().notNull(),
      bodyHash: c.key().notNull(),
      status: c.int(),
      answer: c.json<unknown>(),
      /** Ids made by the request's first commit: they find what it made when its answer was lost. */
      made: c.json<string[]>(),
      at: c.big().notNull(),
    },
    (t) => [c.primaryKey({ columns: [t.shopId, t.key] })],
  ),
  auditLog: c.table(
    'audit_log',
    {
      id: c.key().primaryKey(),
      shopId: c.key().notNull(),
      at: c.big().notNull(),
      actor: c.text().notNull(),
      action: c.key().notNull(),
      subject: c.key().notNull(),
      details: c.json<unknown>(),
    },
    (t) => [c.index('audit_log_at').on(t.shopId, t.at, t.id)],
  ),
});
