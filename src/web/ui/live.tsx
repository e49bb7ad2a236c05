import { counted } from '../../words/fill.js';
import type { PageContext } from './context.js';
import { NavCount } from './nav-links.js';

/**
 * A place that asks again when the stream names one of its topics (or every 20 s while the stream is lost).
 * The answer to GET `href` is a `LiveAnswer`: fresh counts, and the pill when there is something new. Nothing on the page moves.
 */
export function LivePill({
  href,
  topics,
}: {
  href: string;
  topics: ('drafts' | 'hides' | 'orders' | 'chats' | 'outbox' | 'today')[];
}) {
  return (
    <div
      id="fresh"
      class="pointer-events-none sticky top-16 z-20 flex h-0 justify-center"
      hx-get={href}
      hx-trigger={topics.map((topic) => `live:${topic} from:body`).join(', ')}
      hx-swap="innerHTML"
      hx-target="this"
    />
  );
}

/** The answer to a `LivePill`: the pill, and the counts of the bars swapped in by id. */
export function LiveAnswer({ ctx, fresh, href }: { ctx: PageContext; fresh: number; href: string }) {
  const places = [
    ...(['today', 'approvals', 'orders', 'chats'] as const).map((name) => ({ name, where: 'rail' })),
    { name: 'approvals' as const, where: 'bar' },
  ];
  return (
    <>
      {fresh > 0 ? (
        <a
          href={href}
          class="slide-in pointer-events-auto flex h-11 items-center rounded-box bg-primary px-4 font-semibold text-primary-content shadow-lift"
        >
          {counted(ctx.words.common.fresh, fresh, ctx.locale)}
        </a>
      ) : null}
      {places.map((place) => (
        <NavCount key={`${place.where}${place.name}`} ctx={ctx} name={place.name} where={place.where} swap />
      ))}
    </>
  );
}
