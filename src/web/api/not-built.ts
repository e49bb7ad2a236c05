import { z } from 'zod';
import { DomainError } from '../../domain/errors.js';
import { reason } from '../../domain/reason.js';
import type { Right } from '../../domain/rights.js';
import { type Route, route } from './route.js';

/** A route that says honestly that Munshi cannot do this yet (501, `not_built`), and what to use meanwhile. */
export const notBuilt = (method: Route['method'], path: string, right: Right, instead: string): Route =>
  route({
    method,
    path,
    summary: `Not built yet. ${instead}`,
    right,
    answer: z.object({}),
    status: 501,
    async handle() {
      throw new DomainError('not_built', [reason('not_built', { path, instead })]);
    },
  });
