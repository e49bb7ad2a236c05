import express, { type Router } from 'express';
import { paths } from '../paths.js';
import { drawPicture, isPicture } from './pictures.js';
import type { World } from './world.js';

/** Styles, scripts and fonts under `/static`, drawn pictures, and pictures that were uploaded. */
export function mediaRouter(world: World): Router {
  const router = express.Router();
  router.use('/static', express.static(paths.static, { index: false, maxAge: '1h' }));
  router.get('/pictures/:file', async (request, response) => {
    const [name = '', type] = request.params.file.split('.');
    if (!isPicture(name)) return void response.sendStatus(404);
    if (type === 'svg') return void response.type('image/svg+xml').send(drawPicture(name));
    const { default: sharp } = await import('sharp');
    response.type('image/png').send(
      await sharp(Buffer.from(drawPicture(name)))
        .png()
        .toBuffer(),
    );
  });
  router.get('/uploads/:id', (request, response) => {
    const upload = world.uploads.get(request.params.id);
    if (!upload) return void response.sendStatus(404);
    const isImage = /^image\/(png|jpeg|webp|gif)$/.test(upload.contentType);
    response.type(isImage ? upload.contentType : 'application/octet-stream').send(upload.bytes);
  });
  return router;
}
