import type { Comment } from '../world.js';
import { Act, Avatar, Picture } from './parts.js';
import { age, exactTime, linkTo, type View } from './view.js';

/** The comments of a post, answers indented under what they answer. */
export function Comments({ view, postId }: { view: View; postId: string }) {
  const { world } = view.core;
  const all = (world.commentsOf.get(postId) ?? []).flatMap((id) => world.comments.get(id) ?? []);
  const shown = all.filter((comment) => !comment.removed).slice(-60);
  const roots = shown.filter((comment) => !shown.some((other) => other.id === comment.parentId));
  return (
    <ul id={`comments-${postId}`} class="comments">
      {roots.map((comment) => (
        <Branch key={comment.id} view={view} comment={comment} all={shown} />
      ))}
    </ul>
  );
}

function Branch({ view, comment, all }: { view: View; comment: Comment; all: Comment[] }) {
  const answers = all.filter((other) => other.parentId === comment.id);
  return (
    <li class="comment" id={`comment-${comment.id}`}>
      <OneComment view={view} comment={comment} />
      {answers.length > 0 && (
        <ul class="comments answers">
          {answers.map((answer) => (
            <Branch key={answer.id} view={view} comment={answer} all={all} />
          ))}
        </ul>
      )}
    </li>
  );
}

function OneComment({ view, comment }: { view: View; comment: Comment }) {
  const { settings, clock } = view.core;
  const byPage = comment.author.id === settings.pageId;
  return (
    <div class={`comment-row${comment.hidden ? ' faded' : ''}`}>
      <Avatar name={comment.author.name} small />
      <div class="comment-body">
        <div class="comment-bubble">
          <span class="who">
            {comment.author.name}
            {byPage && <span class="tag">Page</span>}
          </span>
          <span class="words">{comment.message}</span>
          {comment.photoUrl && <Picture view={view} url={comment.photoUrl} alt="Photo in the comment" />}
        </div>
        <div class="comment-foot">
          <time title={exactTime(comment.createdAt)}>{age(comment.createdAt, clock.now())}</time>
          {comment.edited && <span>edited</span>}
          {comment.liked && <span class="liked">♥ liked by the Page</span>}
          {comment.hidden && <span class="warn">hidden by the Page</span>}
          {comment.privateReply && <span class="good">answered privately</span>}
          <Doings view={view} comment={comment} />
        </div>
      </div>
    </div>
  );
}

function Doings({ view, comment }: { view: View; comment: Comment }) {
  const anchor = `post-${comment.postId}`;
  const own = comment.author.id === view.buyer.commenterId;
  return (
    <>
      <a href={linkTo(view, { reply: comment.id }, anchor)}>Reply</a>
      {own && <a href={linkTo(view, { edit: comment.id }, anchor)}>Edit</a>}
      {own && (
        <Act view={view} name="removeComment" fields={{ commentId: comment.id }} anchor={anchor}>
          <button type="submit" class="link">
            Remove
          </button>
        </Act>
      )}
    </>
  );
}
