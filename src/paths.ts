import { fileURLToPath } from 'node:url';

// src/ and dist/ both stand right below the project's folder.
const inProject = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Folders that ship with Munshi and are read at run time. */
export const paths = {
  migrations: inProject('migrations'),
  templates: inProject('templates'),
  config: inProject('config'),
  manifest: inProject('package.json'),
  static: inProject('dist/static'),
} as const;
