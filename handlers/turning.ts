// Turning: what makes turns out of messages, failures and commands; the machinery around it commits and delivers them.
import { carryOutFor } from './carry-out.ts';
import { apologyTurn, takeTurn } from './take-turn.ts';

/** The makers of turns. Tests of the machinery hand in their own. */
export interface Turning {
  readonly takeTurn: typeof takeTurn;
  readonly apologyTurn: typeof apologyTurn;
  readonly carryOutFor: typeof carryOutFor;
}

/** The makers of turns of the house. */
export const TURNING: Turning = { takeTurn, apologyTurn, carryOutFor };
