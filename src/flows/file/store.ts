import { createHash } from 'node:crypto';
import type { Deps, Scope } from '../../deps.js';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { findOne, insertOnce } from '../../store/rows.js';
import type { Row } from '../../store/schema.js';
import { type Picture, pictureOf } from './picture.js';

/** The most that one upload may weigh, and one kept photo. */
export const LARGEST_FILE = 5 * 2 ** 20;

const EXTENSION = { 'image/jpeg': 'jpg', 'image/png': 'png' } satisfies Record<Picture['type'], string>;

/** A name a file system and a header take, with the ending of what it now is. */
function nameOf(given: string, type: Picture['type']): string {
  const stem = given.replace(/\.[^.]*$/, '').replaceAll(/[^\p{L}\p{N}\p{M}._-]+/gu, '-');
  return `${stem.slice(0, 100).toWellFormed() || 'photo'}.${EXTENSION[type]}`;
}

/** Keeps a photo, resized; the same photo again is the same file. @throws DomainError file_too_large, file_not_image */
export async function storeFile(
  deps: Deps,
  scope: Scope,
  upload: { name: string; bytes: Buffer },
): Promise<Row<'files'>> {
  const { store } = deps;
  const { shopId } = scope;
  if (upload.bytes.length > LARGEST_FILE) throw tooLarge();
  const picture = await pictureOf(upload.bytes);
  if (!picture) throw new DomainError('invalid', [reason('file_not_image')]);
  const { type, bytes } = picture;
  // A loose PNG may grow on its way through.
  if (bytes.length > LARGEST_FILE) throw tooLarge();
  const hash = createHash('sha256').update(bytes).digest('hex');
  const row = {
    id: deps.newId(),
    shopId,
    hash,
    type,
    name: nameOf(upload.name, type),
    size: bytes.length,
    bytes,
    createdAt: deps.clock(),
  };
  await store.commit([insertOnce(store, 'files', row)]);
  return (await findOne(store, 'files', { shopId, hash })) as Row<'files'>;
}

const tooLarge = (): DomainError =>
  new DomainError('invalid', [reason('file_too_large', { megabytes: LARGEST_FILE / 2 ** 20 })]);
