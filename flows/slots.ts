// Slots: putting answers into a run and saying them back.
import type { Told } from '../domain/complaint/complaint.ts';
import type { MediaId } from '../domain/ids.ts';
import type { Place } from '../domain/message.ts';
import type { Phrase, Var } from '../locales/phrase.ts';
import type { Flow } from './flow.ts';
import type { Run, SlotKind, SlotValue, SlotValues } from './state.ts';

/** A run with a slot filled; `label` is what the person saw when they chose the value. */
export function fill(run: Run, slot: string, value: SlotValue, label?: Phrase): Run {
  const labels = label === undefined ? run.labels : { ...run.labels, [slot]: label };
  return { ...run, slots: { ...run.slots, [slot]: value }, labels };
}

/** A run without the answer that was in a slot: the person chose to give none. */
export function clear(run: Run, slot: string): Run {
  const { [slot]: _value, ...slots } = run.slots;
  const { [slot]: _label, ...labels } = run.labels;
  return { ...run, slots, labels };
}

/** A run with one of several answers kept under its name. */
export function fillAnswer(run: Run, slot: string, name: string, value: string, label: Phrase): Run {
  const { [name]: _earlier, ...answers } = held(run, slot, 'answers') ?? {};
  const labels = { ...run.labels, [answerLabel(slot, name)]: label };
  return { ...run, slots: { ...run.slots, [slot]: { ...answers, [name]: value } }, labels };
}

/** A run without the newest of several answers, so that its question is asked again. */
export function dropAnswer(run: Run, slot: string): Run {
  const entries = Object.entries(held(run, slot, 'answers') ?? {});
  return { ...run, slots: { ...run.slots, [slot]: Object.fromEntries(entries.slice(0, -1)) } };
}

/** What a slot holds, null when it is empty. The caller has read the slot's kind from the flow. */
export function held<K extends SlotKind>(run: Run, slot: string, _kind: K): SlotValues[K] | null {
  const value = run.slots[slot];
  return value === undefined ? null : (value as SlotValues[K]); // `defineFlow` and `stored.ts` hold kinds to the flow
}

/** What a slot holds, in words for the person who filled it. */
export function shown(flow: Flow, run: Run, slot: string): Var {
  const kind = flow.slots[slot];
  if (kind === undefined || run.slots[slot] === undefined) return { key: 'not-given' };
  switch (kind) {
    case 'choice':
    case 'item':
      return run.labels[slot] ?? { verbatim: held(run, slot, kind) ?? '' };
    case 'told':
      return shownTold(held(run, slot, kind));
    case 'photos':
      return shownPhotos(held(run, slot, kind) ?? []);
    case 'place':
      return shownPlace(held(run, slot, kind));
    case 'phone':
      return held(run, slot, kind) ?? '';
    case 'answers':
      return Object.keys(held(run, slot, kind) ?? {}).flatMap(
        (name) => run.labels[answerLabel(slot, name)] ?? [],
      );
    default:
      return kind satisfies never;
  }
}

/** Photos and voices kept in a slot, to be seen and heard again in a review. */
export function mediaOf(flow: Flow, run: Run, slot: string): readonly MediaId[] {
  const kind = flow.slots[slot];
  if (kind === 'told') return held(run, slot, kind)?.voices ?? [];
  return kind === 'photos' ? (held(run, slot, kind) ?? []) : [];
}

function shownTold(told: Told | null): Phrase {
  if (told?.text === undefined || told.text === null) return { key: 'told-voice' };
  return { key: told.voices.length === 0 ? 'told-text' : 'told-voices-and-text', vars: { text: told.text } };
}

function shownPhotos(photos: readonly MediaId[]): Phrase {
  return photos.length === 0
    ? { key: 'photos-none' }
    : { key: 'photos-some', vars: { count: photos.length } };
}

function shownPlace(place: Place | null): Phrase {
  return place?.name === undefined || place.name === null
    ? { key: 'where-map' }
    : { key: 'where-named', vars: { name: place.name } };
}

function answerLabel(slot: string, name: string): string {
  return `${slot}/${name}`;
}
