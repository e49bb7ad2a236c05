import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writtenLines } from '../../config/tools/written-lines.js';
import type { Language } from '../../src/domain/intent.js';
import { SLOT_WEIGHTS } from '../../src/language/data/slot-weights.js';
import { WEIGHTS } from '../../src/language/data/weights.js';
import { corpus } from '../../src/language/training/corpus.js';
import { randomFrom } from '../../src/language/training/random.js';
import { developmentSet } from '../language/dev-set.js';
import { matchKeywords } from './keyword-matcher.js';
import { trainNlpJs } from './nlp-js.js';
import { type Pair, type Row, rowOf } from './table.js';

const ROUNDS = 3;
const READ_BEFORE = 3;
const speedProgram = fileURLToPath(new URL('engine-speed.mjs', import.meta.url));
const engine = fileURLToPath(new URL('../../dist/language/understand.js', import.meta.url));

interface Message {
  text: string;
  language: Language;
}
type Guess = (text: string, language: Language) => string | Promise<string>;

async function accuracyOf(guess: Guess): Promise<number> {
  const lines = developmentSet();
  let right = 0;
  for (const { text, intent, language } of lines) if ((await guess(text, language)) === intent) right += 1;
  return (100 * right) / lines.length;
}

/** Messages a second of one core: what the process used, its helpers included, not what else the machine had to do. */
async function speedOf(guess: Guess, messages: readonly Message[]): Promise<number> {
  const begun = process.cpuUsage();
  for (const { text, language } of messages) {
    const said = guess(text, language);
    if (typeof said !== 'string') await said;
  }
  const { user, system } = process.cpuUsage(begun);
  return (messages.length / (user + system)) * 1e6;
}

/** What a clerk at work has read before: every line written by hand, in an order of chance. */
function linesReadBefore(): Message[] {
  const random = randomFrom(99);
  return writtenLines()
    .map(({ text, language }) => ({ text, language, at: random() }))
    .sort((a, b) => a.at - b.at);
}

const inFreshProcess = (script: string): string => {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr);
  return run.stdout;
};

/** The engine's own speeds, round by round: alone in a process, as nlp.js and the matcher are in this one. */
function engineSpeeds(before: readonly Message[], rounds: readonly Message[][]): number[] {
  const texts = (messages: readonly Message[]): string[] => messages.map(({ text }) => text);
  const input = JSON.stringify({ engine, before: texts(before), times: READ_BEFORE, rounds: rounds.map(texts) });
  const run = spawnSync(process.execPath, [speedProgram], { encoding: 'utf8', input });
  if (run.status !== 0) throw new Error(run.stderr);
  return JSON.parse(run.stdout) as number[];
}

/** Ms from asking for the engine until the first message is read, in a process that did nothing before. */
const loadTime = (): number =>
  Number(
    inFreshProcess(
      `const t=performance.now();const {understand}=await import(${JSON.stringify(engine)});understand('dam koto vai',{});process.stdout.write(String(performance.now()-t))`,
    ),
  );

/** Ms that Node itself takes to start and end. */
function bareStart(): number {
  const begun = performance.now();
  inFreshProcess('');
  return performance.now() - begun;
}

const megabytes = (bytes: number): number => bytes / 1e6;

/** How well and how fast the local engine reads, beside a keyword matcher and nlp.js trained on the same corpus. */
export async function languageRows(): Promise<Row[]> {
  const { understand } = (await import(engine)) as typeof import('../../src/language/understand.js');
  const own: Guess = (text) => understand(text, {}).intent;
  const nlpJs = await trainNlpJs(corpus(writtenLines(), 1));
  // What is read before is read until nothing is compiled any more: that is over in a clerk's first hour.
  const before = linesReadBefore();
  for (let time = 0; time < READ_BEFORE; time += 1) {
    await speedOf(nlpJs.guess, before.slice(0, 4_000));
    await speedOf(matchKeywords, before);
  }
  const messages = developmentSet();
  const rounds = Array.from({ length: ROUNDS }, (_, round) => messages.filter((__, at) => at % ROUNDS === round));
  const rates: { nlp: Pair[]; keywords: Pair[] } = { nlp: [], keywords: [] };
  for (const [round, value] of engineSpeeds(before, rounds).entries()) {
    const met = rounds[round] ?? [];
    rates.nlp.push({ value, baseline: await speedOf(nlpJs.guess, met) });
    rates.keywords.push({ value, baseline: await speedOf(matchKeywords, met) });
  }
  const right = {
    own: await accuracyOf(own),
    keywords: await accuracyOf(matchKeywords),
    nlp: await accuracyOf(nlpJs.guess),
  };
  const accuracy = { name: 'intents read right, development set', unit: '%', better: 'more' } as const;
  const speed = {
    name: 'messages never met read on one core (intent, tier, risk, slots), at work',
    unit: '/s',
    better: 'more',
  } as const;
  return [
    rowOf({ ...accuracy, against: 'a keyword matcher', reach: 1.5 }, [{ value: right.own, baseline: right.keywords }]),
    rowOf({ ...accuracy, against: 'nlp.js, same corpus', reach: 1.1 }, [{ value: right.own, baseline: right.nlp }]),
    rowOf({ ...speed, against: 'nlp.js (intent only)', reach: 1 }, rates.nlp),
    rowOf({ ...speed, against: 'a keyword matcher', reach: null }, rates.keywords),
    rowOf(
      { name: 'engine loaded, first message read', unit: 'ms', better: 'less', against: 'node alone', reach: null },
      Array.from({ length: 5 }, () => ({ value: loadTime(), baseline: bareStart() })),
    ),
    rowOf({ name: 'weights as kept', unit: 'MB', better: 'less', against: 'nlp.js, same corpus', reach: null }, [
      { value: megabytes(WEIGHTS.weights.length + SLOT_WEIGHTS.weights.length), baseline: megabytes(nlpJs.bytes) },
    ]),
  ];
}
