// Facts: what a step may know of the world. A step names the ones it needs; `handlers/gather` loads them.
import type { MediaId } from '../domain/ids.ts';
import type { Phrase, Var } from '../locales/phrase.ts';
import type { LetterFacts } from './letter-facts.ts';

/** One line of a list a person chooses from; `id` is what is kept. */
export type Item = { readonly id: string; readonly label: Phrase };

/** The option of every question of a procedure that means "I do not know": never a real answer, drops nothing. */
export const UNKNOWN_OPTION = 'khong_ro';

/** Answers that say something; what a person could not answer leaves its papers as "nếu …". */
export function knownAnswers(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(given).filter(([, option]) => option !== UNKNOWN_OPTION));
}

/**
 * Every fact there is, by name. Records hold values for words and claims for guards; arrays are lists to choose
 * from. Facts are read from the run as it stands when a step first needs them, so a step that fills a slot never
 * itself needs a fact that reads this slot.
 */
export interface Facts extends LetterFacts {
  /** The commune of the conversation. Reads nothing of the run. */
  readonly commune: {
    readonly name: string;
    readonly phone: string;
    readonly address: string;
    readonly province: string;
    /** "thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 …" (`locales/commune.ts`). */
    readonly hours: Phrase;
    readonly isOpen: boolean;
  };

  /** The officer who is talking: name, and the title of the first post they hold. Needed by officers' flows only. */
  readonly me: {
    readonly name: string;
    readonly title: string;
    /** Stands above others: holds a post that heads or is in charge of another one, or the chairman's. */
    readonly oversees: boolean;
  };

  /** What an officer may read of the commune's numbers (`domain/reports/readers.ts`). Reads nothing of the run. */
  readonly reading: { readonly isReport: boolean; readonly isFigures: boolean };
  /** Months of which there are figures for whoever talks, newest first. */
  readonly reportMonths: readonly Item[];
  /** What a supervision board reads of a month. Reads slot `month`. */
  readonly figures: { readonly isThere: boolean; readonly rows: Phrase };
  /** What everybody may read of the newest month that is over. */
  readonly openness: { readonly isThere: boolean; readonly month: Phrase; readonly rows: Phrase };

  /** Whether somebody can be called into the talk now: an officer on duty, linked to a chat, within office hours. */
  readonly duty: { readonly isThere: boolean };

  /** Fields the story may be about, likeliest first, at most 3. Reads slot `story` (text only: empty for a voice). */
  readonly categoryGuesses: readonly Item[];
  /** The matters of a story that tells of several, each with its field. Reads slot `story` (text only). */
  readonly matters: {
    readonly isSeveral: boolean;
    readonly lines: readonly Phrase[];
    /** The names of their fields in one line. */
    readonly fields: string;
  };
  /** What praise or a suggestion is filed as. Reads slot `story` (text only). */
  readonly praise: { readonly kind: string; readonly kindWord: Phrase; readonly category: string };
  /** The other office that does what was asked for. Reads slot `place`, the id of a redirect. */
  readonly redirect: { readonly isKnown: boolean; readonly name: string; readonly where: string };
  /** All fields of the commune, in the order of the commune's file. */
  readonly categories: readonly Item[];
  /** The commune's hamlets of today. */
  readonly hamlets: readonly Item[];

  /** Officers the story names, at most 3. Reads slot `story` (text only). */
  readonly namedOfficers: readonly Item[];
  /**
   * Whether the report is about somebody's conduct, by its category, and who is named in it. Reads slots `story`,
   * `category` and `split`.
   */
  readonly conduct: { readonly isMeant: boolean; readonly who: Phrase };
  /** Everybody a report may complain about: units whose staff is meant without a name, then officers with their post. */
  readonly subjects: readonly Item[];
  /** Whom the report complains about. Reads slot `subject`. */
  readonly subject: {
    readonly isKnown: boolean;
    /** One of the commune's leaders, of whom the commune itself is not the last to judge. */
    readonly isLeader: boolean;
    readonly province: string;
  };

  /** What a petition would be made of. Reads slot `story` (text only). */
  readonly petition: {
    /** There are words that could be filled in. */
    readonly hasWords: boolean;
    /** It names one of the commune's leaders, of whom the province judges. */
    readonly isAboutLeader: boolean;
    readonly province: string;
  };
  /** How long khiếu nại may still be lodged. Reads slot `received`; all claims false when it names no day. */
  readonly lodging: {
    readonly isKnown: boolean;
    /** The day has not been yet. */
    readonly isFuture: boolean;
    readonly isOver: boolean;
    readonly isLastDay: boolean;
    readonly received: Var;
    /** Calendar days that are left after today. */
    readonly days: number;
    readonly last: Var;
  };

