import type { Post } from '../world.js';
import { Comments } from './comment.js';
import { Act, Avatar } from './parts.js';
import { age, exactTime, linkTo, type View } from './view.js';

/** A post as visitors see it, with its comments and the box to write another. */
export function PostCard({ view, post }: { view: View; post: Post }) {
  const { settings, clock } = view.core;
  return (
    <article class="card post" id={`post-${post.id}`}>
      <header class="post-head">
        <Avatar name={settings.pageName} />
        <div>
          <h3>{settings.pageName}</h3>
          <p class="faint">
            <time title={exactTime(post.createdAt)}>{age(post.createdAt, clock.now())}</time> · public
          </p>
        </div>
      </header>
      <p class="caption">{post.message}</p>
      <img class="post-picture" src={`${view.base}/pictures/${post.picture}.svg`} alt="" width="640" height="420" />
      <Comments view={view} postId={post.id} />
      <Composer view={view} post={post} />
    </article>
  );
}

/** Writes a comment, an answer to one, or a change of one's own. */
function Composer({ view, post }: { view: View; post: Post }) {
  const anchor = `post-${post.id}`;
  const comments = view.core.world.comments;
  const [parent, edited] = [comments.get(view.replyTo ?? ''), comments.get(view.editing ?? '')];
  if (edited?.postId === post.id && !edited.removed) {
    return (
      <Act view={view} name="editComment" fields={{ commentId: edited.id }} anchor={anchor} class="composer">
        <Note text="Changing your comment" back={linkTo(view, {}, anchor)} />
        <WritingLine view={view} label="Your comment" value={edited.message} submit="Save" />
      </Act>
    );
  }
  if (parent?.postId === post.id && !parent.removed) {
    const fields = { commentId: parent.id, buyerId: view.buyer.id };
    return (
      <Act view={view} name="reply" fields={fields} anchor={anchor} class="composer">
        <Note text={`Answering ${parent.author.name}`} back={linkTo(view, {}, anchor)} />
        <WritingLine view={view} label="Your answer" submit="Reply" />
        <button type="submit" class="link" formaction={`${view.base}/do/pageReply`}>
          Send it as a person at the Page instead
        </button>
      </Act>
    );
  }
  const fields = { postId: post.id, buyerId: view.buyer.id };
  return (
    <Act view={view} name="comment" fields={fields} anchor={anchor} class="composer">
      <WritingLine view={view} label={`Comment as ${view.buyer.name}`} submit="Comment" />
    </Act>
  );
}

const Note = ({ text, back }: { text: string; back: string }) => (
  <p class="composer-note">
    {text} · <a href={back}>never mind</a>
  </p>
);

function WritingLine({ view, label, submit, value }: { view: View; label: string; submit: string; value?: string }) {
  return (
    <div class="line">
      <Avatar name={view.buyer.name} small />
      <input
        class="field"
        name="text"
        placeholder={label}
        aria-label={label}
        value={value}
        required
        autocomplete="off"
      />
      <button type="submit" class="button">
        {submit}
      </button>
    </div>
  );
}
