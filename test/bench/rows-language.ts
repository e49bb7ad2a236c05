import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writtenLines } from '../../config/tools/written-lines.js';
import type { Language } from '../../src/domain/intent.js';
import { corpus } from '../../src/language/training/corpus.js';
import { typed } from '../../src/language/training/noise.js';
import { randomFrom } from '../../src/language/training/random.js';
import { developmentSet } from '../language/dev-set.js';
import { matchKeywords } from './keyword-matcher.js';
import { trainNlpJs } from './nlp-js.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 3;
const engine = fileURLToPath(new URL('../../dist/language/understand.js', import.meta.url));

type Guess = (text: string, language: Language) => string | Promise<string>;

async function accuracyOf(guess: Guess): Promise<number> {
  const lines = developmentSet();
  let right = 0;
  for (const { text, intent, language } of lines) if ((await guess(text, language)) === intent) right += 1;
  return (100 * right) / lines.length;
}

/** Messages a second; no message comes twice. */
async function speedOf(guess: Guess, messages: readonly { text: string; language: Language }[]): Promise<number> {
  const begun = performance.now();
  for (const { text, language } of messages) {
    const said = guess(text, language);
    if (typeof said !== 'string') await said;
  }
  return (messages.length / (performance.now() - begun)) * 1000;
}

// Ten thousand different messages, none of which was trained on as it stands.
function messagesToRead(): { text: string; language: Language }[] {
  const random = randomFrom(99);
  const messages = new Map<string, Language>();
  for (let time = 0; time < 30; time += 1)
    for (const { text, language } of developmentSet()) messages.set(typed(text, language, random), language);
  return [...messages].slice(0, 10_000).map(([text, language]) => ({ text, language }));
}

/** Ms a fresh process spends on loading the engine with its weights. */
function loadTime(): number {
  const script = `const t=performance.now();await import(${JSON.stringify(engine)});process.stdout.write(String(performance.now()-t))`;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return Number(run.stdout);
}

const emptyModule = (): number => {
  const script = `const t=performance.now();await import('node:zlib');process.stdout.write(String(performance.now()-t))`;
  return Number(spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' }).stdout);
};

/** How well and how fast the local engine reads, beside a keyword matcher and nlp.js trained on the same corpus. */
export async function languageRows(): Promise<Row[]> {
  const { understand } = (await import(engine)) as typeof import('../../src/language/understand.js');
  const own: Guess = (text) => understand(text, {}).intent;
  const nlpJs = await trainNlpJs(corpus(writtenLines(), 1));
  const messages = messagesToRead();
  const right = await accuracyOf(own);
  const rates: { nlp: Pair[]; keywords: Pair[] } = { nlp: [], keywords: [] };
  await speedOf(own, messages.slice(0, 2_000));
  for (let round = 0; round < ROUNDS; round += 1) {
    const value = await speedOf(own, messages);
    rates.nlp.push({ value, baseline: await speedOf(nlpJs, messages.slice(0, 2_000)) });
    rates.keywords.push({ value, baseline: await speedOf(matchKeywords, messages) });
  }
  const accuracy = { name: 'intents read right, development set', unit: '%', better: 'more' } as const;
  const speed = { name: 'messages read (intent, tier, risk, slots)', unit: '/s', better: 'more' } as const;
  return [
    rowOf({ ...accuracy, against: 'a keyword matcher', reach: 1.5 }, [
      { value: right, baseline: await accuracyOf(matchKeywords) },
    ]),
    rowOf({ ...accuracy, against: 'nlp.js, same corpus', reach: 1.1 }, [
      { value: right, baseline: await accuracyOf(nlpJs) },
    ]),
    rowOf({ ...speed, against: 'nlp.js (intent only)', reach: 1 }, rates.nlp),
    rowOf({ ...speed, against: 'a keyword matcher', reach: null }, rates.keywords),
    rowOf(
      { name: 'engine loaded with its weights', unit: 'ms', better: 'less', against: 'node:zlib', reach: null },
      Array.from({ length: ROUNDS }, () => ({ value: loadTime(), baseline: emptyModule() })),
    ),
  ];
}
