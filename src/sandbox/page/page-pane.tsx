import { Avatar } from './parts.js';
import { PostCard } from './post-card.js';
import { linkTo, type View } from './view.js';

/** The Page: its head, whom the visitor plays, and its posts, newest first. */
export function PagePane({ view }: { view: View }) {
  const { world, settings } = view.core;
  const posts = [...world.posts.values()].sort((a, b) => b.createdAt - a.createdAt);
  return (
    <section class="pane pane-page" aria-label="The Page">
      <div class="card page-head">
        <div class="cover" />
        <div class="page-title">
          <Avatar name={settings.pageName} />
          <div>
            <h2>{settings.pageName}</h2>
            <p class="faint">Clothing shop · cash on delivery all over Bangladesh</p>
          </div>
        </div>
        <nav class="buyers" aria-label="You are">
          <span class="faint">You are</span>
          {[...world.buyers.values()].slice(-12).map((buyer) => (
            <a
              key={buyer.id}
              class={`chip${buyer.id === view.buyer.id ? ' chip-on' : ''}`}
              aria-current={buyer.id === view.buyer.id ? 'true' : undefined}
              href={linkTo(view, { buyer: buyer.id })}
            >
              {buyer.name}
            </a>
          ))}
        </nav>
      </div>
      {posts.map((post) => (
        <PostCard key={post.id} view={view} post={post} />
      ))}
    </section>
  );
}
