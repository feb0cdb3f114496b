// Guarding: danger and denunciation are heard before anything else that words may mean.
import { type ComplaintId, id } from '../domain/ids.ts';
import type { DangerKind } from '../domain/understanding.ts';
import type { TextKey } from '../locales/phrase.ts';
import { photoIn, toldIn } from './answers.ts';
import { begin } from './begin.ts';
import { expectsWords, type Heard } from './heard.ts';
import { type Advance, plainSay, saidBefore } from './outcome.ts';
import type { Known } from './runs.ts';
import type { Talk } from './state.ts';
import type { Submission } from './submit.ts';
import type { World } from './world.ts';

const DANGER_FLOW = 'citizen/danger';
const DENOUNCE_FLOW = 'citizen/denounce';

/** Danger → the numbers to call. */
const DANGER_WORDS: Readonly<Record<DangerKind, TextKey & `danger-${DangerKind}`>> = {
  fire: 'danger-fire',
  accident: 'danger-accident',
  disaster: 'danger-disaster',
  violence: 'danger-violence',
  child: 'danger-child',
  crime_now: 'danger-crime_now',
  self_harm: 'danger-self_harm',
};

/**
 * Words of danger: the numbers first, a human paged, then the one question where. The alarm is filed under the
 * first fresh id of this message, so that the question can be about it.
 */
export function alarmed(world: World, talk: Talk, { input, spoken }: Heard): Advance | null {
  const danger = spoken?.understanding.danger ?? null;
  if (danger === null || talk.run?.flow === DANGER_FLOW || isOfficerAtWork(world, talk)) return null;
  const run = world.freshRuns[0];
  const photo = photoIn(input);
  const alarm: Submission = {
    command: 'Alarm',
    run,
    about: null,
    fields: { danger, told: toldIn(input), photos: photo === null ? null : [photo] },
  };
  const asked = begin(world, talk, {
    flow: DANGER_FLOW,
    about: { kind: 'complaint', id: id<ComplaintId>(run) },
    known: { danger },
    interrupts: true,
  });
  return asked.kind === 'needs'
    ? asked
    : { ...saidBefore([plainSay({ key: DANGER_WORDS[danger] })], asked), submits: alarm };
}

/** Words that accuse somebody of breaking the law: the restricted road, nothing more is asked (complaints.md §3). */
export function denounced(world: World, talk: Talk, { input, spoken }: Heard): Advance | null {
  const isHeard = spoken?.understanding.denunciation === true && talk.run?.flow !== DENOUNCE_FLOW;
  if (!isHeard || world.who.relay || isOfficerAtWork(world, talk)) return null;
  const told = toldIn(input);
  const known: Known = told === null ? {} : { story: told };
  return begin(world, talk, { flow: DENOUNCE_FLOW, known, interrupts: true });
}

/** An officer who writes an answer, or to a citizen, speaks of such things without meaning them as their own. */
function isOfficerAtWork(world: World, talk: Talk): boolean {
  if (!world.who.officer) return false;
  if (world.who.relay) return true;
  return expectsWords(world, talk);
}
