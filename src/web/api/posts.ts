import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { bindPost } from '../../flows/post/bind.js';
import { listPosts, type Post, postById } from '../../store/posts.js';
import { id, idParams, iso, listOf, listQuery, time } from './common.js';
import { route } from './route.js';

const post = z.object({
  id: z.string(),
  pageId: z.string(),
  text: z.string(),
  photoUrl: z.string().nullable(),
  permalink: z.string().nullable(),
  createdAt: time,
  productIds: z.array(z.string()),
});

const shown = ({ id, pageId, text, photoUrl, permalink, createdAt, productIds }: Post) => ({
  id,
  pageId,
  text,
  photoUrl,
  permalink,
  createdAt: iso(createdAt),
  productIds,
});

export const postRoutes = [
  route({
    method: 'get',
    path: '/posts',
    summary: 'Posts of the Pages, newest first',
    right: 'see_catalogue',
    query: listQuery,
    answer: listOf(post),
    async handle({ deps, scope, query }) {
      const page = await listPosts(deps.store, scope.shopId, query);
      return { ...page, data: page.data.map(shown) };
    },
  }),
  route({
    method: 'get',
    path: '/posts/{id}',
    summary: 'One post',
    right: 'see_catalogue',
    params: idParams,
    answer: post,
    async handle({ deps, scope, params }) {
      const found = await postById(deps.store, scope.shopId, params.id);
      if (!found) throw new DomainError('not_found', [reason('not_found')]);
      return shown(found);
    },
  }),
  route({
    method: 'patch',
    path: '/posts/{id}',
    summary: 'Say which products a post shows',
    right: 'edit_catalogue',
    params: idParams,
    body: z.object({ productIds: z.array(id).max(100) }),
    answer: post,
    async handle({ deps, scope, params, body }) {
      await bindPost(deps, scope, params.id, body.productIds);
      return shown((await postById(deps.store, scope.shopId, params.id)) as Post);
    },
  }),
];
