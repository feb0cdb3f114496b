// Wishes: what a person wants who is not answering a question, and the flow that serves it.
import type { Told } from '../domain/complaint/complaint.ts';
import { errandIn } from '../domain/errand.ts';
import type { Errand } from '../domain/words/errands.ts';
import { present } from './advance.ts';
import { photoIn, toldIn } from './answers.ts';
import { begin, beginHome, type Entry } from './begin.ts';
import type { FactName } from './facts.ts';
import type { Heard } from './heard.ts';
import type { Input } from './input.ts';
import { type Advance, plainSay } from './outcome.ts';
import { resting } from './resting.ts';
import { isDraft, type Known, weighing } from './runs.ts';
import { isShort, type Spoken } from './spoken.ts';
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

/** Fewer words without a known wish are no wish: "vâng ạ", "ờ thế à". */
const WISH_WORDS_MIN = 3;

/** Whoever writes so much tells of something, though no field and no procedure is recognised in it. */
const STORY_WORDS_MIN = 8;

/** What tells a story from a question about papers, when the words alone do not. */
const SIGNS: readonly FactName[] = ['categoryGuesses', 'procedureMatches'];

/**
 * Serves a wish that words name, or that a voice or a photo shows. A draft is not left for it: a stray word must
 * not put an answer aside.
 */
export function wished(world: World, talk: Talk, { input, spoken }: Heard): Advance | null {
  if (talk.run !== null && isDraft(world.catalogue, talk.run)) return null;
  if (spoken === null) return input.kind === 'media' ? toldUnasked(world, talk, input) : null;
  const { wish, greeting, thanks } = spoken.understanding;
  const errand = input.kind === 'text' ? errandIn(spoken.words) : null;
  if (errand !== null) return begin(world, talk, { flow: ERRAND_FLOWS[errand] });
  if (wish === 'track') return begin(world, talk, { flow: 'citizen/track' });
  if (wish === 'leader') return begin(world, talk, { flow: 'citizen/person' });
  if (input.kind !== 'text' && wish !== 'procedure') return toldUnasked(world, talk, input);
  const weighed = weigh(world, talk, spoken);
  if (weighed !== null) return weighed;
  if (thanks && talk.run === null) return resting(talk, [plainSay({ key: 'thanks-reply' })], null);
  return greeting ? beginHome(world, talk) : null;
}

/** A voice or a photo that nobody asked for begins a report: most people tell before they read a menu. */
function toldUnasked(world: World, talk: Talk, input: Input): Advance {
  const told = toldIn(input);
  const photo = photoIn(input);
  if (told === null && photo === null) return present(world, talk, { key: 'only-text-hint' });
  const known: Known = { ...(told && { story: told }), ...(photo && { photos: [photo] }) };
  return begin(world, talk, { flow: 'citizen/report', known });
}

/** Begins a report or a search with the words, after a look at what is recognised in them where that decides. */
function weigh(world: World, talk: Talk, spoken: Spoken): Advance | null {
  const told: Told = { text: spoken.words, voices: [] };
  const count = spoken.words.split(/\s+/u).length;
  const { wish } = spoken.understanding;
  if (wish === null && count < WISH_WORDS_MIN) return null;
  const { categoryGuesses, procedureMatches } = world.facts;
  const isPlain = wish !== null && !isShort(spoken);
  if (!isPlain && (categoryGuesses === undefined || procedureMatches === undefined)) {
    const run = weighing(world.freshRuns[1], { story: told, wish: told }, world.now);
    return { kind: 'needs', facts: SIGNS, talk: { ...talk, run } };
  }
  const tellsField = isPlain || categoryGuesses?.[0] !== undefined;
  const tellsProcedure = isPlain || procedureMatches?.[0] !== undefined;
  const entry = entryFor(wish, { count, tellsField, tellsProcedure }, told);
  return entry && begin(world, talk, entry);
}

/** A wish and nothing else ("tôi muốn phản ánh") is not the story itself: that is asked for. */
function entryFor(
  wish: Spoken['understanding']['wish'],
  signs: { readonly count: number; readonly tellsField: boolean; readonly tellsProcedure: boolean },
  told: Told,
): Entry | null {
  const report: Entry = { flow: 'citizen/report', known: { story: told } };
  const search: Entry = { flow: 'citizen/procedure', known: { wish: told } };
  if (wish === 'complaint') return signs.tellsField ? report : { flow: report.flow };
  if (wish === 'procedure') return signs.tellsProcedure ? search : { flow: search.flow };
  if (signs.tellsField) return report;
  if (signs.tellsProcedure) return search;
  return signs.count < STORY_WORDS_MIN ? null : report;
}
