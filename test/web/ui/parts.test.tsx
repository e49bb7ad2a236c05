import { describe, expect, test } from '@jest/globals';
import { Button } from '../../../src/web/ui/button.js';
import { Clock } from '../../../src/web/ui/clock.js';
import { TextField } from '../../../src/web/ui/field.js';
import { Form } from '../../../src/web/ui/form.js';
import { LiveAnswer } from '../../../src/web/ui/live.js';
import { isHere } from '../../../src/web/ui/nav.js';
import { Initial } from '../../../src/web/ui/photo.js';
import { StatusRail } from '../../../src/web/ui/status-rail.js';
import { toFragment } from '../../../src/web/ui/to-html.js';
import { Toast } from '../../../src/web/ui/toast.js';
import { DAY, MINUTE, NOW, sampleContext } from '../samples/context.js';

const ctx = sampleContext('bn', '/orders?status=late');

describe('a clock', () => {
  test.each([
    [NOW + 6 * MINUTE, 'ok', '৬ মিনিট বাকি'],
    [NOW + 5 * MINUTE, 'soon', '৫ মিনিট বাকি'],
    [NOW, 'soon', '০ সে. বাকি'],
    [NOW - 1, 'late', '০ সে. দেরি'],
  ])('at %d it is %s and says %s', (until, state, text) => {
    const html = toFragment(<Clock ctx={ctx} until={until} />);
    expect(html).toContain(`data-state="${state}"`);
    expect(html).toContain(`>${text}</time>`);
    expect(html).toContain(`data-until="${until}"`);
  });
});

test('a form carries the session’s token and the way back', () => {
  const html = toFragment(
    <Form ctx={ctx} action="/x" hidden={{ version: 3 }}>
      <Button>ok</Button>
    </Form>,
  );
  expect(html).toContain('<input type="hidden" name="csrf" value="sample-token"/>');
  expect(html).toContain('name="back" value="/orders?status=late"');
  expect(html).toContain('name="version" value="3"');
  expect(html).toContain('method="post"');
});

test('a refused field says why, to the eye and to a screen reader', () => {
  const html = toFragment(
    <TextField ctx={ctx} name="phone" label="ফোন" errors={{ phone: 'ঠিক নেই' }} hint="১১ সংখ্যা" />,
  );
  expect(html).toContain('aria-invalid="true"');
  expect(html).toContain('aria-describedby="phone-error phone-hint"');
  expect(html).toContain('id="phone-error"');
});

test('the status rail marks what was passed, where the order is, and how it left the road', () => {
  const packed = toFragment(
    <StatusRail ctx={ctx} status="packed" passed={{ new: NOW - DAY, confirmed: NOW, packed: NOW }} />,
  );
  expect(packed.match(/<li/g)).toHaveLength(7);
  expect(packed.match(/aria-current="step"/g)).toHaveLength(1);
  expect(packed.match(/text-success/g)).toHaveLength(2);
  const cancelled = toFragment(<StatusRail ctx={ctx} status="cancelled" passed={{ new: NOW - DAY, cancelled: NOW }} />);
  expect(cancelled).toContain('bg-error');
  expect(cancelled.match(/text-success/g)).toHaveLength(1);
});

test('undo is offered only until its moment', () => {
  const flash = { kind: 'done' as const, text: 'ok', undo: { action: '/drafts/1/undo', until: NOW + 5_000 } };
  expect(toFragment(<Toast ctx={ctx} flash={flash} />)).toContain('action="/drafts/1/undo"');
  expect(toFragment(<Toast ctx={{ ...ctx, now: NOW + 5_000 }} flash={flash} />)).not.toContain('/undo');
});

test('a live answer brings fresh counts, and a pill only when something is new', () => {
  expect(toFragment(<LiveAnswer ctx={ctx} fresh={0} href="/approvals" />)).not.toContain('href="/approvals"');
  const html = toFragment(<LiveAnswer ctx={ctx} fresh={3} href="/approvals" />);
  expect(html).toContain('৩টি নতুন');
  expect(html).toContain('id="count-bar-approvals" hx-swap-oob="true"');
});

test('the navigation knows where it is', () => {
  expect(isHere({ href: '/' }, '/?x=1')).toBe(true);
  expect(isHere({ href: '/' }, '/orders')).toBe(false);
  expect(isHere({ href: '/orders' }, '/orders/1?x')).toBe(true);
  expect(isHere({ href: '/orders' }, '/orders-old')).toBe(false);
});

test('the first letter of a Bangla name keeps its vowel sign', () => {
  expect(toFragment(<Initial name="শারমিন" />)).toContain('>শা<');
  expect(toFragment(<Initial name="" />)).toContain('>?<');
});

test('a button without words has a name', () => {
  expect(toFragment(<Button icon="search" label="খুঁজুন" />)).toContain('aria-label="খুঁজুন"');
});
