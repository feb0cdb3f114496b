// Understanding: what words say on their face, by rules alone; danger first, then everything else.
import { bareOf, findAll, hear, patterns, says, saysOnly, type Utterance, without } from './recognition.ts';
import {
  COMMAND_WORDS,
  COMMANDS,
  type Command,
  FILLERS,
  GREETINGS,
  NUMBER_PREFIXES,
  NUMBER_WORDS,
  THANKS,
} from './words/commands.ts';
import { CALM, DANGER_ALONE, DANGER_WORDS, DANGERS, type DangerKind, ORDINARY } from './words/danger.ts';
import { DENUNCIATION_WORDS, NO_DENUNCIATION } from './words/denunciation.ts';

export { DANGERS, type DangerKind };

/** What a text says on its face. Several may hold at once; who reads it takes danger first. */
export type Understanding = {
  /** Somebody must come at once. Called too often rather than missed. */
  readonly danger: DangerKind | null;
  /** Somebody is accused of breaking the law: the restricted road. */
  readonly denunciation: boolean;
  readonly command: Command | null;
  /** An order or a number is all that is said: nothing is told by it. */
  readonly isOrder: boolean;
  /** A choice by number, when it is all that is said. */
  readonly number: number | null;
  readonly greeting: boolean;
  readonly thanks: boolean;
};

const DANGER = mapped(DANGER_WORDS, ({ sure, likely }) => ({
  sure: patterns(sure),
  likely: patterns(likely),
}));
const ALONE = mapped(DANGER_ALONE, patterns);
const COMMAND = mapped(COMMAND_WORDS, ({ only, within }) => ({
  only: patterns(only),
  within: patterns(within),
}));
const ORDINARY_PATTERNS = patterns(ORDINARY);
const CALM_PATTERNS = patterns(CALM);
const DENUNCIATION = patterns(DENUNCIATION_WORDS);
const HARMLESS = patterns(NO_DENUNCIATION);
const GREETING = patterns(GREETINGS);
const THANKING = patterns(THANKS);
const NUMBERS = NUMBER_WORDS.map(patterns);
const FILLING = patterns(FILLERS);

/** Syllables: a longer text tells a story, and what it mentions is not what its writer asks of us. */
const COMMAND_MAX = 12;
const THANKS_MAX = 8;
const GREETING_MAX = 5;

/** Understands a text on its face, typed or transcribed, with marks or without. */
export function understand(text: string): Understanding {
  return understandHeard(hear(text));
}

/** Understands what was heard on its face. */
export function understandHeard(utterance: Utterance): Understanding {
  const bare = bareOf(utterance, FILLING);
  const length = bare.length;
  const command = commandIn(utterance, bare);
  const number = numberIn(bare);
  return {
    danger: dangerIn(utterance, bare),
    denunciation: says(without(utterance, HARMLESS), DENUNCIATION),
    command,
    number,
    isOrder: number !== null || (command !== null && isAlone(command, utterance, bare)),
    greeting: length <= GREETING_MAX && findAll(utterance, GREETING).some(({ start }) => start <= 1),
    thanks: length <= THANKS_MAX && says(utterance, THANKING),
  };
}

/** Whether words speak of accusing without accusing anybody: asked how, taught about, a fee of the house. */
export function isHarmless(utterance: Utterance): boolean {
  return says(utterance, HARMLESS);
}

function dangerIn(utterance: Utterance, bare: Utterance): DangerKind | null {
  const listened = without(utterance, ORDINARY_PATTERNS);
  const isCalm = says(utterance, CALM_PATTERNS);
  return (
    DANGERS.find((kind) => saysOnly(bare, ALONE[kind]) || says(listened, DANGER[kind].sure)) ??
    (isCalm ? undefined : DANGERS.find((kind) => says(listened, DANGER[kind].likely))) ??
    null
  );
}

function commandIn(utterance: Utterance, bare: Utterance): Command | null {
  const isShort = bare.length <= COMMAND_MAX;
  const isGiven = (command: Command): boolean =>
    isAlone(command, utterance, bare) || (isShort && says(utterance, COMMAND[command].within));
  return COMMANDS.find(isGiven) ?? null;
}

function isAlone(command: Command, utterance: Utterance, bare: Utterance): boolean {
  const { only } = COMMAND[command];
  return saysOnly(utterance, only) || saysOnly(bare, only);
}

/** One number, digit or word, after words that choose: "2", "số hai ạ", "chọn cái thứ 2". */
function numberIn(bare: Utterance): number | null {
  const last = bare.at(-1);
  const before = bare.slice(0, -1);
  if (last === undefined || before.length > 3) return null;
  if (!before.every(({ folded }) => NUMBER_PREFIXES.has(folded))) return null;
  if (/^\d$/.test(last.folded)) return Number(last.folded);
  const spoken = NUMBERS.findIndex((words) => saysOnly([last], words));
  return spoken === -1 ? null : spoken;
}

/** The same keys, each value made ready. */
function mapped<K extends string, V, R>(
  record: Readonly<Record<K, V>>,
  make: (value: V) => R,
): Readonly<Record<K, R>> {
  const entries = Object.entries(record) as [K, V][]; // `Object.entries` forgets the keys' type
  return Object.fromEntries(entries.map(([key, value]) => [key, make(value)])) as Record<K, R>; // the same keys
}
