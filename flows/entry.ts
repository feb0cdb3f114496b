// Entry: the one way in: every message of a person is heard here, first things first.
import { missed, present, taken } from './advance.ts';
import type { Catalogue } from './catalogue.ts';
import { alarmed, denounced } from './guarding.ts';
import type { Input } from './input.ts';
import { erasing, ordered } from './ordered.ts';
import { type Advance, plainSay, type Say, saidBefore } from './outcome.ts';
import { relayed } from './relaying.ts';
import { spokenIn } from './spoken.ts';
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
  const commune = world.facts.commune;
  if (isStranger && commune === undefined) return { kind: 'needs', facts: ['commune'], talk };
  const before: readonly Say[] = [
    ...(isStranger ? [plainSay({ key: 'greeting-first', vars: { commune: commune?.name ?? '' } })] : []),
    ...(begunAgain ? [plainSay({ key: 'talk-begun-again' })] : []),
  ];
  const heard = inTurn(world, isStranger ? { ...talk, greetedAt: world.now } : talk, input);
  return heard.kind === 'needs' ? heard : saidBefore(before, heard);
}

function inTurn(world: World, talk: Talk, input: Input): Advance {
  switch (input.kind) {
    case 'tap':
    case 'begin':
      return taken(world, talk, input) ?? missed(world, talk);
    case 'arrived':
    case 'sticker':
      return present(world, talk);
    case 'place':
    case 'contact':
      return relayed(world, talk, input, null) ?? taken(world, talk, input) ?? missed(world, talk);
    case 'text':
    case 'media':
      return said(world, talk, input);
    default:
      return input satisfies never;
  }
}

/** Words and media, in the order of what matters: safety, secrecy, the person's own will, then the talk. */
function said(world: World, talk: Talk, input: Input): Advance {
  const spoken = spokenIn(input);
  return (
    alarmed(world, talk, input, spoken) ??
    denounced(world, talk, input, spoken) ??
    erasing(world, talk, input) ??
    relayed(world, talk, input, spoken) ??
    ordered(world, talk, input) ??
    taken(world, talk, input) ??
    wished(world, talk, input, spoken) ??
    missed(world, talk)
  );
}
