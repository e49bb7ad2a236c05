import { changeOwnPassword, needsOldPassword, ownSession } from '../../flows/people/password.js';
import { Password, type PasswordData } from '../pages/password.js';
import { cookieOf, sessionIn } from '../session.js';
import { atFields } from './form.js';
import type { Area, Refused, Visit } from './routes.js';

const PLACES = { old_password_wrong: 'old', password_short: 'next' } as const;

async function load({ deps, req }: Visit): Promise<PasswordData> {
  const { user } = sessionIn(req.res as NonNullable<typeof req.res>);
  return { asksOld: needsOldPassword(user, await ownSession(deps, cookieOf(req))) };
}

/** What people set for themselves: their password. */
export function accountArea(area: Area): void {
  const draw = async (visit: Visit, refused?: Refused) => (
    <Password ctx={visit.ctx} data={{ ...(await load(visit)), ...(refused ? { errors: refused.errors } : {}) }} />
  );
  area
    .page('/account/password', 'see_numbers', (visit) => draw(visit))
    .form(
      '/account/password',
      'see_numbers',
      async ({ deps, scope, fields, req, words }) => {
        const session = await ownSession(deps, cookieOf(req));
        // As typed: spaces at the ends are part of a password.
        const typed = { old: fields.old ?? '', next: fields.next ?? '' };
        await atFields(PLACES, changeOwnPassword(deps, scope, session, typed));
        return { flash: { kind: 'done', text: words.signIn.passwordChanged }, to: '/' };
      },
      draw,
    );
}
