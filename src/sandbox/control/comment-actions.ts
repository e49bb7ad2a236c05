import type { Core } from '../core.js';
import { commentEvent } from '../events.js';
import { pageComment, setHidden } from '../graph/comments.js';
import { addComment, type Comment } from '../world.js';
import { fail } from './control-error.js';
import { buyerAt, commentAt } from './find.js';
import type { Input } from './inputs.js';

interface NewComment {
  buyerId: string;
  postId: string;
  parentId: string;
  text: string;
  photoUrl?: string | undefined;
}

function write(core: Core, { buyerId, postId, parentId, text, photoUrl }: NewComment): Comment {
  const { commenterId, name } = buyerAt(core, buyerId);
  const comment: Comment = {
    // As on Facebook: the post's own part of its id, then the comment's.
    id: `${postId.split('_').at(-1)}_${core.newId()}`,
    postId,
    parentId,
    author: { id: commenterId, name },
    message: text,
    photoUrl: photoUrl ?? null,
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

/** A buyer writes under a post. */
export function comment(core: Core, input: Input<'comment'>): Comment {
  if (!core.world.posts.has(input.postId)) return fail(`no post ${input.postId}`);
  if (input.text === '' && !input.photoUrl) return fail('a comment has words or a photo');
  return write(core, { ...input, parentId: input.postId });
}

/** A buyer answers a comment. */
export function reply(core: Core, { buyerId, commentId, text }: Input<'reply'>): Comment {
  const parent = commentAt(core, commentId);
  return write(core, { buyerId, text, postId: parent.postId, parentId: parent.id });
}

export function editComment(core: Core, { commentId, text }: Input<'editComment'>): Comment {
  const found = commentAt(core, commentId);
  found.message = text;
  found.edited = true;
  core.emit(commentEvent(core, found, 'edited'));
  return found;
}

export function removeComment(core: Core, { commentId }: Input<'removeComment'>): Comment {
  const found = commentAt(core, commentId);
  found.removed = true;
  core.emit(commentEvent(core, found, 'remove'));
  return found;
}

/** A person hides or shows a comment in Facebook's own app. */
export function hideComment(core: Core, { commentId, hidden }: Input<'hideComment'>): Comment {
  const found = commentAt(core, commentId);
  setHidden(core, found, hidden);
  return found;
}

/** A person answers a comment as the Page, in Facebook's own app. */
export const pageReply = (core: Core, { commentId, text }: Input<'pageReply'>): Comment =>
  pageComment(core, commentAt(core, commentId), text);
