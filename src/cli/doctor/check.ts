/** One thing looked at: how it stands, in words, and how to mend it where it does not stand well. */
export interface Check {
  name: string;
  state: 'ok' | 'warn' | 'fail';
  says: string;
  mend?: string;
}

export const ok = (name: string, says: string): Check => ({ name, state: 'ok', says });
export const warn = (name: string, says: string, mend: string): Check => ({ name, state: 'warn', says, mend });
export const fail = (name: string, says: string, mend: string): Check => ({ name, state: 'fail', says, mend });
