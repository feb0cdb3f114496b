// Relaying: while a relay is open, what is said goes to the person on the other side.
import { photoIn, toldIn } from './answers.ts';
import type { Heard } from './heard.ts';
import type { Input } from './input.ts';
import type { Advance } from './outcome.ts';
import { exitIn } from './spoken.ts';
import type { Talk } from './state.ts';
import type { Submission } from './submit.ts';
import type { World } from './world.ts';

/** Passes words, voices, photos and places on; "9", "kết thúc" and "dừng" close the relay. */
export function relayed(world: World, talk: Talk, heard: Heard): Advance | null {
  if (!world.who.relay) return null;
  const submits = isClosing(heard) ? closing(world) : saying(world, heard.input);
  return submits === null ? null : { kind: 'rests', talk, says: [], submits };
}

function isClosing({ input, spoken }: Heard): boolean {
  if (spoken === null || input.kind !== 'text') return false;
  return exitIn(spoken) === 9 || spoken.understanding.command === 'stop';
}

function closing(world: World): Submission {
  return { command: 'RelayClose', run: world.freshRuns[0], about: null, fields: {} };
}

function saying(world: World, input: Input): Submission | null {
  const told = toldIn(input);
  const photo = photoIn(input);
  const place = input.kind === 'place' ? input.place : null;
  if (told === null && photo === null && place === null) return null;
  const fields = { told, photos: photo === null ? null : [photo], place };
  return { command: 'RelaySay', run: world.freshRuns[0], about: null, fields };
}
