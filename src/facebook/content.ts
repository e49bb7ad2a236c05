/** A comment as the flows see it. `createdAt` is epoch ms; `from` is null when Facebook does not say who wrote. */
export interface CommentContent {
  commentId: string;
  postId: string | null;
  parentId: string | null;
  from: { id: string; name: string | null } | null;
  message: string;
  photoUrl: string | null;
  videoUrl: string | null;
  createdAt: number;
  /** When this change of it happened, epoch ms: of two edits the later one counts, whichever comes first. */
  changedAt: number;
  /** True under another comment, false directly under the post, or under a photo of it, whose id is not the post's. */
  isReply: boolean;
  /** Written by the Page itself: recorded, never answered. */
  fromPage: boolean;
}

/** A comment hidden (`hidden`) or shown again. */
export interface CommentHiddenContent extends CommentContent {
  hidden: boolean;
}

export interface PostContent {
  postId: string;
  /** Who wrote on the Page; null when Facebook does not say: a visitor, for the Page itself is always named. */
  from: { id: string; name: string | null } | null;
  /** photo, video, status, album, post. */
  item: string;
  message: string;
  photoUrls: string[];
  published: boolean;
  fromPage: boolean;
  createdAt: number;
}

/**
 * `url` of media expires soon; `postId` is a shared Page post; `products` are retailer ids (SKUs) of a shared product;
 * a location's title is its coordinates.
 */
export interface Attachment {
  type: string;
  url: string | null;
  title: string | null;
  postId: string | null;
  stickerId: string | null;
  products: string[];
}

export interface Referral {
  ref: string | null;
  source: string | null;
  type: string | null;
  adId: string | null;
  adTitle: string | null;
  postId: string | null;
  productId: string | null;
}

/** Something a buyer wrote. `quickReply` is the payload of a tapped quick reply; `replyTo` the mid answered to. */
export interface MessageContent {
  mid: string;
  text: string;
  quickReply: string | null;
  attachments: Attachment[];
  referral: Referral | null;
  replyTo: string | null;
  /** Something Facebook does not hand to apps: there is no content, a person has to look. */
  unsupported: boolean;
}

/** Something the Page wrote, from any app: ours has our `appId` and `metadata`, anything else was a person or tool. */
export interface EchoContent {
  mid: string;
  appId: string | null;
  metadata: string | null;
  text: string;
  attachments: Attachment[];
}

export interface PostbackContent {
  mid: string | null;
  title: string;
  payload: string;
  referral: Referral | null;
}

/** Everything written up to `watermark` (epoch ms) has arrived; `mids` are named sometimes. */
export interface DeliveryContent {
  mids: string[];
  watermark: number;
}

/** Everything written up to `watermark` (epoch ms) has been read. */
export interface ReadContent {
  watermark: number;
}

export interface ReactionContent {
  mid: string;
  reacted: boolean;
  reaction: string | null;
  emoji: string | null;
}

export interface MessageEditContent {
  mid: string;
  text: string;
  edits: number;
}

/** What a buyer answered to a feedback request: each question with its score and their own words. */
export interface FeedbackContent {
  answers: { question: string; type: string | null; score: string; words: string | null }[];
}

/** Who holds the thread now: another app, or ours again. A request gives nobody anything yet. */
export interface HandoverContent {
  action: 'pass' | 'take' | 'request' | 'roles';
  /** The app that holds the thread from now on; null when Facebook does not say. */
  newOwner: string | null;
  previousOwner: string | null;
}

export interface PolicyContent {
  /** warning, block or unblock. */
  action: string;
  reason: string;
}

/** Facebook decided about a utility template. `status` is its own word: APPROVED, REJECTED, PAUSED … */
export interface TemplateStatusContent {
  status: string;
  templateId: string | null;
  name: string | null;
  language: string | null;
  reason: string | null;
}

/** What happened, told apart by `kind`. */
export type EventBody =
  | { kind: 'comment_added' | 'comment_edited' | 'comment_removed'; content: CommentContent }
  | { kind: 'comment_hidden'; content: CommentHiddenContent }
  | { kind: 'post_added' | 'post_edited' | 'post_removed'; content: PostContent }
  | { kind: 'message' | 'quick_reply'; content: MessageContent }
  | { kind: 'message_edit'; content: MessageEditContent }
  | { kind: 'message_deleted'; content: { mid: string } }
  | { kind: 'postback'; content: PostbackContent }
  | { kind: 'echo'; content: EchoContent }
  | { kind: 'referral'; content: Referral }
  | { kind: 'delivery'; content: DeliveryContent }
  | { kind: 'read'; content: ReadContent }
  | { kind: 'reaction'; content: ReactionContent }
  | { kind: 'optin'; content: { type: string | null; payload: string | null } }
  | { kind: 'feedback'; content: FeedbackContent }
  | { kind: 'handover'; content: HandoverContent }
  | { kind: 'policy'; content: PolicyContent }
  | { kind: 'template_status'; content: TemplateStatusContent }
  /** Understood by its frame only; `what` names it, such as `feed.reaction.add` or `inbox_labels`. */
  | { kind: 'unknown'; content: { what: string } }
  /** Broke its schema: for the dead letters. */
  | { kind: 'malformed'; content: { error: string } };

export type EventKind = EventBody['kind'];
