import type { HideSigns } from '../domain/hide.js';
import { normalise } from './normalise.js';
import { type Reading, read } from './read.js';
import { tokenise } from './tokens.js';
import { lookupKey } from './vocabulary.js';

// Said of a shop that cheats, is late or rude: a customer's anger, not an attack on a person.
const ACCUSING = new Set(
  tokenise(
    normalise(
      `chor chorer batpar batparer thief thieves liar liars scammer scammers fraud frauds fraudsters cheat cheats cheater
      cheaters dhokabaj dhokabaji protarok thokbaj thokbaz thokabaj thokay thokano thokao dhandabaj jochchor crook crooks
      swindler swindlers shame shameless disgrace disgraceful disgusting nirlojjo lojja nonsense rubbish faltu ghush
      beyadob beadob bhondo vondo loser losers stupid crap damn চোর চোরের বাটপার বাটপারের প্রতারক ঠকবাজ ধোঁকাবাজ ধান্দাবাজ
      জোচ্চোর চিটার চিটিংবাজ নির্লজ্জ লজ্জা ফালতু বেয়াদব ভন্ড ভণ্ড`,
    ).folded,
  ).map(({ text }) => lookupKey(text)),
);

const SLURS: ReadonlySet<string> = new Set(['vulgar', 'sexual', 'violence', 'insult']);
/** What invites a reader to another page or number. */
const INVITES: ReadonlySet<string> = new Set(['self_promo', 'whatsapp_lure']);
/** Easy money, loans, bets and tricks are no other shop: plain spam, wherever it sends people. */
const SCAMS: ReadonlySet<string> = new Set(['earn', 'loan', 'bet', 'crypto', 'prize', 'phish', 'grey']);
const LINK =
  /(?:https?:\/\/|www\.)\S+|\b[a-z0-9-]+\.(?:com|net|org|ly|me|info|xyz|example|click|link|top|site|shop)\b\S*/g;

const isAccusing = (word: string): boolean =>
  tokenise(normalise(word).folded).some(({ text }) => ACCUSING.has(lookupKey(text)));

type Stretch = Pick<Reading['hits'][number], 'start' | 'end'>;

/** What in a comment may be a reason to hide it, in the buyer's own words. */
export function hideSigns(text: string): HideSigns {
  const { normalised, hits, phones } = read(text);
  const words = (found: readonly Stretch[]): string[] => [
    ...new Set(found.map(({ start, end }) => normalised.asWritten(normalised.text.slice(start, end)))),
  ];
  const harsh = words(hits.filter(({ concept }) => SLURS.has(concept)));
  const links = [...normalised.folded.matchAll(LINK)].map(({ index, 0: link }) => ({
    start: index,
    end: index + link.length,
  }));
  const invites = hits.filter(({ concept }) => INVITES.has(concept));
  const scam = hits.some(({ concept }) => SCAMS.has(concept));
  return {
    slurs: harsh.filter((word) => !isAccusing(word)).slice(0, 5),
    accusations: harsh.filter(isAccusing).slice(0, 5),
    phones: words(phones).slice(0, 5),
    elsewhere: scam ? [] : words([...links, ...invites].sort((a, b) => a.start - b.start)).slice(0, 5),
  };
}
