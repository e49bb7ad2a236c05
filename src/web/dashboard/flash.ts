import type { Request, Response } from 'express';
import type { Flash } from '../ui/context.js';

const COOKIE = 'munshi_flash';

/** Keeps a line for the next page, which shows it once. */
export function setFlash(res: Response, flash: Flash): void {
  const value = Buffer.from(JSON.stringify(flash)).toString('base64url');
  res.cookie(COOKIE, value, { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60_000 });
}

/** Takes the kept line, if any. Its text is printed escaped, so a forged cookie can say nothing but words. */
export function takeFlash(req: Request, res: Response): Flash | undefined {
  const [, value] = new RegExp(`(?:^|; )${COOKIE}=([\\w-]+)`).exec(req.get('cookie') ?? '') ?? [];
  if (value === undefined) return undefined;
  res.clearCookie(COOKIE, { path: '/' });
  try {
    const { kind, text, undo } = JSON.parse(Buffer.from(value, 'base64url').toString('utf8'));
    if ((kind !== 'done' && kind !== 'refused') || typeof text !== 'string') return undefined;
    const action = typeof undo?.action === 'string' && undo.action.startsWith('/') && typeof undo.until === 'number';
    return { kind, text, ...(action ? { undo } : {}) };
  } catch {
    return undefined;
  }
}
