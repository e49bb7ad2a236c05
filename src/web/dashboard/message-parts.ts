import type { Row } from '../../store/schema.js';
import { MEDIA_WORDS, type MediaWord } from '../../words/codes.js';
import type { MediaPart } from '../pages/media.js';

type Message = Row<'messages'>;

/** The line an edit is understood by says what the edited message says itself: it is shown once. */
export const isEditLine = ({ direction, facebookId, parentId }: Message): boolean =>
  direction === 'in' && facebookId === null && parentId !== null;

const PICTURES = new Set(['image', 'sticker']);

/** The picture of a message: its own file, or Facebook's address of it. */
export function pictureOf({ attachments }: Pick<Message, 'attachments'>): string | undefined {
  const picture = attachments.find(({ type, fileId }) => fileId !== undefined || PICTURES.has(type));
  return picture?.fileId ? `/files/${picture.fileId}` : picture?.url;
}

const isMediaWord = (type: string): type is MediaWord => (MEDIA_WORDS as readonly string[]).includes(type);

/** What else came with a message: a voice note, a place, a shared post; its name where it has one, and where it is. */
export function mediaOf({ attachments }: Pick<Message, 'attachments'>): MediaPart[] {
  return attachments
    .filter(({ type, fileId, url }) => fileId === undefined && !(PICTURES.has(type) && url !== undefined))
    .map(({ type, title, url }) => ({
      kind: isMediaWord(type) ? type : 'file',
      ...(title ? { title } : {}),
      ...(url ? { href: url } : {}),
    }));
}
