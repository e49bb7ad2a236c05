import busboy from 'busboy';
import type { Request, RequestHandler } from 'express';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { LARGEST_FILE } from '../../flows/file/store.js';

/** A file of a form; `tooLarge`: what came beyond the limit was thrown away. */
export interface SentFile {
  field: string;
  name: string;
  bytes: Buffer;
  tooLarge: boolean;
}

type WithFiles = Request & { sentFiles?: SentFile[] };

const LIMITS = { fileSize: LARGEST_FILE, files: 12, fields: 1000, fieldSize: 100_000, parts: 1012 };

/** The files sent in a field; an empty file input sends a nameless file of no bytes, which is none. */
export const filesOf = (req: Request, field: string): SentFile[] =>
  ((req as WithFiles).sentFiles ?? []).filter((file) => file.field === field && file.bytes.length > 0);

/** Reads a multipart form into memory: fields as the other forms have them, files aside. Before the form's token is asked for. */
export const multipart: RequestHandler = async (req, _res, next) => {
  if (req.method !== 'POST' || !/^multipart\/form-data\s*;/i.test(req.get('content-type') ?? '')) return next();
  try {
    await read(req);
  } finally {
    // Whatever is left is thrown away, so that the answer can be read.
    req.unpipe();
    req.resume();
  }
  next();
};

function read(req: Request): Promise<void> {
  return new Promise((resolve, reject) => {
    const broken = (): void => reject(new DomainError('invalid', [reason('form_expired')]));
    const body: Record<string, string | string[]> = Object.create(null);
    const files: SentFile[] = [];
    try {
      const parser = busboy({ headers: req.headers, limits: LIMITS, defParamCharset: 'utf8' });
      parser.on('field', (name, value) => {
        const before = body[name];
        body[name] = before === undefined ? value : [before, value].flat();
      });
      parser.on('file', (field, stream, { filename }) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('error', broken);
        stream.on('close', () =>
          files.push({
            field,
            name: filename ?? '',
            bytes: Buffer.concat(chunks),
            tooLarge: (stream as { truncated?: boolean }).truncated === true,
          }),
        );
      });
      for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, broken);
      parser.on('error', broken);
      parser.on('close', () => {
        req.body = body;
        (req as WithFiles).sentFiles = files;
        resolve();
      });
      req.on('aborted', broken);
      req.pipe(parser);
    } catch {
      broken();
    }
  });
}
