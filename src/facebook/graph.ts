import type { z } from 'zod';
import { type GraphAccess, graphAccess } from './graph-access.js';
import { createCall, type GraphOptions, type PageAccess } from './graph-call.js';
import { type GraphHistory, graphHistory } from './graph-history.js';
import { type GraphProfile, graphProfile } from './graph-profile.js';
import * as answers from './payloads-graph.js';
import type { OutMessage, SenderAction, SendRequest } from './payloads-send.js';
import { type UtilityDefinition, type UtilitySend, utilityDefinition, utilityRequest } from './utility-payload.js';

/** The buyer a message went to (null when Facebook does not say) and the id its echo will carry. */
export interface Sent {
  recipientId: string | null;
  messageId: string;
}

/** A template as Facebook has it; `reason` is why it was rejected, where it says so. */
export interface GraphTemplate {
  id: string;
  name: string;
  language: string;
  status: string;
  reason: string | null;
}

const templateOf = ({
  id,
  name,
  language,
  status,
  rejected_reason,
}: z.output<typeof answers.templateSchema>): GraphTemplate => ({
  id,
  name,
  language,
  status,
  // Facebook says NONE where nothing was rejected.
  reason: rejected_reason && rejected_reason !== 'NONE' ? rejected_reason : null,
});

/** A picture's bytes, sent along with the message. */
export interface Picture {
  bytes: Buffer;
  filename: string;
  contentType: string;
}

/**
 * The Graph API as far as Munshi uses it. Every method throws `GraphError` when Facebook says no and
 * `GraphUnreachableError` when it could not be asked; nothing is repeated in here.
 */
export interface Graph extends GraphHistory, GraphAccess, GraphProfile {
  sendMessage(page: PageAccess, request: SendRequest): Promise<Sent>;
  /** A notice outside the window, by an approved template of the Page. */
  sendUtility(page: PageAccess, psid: string, template: UtilitySend, metadata: string): Promise<Sent>;
  /** Submits a template for review; `status` is Facebook's word. */
  createTemplate(page: PageAccess, template: UtilityDefinition): Promise<{ id: string; status: string }>;
  /** The Page's templates of a name; of all, the newest 100. */
  listTemplates(page: PageAccess, name?: string): Promise<GraphTemplate[]>;
  /** The picture takes the place of `request.message.attachment`. */
  sendAttachmentMessage(page: PageAccess, request: SendRequest, picture: Picture): Promise<Sent>;
  /** The one private answer a comment can get; `recipientId` is the commenter's PSID. */
  privateReply(page: PageAccess, commentId: string, message: OutMessage): Promise<Sent>;
  senderAction(page: PageAccess, psid: string, action: SenderAction): Promise<void>;
  replyToComment(page: PageAccess, commentId: string, message: string): Promise<{ id: string }>;
  hideComment(page: PageAccess, commentId: string, hidden: boolean): Promise<void>;
  /** Likes a comment in the Page's name, or takes that back. */
  likeComment(page: PageAccess, commentId: string, liked?: boolean): Promise<void>;
  getComment(page: PageAccess, commentId: string): Promise<z.output<typeof answers.graphCommentSchema>>;
  getPost(page: PageAccess, postId: string): Promise<z.output<typeof answers.graphPostSchema>>;
  /** The Page's newest posts, at most 50. */
  listPosts(page: PageAccess): Promise<z.output<typeof answers.graphPostSchema>[]>;
  getPage(page: PageAccess): Promise<{ id: string; name: string }>;
  /** Replaces the Page's subscribed fields. */
  subscribeApp(page: PageAccess, fields: readonly string[]): Promise<void>;
  /** Takes this app's subscription to the Page's events away: nothing is sent any more. */
  unsubscribeApp(page: PageAccess): Promise<void>;
  /** The apps that receive this Page's events, each with its fields. */
  getSubscribedApps(page: PageAccess): Promise<{ id: string; fields: string[] }[]>;
}

