// Ordered: words that mean the same everywhere: stop, menu, help, the four exits, a receipt.
import { codeIn } from '../domain/code.ts';
import { expectsWords, leaving } from './advance.ts';
import { begin, beginHome } from './begin.ts';
import { type Input, isSpeech } from './input.ts';
import type { Advance } from './outcome.ts';
import { pickedBy } from './picked.ts';
import { stopped } from './resting.ts';
import { putAside } from './runs.ts';
import { isShort, type Spoken } from './spoken.ts';
import type { Talk } from './state.ts';
import type { World } from './world.ts';

/** The wish to have one's data deleted is understood everywhere, in a relay too. */
export function erasing(world: World, talk: Talk, input: Input, spoken: Spoken | null): Advance | null {
  if (spoken === null || !isOrder(world, talk, input, spoken)) return null;
  return spoken.understanding.command === 'erase'
    ? begin(world, talk, { flow: 'citizen/erase', interrupts: true })
    : null;
}

/** Serves an order, an exit or a receipt, unless the words are the label of a present choice ("không", "quay lại"). */
export function ordered(world: World, talk: Talk, input: Input, spoken: Spoken | null): Advance | null {
  if (spoken === null || !isOrder(world, talk, input, spoken)) return null;
  if (pickedBy(input, spoken, talk.offered, world.say).kind === 'choice') return null;
  switch (spoken.understanding.command) {
    case 'stop':
      return stopped(putAside(world.catalogue, talk));
    case 'menu':
      return beginHome(world, talk);
    case 'help':
      return begin(world, talk, { flow: 'citizen/help', interrupts: true });
    case 'erase':
    case 'repeat':
    case 'language':
    case 'back':
    case 'person':
    case null:
      return leaving(world, talk, input) ?? receiptShown(world, talk, spoken);
    default:
      return spoken.understanding.command satisfies never;
  }
}

/** Where a whole story could stand, only short words are an order: "họ bảo tôi quay lại mãi" is none. */
function isOrder(world: World, talk: Talk, input: Input, spoken: Spoken): boolean {
  return isSpeech(input) && (isShort(spoken) || !expectsWords(world, talk));
}

function receiptShown(world: World, talk: Talk, spoken: Spoken): Advance | null {
  // A story or a telephone number may hold ten digits that look like a receipt.
  const code = expectsWords(world, talk) ? null : codeIn(spoken.words);
  if (code === null) return null;
  const flow = world.who.officer ? 'leader/cases' : 'citizen/track';
  return begin(world, talk, { flow, known: { code: { text: code, voices: [] } } });
}
