import express, { type Request, type Response, type Router } from 'express';
import type { Deps } from '../deps.js';
import { readSignedRequest, type SignedRequest } from '../facebook/signed-request.js';
import { appRemoved } from '../flows/page/app-removed.js';
import { deletionOf, forgetPerson } from '../flows/page/forget-person.js';
import { WORDS } from '../words/words.js';
import { ownAddress } from './dashboard/address.js';
import { DeletionPage } from './pages/deletion.js';
import { toHtml } from './ui/to-html.js';

/**
 * Meta's callbacks about people who logged in to the app: they want their data gone, or took the app away. Each carries
 * a signed request; anything else is 401.
 */
export function facebookCallbacks(deps: Deps): Router {
  const router = express.Router();
  const asked = (act: (request: SignedRequest, raw: string, req: Request, res: Response) => Promise<void>) => {
    return async (req: Request, res: Response): Promise<void> => {
      const raw = typeof req.body?.signed_request === 'string' ? req.body.signed_request : '';
      const request = readSignedRequest(raw, deps.env.FACEBOOK_APP_SECRET ?? []);
      if (request) return act(request, raw, req, res);
      res.status(401).type('text/plain').send('The signed_request is missing or wrong. Check FACEBOOK_APP_SECRET.');
    };
  };
  router.post(
    '/facebook/data-deletion',
    asked(async ({ userId }, raw, req, res) => {
      const { code } = await forgetPerson(deps, userId, raw);
      res.json({ url: `${ownAddress(deps, req)}/facebook/deletion/${code}`, confirmation_code: code });
    }),
  );
  router.post(
    '/facebook/deauthorize',
    asked(async ({ userId }, _raw, _req, res) => {
      await appRemoved(deps, userId);
      res.json({ success: true });
    }),
  );
  router.get('/facebook/deletion/:code', async (req, res) => {
    const locale = req.acceptsLanguages('bn', 'en') === 'en' ? 'en' : 'bn';
    const deletion = await deletionOf(deps, req.params.code);
    const data = { words: WORDS[locale], locale, now: deps.clock(), timeZone: deps.env.TIME_ZONE, deletion } as const;
    res
      .status(deletion ? 200 : 404)
      .type('html')
      .send(toHtml(<DeletionPage data={data} />));
  });
  return router;
}
