// Letter facts: what a step may know of the commune's letters.
import type { MediaId } from '../domain/ids.ts';
import type { Phrase, Var } from '../locales/phrase.ts';

/** A letter in a list. */
type Item = { readonly id: string; readonly label: Phrase };

export interface LetterFacts {
  /** What the officer has to do with letters, and how many wait where. Counts are those of the whole commune. */
  readonly letterDesk: {
    /** Writes letters, or signs some. */
    readonly hasPart: boolean;
    readonly mayWrite: boolean;
    readonly hasToSign: boolean;
    readonly drafts: number;
    readonly waiting: number;
    readonly signed: number;
  };
  /** Letters that wait for this officer's signature, the oldest first. */
  readonly lettersToSign: readonly Item[];
  /** Letters under way, for those who write them: drafts, waiting, signed and not handed over. */
  readonly openLetters: readonly Item[];
  /** The register of this year, the newest first. */
  readonly letterRegister: { readonly year: string; readonly entries: readonly Phrase[] };
  /** The letter the run is about, as this officer may see it now. */
  readonly letter: {
    readonly isThere: boolean;
    readonly status: Phrase;
    /** Word for word what is or will be signed. */
    readonly text: readonly Phrase[];
    /** Picture and sheet, once it is signed. */
    readonly papers: readonly MediaId[];
    readonly canAsk: boolean;
    readonly canSign: boolean;
    readonly canHand: boolean;
    readonly canChat: boolean;
    readonly canDrop: boolean;
    readonly hasName: boolean;
    readonly hasReason: boolean;
  };
  /**
   * What has been typed of a new letter, as it is understood. Reads slots `when`, `visited`, `received`, `promised`,
   * `newDay`, `reason` and `code`.
   */
  readonly letterForm: {
    readonly visited: Var;
    readonly received: Var;
    readonly promised: Var;
    readonly newDay: Var;
    readonly hasVisited: boolean;
    readonly hasReceived: boolean;
    readonly hasPromised: boolean;
    readonly hasNewDay: boolean;
    readonly isReasonClear: boolean;
    readonly reasonFaults: readonly Phrase[];
    /** The receipt names a matter that this officer may read. */
    readonly hasSender: boolean;
  };
}
