// Wishes: what a person wants who is not answering a question, and the flow that serves it.
import type { Told } from '../domain/complaint/complaint.ts';
import { type Heading, headingOf } from '../domain/sorting/heading.ts';
import type { Errand } from '../domain/words/errands.ts';
import { type PlainKey, plain } from '../locales/phrase.ts';
import { present } from './advance.ts';
import { photoIn, toldIn } from './answers.ts';
import { begin, beginHome } from './begin.ts';
import type { Heard } from './heard.ts';
import type { Input } from './input.ts';
import { type Advance, plainSay } from './outcome.ts';
import { resting } from './resting.ts';
import { isDraft, type Known } from './runs.ts';
import { countOf, isShort, type Spoken } from './spoken.ts';
import type { Talk } from './state.ts';
import type { World } from './world.ts';

/** Where what people come to the commune's house for is served. */
const ERRAND_FLOWS: Readonly<Record<Errand, string>> = {
  genuine: 'citizen/genuine',
  number: 'citizen/number',
  meet_leader: 'citizen/meet-leader',
  book: 'citizen/book',
  hours: 'citizen/hours',
  officials: 'citizen/officials',
};

/**
 * Serves the wish that words name, or that a voice or a photo shows. A draft is not left for it: a stray word must
 * not put an answer aside.
 */
export function wished(world: World, talk: Talk, { input, spoken }: Heard): Advance | null {
  if (talk.run !== null && isDraft(world.catalogue, talk.run)) return null;
  if (spoken === null) return input.kind === 'media' ? toldUnasked(world, talk, input) : null;
  const heading = headingOf(spoken.understanding, countOf(spoken));
  if (world.who.officer && isShort(spoken) && ASKED.has(heading.kind)) return null;
  const isTold = input.kind !== 'text' && TOLD.has(heading.kind);
  return isTold ? toldUnasked(world, talk, input) : served(world, talk, heading, spoken);
}

/** Short words of an officer at work are sooner the name of a choice than a citizen's question. */
const ASKED: ReadonlySet<Heading['kind']> = new Set(['procedures', 'search', 'stray']);

/** Headings under which a voice is kept as what it is: somebody telling something. */
const TOLD: ReadonlySet<Heading['kind']> = new Set([
  'report',
  'reporting',
  'praise',
  'contest',
  'unsure',
  'stray',
  'nothing',
  'abuse',
]);

/** A voice or a photo that nobody asked for begins a report: most people tell before they read a menu. */
function toldUnasked(world: World, talk: Talk, input: Input): Advance {
  const told = toldIn(input);
  const photo = photoIn(input);
  if (told === null && photo === null) return present(world, talk, { key: 'only-text-hint' });
  const known: Known = { ...(told && { story: told }), ...(photo && { photos: [photo] }) };
  return begin(world, talk, { flow: 'citizen/report', known });
}

/** Danger and denunciation have been heard before (`guarding.ts`); an officer at work may still speak of them. */
function served(world: World, talk: Talk, heading: Heading, { words }: Spoken): Advance | null {
  const told: Told = { text: words, voices: [] };
  switch (heading.kind) {
    case 'danger':
    case 'denounce':
    case 'nothing':
      return null;
    case 'contest':
      return begin(world, talk, { flow: 'citizen/contest', known: { story: told } });
    case 'papers':
      return begin(world, talk, {
        flow: 'citizen/papers',
        about: { kind: 'procedure', id: heading.procedure },
        known: { wish: told },
      });
    case 'search':
      return begin(world, talk, { flow: 'citizen/procedure', known: { wish: told } });
    case 'procedures':
      return begin(world, talk, { flow: 'citizen/procedure' });
    case 'elsewhere':
      return begin(world, talk, {
        flow: 'citizen/elsewhere',
        known: { story: told, place: heading.place },
      });
    case 'report':
      return begin(world, talk, { flow: 'citizen/report', known: { story: told } });
    case 'reporting':
      return begin(world, talk, { flow: 'citizen/report' });
    case 'praise':
      return begin(world, talk, { flow: 'citizen/praise', known: { story: told } });
    case 'unsure':
      return begin(world, talk, { flow: 'citizen/sort', known: { story: told } });
    case 'track':
      return begin(world, talk, { flow: 'citizen/track' });
    case 'person':
      return begin(world, talk, { flow: 'citizen/person' });
    case 'errand':
      return begin(world, talk, { flow: ERRAND_FLOWS[heading.errand] });
    case 'language':
      return begin(world, talk, { flow: 'citizen/language' });
    case 'greeting':
      return beginHome(world, talk);
    case 'thanks':
      return replied(talk, 'thanks-reply');
    case 'abuse':
      return replied(talk, 'abuse-reply') ?? present(world, talk, { key: 'abuse-reply' });
    case 'stray':
      return replied(talk, 'stray-reply') ?? present(world, talk, { key: 'stray-reply' });
    default:
      return heading satisfies never;
  }
}

/** A short reply, where nothing is going on that it would interrupt. */
function replied(talk: Talk, key: PlainKey): Advance | null {
  return talk.run === null ? resting(talk, [plainSay(plain(key))], null) : null;
}
