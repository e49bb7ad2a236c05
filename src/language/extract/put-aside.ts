import { remember } from '../spelling.js';
import type { Stretch } from '../tagger/labels.js';
import { HARD, type Unit } from '../tagger/units.js';
import { foldWord } from '../unicode.js';
import { aspectsOf } from './wanted.js';
import { keySet, withoutEndings } from './word-row.js';

// What may stand between a thing and the word that puts it aside.
const FILLING = keySet(
  'size saiz color colour kalar rong ta ti er r te e gula number no hole hoile lagbe nibo nebo nimu nibu chai den dien diyen diben hobe o to সাইজ সাইজের কালার কালারের রং রঙের টা টি এর র তে নাম্বার নম্বর হলে লাগবে নিব নিবো চাই দেন দিয়েন হবে',
);
/** With a refusal behind it, a thing is refused whatever stands elsewhere: "sobuj lagbe na". */
const WISHES = keySet('lagbe nibo nebo nimu nibu chai den dien diyen diben লাগবে নিব নিবো চাই দেন দিয়েন');
const ANNOUNCING = keySet('size saiz color colour kalar the a সাইজ কালার');
const REFUSAL = keySet('na nah naa noy noi thak thakuk bad না নয় নাহ থাক থাকুক বাদ');
const NEEDED = keySet('dorkar proyojon দরকার প্রয়োজন');
const NONE = keySet('nai nei na নাই নেই না');
const REPLACED = keySet('bodole bodle bodol jaygay jaigay jaigai jaygai poriborte theke বদলে জায়গায় পরিবর্তে থেকে');
const SPARED = /(?:^| )(?:not|skip|except|instead of|rather than)(?: (?:the|a|an|size|in))*$/;
const FROM = /(?:^| )from(?: size)?$/;
// What came, was sent or is broken is not what is wanted …
const CAME = keySet(
  `asche ashche ashse asse asese esheche eseche aise aisse dise diche dice diyeche disen dichen diyechen pathaise pathaisen pathaiche pathiyeche pathiyechen paisi paichi paici peyechi pailam pelam got received came arrived sent
  vanga bhanga vangga broken nosto chera cira fata phata daag vul missing আসছে আসলো এসেছে আইছে দিছে দিছেন দিয়েছে দিয়েছেন পাঠাইছে পাঠাইছেন পাঠিয়েছে পাঠিয়েছেন পাইছি পেয়েছি পাইলাম পেলাম ভাঙা ভাঙ্গা নষ্ট ছেঁড়া ছিঁড়া ফাটা ভুল`,
);
// … and what was said before is not, where something else is said now.
const SAID_BEFORE = keySet(
  `chilo silo cilo chaisilam cheyechilam bolsi chaisi chaichi disilam dichilam diyechilam bolsilam bolchilam bolechilam likhsilam likhechi likhsi chaisi disi choto chotto boro tight loose small was ছিল ছিলো চাইছিলাম চেয়েছিলাম দিছিলাম দিয়েছিলাম বলছিলাম বলেছিলাম লিখছিলাম লিখেছিলাম লিখেছি ছোট বড় টাইট ঢিলা`,
);
const WANTED = keySet(
  'ordered wanted asked chaisilam cheyechilam chaichi korsilam korsi korechi korechilam likhlam likhsilam bollam চাইছিলাম চেয়েছিলাম করছিলাম করেছিলাম করছি করেছি লিখলাম বলছিলাম',
);

// "Na hole badami": if not, that one will do.
const ELSE = keySet('hole hoile thakle pele paile হলে হইলে থাকলে পেলে');
/** How many words a thing may follow behind the refusal of another. */
const FAR = 8;

const formsOf = remember((word) => withoutEndings(foldWord(word)));

/**
 * What a buyer still wants once they have said of something that it is not wanted ("M na L", "the large, not the medium"),
 * not what came ("lal chaisilam, nil dise"), or no longer so ("3 ta chilo, 5 ta koren"). A part is only put aside where
 * another says the same thing of the goods.
 */
export function stillWanted(stretches: readonly Stretch[], units: readonly Unit[]): readonly Stretch[] {
  const goods = stretches.filter(({ part }) => part !== 'name' && part !== 'address');
  if (goods.length < 2) return stretches;
  const isHard = (at: number): boolean => HARD.has(units[at]?.gap ?? -1);
  const isIn = (words: ReadonlySet<string>, at: number): boolean => {
    const unit = units[at];
    return unit !== undefined && formsOf(unit.word).some((form) => words.has(form));
  };
  const skip = (at: number): number => {
    let next = at;
    while (next < units.length && !isHard(next) && isIn(FILLING, next)) next += 1;
    return next;
  };
  const says = new Map(
    goods.map((each) => [
      each,
      each.part === 'variant' ? aspectsOf(units.slice(each.from, each.to).map(({ text }) => text)).join() : each.part,
    ]),
  );
  // Runs of stretches with nothing but fillings between them.
  const runs: { run: Stretch[]; from: number; to: number }[] = [];
  for (const stretch of goods) {
    const last = runs.at(-1);
    const to = skip(stretch.to);
    if (last && !isHard(stretch.from) && last.to >= stretch.from) {
      last.run.push(stretch);
      last.to = to;
    } else runs.push({ run: [stretch], from: stretch.from, to });
  }
  const aside = new Set<Stretch>();
  const putAside = (run: readonly Stretch[], isNear: (rival: Stretch) => boolean) => {
    for (const stretch of run) {
      const isRival = (other: Stretch): boolean =>
        !run.includes(other) && !aside.has(other) && isNear(other) && says.get(other) === says.get(stretch);
      if (goods.some(isRival)) aside.add(stretch);
    }
  };
  const anywhere = () => true;
  const back = (at: number): number => {
    let before = at;
    while (before > 0 && !isHard(before) && isIn(ANNOUNCING, before - 1)) before -= 1;
    return before;
  };
  const saidWith = (words: ReadonlySet<string>) => {
    for (const { run, from, to } of runs) {
      const first = back(from);
      if (!isHard(first) && isIn(WANTED, first - 1)) continue;
      if ((!isHard(to) && isIn(words, to)) || (!isHard(first) && isIn(words, first - 1))) putAside(run, anywhere);
    }
  };
  // "6 plates, 2 of them broken": of what is counted in one breath the last is only a part.
  for (const { run, to } of runs) {
    const last = run.at(-1);
    if (last?.part === 'quantity' && run.filter(({ part }) => part === 'quantity').length > 1 && isIn(CAME, to))
      aside.add(last);
  }
  saidWith(CAME);
  for (const [index, { run, from, to }] of runs.entries()) {
    const next = runs[index + 1];
    const before = units
      .slice(Math.max(0, from - 4), from)
      .map(({ text }) => text)
      .join(' ');
    const leadsOn = next !== undefined && skip(to + 1) >= next.from;
    const isNeedless = isIn(NEEDED, to) && isIn(NONE, to + 1);
    if (isNeedless) putAside(run, anywhere);
    else if (isIn(REFUSAL, to) && !isIn(ELSE, to + 1) && (leadsOn || !isHard(to)))
      putAside(
        run,
        isIn(WISHES, to - 1) || to + 1 === units.length ? anywhere : ({ from: at }) => at > to && at - to <= FAR,
      );
    else if (isIn(REPLACED, to) && !isHard(to)) putAside(run, anywhere);
    else if (SPARED.test(before) || (FROM.test(before) && units[to]?.text === 'to')) putAside(run, anywhere);
  }
  saidWith(SAID_BEFORE);
  return stretches.filter((stretch) => !aside.has(stretch));
}
