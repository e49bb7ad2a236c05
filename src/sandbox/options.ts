import type { Buyer, Post } from './world.js';

/** Where signed webhooks go: answers the HTTP status, or throws when nobody answered. */
export type Deliver = (raw: Buffer, headers: Record<string, string>) => Promise<number>;

/** A Facebook Page on this machine. Everything has a default but the clock and where webhooks go. */
export interface SandboxOptions {
  /** Epoch ms; the sandbox adds its own offset. */
  clock: () => number;
  pageId?: string;
  pageName?: string;
  pageToken?: string;
  appId?: string;
  appSecret?: string;
  verifyToken?: string;
  /** The address webhooks are posted to … */
  webhookUrl?: string;
  /** … or a function that takes them, for tests in memory. */
  deliver?: Deliver;
  /** The address visitors and Munshi reach the sandbox by, without a final slash: pictures carry it. */
  publicUrl?: string;
  /** Other posts and buyers than the shipped ones. */
  seed?: { posts?: SeedPost[]; buyers?: Buyer[] };
}

export type SeedPost = Pick<Post, 'id' | 'message' | 'picture'>;

export type Settings = Required<Omit<SandboxOptions, 'seed' | 'deliver' | 'webhookUrl' | 'clock'>>;

/** What a sandbox is called by when nobody says otherwise; `munshi serve` in sandbox mode uses the same. */
export const SANDBOX_DEFAULTS = {
  pageId: '104500000000001',
  pageName: 'Rupkotha Fashion',
  pageToken: 'sandbox-page-token',
  appId: '1517776481860111',
  appSecret: 'sandbox-app-secret',
  verifyToken: 'sandbox-verify-token',
  publicUrl: 'http://127.0.0.1:3000/sandbox',
} satisfies Settings;
