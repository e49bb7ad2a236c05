import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

/** A headless browser for one test file; close it in afterAll. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = process.env.TEST_CHROMIUM_PATH;
  if (!executablePath) throw new Error('TEST_CHROMIUM_PATH is not set: run the tests through `npm test`.');
  const libraries = process.env.TEST_CHROMIUM_LIBRARIES;
  return chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
    env: { ...process.env, ...(libraries ? { LD_LIBRARY_PATH: libraries } : {}) } as Record<string, string>,
  });
}

/** A screenshot to be looked at, taken only where SHOTS is set: `SHOTS=1 npm test -- test/e2e`. It proves nothing and takes time. */
export async function shoot(page: Page, path: string, fullPage = false): Promise<void> {
  if (!process.env.SHOTS) return;
  mkdirSync(dirname(path), { recursive: true });
  await page.screenshot({ path, fullPage });
}
