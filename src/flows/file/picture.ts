import sharp from 'sharp';

/** A photo as it is kept and shown. */
export interface Picture {
  type: 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

/** The longer side of a kept photo. */
const LONGEST_SIDE = 1600;
// A small file may unpack into a picture that fills the memory.
const MOST_PIXELS = 50_000_000;

const ascii = (bytes: Buffer, from: number, to: number): string => bytes.toString('latin1', from, to);

/** What the first bytes say, whatever the name and the sender say. */
function isPhoto(bytes: Buffer): boolean {
  const jpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;
  const png = ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n';
  const gif = /^GIF8[79]a/.test(ascii(bytes, 0, 6));
  const webp = ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP';
  return jpeg || png || gif || webp;
}

/** A photo upright, small enough for Messenger, without the place and camera it was taken with; null when it is none. */
export async function pictureOf(bytes: Buffer): Promise<Picture | null> {
  if (!isPhoto(bytes)) return null;
  try {
    const image = sharp(bytes, { limitInputPixels: MOST_PIXELS });
    const { hasAlpha } = await image.metadata();
    const fitted = image
      .rotate()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: 'inside', withoutEnlargement: true });
    return hasAlpha
      ? { type: 'image/png', bytes: await fitted.png().toBuffer() }
      : { type: 'image/jpeg', bytes: await fitted.jpeg({ quality: 82 }).toBuffer() };
  } catch {
    return null;
  }
}
