const LINK = /https?:\/\/(?:[\w-]+\.)*(?:facebook\.com|fb\.com|fb\.watch)\/[^\s<>"']+/gi;

/** The Facebook links in a text. */
export const facebookLinksIn = (text: string): string[] => text.match(LINK) ?? [];

const IN_PATH = /\/(?:posts|videos|photos|reels?|permalink)\/(?:[^/?#]+\/)*?(\d{5,})(?=[/?#]|$)/i;
const IN_QUERY = /[?&](?:story_fbid|fbid|v|multi_permalinks)=(\d{5,})/i;

/** The post a Facebook link leads to, by the number Facebook knows it by; null where the link does not tell. */
export function postNumberOf(link: string): string | null {
  return IN_QUERY.exec(link)?.[1] ?? IN_PATH.exec(link)?.[1] ?? null;
}

/** A link without what only tracks the visitor, to compare it with a post's own. */
export function bareLink(link: string): string {
  const story = /[?&]story_fbid=([^&#]+)/.exec(link)?.[1] ?? '';
  const path = link.replace(/[?#].*$/, '').replace(/\/$/, '');
  return `${path.toLowerCase()}${story}`;
}
