import type { Liquid, Template } from 'liquidjs';
import { TEMPLATE_FACTS, type TemplateKey } from './facts.js';
import { SAMPLES } from './samples.js';

/** One way of saying a text. */
export interface Variant {
  /** As written. */
  source: string;
  parsed: Template[];
}

/** Why a text cannot be used. `message` is the engine's own, in English, with line and column. */
export type TextProblem =
  | { kind: 'empty' }
  | { kind: 'unknown_facts'; names: string[]; declared: string[] }
  | { kind: 'prints_nothing' }
  | { kind: 'prints_too_much'; count: number; max: number }
  | { kind: 'broken'; message: string };

/** A notice is one message: with real names, addresses and items a text grows beyond its sample. */
const LONGEST_SAMPLE = 1500;

/** Texts of one source: variants stand between lines of three hyphens. */
const variantsIn = (source: string): string[] =>
  source
    .split(/^---\s*$/m)
    .map((variant) => variant.trim())
    .filter(Boolean);

/**
 * A text's variants, each parsed and tried on the sample facts of its key, or the first problem. The same for the
 * shipped files at start and for a shop's own texts when they are saved.
 */
export function readText(
  engine: Liquid,
  key: TemplateKey,
  source: string,
): { variants: Variant[] } | { problem: TextProblem } {
  const declared = Object.keys(TEMPLATE_FACTS[key].shape);
  const variants: Variant[] = [];
  for (const each of variantsIn(source)) {
    try {
      const parsed = engine.parse(each);
      const names = engine.globalVariablesSync(parsed).filter((name) => !declared.includes(name));
      if (names.length > 0) return { problem: { kind: 'unknown_facts', names, declared } };
      // Also finds a misspelt field inside a list, which the names above do not show.
      const printed = String(engine.renderSync(parsed, SAMPLES[key])).trim();
      if (printed === '') return { problem: { kind: 'prints_nothing' } };
      if (printed.length > LONGEST_SAMPLE)
        return { problem: { kind: 'prints_too_much', count: printed.length, max: LONGEST_SAMPLE } };
      variants.push({ source: each, parsed });
    } catch (error) {
      return { problem: { kind: 'broken', message: error instanceof Error ? error.message : String(error) } };
    }
  }
  return variants.length === 0 ? { problem: { kind: 'empty' } } : { variants };
}
