import type { Core } from '../core.js';
import type { Call, Endpoint } from './endpoint.js';
import { chosen, paged } from './paging.js';
import { commentNode, messageNode, postNode, threadNode } from './read-nodes.js';
import { refusals } from './refusal.js';

/** Every `GET` of a node or a list of nodes. */
export const readsEndpoint: Endpoint = {
  purpose: (_core, { method, path: [id] }) =>
    method === 'GET' && id !== undefined ? { kind: 'read', to: id, text: '' } : null,
  answer: (core, call) => {
    const [id = '', edge] = call.path;
    const found = edge === undefined ? node(core, id) : list(core, id, edge, call);
    if (found === undefined) return refusals.unreachable(edge === undefined ? id : `${id}/${edge}`);
    return Array.isArray(found) ? paged(found, call) : chosen(found, call);
  },
};

function node(core: Core, id: string): object | undefined {
  const { settings, world } = core;
  if (id === settings.pageId || id === 'me') return { id: settings.pageId, name: settings.pageName };
  const post = world.posts.get(id);
  if (post) return postNode(core, post);
  const comment = world.comments.get(id);
  if (comment) return comment.removed ? undefined : commentNode(core, comment);
  const found = world.messages.get(id);
  if (found) return messageNode(core, found.thread, found.message);
  const buyer = world.threads.has(id) ? world.buyers.get(id) : undefined;
  if (!buyer) return undefined;
  const [first_name, ...rest] = buyer.name.split(' ');
  return { id, first_name, last_name: rest.join(' '), profile_pic: `${settings.publicUrl}/pictures/person.png` };
}

function list(core: Core, id: string, edge: string, { values }: Call): object[] | undefined {
  const { settings, world } = core;
  if (id === settings.pageId) {
    if (edge === 'published_posts' || edge === 'feed' || edge === 'posts') {
      return newestFirst([...world.posts.values()], (post) => post.createdAt).map((post) => postNode(core, post));
    }
    if (edge !== 'conversations') return undefined;
    const threads = [...world.threads.values()].filter(
      (thread) => values.user_id === undefined || thread.buyerId === values.user_id,
    );
    return newestFirst(threads, (thread) => thread.messages.at(-1)?.at ?? 0).map((one) => threadNode(core, one));
  }
  if (edge === 'comments' && (world.posts.has(id) || world.comments.has(id))) return comments(core, id, values);
  const thread = [...world.threads.values()].find((one) => one.id === id);
  if (edge !== 'messages' || !thread) return undefined;
  return newestFirst(thread.messages, (message) => message.at).map((message) => messageNode(core, thread, message));
}

const newestFirst = <T>(items: T[], at: (item: T) => number): T[] => [...items].sort((a, b) => at(b) - at(a));

/** Comments of a post with all their answers (`filter=stream`) or those directly under it. */
function comments(core: Core, id: string, { filter, order, since }: Call['values']): object[] {
  const { world } = core;
  const postId = world.comments.get(id)?.postId ?? id;
  const under = (world.commentsOf.get(postId) ?? [])
    .flatMap((one) => world.comments.get(one) ?? [])
    .filter((comment) => !comment.removed)
    .filter((comment) => (filter === 'stream' && id === postId) || comment.parentId === id)
    .filter((comment) => since === undefined || comment.createdAt >= Number(since) * 1000);
  return (order === 'reverse_chronological' ? under.reverse() : under).map((comment) => commentNode(core, comment));
}
