import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import { fileById } from '../../store/files.js';
import { sessionIn } from '../session.js';
import type { Area } from './routes.js';

/** Where the photo of a product is shown from: one of our files by its id, or an address of its own. */
export const photoAddress = (photo: string): string => (/^[\w-]+$/.test(photo) ? `/files/${photo}` : photo);

/** Photos for the people of the shop. What a file holds never changes, so a browser may keep it. */
export function filesArea(area: Area): void {
  area.get('/files/:id', 'see_catalogue', async (req, res) => {
    const { deps } = area;
    const file = await fileById(deps.store, sessionIn(res).scope.shopId, String(req.params.id));
    if (!file) throw new DomainError('not_found', [reason('not_found')]);
    res.type(file.type).set('Cache-Control', 'private, max-age=31536000, immutable').send(file.bytes);
  });
}
