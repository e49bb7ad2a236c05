import type { MediaWord } from '../../words/codes.js';
import type { PageContext } from '../ui/context.js';
import { SafeLink } from '../ui/safe-link.js';

/** An attachment that is no picture: what it is, its name where it has one, and where it is while Facebook keeps it. */
export interface MediaPart {
  kind: MediaWord;
  title?: string;
  href?: string;
}

/** A voice note, a place, a shared post: what it is, and the way to it while Facebook keeps it. */
export function Media({ ctx, media }: { ctx: PageContext; media: MediaPart }) {
  const { kind, title, href } = media;
  const name = ctx.words.chats.media[kind];
  return (
    <SafeLink href={href} class="block underline decoration-current/40 underline-offset-2">
      {title ? `${name} · ${title}` : name}
    </SafeLink>
  );
}
