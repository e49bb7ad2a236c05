// Suffixes that deny a verb are split off, so that "paini", "pai nai" and "pai ni" read alike (facts on language, 2.1).
const LATIN_VERBS = new Set(
  `pai paai kore koren korini dey dei den hoy hoi hoe pathay pathan pathai ashe ase aase jay jai mile mele lage pay pan bole dekhe khole dekhay
  pouchay pouche kine paye dae mane chai ney nen thake chole rakhe dhore dhoren bujhi pelam ele`.split(/\s+/),
);

const DENYING = /(?:ni|nai|nei|নি|নাই|নেই)$/;

/** A word as one word, or as its verb and the word that denies it. */
export function splitNegation(word: string): string[] {
  if (!DENYING.test(word)) return [word];
  const latin = /^([a-z]{2,})(?:ni|nai|nei)$/.exec(word);
  if (latin?.[1] && LATIN_VERBS.has(latin[1])) return [latin[1], 'nai'];
  const bangla = /^(.{2,}?)(?:নি|নাই|নেই)$/u.exec(word);
  if (bangla?.[1] && /(?:\u0987|\u09DF|\u09C7|\u09A8)$/u.test(bangla[1])) return [bangla[1], 'নাই'];
  return [word];
}
