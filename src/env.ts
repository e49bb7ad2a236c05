import { z } from 'zod';
import { ConfigError } from './domain/errors.js';

/** A zone this machine knows: Asia/Dhaka. */
export const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

const url = (example: string) => z.url({ protocol: /^https?$/, error: `must be an http(s) address like ${example}` });
const text = z.string().min(1, 'is empty');
const list = text.transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

/** Every environment variable, with what is wrong printed when it does not fit. `.env.example` is tested against this. */
export const envSchema = z.object({
  PORT: z.coerce.number('must be a port number').int().min(0).max(65_535).default(3000),
  HOST: text.default('0.0.0.0'),
  PUBLIC_URL: url('https://munshi.example.com').optional(),
  DATABASE_URL: z
    .string()
    .regex(/^(file:.+|postgres(ql)?:\/\/.+)/, 'must be file:./data/munshi.db or postgres://user:password@host/name')
    .default('file:./data/munshi.db'),
  SECRET_KEY: z
    .string()
    .refine(
      (keys) => keys.split(',').every((key) => key.trim().length >= 32),
      'must be at least 32 characters (each, if there are several); make one with: openssl rand -hex 32',
    )
    .optional(),
  FACEBOOK_APP_ID: z.string().regex(/^\d+$/, 'must be the number shown in the App Dashboard').optional(),
  FACEBOOK_APP_SECRET: list.optional(),
  FACEBOOK_VERIFY_TOKEN: text.optional(),
  FACEBOOK_PAGE_ID: z.string().regex(/^\d+$/, 'must be the Page’s number').optional(),
  FACEBOOK_PAGE_ACCESS_TOKEN: text.optional(),
  GRAPH_API_URL: url('https://graph.facebook.com').optional(),
  GRAPH_API_VERSION: z
    .string()
    .regex(/^v\d+\.\d+$/, 'must look like v25.0')
    .default('v25.0'),
  OPENAI_API_KEY: text.optional(),
  OPENAI_BASE_URL: url('https://api.openai.com/v1').optional(),
  OPENAI_MODEL: text.default('gpt-4.1-mini'),
  ADMIN_EMAIL: z.email('must be an e-mail address').optional(),
  ADMIN_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
  API_TOKEN: z.string().min(16, 'must have at least 16 characters').optional(),
  TIME_ZONE: z.string().refine(isTimeZone, 'must be a time zone like Asia/Dhaka').default('Asia/Dhaka'),
  LOG_LEVEL: z.enum(['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace']).default('info'),
  METRICS_TOKEN: text.optional(),
  SMS_URL: url('https://sms.example.com/send').optional(),
  SMS_TOKEN: text.optional(),
  SMTP_URL: text.optional(),
  VAPID_PUBLIC_KEY: text.optional(),
  VAPID_PRIVATE_KEY: text.optional(),
  CHROMIUM_PATH: text.optional(),
});

/** The environment, checked. `sandbox` is true while no Page is configured: everything runs against the sandbox Page. */
export type Env = z.infer<typeof envSchema> & { sandbox: boolean };

type Source = Record<string, string | undefined>;

function requireTogether(env: z.infer<typeof envSchema>): string[] {
  const problems: string[] = [];
  if (env.FACEBOOK_PAGE_ID && !env.FACEBOOK_PAGE_ACCESS_TOKEN)
    problems.push(
      'FACEBOOK_PAGE_ACCESS_TOKEN: is missing beside FACEBOOK_PAGE_ID. Copy the Page’s token, or remove both to use the sandbox Page.',
    );
  if (!env.FACEBOOK_PAGE_ID && env.FACEBOOK_PAGE_ACCESS_TOKEN)
    problems.push('FACEBOOK_PAGE_ID: is missing beside FACEBOOK_PAGE_ACCESS_TOKEN. Set the Page’s number.');
  if (env.ADMIN_EMAIL && !env.ADMIN_PASSWORD) problems.push('ADMIN_PASSWORD: is missing beside ADMIN_EMAIL.');
  if (!env.FACEBOOK_PAGE_ID) return problems;
  if (!env.SECRET_KEY)
    problems.push('SECRET_KEY: is missing. It encrypts Page tokens; make one with: openssl rand -hex 32');
  if (!env.FACEBOOK_APP_SECRET)
    problems.push(
      'FACEBOOK_APP_SECRET: is missing. Without it no webhook can be trusted: App Dashboard → App settings → Basic.',
    );
  if (!env.FACEBOOK_VERIFY_TOKEN)
    problems.push(
      'FACEBOOK_VERIFY_TOKEN: is missing. Choose any long word and give the same one to Facebook’s webhook form.',
    );
  return problems;
}

/** Reads and checks the environment; throws one ConfigError that names every wrong variable and how to mend it. */
export function loadEnv(source: Source = process.env): Env {
  // An empty value in .env means "not set".
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = envSchema.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const problems = requireTogether(parsed.data);
  if (problems.length > 0) throw new ConfigError(problems.join('\n'));
  return { ...parsed.data, sandbox: parsed.data.FACEBOOK_PAGE_ID === undefined };
}
