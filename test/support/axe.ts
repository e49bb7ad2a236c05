import axe from 'axe-core';
import type { Page } from 'playwright-core';

const EVERYTHING = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * What axe finds wrong on the page, one line a rule with the places: everything, or what one rule finds. Only the
 * findings leave the browser: the whole report takes longer to carry over than to make.
 */
export async function axeFindings(page: Page, rule?: string): Promise<string[]> {
  const asked = rule === undefined ? { type: 'tag', values: EVERYTHING } : { type: 'rule', values: [rule] };
  await page.evaluate(`window.axe ?? (() => { ${axe.source} })()`);
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(asked)}, resultTypes: ['violations'], elementRef: false }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target, html }) => target.join(' ') + ' ' + html.slice(0, 160)).join(' | ')))`,
  );
}
