import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Keeps secrets readable only with SECRET_KEY. */
export interface Vault {
  /** Encrypts a secret for the database (AES-256-GCM). */
  seal(secret: string): string;
  /** Opens what `seal` made; throws when it was tampered with or sealed under another key. */
  open(sealed: string): string;
  /** Whether it is sealed under today's key and not under one to be given up. */
  isCurrent(sealed: string): boolean;
  /** A stable secret of its own for a purpose (the sandbox's app secret), derived from SECRET_KEY. */
  derive(purpose: string): string;
}

const FORM = 'v1';

const keyOf = (secret: string): Buffer => Buffer.from(hkdfSync('sha256', secret, 'munshi', 'tokens at rest', 32));

/** The first key seals; those after it, separated by commas, still open what they sealed before. */
export function createVault(secretKey: string): Vault {
  const [current = '', ...previous] = secretKey.split(',').map((part) => part.trim());
  const keys = [current, ...previous].map(keyOf);
  const key = keyOf(current);
  return {
    seal(secret) {
      const iv = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, iv);
      const body = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
      return [
        FORM,
        iv.toString('base64url'),
        cipher.getAuthTag().toString('base64url'),
        body.toString('base64url'),
      ].join('.');
    },
    open: (sealed) => openWith(keys, sealed),
    isCurrent(sealed) {
      try {
        openWith([key], sealed);
        return true;
      } catch {
        return false;
      }
    },
    derive: (purpose) => createHmac('sha256', current).update(purpose).digest('hex'),
  };
}

/** By the first key that opens it; the last one's error otherwise. */
function openWith(keys: readonly Buffer[], sealed: string): string {
  const [form, iv, tag, body] = sealed.split('.');
  if (form !== FORM || !iv || !tag || body === undefined) throw new Error('This is not a sealed secret.');
  let failure: unknown;
  for (const key of keys) {
    try {
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'));
      decipher.setAuthTag(Buffer.from(tag, 'base64url'));
      return Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]).toString('utf8');
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

/** What is kept of a token or cookie: enough to recognise it, useless to whoever reads the database. */
export const fingerprint = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** A fresh random secret, safe in addresses and cookies. */
export const randomSecret = (): string => randomBytes(32).toString('base64url');
