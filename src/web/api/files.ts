import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { storeFile } from '../../flows/file/store.js';
import { fileById } from '../../store/files.js';
import { idParams, iso, time } from './common.js';
import { type Bytes, route } from './route.js';
import type { Upload } from './upload.js';

const file = z.object({
  id: z.string(),
  hash: z.string().describe('SHA-256 of the kept bytes, hexadecimal'),
  type: z.enum(['image/jpeg', 'image/png']),
  name: z.string(),
  size: z.int(),
  createdAt: time,
});

export const fileRoutes = [
  route({
    method: 'post',
    path: '/files',
    summary: 'Keep a photo: multipart, at most 5 MB, JPEG, PNG, WebP or GIF; resized to 1600 pixels',
    right: 'edit_catalogue',
    takes: 'file',
    answer: file,
    status: 201,
    async handle({ deps, scope, upload }) {
      const { id, hash, type, name, size, createdAt } = await storeFile(deps, scope, upload as Upload);
      return { id, hash, type, name, size, createdAt: iso(createdAt) };
    },
  }),
  route({
    method: 'get',
    path: '/files/{id}',
    summary: 'A kept photo',
    right: 'see_orders',
    params: idParams,
    answers: 'bytes',
    answer: z.string(),
    async handle({ deps, scope, params }): Promise<Bytes> {
      const found = await fileById(deps.store, scope.shopId, params.id);
      if (!found) throw new DomainError('not_found', [reason('not_found')]);
      return { type: found.type, bytes: found.bytes };
    },
  }),
];
