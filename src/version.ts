import { readFileSync } from 'node:fs';
import { paths } from './paths.js';

/** The version of this Munshi, as package.json says. */
export const readVersion = (): string => String(JSON.parse(readFileSync(paths.manifest, 'utf8')).version);