  /**
   * What a report would be filed as now. Reads slots `story`, `split`, `category`, `kind`, `visibility` and `subject`; what is
   * not chosen yet follows from the category (words: `kind-…`, `visibility-…`, `locales/told.ts`).
   */
  readonly report: {
    /** Code of KINDS: slot `kind`, else guessed from story and category. */
    readonly kind: string;
    readonly kindWord: Phrase;
    /** Code of VISIBILITIES: the stricter of the category's and slot `visibility`. */
    readonly visibility: string;
    readonly visibilityWord: Phrase;
    /** The category leaves the choice of `visibility` to the citizen. */
    readonly mayBeOpen: boolean;
    /** The phone number of slot `phone`, or "nhắn ở đây". */
    readonly contact: Phrase;
  };

  /** Procedures that may be meant, best first, at most 4. Reads slot `wish`. */
  readonly procedureMatches: readonly Item[];
  /** Life events: groups of procedures, most asked first. */
  readonly procedureGroups: readonly Item[];
  /** Procedures of a group, most asked first. Reads slot `group`. */
  readonly procedureList: readonly Item[];
  /** The procedure the run is about (`locales/procedure.ts` words it). `isKnown`: it still exists. */
  readonly procedure: {
    readonly isKnown: boolean;
    readonly name: string;
    /** Never answered with a list of papers: sent to the counter. */
    readonly isLow: boolean;
    /** Fee, time, where, who decides, deadline, source with its month, and whether an officer has approved it. */
    readonly details: readonly Phrase[];
  };
  /** The next question whose answer still changes the papers. Reads what the run is about and slot `answers`. */
  readonly procedureQuestion: { readonly isLeft: boolean; readonly id: string; readonly ask: string };
  /** Its options, then `UNKNOWN_OPTION`. Reads the same. */
  readonly procedureOptions: readonly Item[];
  /** The papers for these answers. Reads the same (`locales/procedure.ts` words it). */
  readonly checklist: { readonly lines: readonly Phrase[] };
  /** What was asked on about the procedure, answered. Reads what the run is about and slot `wish`. */
  readonly followUp: {
    /** It is about this procedure, and there is an answer. */
    readonly isAnswered: boolean;
    /** The list of papers itself is asked for again. */
    readonly isPapers: boolean;
    readonly lines: readonly Phrase[];
  };

  /** Every way of handing in the procedure at hand, step by step: counter, online, at home, somebody instead. */
  readonly ways: { readonly lines: readonly Phrase[] };
  /** A procedure that the words name and that is no longer done. Reads slot `wish`. */
  readonly endedProcedure: { readonly isEnded: boolean; readonly name: string; readonly day: Var };
  /** Lists of papers the person keeps, the newest first. */
  readonly myLists: readonly Item[];
  /** The person's list of the procedure the run is about. `isReady`: no paper is lacking that is needed for certain. */
  readonly paperList: {
    readonly isKept: boolean;
    readonly isReady: boolean;
    readonly name: string;
    readonly left: number;
  };
  /** Its papers, those still lacking first; each says whether it is ticked off. */
  readonly listPapers: readonly Item[];

