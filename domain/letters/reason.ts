// The reason of an apology: whether it is one, and says nothing that an apology may never say.
import { hear, patterns, says, without } from '../recognition.ts';
import {
  BLAMING_REASONS,
  EMPTY_REASONS,
  PROMISES_OF_MONEY,
  REASON_JOINTS,
} from '../words/apology-reasons.ts';

/** What may be wrong with a reason, in the order in which the officer is told (courtesy-and-letters.md §2, §2.1). */
export const REASON_FAULTS = ['unexplained', 'blames', 'promises_money', 'too_long'] as const;
export type ReasonFault = (typeof REASON_FAULTS)[number];

/** Syllables that are left of a real reason without its formulas: "chờ gỗ". */
const SUBSTANCE_MIN = 2;
/** Letters of a reason that is "thật, ngắn" (§2.1): three lines of a phone. */
const LENGTH_MAX = 240;

const EMPTY = patterns([...EMPTY_REASONS, ...REASON_JOINTS]);
const BLAMES = patterns(BLAMING_REASONS);
const MONEY = patterns(PROMISES_OF_MONEY);

/** What is wrong with a reason; nothing when a citizen can be told it as it is. */
export function faultsOfReason(reason: string): readonly ReasonFault[] {
  const heard = hear(reason);
  const faults: Readonly<Record<ReasonFault, boolean>> = {
    unexplained: substanceOf(reason) < SUBSTANCE_MIN,
    blames: says(heard, BLAMES),
    promises_money: says(heard, MONEY),
    too_long: reason.trim().length > LENGTH_MAX,
  };
  return REASON_FAULTS.filter((one) => faults[one]);
}

/** Syllables outside formulas and joints. */
function substanceOf(text: string): number {
  return without(hear(text), EMPTY).filter(({ marked }) => marked !== '.').length;
}
