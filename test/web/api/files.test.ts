import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { find } from '../../../src/store/rows.js';
import { API_TOKEN, type TestApp, testApp } from '../../support/app.js';
import { DIALECTS } from '../../support/stores.js';

const plain = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: { r: 200, g: 30, b: 60 } } });

describe.each(DIALECTS)('files on %s', (dialect) => {
  let app: TestApp;
  beforeEach(async () => {
    app = await testApp({ dialect });
  });
  afterEach(() => app.close());

  const authorization = `Bearer ${API_TOKEN}`;

  async function upload(bytes: Buffer, name = 'saree.jpg', headers: Record<string, string> = {}) {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)], { type: 'image/jpeg' }), name);
    const url = `${app.url}/api/v1/files`;
    const answer = await fetch(url, { method: 'POST', body: form, headers: { authorization, ...headers } });
    return { status: answer.status, body: JSON.parse(await answer.text()) };
  }
  const fetched = (id: string) => fetch(`${app.url}/api/v1/files/${id}`, { headers: { authorization } });
  const kept = () => find(app.store, 'files', {});

  test('a photo is kept upright and no longer than 1600 pixels, without where it was taken', async () => {
    const photo = await plain(3000, 1000)
      .withExif({ IFD3: { GPSLatitude: '23/1 45/1 0/1' } })
      .withMetadata({ orientation: 6 })
      .jpeg()
      .toBuffer();
    const made = await upload(photo, '../../লাল শাড়ি.jpeg');
    expect(made).toMatchObject({ status: 201, body: { type: 'image/jpeg', name: 'লাল-শাড়ি.jpg' } });
    const answer = await fetched(made.body.id);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('image/jpeg');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(bytes).toHaveLength(made.body.size);
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(made.body.hash);
    const { width, height, exif } = await sharp(bytes).metadata();
    expect({ width, height, exif }).toEqual({ width: 533, height: 1600, exif: undefined });
  });

  test('a see-through picture stays one; the name says what it now is', async () => {
    const logo = await sharp({ create: { width: 40, height: 20, channels: 4, background: '#ff000080' } })
      .webp()
      .toBuffer();
    const made = await upload(logo, 'logo.exe');
    expect(made.body).toMatchObject({ type: 'image/png', name: 'logo.png' });
  });

  test('the same photo again is the same file', async () => {
    const photo = await plain(20, 20).png().toBuffer();
    const [first, again] = [await upload(photo), await upload(photo, 'other.png')];
    expect(again.body.id).toBe(first.body.id);
    expect(await kept()).toHaveLength(1);
  });

  test('an Idempotency-Key holds for a photo too', async () => {
    const key = { 'idempotency-key': 'photo-1' };
    const [one, other] = await Promise.all([plain(20, 20).png().toBuffer(), plain(21, 21).png().toBuffer()]);
    const first = await upload(one, 'a.png', key);
    expect(await upload(one, 'a.png', key)).toEqual(first);
    expect(await upload(other, 'a.png', key)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } });
  });

  test('what only claims to be a photo is refused', async () => {
    const head = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);
    for (const bytes of [Buffer.from('<script>alert(1)</script>'), Buffer.from('<svg xmlns="x"/>'), head]) {
      expect(await upload(bytes)).toMatchObject({ status: 422, body: { code: 'file_not_image' } });
    }
    expect(await kept()).toEqual([]);
  });

  test('more than 5 MB is refused', async () => {
    const heavy = Buffer.concat([await plain(20, 20).jpeg().toBuffer(), Buffer.alloc(5 * 2 ** 20)]);
    expect(await upload(heavy)).toMatchObject({ status: 422, body: { code: 'file_too_large' } });
  });

  test.each([
    ['JSON', 'application/json', '{}'],
    ['no file', 'multipart/form-data; boundary=x', '--x\r\ncontent-disposition: form-data; name="a"\r\n\r\nb\r\n--x--'],
    ['no boundary', 'multipart/form-data', 'whatever'],
    [
      'half a body',
      'multipart/form-data; boundary=x',
      '--x\r\ncontent-disposition: form-data; name="f"; filename="a"\r\n',
    ],
  ])('%s in place of a photo is refused', async (_what, type, body) => {
    const headers = { authorization, 'content-type': type };
    const answer = await fetch(`${app.url}/api/v1/files`, { method: 'POST', body, headers });
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ code: 'file_missing' });
  });

  test('an unknown file is not found, and nobody unknown sees one', async () => {
    expect((await fetched('nothing')).status).toBe(404);
    expect((await fetch(`${app.url}/api/v1/files/x`)).status).toBe(401);
  });
});
