// Answers: what an input means at the step that waits for it.
import type { Told } from '../domain/complaint/complaint.ts';
import type { MediaId } from '../domain/ids.ts';
import { type Phrase, plain } from '../locales/phrase.ts';
import type { Flow } from './flow.ts';
import type { Heard } from './heard.ts';
import type { Input } from './input.ts';
import { isListenedTo } from './listening.ts';
import { DONE, MORE, REVIEW_CANCEL, REVIEW_CHANGE, REVIEW_CONFIRM, rowIndex } from './options.ts';
import { phoneIn } from './phone.ts';
import type { Picked } from './picked.ts';
import { answered, changing } from './runs.ts';
import { clear, fill, fillAnswer, held } from './slots.ts';
import type { Run } from './state.ts';
import { choicesOf, intoOf, type StepOf, type Waiting } from './steps.ts';

/** What became of an answer: on to a step, still here with something noted, or not understood. */
export type Answer =
  | { readonly kind: 'goes'; readonly run: Run }
  | { readonly kind: 'stays'; readonly run: Run; readonly note: Phrase | null }
  | { readonly kind: 'missed' };

const MISSED: Answer = { kind: 'missed' };

/** Takes what was heard as the answer to the step at which `run` waits; `under` names it among several. */
export function answerTo(flow: Flow, run: Run, step: Waiting, heard: Heard, under: string | null): Answer {
  if (heard.picked.kind === 'choice') return choiceMade(flow, run, step, heard.picked, under);
  switch (step.kind) {
    case 'choose':
      return otherwiseTold(run, step, heard);
    case 'askText':
      return textAnswer(run, step, heard);
    case 'askPhotos':
      return photoAnswer(run, step, heard.input);
    case 'askPlace':
      return placeAnswer(run, step, heard);
    case 'askPhone':
      return phoneAnswer(run, step, heard);
    case 'list':
    case 'review':
      return MISSED;
    default:
      return step satisfies never;
  }
}

function otherwiseTold(run: Run, { otherwise }: StepOf<'choose'>, heard: Heard): Answer {
  if (otherwise === undefined || !isListenedTo(otherwise.only, heard.spoken)) return MISSED;
  const photo = photoIn(heard.input);
  if (photo === null || otherwise.photos === undefined)
    return told(run, otherwise.into, otherwise.next, heard);
  const kept = withPhoto(run, otherwise.photos, photo);
  if (heard.spoken === null) return { kind: 'goes', run: answered(kept, otherwise.next) };
  return told(kept, otherwise.into, otherwise.next, heard);
}

function choiceMade(
  flow: Flow,
  run: Run,
  step: Waiting,
  picked: Picked & { kind: 'choice' },
  under: string | null,
): Answer {
  if (picked.id === MORE)
    return { kind: 'stays', run: { ...run, page: run.page + 1, misses: 0 }, note: null };
  const fixed = choicesOf(step).find((choice) => choice.id === picked.id);
  if (fixed !== undefined) {
    // A fixed choice beside a question says "none of these" or "not this": an earlier answer no longer stands.
    const cleared = step.kind === 'choose' ? run : intoOf(step).reduce(clear, run);
    const kept =
      fixed.keep === undefined
        ? cleared
        : fill(cleared, fixed.keep.slot, fixed.keep.value, plain(fixed.label));
    return { kind: 'goes', run: answered(kept, fixed.next) };
  }
  if (step.kind === 'list') return itemChosen(run, step, picked, under);
  if (step.kind === 'review') return reviewed(flow, run, step, picked.id);
  if (step.kind === 'askPhotos' && picked.id === DONE) return { kind: 'goes', run: answered(run, step.next) };
  return MISSED;
}

function itemChosen(
  run: Run,
  step: StepOf<'list'>,
  picked: Picked & { kind: 'choice' },
  under: string | null,
): Answer {
  const chosen = fill(run, step.into, picked.id, picked.label);
  const kept =
    step.under === undefined || under === null
      ? chosen
      : fillAnswer(chosen, step.under.answers, under, picked.id, picked.label);
  return { kind: 'goes', run: answered(kept, step.next) };
}

function reviewed(flow: Flow, run: Run, step: StepOf<'review'>, id: string): Answer {
  if (id === REVIEW_CONFIRM) return { kind: 'goes', run: answered(run, step.confirm.next) };
  if (id === REVIEW_CANCEL) return { kind: 'goes', run: answered(run, step.cancel.next) };
  if (id === REVIEW_CHANGE) return { kind: 'stays', run: { ...run, page: 1, misses: 0 }, note: null };
  const index = rowIndex(id);
  const row = index === null ? undefined : step.rows[index];
  if (row?.change === undefined) return MISSED;
  const shown = 'slot' in row.shows ? row.shows.slot : null;
  return { kind: 'goes', run: changing(flow, run, row.change, shown) };
}

function textAnswer(run: Run, step: StepOf<'askText'>, heard: Heard): Answer {
  const photo = photoIn(heard.input);
  if (photo === null) return told(run, step.into, step.next, heard);
  if (step.photos === undefined) return MISSED;
  const kept = withPhoto(run, step.photos, photo);
  if (heard.spoken !== null) return told(kept, step.into, step.next, heard);
  return { kind: 'stays', run: { ...kept, misses: 0 }, note: { key: 'photo-kept' } };
}

function withPhoto(run: Run, slot: string, photo: MediaId): Run {
  return fill(run, slot, [...(held(run, slot, 'photos') ?? []), photo]);
}

function photoAnswer(run: Run, step: StepOf<'askPhotos'>, input: Input): Answer {
  const photo = photoIn(input);
  if (photo === null) return MISSED;
  const photos = [...(held(run, step.into, 'photos') ?? []), photo].slice(-step.most);
  const kept = { ...fill(run, step.into, photos), misses: 0 };
  if (photos.length === step.most) return { kind: 'goes', run: answered(kept, step.next) };
  return { kind: 'stays', run: kept, note: { key: 'photos-received', vars: { count: photos.length } } };
}

function placeAnswer(run: Run, step: StepOf<'askPlace'>, heard: Heard): Answer {
  if (heard.input.kind === 'place')
    return { kind: 'goes', run: answered(fill(run, step.into, heard.input.place), step.next) };
  return step.described === undefined ? MISSED : told(run, step.described, step.next, heard);
}

function phoneAnswer(run: Run, step: StepOf<'askPhone'>, heard: Heard): Answer {
  const text = heard.input.kind === 'contact' ? heard.input.phone : heard.spoken?.words;
  const phone = phoneIn(text ?? '');
  return phone === null ? MISSED : { kind: 'goes', run: answered(fill(run, step.into, phone), step.next) };
}

function told(run: Run, slot: string, next: string, heard: Heard): Answer {
  const words = toldIn(heard.input);
  return words === null ? MISSED : { kind: 'goes', run: answered(fill(run, slot, words), next) };
}

/** What an input tells. A machine's transcript is not the person's word: of a voice only the voice is kept. */
export function toldIn(input: Input): Told | null {
  if (input.kind === 'media' && input.media === 'voice') return { text: null, voices: [input.id] };
  const words =
    input.kind === 'text'
      ? input.text
      : input.kind === 'media' && input.media === 'photo'
        ? input.caption
        : null;
  return words === null || words.trim() === '' ? null : { text: words.trim(), voices: [] };
}

/** The photo an input brings. */
export function photoIn(input: Input): MediaId | null {
  return input.kind === 'media' && input.media === 'photo' ? input.id : null;
}
