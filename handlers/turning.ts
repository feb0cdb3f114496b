// Turning: what makes turns out of messages, failures and commands; the machinery around it commits and delivers them.
import type { carryOutFor } from './carry-out.ts';
import type { apologyTurn, takeTurn } from './take-turn.ts';

/** The makers of turns: those of the house, handed in by `bot/compose.ts`, or a test's own. */
export interface Turning {
  readonly takeTurn: typeof takeTurn;
  readonly apologyTurn: typeof apologyTurn;
  readonly carryOutFor: typeof carryOutFor;
}
