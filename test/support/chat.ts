// A chat with a catalogue of flows, as a test drives it: the talk goes through JSON after every message.
import { expect } from 'vitest';
import type { Moment } from '../../domain/clock.ts';
import { id, type RunId } from '../../domain/ids.ts';
import type { MediaKind } from '../../domain/media.ts';
import type { Language } from '../../domain/person.ts';
import type { Catalogue } from '../../flows/catalogue.ts';
import { hear } from '../../flows/entry.ts';
import type { FactName, Loaded } from '../../flows/facts.ts';
import type { Input } from '../../flows/input.ts';
import type { Advance, Rested, Say } from '../../flows/outcome.ts';
import type { Run, Talk } from '../../flows/state.ts';
import type { Surroundings, Who } from '../../flows/world.ts';
import { understand } from './seed-knowledge.ts';
import { saying } from './words.ts';

/** Monday 2 November 2026, 9:00 at +07:00. */
export const MONDAY: Moment = Date.parse('2026-11-02T02:00:00Z');

/** Who chats, and what the world is like; everything has a usual value. */
export type Circumstances = {
  readonly who?: Partial<Who>;
  readonly easy?: boolean;
  readonly language?: Language;
  /** Facts, or where they come from for a run as it stands; only those asked for are handed in. */
  readonly facts?: Loaded | ((run: Run | null) => Loaded);
  /** When the first message comes, a minute before the second; Monday morning. */
  readonly from?: Moment;
  readonly talk?: unknown;
  readonly hears?: Hears;
};

/** `hear`, or another way in of the same shape. */
type Hears = (
  catalogue: Catalogue,
  stored: unknown,
  input: Input,
  who: Who,
  surroundings: Surroundings,
) => Advance;

/** What is heard in answer to one message. */
export type Reply = Rested & {
  /** Everything said, as a person reads it: one string a message. */
  readonly texts: readonly string[];
  /** The last thing said. */
  readonly last: Say | undefined;
  /** Facts that were asked for, in order. */
  readonly asked: readonly FactName[];
};

export type Chat = {
  readonly send: (input: Input) => Reply;
  readonly says: (text: string) => Reply;
  /** Taps the choice of that id on the newest prompt. */
  readonly taps: (choice: string) => Reply;
  readonly sends: (media: MediaKind, caption?: string) => Reply;
  readonly talk: () => Talk | null;
  /** Messages sent so far. */
  readonly count: () => number;
};

/** Rounds of facts one message may ask for. */
const ROUNDS_MAX = 12;

/** Starts a chat of a citizen who has been greeted, unless told otherwise. */
export function chatWith(catalogue: Catalogue, circumstances: Circumstances = {}): Chat {
  let stored = circumstances.talk === undefined ? GREETED : circumstances.talk;
  let count = 0;
  const who: Who = { officer: false, relay: false, ...circumstances.who };

  const send = (input: Input): Reply => {
    count += 1;
    const reply = answered(catalogue, stored, input, who, count, circumstances);
    stored = JSON.parse(JSON.stringify(reply.talk));
    expect(stored, 'a talk is JSON').toEqual(reply.talk);
    return reply;
  };

  const talk = () => stored as Talk | null; // the talk of the last reply, just compared with it
  return {
    send,
    says: (text) => send({ kind: 'text', text }),
    taps: (choice) => send({ kind: 'tap', prompt: talk()?.offered?.prompt ?? '', choice }),
    sends: (media, caption) =>
      send({ kind: 'media', media, id: id(`${media}-${count + 1}`), caption: caption ?? null }),
    talk,
    count: () => count,
  };
}

/** A talk in which the greeting has been said. */
const GREETED: unknown = { version: 1, greetedAt: MONDAY, run: null, paused: [], offered: null, prompts: 0 };

function answered(
  catalogue: Catalogue,
  stored: unknown,
  input: Input,
  who: Who,
  count: number,
  circumstances: Circumstances,
): Reply {
  const now = (circumstances.from ?? MONDAY) + (count - 1) * 60_000;
  const say = saying(now, circumstances.language);
  const freshRuns = [runId(count, 1), runId(count, 2)] as const;
  const hears = circumstances.hears ?? hear;
  const asked: FactName[] = [];
  let facts: Loaded = {};
  for (let round = 0; round < ROUNDS_MAX; round++) {
    const step = hears(catalogue, stored, input, who, {
      facts,
      now,
      freshRuns,
      easy: circumstances.easy ?? false,
      say,
      understand,
    });
    if (step.kind === 'rests') {
      const texts = step.says.map((each) => each.phrases.map(say).join('\n'));
      return { ...step, texts, last: step.says.at(-1), asked };
    }
    asked.push(...step.facts);
    facts = { ...facts, ...only(step.facts, factsFor(circumstances, step.talk.run)) };
  }
  throw new Error(`More than ${ROUNDS_MAX} rounds of facts: ${asked.join(', ')}`);
}

function factsFor(circumstances: Circumstances, run: Run | null): Loaded {
  const facts = circumstances.facts ?? {};
  return typeof facts === 'function' ? facts(run) : facts;
}

function only(names: readonly FactName[], facts: Loaded): Loaded {
  const missing = names.filter((name) => facts[name] === undefined);
  if (missing.length > 0) throw new Error(`The test has no fact ${missing.join(', ')}`);
  return Object.fromEntries(names.map((name) => [name, facts[name]]));
}

/** Ids that look like real ones: a message's number and which of its two. */
function runId(message: number, which: 1 | 2): RunId {
  return id(`00000000-0000-7000-800${which}-${String(message).padStart(12, '0')}`);
}
