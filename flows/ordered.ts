// Ordered: words that mean the same everywhere: stop, menu, help, one's own matters, the four exits, a receipt, an invite.
import { codeIn } from '../domain/code.ts';
import { inviteIn } from '../domain/invite.ts';
import { leaving } from './advance.ts';
import { begin, beginHome } from './begin.ts';
import { expectsWords, type Heard } from './heard.ts';
import type { Advance } from './outcome.ts';
import { stopped } from './resting.ts';
import { putAside } from './runs.ts';
import type { Spoken } from './spoken.ts';
import type { Talk } from './state.ts';
import type { World } from './world.ts';

/** Where an officer links this chat to themselves. */
const LINK_FLOW = 'leader/link';

/** The wish to have one's data deleted is understood everywhere, in a relay too. */
export function erasing(world: World, talk: Talk, { order }: Heard): Advance | null {
  const isMeant = order?.understanding.command === 'erase';
  if (!isMeant) return null;
  // Whoever is in danger wants the phone cleared, nothing else, and is not asked again what they were asked.
  if (talk.run?.flow === 'citizen/danger')
    return begin(world, { ...talk, run: null }, { flow: 'citizen/erase', known: { only: 'phone' } });
  return begin(world, talk, { flow: 'citizen/erase', interrupts: true });
}

/** Serves an order, an exit or a receipt. */
export function ordered(world: World, talk: Talk, heard: Heard): Advance | null {
  const spoken = heard.order;
  if (spoken === null) return null;
  switch (spoken.understanding.command) {
    case 'stop':
      return stopped(putAside(world.catalogue, talk));
    case 'menu':
      return beginHome(world, talk);
    case 'help':
      return begin(world, talk, { flow: 'citizen/help', interrupts: true });
    case 'lists':
      return begin(world, talk, { flow: 'citizen/my-lists' });
    case 'mine':
      return expectsWords(world, talk) ? null : begin(world, talk, { flow: listOf(world) });
    case 'invite':
      return redeemed(world, talk, spoken) ?? begin(world, talk, { flow: LINK_FLOW, interrupts: true });
    case 'monthly':
      return begin(world, talk, { flow: world.who.officer ? 'leader/monthly' : 'citizen/openness' });
    case 'openness':
      return begin(world, talk, { flow: 'citizen/openness' });
    case 'erase':
    case 'repeat':
    case 'language':
    case 'back':
    case 'person':
    case null:
      return (
        leaving(world, talk, heard) ?? redeemed(world, talk, spoken) ?? receiptShown(world, talk, spoken)
      );
    default:
      return spoken.understanding.command satisfies never;
  }
}

/** An invite sent to the chat is redeemed at once; where words are an answer, a story may hold one. */
function redeemed(world: World, talk: Talk, spoken: Spoken): Advance | null {
  const invite = expectsWords(world, talk) ? null : inviteIn(spoken.words);
  if (invite === null) return null;
  return begin(world, talk, {
    flow: LINK_FLOW,
    known: { invite: { text: invite, voices: [] } },
    interrupts: true,
  });
}

function receiptShown(world: World, talk: Talk, spoken: Spoken): Advance | null {
  // A story or a telephone number may hold ten digits that look like a receipt.
  const code = expectsWords(world, talk) ? null : codeIn(spoken.words);
  if (code === null) return null;
  return begin(world, talk, { flow: listOf(world), known: { code: { text: code, voices: [] } } });
}

/** The list of one's own matters: an officer's are those to be worked on. */
function listOf(world: World) {
  return world.who.officer ? 'leader/cases' : 'citizen/track';
}
