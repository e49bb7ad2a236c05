import busboy from 'busboy';
import type { Request } from 'express';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { LARGEST_FILE } from '../../flows/file/store.js';

/** A file as it was sent; its bytes are not yet looked at. */
export interface Upload {
  name: string;
  bytes: Buffer;
}

const missing = (): DomainError => new DomainError('invalid', [reason('file_missing')]);
const tooLarge = (): DomainError =>
  new DomainError('invalid', [reason('file_too_large', { megabytes: LARGEST_FILE / 2 ** 20 })]);

/** Reads the one file of a multipart body; a larger one is refused as soon as it is too much, without keeping it. */
export async function readUpload(req: Request): Promise<Upload> {
  if (!/^multipart\/form-data\s*;/i.test(req.get('content-type') ?? '')) throw missing();
  try {
    return await parse(req);
  } finally {
    // Whatever is left is thrown away, so that the answer can be read.
    req.unpipe();
    req.resume();
  }
}

function parse(req: Request): Promise<Upload> {
  return new Promise((resolve, reject) => {
    // A body without a boundary, or one that ends in the middle, is no upload.
    const broken = (): void => reject(missing());
    let found: Upload | undefined;
    try {
      const limits = { fileSize: LARGEST_FILE, files: 1, fields: 20, fieldSize: 10_000, parts: 21 };
      const parser = busboy({ headers: req.headers, limits, defParamCharset: 'utf8' });
      parser.on('file', (_field, stream, { filename }) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('limit', () => reject(tooLarge()));
        stream.on('error', broken);
        stream.on('end', () => {
          found = { name: filename ?? '', bytes: Buffer.concat(chunks) };
        });
      });
      parser.on('error', broken);
      parser.on('close', () => (found && found.bytes.length > 0 ? resolve(found) : broken()));
      req.on('aborted', broken);
      req.pipe(parser);
    } catch {
      broken();
    }
  });
}