  /** Whether this officer keeps the content about procedures, and how much waits for them. */
  readonly contentKeeper: {
    readonly isKeeper: boolean;
    readonly sheets: number;
    readonly lost: number;
    readonly hasLost: boolean;
  };
  /** Sheets with which something is wrong, the worst first; empty for whoever keeps no content. */
  readonly contentTasks: readonly Item[];
  /** The sheet the run is about, as its keeper reads it. */
  readonly sheetReview: {
    readonly isKnown: boolean;
    readonly maySign: boolean;
    readonly isHidden: boolean;
    readonly name: string;
    readonly points: readonly Phrase[];
    /** What people have shown who were sent back. */
    readonly media: readonly MediaId[];
    readonly fee: string;
    readonly time: string;
    readonly counter: Phrase;
    readonly hours: Phrase;
    readonly notes: readonly Phrase[];
    readonly signature: Phrase;
  };
  /** Papers of that sheet, needed by whomever. */
  readonly sheetPapers: readonly Item[];
  /** One of them. Reads slot `paper`. */
  readonly sheetPaper: { readonly line: Phrase };
  /** What people searched for in vain, most often first; empty for whoever keeps no content. */
  readonly lostWishes: readonly Item[];
  /** One of them. Reads slot `wish`. */
  readonly lostWish: { readonly text: string; readonly count: number; readonly how: Phrase };
  /** Everybody in office, in the order of the commune's posts. */
  readonly officials: readonly Item[];
  /** One of them, or who answers for a field today. Reads slots `official` and `category`. */
  readonly official: { readonly isKnown: boolean; readonly lines: readonly Phrase[] };
  /** Whether a number, a name or a message is the commune's. Reads slot `said`. */
  readonly genuine: { readonly lines: readonly Phrase[] };
  /** Hours by season, who sits at which counter today, the posted fees. */
  readonly officeTable: {
    readonly hours: readonly Phrase[];
    readonly fees: readonly Phrase[];
    readonly hasFees: boolean;
  };
  /** A dossier by the code on its receipt, only so many tries. Reads slots `code` and `proof`. */
  readonly dossier: {
    readonly isFound: boolean;
    readonly isTooOften: boolean;
    /** The second fact is right. */
    readonly isProven: boolean;
    readonly standing: Phrase;
    readonly details: readonly Phrase[];
  };
  /** Dossiers for which the office owes an apology with a new day, the most overdue first. */
  readonly lateDossiers: readonly Item[];
  /** Fields for which a number can be taken: somebody sits at a counter that serves them today. */
  readonly counterFields: readonly Item[];
  /** Hamlets whose people go before at the counters. */
  readonly farHamlets: { readonly exist: boolean; readonly names: Phrase };
  /** The citizen's open number of today, as it stands at this moment. */
  readonly myTicket: {
    readonly exists: boolean;
    readonly id: string;
    readonly status: Phrase;
    readonly canGiveUp: boolean;
    /** Sent for a paper, and may come back. */
    readonly isLacking: boolean;
  };
  /** Everything that can be booked: receptions of leaders, then fields of the counters. */
  readonly bookables: readonly Item[];
  /** Receptions of leaders only. */
  readonly receptions: readonly Item[];
  /** Days with a free slot, soonest first. Reads slot `what`. */
  readonly bookDays: readonly Item[];
  /** Free slots of a day. Reads slots `what` and `day`. */
  readonly bookTimes: readonly Item[];
  /** What the citizen has booked and still lies ahead. */
  readonly myVisits: readonly Item[];
  /** The appointment the run is about; false when there is none, it is another's, or it stands no more. */
  readonly visit: { readonly isMine: boolean; readonly what: Phrase };

  /** The officer's counter as it stands now. */
  readonly desk: {
    readonly isMine: boolean;
    readonly counter: string;
    /** Who is at the counter now; empty: nobody. */
    readonly ticket: string;
    readonly hasTicket: boolean;
    readonly isPaused: boolean;
    /** Who is there now, in one line. */
    readonly current: Phrase;
    readonly waiting: number;
    readonly counts: Phrase;
  };
  /** Who is booked at the receptions this officer holds, soonest first, one line each. */
  readonly receptionBook: {
    readonly isMine: boolean;
    readonly isEmpty: boolean;
    readonly lines: readonly Phrase[];
  };

  /** What the citizen has sent, newest first. With slot `code` filled: only the one with this receipt. */
  readonly myComplaints: readonly Item[];
  /** What the citizen has sent and can still add to, newest first, at most 3; nothing sealed. */
  readonly openMine: readonly Item[];
  /**
   * Open matters of others near by that this report may be the same as: field, hamlet, state and about how many report
   * it, never a word of it. Reads slots `category`, `hamlet` and `place`.
   */
  readonly similar: readonly Item[];
  /** State and date of the receipt in slot `code`, whoever sent it; nothing else, and only so many tries. */
  readonly receipt: {
    readonly isFound: boolean;
    readonly isMine: boolean;
    readonly isTooOften: boolean;
    readonly code: Var;
    readonly status: Phrase;
  };
  /** The citizen's own complaint the run is about; all claims false when there is none or it is another's. */
  readonly complaint: {
    readonly isMine: boolean;
    readonly code: Var;
    readonly category: string;
    /** Where it stands, in one sentence (`locales/complaint.ts`). */
    readonly status: Phrase;
    /** What has happened, oldest first, at most 6 lines. */
    readonly history: readonly Phrase[];
    /** The officer's open question; empty when none is open. */
    readonly question: string;
    /** Sealed matters are never shown in the chat again. */
    readonly isSealed: boolean;
    /** Whoever told of it may share the phone with the one they fear. */
    readonly isDiscreet: boolean;
    readonly isWaiting: boolean;
    readonly canAdd: boolean;
    readonly canWithdraw: boolean;
    readonly canRate: boolean;
    /** What came of it has been told; only the attitude is still to be. */
    readonly isRated: boolean;
    readonly canReopen: boolean;
    readonly canCorrect: boolean;
    /** Has joined somebody else's matter. */
    readonly canLeave: boolean;
    /** What happens next by itself. */
    readonly next: Phrase;
  };

