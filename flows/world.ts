// World: what does not change while one message is walked: flows, who talks, facts, time.
import type { Moment } from '../domain/clock.ts';
import type { RunId } from '../domain/ids.ts';
import type { Understood } from '../domain/sorting/understood.ts';
import type { Phrase } from '../locales/phrase.ts';
import type { Catalogue } from './catalogue.ts';
import type { Loaded } from './facts.ts';
import type { AnyStep, Flow } from './flow.ts';
import type { Run } from './state.ts';

/** What the runtime is handed besides the talk: facts loaded so far, time, fresh ids. */
export type Surroundings = {
  readonly facts: Loaded;
  readonly now: Moment;
  /** Ids for runs that begin within this message. */
  readonly freshRuns: readonly [RunId, RunId];
  /** Plain Vietnamese or listening: fewer choices on a screen. */
  readonly easy: boolean;
  /** Puts a label into the reader's words, so that a typed label is known. */
  readonly say: (phrase: Phrase) => string;
  /** The one understanding of a text, with what the commune knows (`domain/sorting/understood.ts`). */
  readonly understand: (text: string) => Understood;
};

/** Who is talking, as far as the runtime must know it. */
export type Who = {
  readonly officer: boolean;
  /** A relay with the other side is open: what is said goes there. */
  readonly relay: boolean;
};

/** All of it, as the parts of the runtime hand it on. */
export type World = { readonly catalogue: Catalogue; readonly who: Who } & Surroundings;

/** The flow a run walks. Stored runs have been checked against the catalogue (`stored.ts`). */
export function flowOf(catalogue: Catalogue, run: Run): Flow {
  const flow = catalogue.get(run.flow);
  if (flow === undefined) throw new Error(`No flow is called ${run.flow}`);
  return flow;
}

/** The step at which a run stands. */
export function stepOf(catalogue: Catalogue, run: Run): AnyStep {
  const step = flowOf(catalogue, run).steps[run.step];
  if (step === undefined) throw new Error(`${run.flow} has no step ${run.step}`);
  return step;
}

/** A citizen cannot walk an officer's flow; an officer is also a citizen of some commune. */
export function mayWalk(flow: Flow, who: Who): boolean {
  return flow.who !== 'officer' || who.officer;
}