/** A client for one app; it keeps its connections open. */
export function createGraph(options: GraphOptions): Graph {
  const { appId, appSecret } = options;
  const call = createCall(options);
  const at = encodeURIComponent;

  const send = async (page: PageAccess, body: object): Promise<Sent> => {
    const sent = await call({ page, method: 'POST', path: `${at(page.id)}/messages`, body }, answers.sentSchema);
    return { recipientId: sent.recipient_id ?? null, messageId: sent.message_id };
  };
  const done = async (page: PageAccess, path: string, body: object): Promise<void> => {
    await call({ page, method: 'POST', path, body }, answers.successSchema);
  };

  return {
    ...graphHistory(call),
    ...graphProfile(call),
    ...graphAccess(call, appId && appSecret ? { id: appId, secret: appSecret } : null),
    sendMessage: send,
    sendUtility: (page, psid, template, metadata) => send(page, utilityRequest(psid, template, metadata)),
    createTemplate: async (page, template) => {
      const path = `${at(page.id)}/message_templates`;
      const body = utilityDefinition(template);
      const { id, status } = await call({ page, method: 'POST', path, body }, answers.templateCreatedSchema);
      return { id, status };
    },
    listTemplates: async (page, name) => {
      const query = { fields: TEMPLATE_FIELDS, limit: '100', ...(name === undefined ? {} : { name }) };
      const path = `${at(page.id)}/message_templates`;
      const { data } = await call({ page, method: 'GET', path, query }, answers.templateListSchema);
      return data.map(templateOf);
    },
    sendAttachmentMessage: (page, request, picture) => send(page, multipart(request, picture)),
    privateReply: (page, commentId, message) => send(page, { recipient: { comment_id: commentId }, message }),
    senderAction: async (page, psid, action) => {
      const body = { recipient: { id: psid }, sender_action: action };
      await call({ page, method: 'POST', path: `${at(page.id)}/messages`, body }, answers.actionSentSchema);
    },
    replyToComment: async (page, commentId, message) => {
      const path = `${at(commentId)}/comments`;
      const { id } = await call({ page, method: 'POST', path, body: { message } }, answers.createdSchema);
      return { id };
    },
    hideComment: (page, commentId, hidden) => done(page, at(commentId), { is_hidden: hidden }),
    likeComment: async (page, commentId, liked = true) => {
      const path = `${at(commentId)}/likes`;
      if (liked) return done(page, path, {});
      await call({ page, method: 'DELETE', path }, answers.successSchema);
    },
    getComment: (page, commentId) =>
      call({ page, method: 'GET', path: at(commentId), query: COMMENT_FIELDS }, answers.graphCommentSchema),
    getPost: (page, postId) =>
      call({ page, method: 'GET', path: at(postId), query: POST_FIELDS }, answers.graphPostSchema),
    listPosts: async (page) => {
      const query = { ...POST_FIELDS, limit: '50' };
      const { data } = await call(
        { page, method: 'GET', path: `${at(page.id)}/published_posts`, query },
        answers.postListSchema,
      );
      return data;
    },
    getPage: async (page) => {
      const query = { fields: 'id,name' };
      const { id, name } = await call({ page, method: 'GET', path: at(page.id), query }, answers.pageSchema);
      return { id, name };
    },
    subscribeApp: (page, fields) =>
      done(page, `${at(page.id)}/subscribed_apps`, { subscribed_fields: fields.join(',') }),
    unsubscribeApp: async (page) => {
      const path = `${at(page.id)}/subscribed_apps`;
      await call({ page, method: 'DELETE', path }, answers.successSchema);
    },
    getSubscribedApps: async (page) => {
      const path = `${at(page.id)}/subscribed_apps`;
      const { data } = await call({ page, method: 'GET', path }, answers.subscriptionsSchema);
      return data.map((app) => ({ id: app.id, fields: app.subscribed_fields ?? [] }));
    },
  };
}

const TEMPLATE_FIELDS = 'id,name,language,status,rejected_reason';
const COMMENT_FIELDS = { fields: 'id,message,from,parent{id},created_time,is_hidden,can_reply_privately' };
const POST_FIELDS = { fields: 'id,message,full_picture,permalink_url,created_time' };

function multipart({ recipient, messaging_type, tag, message }: SendRequest, picture: Picture): FormData {
  const form = new FormData();
  form.set('recipient', JSON.stringify(recipient));
  if (messaging_type) form.set('messaging_type', messaging_type);
  if (tag) form.set('tag', tag);
  const attachment = { type: 'image', payload: { is_reusable: true } };
  form.set('message', JSON.stringify({ ...message, attachment }));
  form.set('filedata', new Blob([new Uint8Array(picture.bytes)], { type: picture.contentType }), picture.filename);
  return form;
}