  /** The officer's cases, worst first. With slot `code` filled: only the one with this receipt. */
  readonly caseList: readonly Item[];
  /** How many cases the officer has, and how they stand. */
  readonly caseCount: { readonly open: number; readonly overdue: number };
  /** The case the run is about, as this officer may see it now (`domain/complaint/lifecycle.ts` offers). */
  readonly case: {
    /** The officer may read it. */
    readonly isReadable: boolean;
    readonly code: Var;
    readonly title: Phrase;
    /** What the citizen told, with what was added later. */
    readonly told: Phrase;
    readonly where: Phrase;
    /** Name and phone of the citizen, or why they are hidden. */
    readonly citizen: Phrase;
    readonly due: Phrase;
    readonly status: Phrase;
    readonly history: readonly Phrase[];
    /** Photos and voices, oldest first. */
    readonly media: readonly MediaId[];
    readonly hasMedia: boolean;
    readonly isSealed: boolean;
    readonly canAccept: boolean;
    readonly canAsk: boolean;
    readonly canForward: boolean;
    readonly canAnswer: boolean;
    readonly canRefuse: boolean;
    /** It may be called not understandable: the citizen has been asked twice. */
    readonly isAskedEnough: boolean;
    readonly canSignApology: boolean;
    readonly canTell: boolean;
    readonly canNote: boolean;
    readonly canReturn: boolean;
    readonly canHandOver: boolean;
    readonly canNoteTakenOver: boolean;
    readonly canNoteTurnedDown: boolean;
    readonly canMarkUrgent: boolean;
    readonly canMerge: boolean;
    readonly canAskWhy: boolean;
    readonly canGiveReason: boolean;
    /** It is sealed, and this officer is one of the two who may open it. */
    readonly canReveal: boolean;
    /** It is sealed, and may be handed over to a body outside. */
    readonly canPassSealed: boolean;
    /** Title and name of whoever must act. */
    readonly owner: string;
    /** What was asked and said about why the case lies. */
    readonly why: Phrase;
    /** What happens next by itself. */
    readonly next: Phrase;
    /** Words of abuse are masked in `told`; `unmasked` has all of them. */
    readonly isMasked: boolean;
    readonly unmasked: Phrase;
  };
  /** Open cases this one may be the same as, which the officer may read too. */
  readonly sameCases: readonly Item[];
  /** The case chosen to go on for both. Reads slots `into` and `code`. */
  readonly mergeTarget: { readonly isFound: boolean; readonly id: string; readonly title: Phrase };
  /** Late cases of others below this officer, worst first, each with who has it. */
  readonly lateCases: readonly Item[];
  readonly lateCount: { readonly count: number };
  /** Open and late cases of each officer, as far as the reader may read them; fullest first. */
  readonly balance: { readonly lines: readonly Phrase[] };
  /** The officer is away, or will be. */
  readonly myAbsence: { readonly isThere: boolean; readonly words: Phrase };
  /** Today and the days after it. */
  readonly daysAhead: readonly Item[];
  /** The day in slot `from` and those after it. */
  readonly daysUntil: readonly Item[];
  /** Who may stand in for this officer: has a chat, and is there in the days of slots `from` and `to`. */
  readonly deputies: readonly Item[];
  /** Sealed matters that this officer may open, newest first; empty for everybody else. */
  readonly sealedList: readonly Item[];
  /**
   * Whether the answer tells enough to leave (`domain/complaint/answer-quality.ts`). Reads what the run is about, slots
   * `answer` and `photos`.
   */
  readonly answerCheck: {
    readonly passes: boolean;
    readonly lacksPhoto: boolean;
    /** The officer may let it leave all the same, with a reason. */
    readonly mayOverrule: boolean;
    /** What is missing, one line each. */
    readonly missing: readonly Phrase[];
  };
  /** Answers the commune has written beforehand for cases like this one. */
  /** What in the answer goes against the commune's rules of manners. Reads what `answerCheck` reads. */
  readonly answerManners: { readonly slips: readonly Phrase[]; readonly hasSlips: boolean };
  /** The commune's rules of manners, a line each (`domain/courtesy/profile.ts`). */
  readonly manners: { readonly lines: readonly Phrase[]; readonly hasLines: boolean };
  readonly answerTemplates: readonly Item[];
  /** The answer as it stands: typed, else the template of slot `template` filled from the case. */
  readonly answerDraft: { readonly text: Phrase };
  /** Posts the case may be forwarded to: held today, not the owner's own. */
  readonly forwardPosts: readonly Item[];
  /** The apology exactly as the citizen will get it. Reads what the run is about and slot `reason`. */
  readonly apologyDraft: {
    readonly letter: readonly Phrase[];
    readonly newDue: Var;
    /** The reason is one, blames nobody and promises nothing (`domain/letters/reason.ts`); else what is wrong with it. */
    readonly isReasonClear: boolean;
    readonly reasonFaults: readonly Phrase[];
  };
}

export type FactName = keyof Facts;
export type Loaded = { readonly [F in FactName]?: Facts[F] };
