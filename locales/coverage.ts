// Coverage: what a language lacks, has too much of, or fills differently from the base language.
import type { Language } from '../domain/person.ts';

/** Message name → sorted names of the variables its caller hands in (`bot/cli/generate-keys.ts` reads them). */
export type MessageTable = ReadonlyMap<string, readonly string[]>;

/** How a language stands beside the base language. */
export type Coverage = {
  readonly language: Language;
  /** Messages people get in a language further down the chain. */
  readonly missing: readonly string[];
  /** Messages nobody can ask for. */
  readonly extra: readonly string[];
  /** Messages whose variables differ from the base's: a value would be lost, or never arrive. */
  readonly differing: readonly string[];
};

/** Each language puts days, hours and codes together from the parts it needs. */
const FREE_PARTS = 'format-';

/** Compares a language with the base. */
export function coverageOf(language: Language, base: MessageTable, other: MessageTable): Coverage {
  return {
    language,
    missing: [...base.keys()].filter((name) => !other.has(name)),
    extra: [...other.keys()].filter((name) => !base.has(name)),
    differing: [...base]
      .filter(([name, variables]) => differs(name, variables, other.get(name)))
      .map(([name]) => name),
  };
}

/** The share of the base's messages that a language has words for, in percent, rounded down. */
export function percentOf(coverage: Coverage, base: MessageTable): number {
  return Math.floor((100 * (base.size - coverage.missing.length)) / base.size);
}

function differs(name: string, base: readonly string[], other: readonly string[] | undefined): boolean {
  if (other === undefined || name.startsWith(FREE_PARTS)) return false;
  return base.join() !== other.join();
}
