import { type Browser, chromium } from 'playwright-core';

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
