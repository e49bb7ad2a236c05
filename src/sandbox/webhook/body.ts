import { signBody } from '../../facebook/signature.js';
import type { OutEvent } from '../out-event.js';

/** A body as it leaves: bytes and the headers that vouch for them. */
export interface Parcel {
  raw: Buffer;
  headers: Record<string, string>;
}

/** Facebook signs and sends JSON whose non-ASCII characters are escaped in lower-case hex. */
const escapeJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[\u0080-\uffff]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Packs events into one signed body: neighbours of one kind share an entry, in their order. */
export function packEvents(events: OutEvent[], pageId: string, appSecret: string): Parcel {
  const entry: Record<string, unknown>[] = [];
  let items: object[] = [];
  let part = '';
  for (const event of events) {
    if (event.part !== part) {
      items = [];
      part = event.part;
      const time = part === 'changes' ? Math.floor(event.at / 1000) : event.at;
      entry.push({ id: pageId, time, [part]: items });
    }
    items.push(event.item);
  }
  const raw = Buffer.from(escapeJson({ object: 'page', entry }));
  return { raw, headers: { 'content-type': 'application/json', 'x-hub-signature-256': signBody(raw, appSecret) } };
}
