import { expect, test } from '@jest/globals';
import { launchBrowser } from '../support/browser.js';

test('a real browser renders a page', async () => {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent('<h1>মুন্সি</h1>');
    expect(await page.textContent('h1')).toBe('মুন্সি');
  } finally {
    await browser.close();
  }
});
