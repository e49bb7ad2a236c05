import type { OutMessage } from '../facebook/payloads-send.js';
import type { AdAccount } from './ads.js';
import type { SandboxProfile } from './profile.js';

export interface Post {
  id: string;
  message: string;
  /** The name of a picture of `pictures.ts`. */
  picture: string;
  createdAt: number;
}

/** An invented person. Facebook gives one id to their comments and one to their chat; mostly they are alike. */
export interface Buyer {
  id: string;
  commenterId: string;
  name: string;
}

export interface Comment {
  id: string;
  postId: string;
  /** The post's id, or the comment's that was answered. */
  parentId: string;
  author: { id: string; name: string };
  message: string;
  photoUrl: string | null;
  createdAt: number;
  edited: boolean;
  hidden: boolean;
  removed: boolean;
  liked: boolean;
  /** The message that spent the one private reply. */
  privateReply: string | null;
}

export interface ThreadMessage {
  mid: string;
  at: number;
  from: 'buyer' | 'page';
  /** The app that sent it, for the Page's messages; null for a buyer's. */
  appId: string | null;
  text: string;
  imageUrl: string | null;
  /** As the app sent it: buttons and quick replies are drawn from here. */
  sent: OutMessage | null;
  /** The comment a private reply answers. */
  commentId: string | null;
  reaction: string | null;
  deliveredAt: number | null;
  readAt: number | null;
}

export interface Thread {
  buyerId: string;
  messages: ThreadMessage[];
  /** What opens the window; null while the buyer has only been written to. */
  lastActionAt: number | null;
  /** The first message after a click on an ad. */
  adMessageAt: number | null;
  /** Where the thread began, for the conversation's id. */
  id: string;
  blocked: boolean;
}

/** One call that changed something: the witness of what a buyer really got. */
export interface Received {
  at: number;
  kind: CallKind;
  /** A PSID or a comment id. */
  to: string;
  text: string;
  /** The id Facebook answered with; null where it answers none. */
  id: string | null;
  metadata: string | null;
  tag: string | null;
  payload: unknown;
}

/** A call that was answered with an error. */
export interface Refused {
  at: number;
  kind: CallKind;
  to: string;
  text: string;
  code: number;
  subcode: number | null;
  message: string;
}

export type CallKind =
  | 'public_reply'
  | 'private_reply'
  | 'message'
  | 'sender_action'
  | 'hide'
  | 'unhide'
  | 'like'
  | 'unlike'
  | 'subscribe'
  | 'unsubscribe'
  | 'ads'
  | 'template'
  | 'profile'
  /** Not Facebook's: the gateway beside it. */
  | 'sms'
  | 'read';

/** A utility template of the Page; `status` is Facebook's word for how it stands. */
export interface UtilityTemplate {
  id: string;
  name: string;
  language: string;
  body: string;
  buttons: ({ text: string } & ({ type: 'POSTBACK'; payload: string } | { type: 'URL' | 'PHONE_NUMBER' }))[];
  status: string;
  reason: string | null;
}

/** What the Page's token may do, and until when (epoch ms; 0: for ever); the login's codes and tokens. */
export interface Access {
  scopes: string[];
  expiresAt: number;
  dataAccessExpiresAt: number;
  /** Codes not yet used, with the address each was sent to. */
  codes: Map<string, string>;
  userTokens: Set<string>;
}

/** Everything the login dialog can give. */
export const ALL_SCOPES = [
  'pages_show_list',
  'pages_manage_metadata',
  'pages_messaging',
  'pages_read_engagement',
  'pages_read_user_content',
  'pages_manage_engagement',
  'pages_utility_messaging',
];

export interface World {
  posts: Map<string, Post>;
  buyers: Map<string, Buyer>;
  comments: Map<string, Comment>;
  /** Ids of a post's comments, oldest first. */
  commentsOf: Map<string, string[]>;
  /** By the buyer's id. */
  threads: Map<string, Thread>;
  messages: Map<string, { thread: Thread; message: ThreadMessage }>;
  templates: Map<string, UtilityTemplate>;
  uploads: Map<string, { bytes: Buffer; contentType: string }>;
  received: Received[];
  refused: Refused[];
  subscribedFields: string[];
  profile: SandboxProfile;
  /** When the Messenger Profile was asked for or changed lately. */
  profileCalls: number[];
  access: Access;
  account: AdAccount;
}

/** Every field Munshi subscribes; a Page on this machine starts with all of them. */
const FIELDS =
  'feed messages messaging_postbacks message_echoes message_deliveries message_reads message_reactions message_edits messaging_referrals message_template_status_update';

export const createWorld = (posts: Post[], buyers: Buyer[], account: AdAccount): World => ({
  posts: new Map(posts.map((post) => [post.id, post])),
  buyers: new Map(buyers.map((buyer) => [buyer.id, buyer])),
  comments: new Map(),
  commentsOf: new Map(),
  threads: new Map(),
  messages: new Map(),
  templates: new Map(),
  uploads: new Map(),
  received: [],
  refused: [],
  subscribedFields: FIELDS.split(' '),
  profile: {},
  profileCalls: [],
  access: { scopes: [...ALL_SCOPES], expiresAt: 0, dataAccessExpiresAt: 0, codes: new Map(), userTokens: new Set() },
  account,
});

/** The buyer's thread, begun if there is none yet. */
export function threadOf(world: World, buyerId: string): Thread {
  const known = world.threads.get(buyerId);
  if (known) return known;
  const thread: Thread = {
    buyerId,
    messages: [],
    lastActionAt: null,
    adMessageAt: null,
    id: `t_${buyerId}`,
    blocked: false,
  };
  world.threads.set(buyerId, thread);
  return thread;
}

export function addMessage(world: World, thread: Thread, message: ThreadMessage): void {
  thread.messages.push(message);
  world.messages.set(message.mid, { thread, message });
}

export function addComment(world: World, comment: Comment): void {
  world.comments.set(comment.id, comment);
  const ids = world.commentsOf.get(comment.postId) ?? [];
  ids.push(comment.id);
  world.commentsOf.set(comment.postId, ids);
}
