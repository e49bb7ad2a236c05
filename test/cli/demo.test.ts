import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { storySteps } from '../../src/cli/demo/story.js';
import { type DemoOptions, demo } from '../../src/cli/demo.js';
import type { Sandbox } from '../../src/sandbox/sandbox.js';
import { runMunshi } from '../support/munshi-process.js';
import { DIALECTS, testDatabase } from '../support/stores.js';

type Break = (sandbox: Sandbox) => void;
const refuse =
  (kind: 'message' | 'public_reply', code: number): Break =>
  ({ control }) =>
    void control.failNext({ effect: 'refuse', kind, code, times: 99 });
// What no webhook brings is fetched: only with the token gone too does nothing come.
const silent: Break = ({ control }) => void control.setFaults({ holdWebhooks: true, tokenRevoked: true });
const cutOff: Break = ({ control }) => void control.setFaults({ tokenRevoked: true });
const withoutPost: Break = ({ world }) => world.posts.clear();

/** Each step, what is made wrong on Facebook's side just before it, and what the story says then. */
const BREAKS: [step: RegExp, wrong: string, Break, said: RegExp][] = [
  [/posts are known/, 'the token is revoked', cutOff, /the post did not come/],
  [/product of this post/, 'the post is gone', withoutPost, /not bound to a post of the Page/],
  [/asks under the post/, 'webhooks do not come', silent, /a draft for price_query did not come/],
  [
    /seller approves; one public/,
    'the public reply is refused',
    refuse('public_reply', 100),
    /public reply did not come/,
  ],
  [/orders in Messenger/, 'webhooks do not come', silent, /the order did not come/],
  [/approves the first reply/, 'the message is refused', refuse('message', 551), /the question did not come/],
  [/name, phone and address/, 'the message is refused', refuse('message', 551), /notice of New to be sent did not/],
  [/taps Confirm/, 'webhooks do not come', silent, /the yes did not come/],
  [/^Confirmed/, 'the message is refused', refuse('message', 100), /notice of confirmed to be sent did not come/],
  [/^Packed/, 'the token is revoked', cutOff, /the Page does not answer/],
  [/^In Delivery/, 'the Page is restricted', refuse('message', 368), /notice of in_delivery to be sent did not/],
  [/^Delivered/, 'the buyer cannot be reached', refuse('message', 551), /notice of delivered to be sent did not/],
  [/feedback arrives/, 'webhooks do not come', silent, /the feedback did not come/],
];
const NAMES = storySteps({
  buyerId: '1',
  product: { name: '', aliases: [], description: '', variants: [] },
}).map(({ name }) => name);

interface Played {
  code: number;
  lines: string[];
}

async function play(options: DemoOptions): Promise<Played> {
  const stdout = new PassThrough();
  const printed = text(stdout);
  const code = await demo({ stdout }, true, { logLevel: 'silent', ...options });
  stdout.end();
  return { code, lines: (await printed).split('\n') };
}

/** Plays the story until what is broken before one step is, or is not, noticed. */
function playBroken(at: number, wrong: Break): Promise<Played> {
  let step = 0;
  return play({
    timeoutMs: 40_000,
    started: ({ sandbox }) => {
      if (at === 0 && sandbox) wrong(sandbox);
    },
    beforeStep: (stage) => {
      if (step === at) stage.timeoutMs = 800;
      if (step === at && at > 0) wrong(stage.sandbox);
      step += 1;
    },
  });
}

describe('a step that does not hold ends the demo with 1 and is named', () => {
  let played: Played[];
  beforeAll(async () => {
    played = await Promise.all(BREAKS.map(([, , wrong], at) => playBroken(at, wrong)));
  });

  test('every step of the story has its row here', () => {
    expect(NAMES).toHaveLength(BREAKS.length);
    for (const [at, name] of NAMES.entries()) expect(name).toMatch(BREAKS[at]?.[0] as RegExp);
  });

  test.each(BREAKS.map(([step, wrong, , said], at) => [String(step), wrong, at, said] as const))(
    '%s, when %s',
    (_step, _wrong, at, said) => {
      const { code, lines } = played[at] as Played;
      expect(code).toBe(1);
      expect(lines.filter((line) => line.startsWith('✔'))).toHaveLength(at);
      const failed = lines.findIndex((line) => line.startsWith('✘'));
      expect(lines[failed]).toContain(NAMES[at]);
      expect(lines[failed + 1]).toMatch(said);
      expect(lines).toContain('The story broke off.');
    },
  );
});

describe.each(DIALECTS)('npm run demo -- --exit as a process, on %s', (dialect) => {
  test('prints each step with what the Page really received, and ends with 0', async () => {
    const database = await testDatabase(dialect);
    const env = dialect === 'postgres' ? { DATABASE_URL: database.url } : {};
    const { code, out, err } = await runMunshi(['demo', '--exit'], env);
    // What was not observed stands in the report of a failure.
    const missed = out.split('\n').filter((line) => /^✘|not observed/.test(line));
    expect({ code, err, missed }).toEqual({ code: 0, err: '', missed: [] });
    for (const [at, name] of NAMES.entries()) expect(out).toContain(`✔ ${String(at + 1).padStart(2)}/13 ${name}\n`);
    expect(out).toContain('private reply: “Cotton Kurti: দাম ৳৯৫০।');
    expect(out).toContain('ট্র্যাকিং আইডি: SFR-240117');
    expect(out).toContain('ডেলিভারি সম্পন্ন হয়েছে।');
    expect(out).toMatch(/\nEvery step was observed\.\n$/);
    await database.remove();
  });
});
