// Entry: the one way in: every message of a person is heard here, first things first.
import { dayOf } from '../domain/clock.ts';
import { missed, present, taken } from './advance.ts';
import type { Catalogue } from './catalogue.ts';
import { alarmed, denounced } from './guarding.ts';
import { type Heard, heardIn } from './heard.ts';
import type { Input } from './input.ts';
import { erasing, ordered } from './ordered.ts';
import { type Advance, plainSay, type Rested, type Say, saidBefore } from './outcome.ts';
import { relayed } from './relaying.ts';
import type { Talk } from './state.ts';
import { readTalk } from './stored.ts';
import { wished } from './wishes.ts';
import type { Surroundings, Who, World } from './world.ts';

/**
 * Hears one message. `stored` is the talk as it was kept, null for a stranger; it is checked here and begun again
 * when it can no longer be read. Pure and restartable: on `needs`, load the facts and ask again with the same rest.
 */
export function hear(
  catalogue: Catalogue,
  stored: unknown,
  input: Input,
  who: Who,
  surroundings: Surroundings,
): Advance {
  const world: World = { catalogue, who, ...surroundings };
  const { talk, begunAgain } = readTalk(catalogue, stored, world.now);
  const isStranger = talk.greetedAt === null;
  const isAnotherDay = talk.greetedAt !== null && dayOf(talk.greetedAt) !== dayOf(world.now);
  const commune = world.facts.commune;
  if (isStranger && commune === undefined) return { kind: 'needs', facts: ['commune'], talk };
  const before: readonly Say[] = [
    ...(isStranger ? [plainSay({ key: 'greeting-first', vars: { commune: commune?.name ?? '' } })] : []),
    ...(begunAgain ? [plainSay({ key: 'talk-begun-again' })] : []),
  ];
  const advanced = inTurn(world, isStranger ? { ...talk, greetedAt: world.now } : talk, input);
  if (advanced.kind === 'needs') return advanced;
  return isAnotherDay ? greetedAgain(world, advanced) : saidBefore(before, advanced);
}

/**
 * The first words of another day begin with a greeting, once. Not in danger, not while an officer is on the line, and
 * officers at work are spared it.
 */
function greetedAgain(world: World, rested: Rested): Rested {
  const [first, ...rest] = rested.says;
  const isAlarm = rested.submits?.command === 'Alarm';
  if (first === undefined || isAlarm || world.who.relay || world.who.officer) return rested;
  const greeted: Say = { ...first, phrases: [{ key: 'greeting-again' }, ...first.phrases] };
  return { ...rested, talk: { ...rested.talk, greetedAt: world.now }, says: [greeted, ...rest] };
}

function inTurn(world: World, talk: Talk, input: Input): Advance {
  const heard = heardIn(world, talk, input);
  switch (input.kind) {
    case 'tap':
    case 'begin':
      return taken(world, talk, heard) ?? missed(world, talk);
    case 'arrived':
    case 'sticker':
      return present(world, talk);
    case 'place':
    case 'contact':
      return relayed(world, talk, heard) ?? taken(world, talk, heard) ?? missed(world, talk);
    case 'text':
    case 'media':
      return said(world, talk, heard);
    default:
      return input satisfies never;
  }
}

/** Words and media, in the order of what matters: safety, secrecy, the person's own will, then the talk. */
function said(world: World, talk: Talk, heard: Heard): Advance {
  return (
    alarmed(world, talk, heard) ??
    denounced(world, talk, heard) ??
    erasing(world, talk, heard) ??
    relayed(world, talk, heard) ??
    ordered(world, talk, heard) ??
    taken(world, talk, heard) ??
    wished(world, talk, heard) ??
    missed(world, talk)
  );
}
