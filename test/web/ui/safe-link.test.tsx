import { expect, test } from '@jest/globals';
import { SafeLink, safeHref } from '../../../src/web/ui/safe-link.js';
import { toFragment } from '../../../src/web/ui/to-html.js';

test.each([
  ['https://www.facebook.com/1/posts/2', 'https://www.facebook.com/1/posts/2'],
  ['http://example.com', 'http://example.com/'],
  ['/orders/1', '/orders/1'],
])('%s may be opened', (address, href) => {
  expect(safeHref(address)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox',
  'file:///etc/passwd',
  '//elsewhere.example',
  '/\\elsewhere.example',
  'orders/1',
  '',
])('%j is not a link', (address) => {
  expect(safeHref(address)).toBeUndefined();
  expect(toFragment(<SafeLink href={address}>words</SafeLink>)).toBe('<span>words</span>');
});

test('a link to another site opens apart and does not name us', () => {
  expect(toFragment(<SafeLink href="https://example.com/a">words</SafeLink>)).toContain('rel="noopener noreferrer"');
});
