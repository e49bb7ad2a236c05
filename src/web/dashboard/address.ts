import type { Request } from 'express';
import type { Deps } from '../../deps.js';

/** Where this installation is reached from outside: as configured, else as the browser has just asked for it. */
export function ownAddress(deps: Deps, req: Request): string {
  if (deps.env.PUBLIC_URL) return deps.env.PUBLIC_URL.replace(/\/+$/, '');
  const secure = req.secure || req.get('x-forwarded-proto') === 'https';
  return `${secure ? 'https' : 'http'}://${req.get('host') ?? 'localhost'}`;
}
