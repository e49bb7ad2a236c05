import type { Core } from '../core.js';
import { commentEvent } from '../events.js';
import { addComment, type Comment } from '../world.js';
import { type Call, type Endpoint, record } from './endpoint.js';
import { refusals } from './refusal.js';

function commentAt(core: Core, id: string | undefined): Comment {
  const comment = core.world.comments.get(id ?? '');
  return comment && !comment.removed ? comment : refusals.unreachable(id ?? '');
}

const isComment = (core: Core, id: string | undefined): boolean =>
  id !== undefined && id !== core.settings.pageId && !core.world.posts.has(id);

/** `POST /{comment}/comments`: the Page answers in public. */
export const replyEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge], values }) =>
    method === 'POST' && edge === 'comments' && isComment(core, id)
      ? { kind: 'public_reply', to: id ?? '', text: String(values.message ?? '') }
      : null,
  answer: (core, { path: [id], values }) => {
    const parent = commentAt(core, id);
    const text = typeof values.message === 'string' ? values.message : '';
    if (text === '') return refusals.invalid('message');
    const reply = pageComment(core, parent, text);
    record(core, { kind: 'public_reply', to: parent.id, text }, { id: reply.id, payload: { message: text } });
    return { id: reply.id };
  },
};

/** A comment of the Page under another, from our app or from a person in Facebook's own. */
export function pageComment(core: Core, parent: Comment, message: string): Comment {
  const { pageId, pageName } = core.settings;
  const comment: Comment = {
    id: `${parent.id.split('_')[0]}_${core.newId()}`,
    postId: parent.postId,
    parentId: parent.id,
    author: { id: pageId, name: pageName },
    message,
    photoUrl: null,
    createdAt: core.clock.stamp(),
    edited: false,
    hidden: false,
    removed: false,
    liked: false,
    privateReply: null,
  };
  addComment(core.world, comment);
  core.emit(commentEvent(core, comment, 'add'));
  return comment;
}

const wantsHidden = ({ values }: Call): boolean => String(values.is_hidden) === 'true';

/** `POST /{comment}` with `is_hidden`. */
export const hideEndpoint: Endpoint = {
  purpose: (core, call) =>
    call.method === 'POST' && call.path.length === 1 && isComment(core, call.path[0])
      ? { kind: wantsHidden(call) ? 'hide' : 'unhide', to: call.path[0] ?? '', text: '' }
      : null,
  answer: (core, call) => {
    const comment = commentAt(core, call.path[0]);
    if (call.values.is_hidden === undefined) return refusals.invalid('is_hidden');
    if (comment.author.id === core.settings.pageId) return refusals.invalid('own comments cannot be hidden');
    setHidden(core, comment, wantsHidden(call));
    record(core, { kind: comment.hidden ? 'hide' : 'unhide', to: comment.id, text: comment.message }, {});
    return { success: true };
  },
};

/** Hides or shows a comment and lets the webhook tell of it. */
export function setHidden(core: Core, comment: Comment, hidden: boolean): void {
  comment.hidden = hidden;
  core.emit(commentEvent(core, comment, hidden ? 'hide' : 'unhide'));
}

/** `POST` and `DELETE /{comment}/likes`. */
export const likesEndpoint: Endpoint = {
  purpose: (core, { method, path: [id, edge] }) =>
    (method === 'POST' || method === 'DELETE') && edge === 'likes' && isComment(core, id)
      ? { kind: method === 'POST' ? 'like' : 'unlike', to: id ?? '', text: '' }
      : null,
  answer: (core, { method, path: [id] }) => {
    const comment = commentAt(core, id);
    comment.liked = method === 'POST';
    record(core, { kind: comment.liked ? 'like' : 'unlike', to: comment.id, text: '' }, {});
    return { success: true };
  },
};
