import busboy from 'busboy';
import type { Request } from 'express';
import { refusals } from './refusal.js';

/** A file sent along. */
interface Upload {
  bytes: Buffer;
  contentType: string;
}

/** What a call carries: query and body as one, JSON in form fields opened. */
export interface Params {
  values: Record<string, unknown>;
  upload: Upload | null;
}

/** Facebook's own limit for pictures is 8 MB, for other media 25 MB. */
const LARGEST = 25_000_000;

export async function readParams(request: Request): Promise<Params> {
  const isForm = request.is('multipart/form-data');
  const { fields, upload } = isForm ? await readMultipart(request) : { fields: asObject(request.body), upload: null };
  const all = { ...request.query, ...fields };
  return { values: Object.fromEntries(Object.entries(all).map(([name, value]) => [name, opened(value)])), upload };
}

const asObject = (body: unknown): object => (typeof body === 'object' && body !== null ? body : {});

/** Objects travel as JSON text in forms and queries. */
function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return refusals.invalid('malformed JSON');
  }
}

function readMultipart(request: Request): Promise<{ fields: Record<string, string>; upload: Upload | null }> {
  return new Promise((resolve, reject) => {
    const fields: Record<string, string> = {};
    let upload: Upload | null = null;
    const form = busboy({ headers: request.headers, limits: { files: 1, fileSize: LARGEST, fields: 50 } });
    form.on('field', (name, value) => {
      fields[name] = value;
    });
    form.on('file', (_name, stream, { mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        upload = { bytes: Buffer.concat(chunks), contentType: mimeType };
      });
    });
    form.on('close', () => resolve({ fields, upload }));
    form.on('error', reject);
    request.pipe(form);
  });
}
