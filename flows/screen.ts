// Screen: what a waiting step shows: words, choices of the present page, media.
import type { MediaId } from '../domain/ids.ts';
import { type Phrase, plain } from '../locales/phrase.ts';
import { fieldOf, holds, listOf } from './guards.ts';
import {
  DONE,
  type Option,
  paged,
  REVIEW_CANCEL,
  REVIEW_CHANGE,
  REVIEW_CONFIRM,
  reviewRow,
} from './options.ts';
import { held, mediaOf } from './slots.ts';
import type { Run } from './state.ts';
import { choicesOf, type StepOf, type Waiting } from './steps.ts';
import { mediaShown, phraseOf, varOf } from './texts.ts';
import { flowOf, type World } from './world.ts';

/** What a waiting step shows. */
export type Screen = {
  readonly phrases: readonly Phrase[];
  readonly options: readonly Option[];
  readonly media: readonly MediaId[];
  readonly ask: 'phone' | 'place' | null;
  /** Name under which the answer is kept among several. */
  readonly under: string | null;
};

/** The screen of the step at which `run` waits. */
export function screenOf(world: World, run: Run, step: Waiting): Screen {
  const base: Screen = { phrases: wording(world, run, step), options: [], media: [], ask: null, under: null };
  const fixed = fixedOptions(world, run, step);
  const show = (items: readonly Option[], always: readonly Option[] = []) =>
    paged(items, always, run.page, world.easy);
  switch (step.kind) {
    case 'choose':
      return { ...base, options: show(fixed), media: mediaShown(world, step.media) };
    case 'askText':
      return { ...base, options: show(fixed) };
    case 'askPhotos':
      return { ...base, options: [photosOption(run, step)] };
    case 'askPlace':
      return { ...base, options: show(fixed), ask: 'place' };
    case 'askPhone':
      return { ...base, options: show(fixed), ask: 'phone' };
    case 'list':
      return { ...base, options: show(listOf(world.facts, step.items), fixed), under: underOf(world, step) };
    case 'review':
      return reviewScreen(world, run, step, base);
    default:
      return step satisfies never;
  }
}

/** The question; after a miss a hint or the question in other words; then the offer of a person before it. */
function wording(world: World, run: Run, step: Waiting): readonly Phrase[] {
  const asked = phraseOf(world, run, step.text);
  if (run.misses === 0) return [asked];
  if (run.misses > 1) return [{ key: 'not-understood-person' }, asked];
  const again = step.kind === 'review' ? undefined : step.again;
  return again === undefined ? [hint(step), asked] : [phraseOf(world, run, again)];
}

function hint(step: Waiting): Phrase {
  switch (step.kind) {
    case 'choose':
    case 'list':
    case 'review':
      return { key: 'not-understood' };
    case 'askText':
      return { key: 'miss-text' };
    case 'askPhotos':
      return { key: 'miss-photos' };
    case 'askPlace':
      return { key: 'miss-place' };
    case 'askPhone':
      return { key: 'phone-not-understood' };
    default:
      return step satisfies never;
  }
}

function fixedOptions(world: World, run: Run, step: Waiting): readonly Option[] {
  return choicesOf(step)
    .filter((choice) => choice.when === undefined || holds(choice.when, run, world.facts))
    .map((choice) => ({ id: choice.id, label: plain(choice.label) }));
}

function photosOption(run: Run, step: StepOf<'askPhotos'>): Option {
  const kept = held(run, step.into, 'photos') ?? [];
  return { id: DONE, label: { key: kept.length === 0 ? 'photos-skip' : 'photos-done' } };
}

function underOf(world: World, step: StepOf<'list'>): string | null {
  return step.under === undefined ? null : String(fieldOf(world.facts, step.under.name));
}

/** Page 0 asks whether all is right; the pages after it ask which line to change. */
function reviewScreen(world: World, run: Run, step: StepOf<'review'>, base: Screen): Screen {
  const rows = step.rows.filter((row) => row.when === undefined || holds(row.when, run, world.facts));
  const changeable = step.rows.flatMap((row, index) =>
    rows.includes(row) && row.change !== undefined ? [{ id: reviewRow(index), label: plain(row.label) }] : [],
  );
  if (run.page > 0) {
    return {
      ...base,
      phrases: [{ key: 'review-change-which' }],
      options: paged(changeable, [], run.page - 1, world.easy),
    };
  }
  const change: readonly Option[] =
    changeable.length === 0 ? [] : [{ id: REVIEW_CHANGE, label: { key: 'review-change' } }];
  const told = rows.map(
    (row): Phrase => ({
      key: 'review-row',
      vars: { label: plain(row.label), value: varOf(world, run, row.shows) },
    }),
  );
  const flow = flowOf(world.catalogue, run);
  return {
    ...base,
    phrases: [...base.phrases, ...told],
    options: [
      { id: REVIEW_CONFIRM, label: plain(step.confirm.label) },
      ...change,
      { id: REVIEW_CANCEL, label: plain(step.cancel.label) },
    ],
    media: rows.flatMap((row) => ('slot' in row.shows ? mediaOf(flow, run, row.shows.slot) : [])),
  };
}
