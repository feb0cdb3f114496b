// Steps: the kinds that wait for an answer, and what each of them asks for.
import type { FactName } from './facts.ts';
import type { AnyStep, ChoiceDef, Slots } from './flow.ts';

/** A step of one kind. */
export type StepOf<K extends AnyStep['kind']> = Extract<AnyStep, { kind: K }>;

/** Steps that wait for the person. */
export type Waiting = StepOf<
  'choose' | 'askText' | 'askPhotos' | 'askPlace' | 'askPhone' | 'list' | 'review'
>;

/** A fixed choice of any step. */
export type AnyChoice = ChoiceDef<Slots, string, FactName>;

/** Whether a step waits for the person. */
export function isWaiting(step: AnyStep): step is Waiting {
  switch (step.kind) {
    case 'choose':
    case 'askText':
    case 'askPhotos':
    case 'askPlace':
    case 'askPhone':
    case 'list':
    case 'review':
      return true;
    case 'say':
    case 'branch':
    case 'submit':
    case 'goto':
      return false;
    default:
      return step satisfies never;
  }
}

/** The fixed choices of a step. */
export function choicesOf(step: Waiting): readonly AnyChoice[] {
  return step.kind === 'askPhotos' || step.kind === 'review' ? [] : (step.choices ?? []);
}

/** The slots a step's own answer fills; those filled by its fixed choices are not among them. */
export function intoOf(step: Waiting): readonly string[] {
  switch (step.kind) {
    case 'choose':
      return [step.otherwise?.into, step.otherwise?.photos].filter((slot) => slot !== undefined);
    case 'askText':
      return step.photos === undefined ? [step.into] : [step.into, step.photos];
    case 'askPlace':
      return step.described === undefined ? [step.into] : [step.into, step.described];
    case 'askPhotos':
    case 'askPhone':
      return [step.into];
    case 'list':
      return step.under === undefined ? [step.into] : [step.into, step.under.answers];
    case 'review':
      return [];
    default:
      return step satisfies never;
  }
}

/** All slots a step may fill, by its answer or by a choice. */
export function asks(step: Waiting): readonly string[] {
  return [...intoOf(step), ...choicesOf(step).flatMap((choice) => choice.keep?.slot ?? [])];
}

/** Whether words typed or spoken freely are an answer here, so that no other meaning may be read into them. */
export function takesWords(step: Waiting): boolean {
  switch (step.kind) {
    case 'askText':
    case 'askPhone':
      return true;
    case 'choose':
      return step.otherwise !== undefined && step.otherwise.only === undefined;
    case 'askPlace':
      return step.described !== undefined;
    case 'askPhotos':
    case 'list':
    case 'review':
      return false;
    default:
      return step satisfies never;
  }
}
