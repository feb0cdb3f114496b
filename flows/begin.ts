// Begin: a flow is entered by a wish, a button or a way out; what was going on is put aside.
import type { Phrase } from '../locales/phrase.ts';
import type { Flow } from './flow.ts';
import type { Advance } from './outcome.ts';
import { aboutIt, beginning, type Known, putAside } from './runs.ts';
import type { About, Talk } from './state.ts';
import { walk } from './walk.ts';
import { mayWalk, type World } from './world.ts';

/** A flow to enter. */
export type Entry = {
  readonly flow: string;
  readonly about?: About | null;
  /** What is known already. */
  readonly known?: Known;
  /** It stands in the way of what was going on, which is offered again even if it was only looking around. */
  readonly interrupts?: true;
};

/** The main menu of whoever talks. */
export function home(world: World): Entry {
  return { flow: world.who.officer ? 'leader/menu' : 'citizen/menu' };
}

/**
 * Enters a flow. One that does not exist, is not for this person, or is about something else (an old or a made-up
 * button) leads to the main menu instead.
 */
export function begin(world: World, talk: Talk, entry: Entry): Advance {
  const flow = world.catalogue.get(entry.flow);
  const about = asItSays(flow, entry.about ?? null);
  const fits = about === null || flow?.about === about.kind;
  if (flow === undefined || !mayWalk(flow, world.who) || !fits)
    return beginHome(world, talk, { key: 'stale-tap' });
  const run = beginning(flow, world.freshRuns[1], about, entry.known ?? {}, world.now);
  // "9" within the call for a person begins it anew; it is no draft of its own.
  const isRepeated = entry.interrupts === true && talk.run?.flow === flow.id;
  return walk(
    world,
    putAside(world.catalogue, isRepeated ? { ...talk, run: null } : talk, entry.interrupts),
    run,
  );
}

/** A button that carries a bare id is taken for a complaint's; the flow it begins says what else it names. */
function asItSays(flow: Flow | undefined, about: About | null): About | null {
  const isElse = flow?.about === 'ticket' || flow?.about === 'appointment';
  return isElse && about?.kind === 'complaint' ? aboutIt(flow.about, about.id) : about;
}

/** Enters the main menu. */
export function beginHome(world: World, talk: Talk, note: Phrase | null = null): Advance {
  const { flow } = home(world);
  const menu = world.catalogue.get(flow);
  if (menu === undefined) throw new Error(`No flow is called ${flow}`);
  const run = beginning(menu, world.freshRuns[1], null, {}, world.now);
  return walk(
    world,
    putAside(world.catalogue, talk),
    run,
    note === null ? null : { phrase: note, stands: 'before' },
  );
}
