// Flows: conversations as data. A definition is a value; `advance` walks it, `inspect` reads it.
import type { MediaId } from '../domain/ids.ts';
import type { PlainKey, Var, VarNames, VaryingKey } from '../locales/phrase.ts';
import type { FactName, Facts, Item } from './facts.ts';
import type { About, SlotKind } from './state.ts';
import type { FlowCommandFields, FlowCommandKind } from './submit.ts';

/** Slots of a flow by name; what is said or chosen on the way is kept in them. */
export type Slots = { readonly [name: string]: SlotKind };

type NameIn<T> = keyof T & string;
/** Slots of `S` whose kind is one of `K`; any name when the flow's own names are forgotten. */
export type SlotOf<S extends Slots, K extends SlotKind> = string extends keyof S
  ? string
  : { [N in NameIn<S>]: S[N] extends K ? N : never }[NameIn<S>];

/** Fields of the facts `F` whose value is a `V`, as references. */
export type FieldRef<F extends FactName, V> = {
  [N in F]: Facts[N] extends readonly unknown[]
    ? never
    : {
        [P in NameIn<Facts[N]>]: Facts[N][P] extends V ? { readonly fact: N; readonly field: P } : never;
      }[NameIn<Facts[N]>];
}[F];

/** Facts of `F` that are lists to choose from. */
export type ListFact<F extends FactName> = { [N in F]: Facts[N] extends readonly Item[] ? N : never }[F];

/** Where the value of a variable comes from. */
export type VarSource<S extends Slots, F extends FactName> =
  | FieldRef<F, Var>
  | { readonly slot: NameIn<S> }
  | { readonly is: string | number };

/** Words of a step: a message of `vi.ftl` with a source for each of its variables. */
export type Text<S extends Slots, F extends FactName> =
  | { readonly key: PlainKey; readonly vars?: undefined }
  | {
      [K in VaryingKey]: {
        readonly key: K;
        readonly vars: { readonly [V in VarNames<K>]: VarSource<S, F> };
      };
    }[VaryingKey];

/** A claim about what is known, without code, so that diagrams and checks can read it. */
export type Guard<S extends Slots, F extends FactName> =
  | (FieldRef<F, boolean> & { readonly is?: boolean })
  | { readonly list: ListFact<F>; readonly is: 'empty' | 'some' }
  | { readonly slot: NameIn<S>; readonly is: 'empty' | 'filled' }
  | { readonly slot: SlotOf<S, 'choice' | 'item'>; readonly equals: string }
  | { readonly all: readonly Guard<S, F>[] }
  | { readonly any: readonly Guard<S, F>[] }
  | { readonly not: Guard<S, F> };

/** Where a step leads: another step, or the end of the flow. */
export type Next<N extends string> = N | 'end';

/** Puts a value into a slot on the way. */
export type Keep<S extends Slots> = { readonly slot: SlotOf<S, 'choice'>; readonly value: string };

/** A fixed choice of a step. `label` has no variables of its own: labels are short and the same for all. */
export type ChoiceDef<S extends Slots, N extends string, F extends FactName> = {
  readonly id: string;
  readonly label: PlainKey;
  readonly next: Next<N>;
  readonly keep?: Keep<S>;
  /** Offered only when this holds. */
  readonly when?: Guard<S, F>;
};

/** The facts a step declares: the names in its `needs`, none when it has no such list. */
type Declared<D> = D extends readonly (infer F)[] ? Extract<F, FactName> : never;

/** A step: `S` the flow's slots, `N` its step names, `D` the list of facts this very step declares. */
export type Step<S extends Slots, N extends string, D> = {
  readonly needs?: D & readonly FactName[];
} & StepBody<S, N, Declared<NoInfer<D>>>;

/** What words must be about to be taken where a choice is expected (`listening.ts`). */
export type Listening = 'followUp' | 'addressTerm';

/** A question. */
type Asked<S extends Slots, F extends FactName> = {
  readonly text: Text<S, F>;
  /** The same question in other words, said once when the answer was not understood. */
  readonly again?: Text<S, F>;
};

/** Photos and voices a fact holds, to be heard and seen with the words. */
type Shows<F extends FactName> = FieldRef<F, readonly MediaId[]>;

export type StepBody<S extends Slots, N extends string, F extends FactName> =
  | { readonly kind: 'say'; readonly text: Text<S, F>; readonly media?: Shows<F>; readonly next: Next<N> }
  | (Asked<S, F> & {
      readonly kind: 'choose';
      readonly media?: Shows<F>;
      readonly choices: readonly ChoiceDef<S, N, F>[];
      /** Where words go that match no choice (typed freely); absent: asked again. */
      readonly otherwise?: {
        readonly into: SlotOf<S, 'told'>;
        /** Photos are an answer too, and are added to those kept here. */
        readonly photos?: SlotOf<S, 'photos'>;
        readonly next: Next<N>;
        /** Only words of this kind; all others mean what they mean anywhere else. */
        readonly only?: Listening;
      };
    })
  | (Asked<S, F> & {
      readonly kind: 'askText';
      /** Typed or spoken, both are an answer; photos sent along go into `photos`. */
      readonly into: SlotOf<S, 'told'>;
      readonly photos?: SlotOf<S, 'photos'>;
      readonly next: Next<N>;
      readonly choices?: readonly ChoiceDef<S, N, F>[];
    })
  | (Asked<S, F> & {
      readonly kind: 'askPhotos';
      readonly into: SlotOf<S, 'photos'>;
      readonly most: number;
      readonly next: Next<N>;
    })
  | (Asked<S, F> & {
      readonly kind: 'askPlace';
      readonly into: SlotOf<S, 'place'>;
      readonly described?: SlotOf<S, 'told'>;
      readonly next: Next<N>;
      readonly choices?: readonly ChoiceDef<S, N, F>[];
    })
  | (Asked<S, F> & {
      readonly kind: 'askPhone';
      readonly into: SlotOf<S, 'phone'>;
      readonly next: Next<N>;
      readonly choices?: readonly ChoiceDef<S, N, F>[];
    })
  | (Asked<S, F> & {
      readonly kind: 'list';
      readonly items: ListFact<F>;
      readonly into: SlotOf<S, 'item'>;
      readonly next: Next<N>;
      /** Where to go when the list has nothing in it. */
      readonly empty: Next<N>;
      /** Fixed choices after the items of each page ("none of these"). */
      readonly choices?: readonly ChoiceDef<S, N, F>[];
      /** The chosen id is also kept in a map of answers under this value. */
      readonly under?: { readonly answers: SlotOf<S, 'answers'>; readonly name: FieldRef<F, string> };
    })
  | {
      readonly kind: 'review';
      readonly text: Text<S, F>;
      /** Lines shown, each with the step that changes it. */
      readonly rows: readonly {
        readonly label: PlainKey;
        readonly shows: VarSource<S, F>;
        readonly change?: N;
        readonly when?: Guard<S, F>;
      }[];
      readonly confirm: { readonly label: PlainKey; readonly next: Next<N> };
      readonly cancel: { readonly label: PlainKey; readonly next: Next<N> };
    }
  | {
      readonly kind: 'branch';
      readonly cases: readonly { readonly when: Guard<S, F>; readonly next: Next<N> }[];
      readonly otherwise: Next<N>;
    }
  | Submit<S, F>
  | {
      readonly kind: 'goto';
      readonly flow: string;
      readonly about?: SlotOf<S, 'item'> | 'same';
      /** Slots handed on to those of the same name, so that nobody has to say it twice. */
      readonly carry?: readonly NameIn<S>[];
    };

/** Gives a command and ends the flow: what people are told comes from the event's reaction. */
export type Submit<S extends Slots, F extends FactName> = {
  [C in FlowCommandKind]: {
    readonly kind: 'submit';
    readonly command: C;
    /**
     * The flow in which the talk goes on once the command is carried out, about the same; it sees what the command has
     * changed. Without it the talk rests.
     */
    readonly goesOn?: { readonly flow: string; readonly carry?: readonly NameIn<S>[] };
    readonly with: { readonly [P in keyof FlowCommandFields[C]]: FieldSource<S, F, FlowCommandFields[C][P]> };
  };
}[FlowCommandKind];

/** Where a field of a command comes from: a slot of the right kind, a fact, or a fixed value. */
export type FieldSource<S extends Slots, F extends FactName, K> =
  | { readonly slot: SlotOf<S, K extends SlotKind ? K : never> }
  | { readonly slotOrNothing: SlotOf<S, K extends SlotKind ? K : never> }
  /** This flow never asks for it. */
  | { readonly nothing: true }
  | (K extends 'item' | 'choice' ? FieldRef<F, string> | { readonly is: string } : never);

/** A flow as `advance` and `inspect` read it, whatever its slots and steps are called. */
export type Flow = {
  /** `citizen/report`: the file that defines it. */
  readonly id: string;
  /** Raised when stored runs can no longer be read as before. */
  readonly version: number;
  /** Who may walk it. */
  readonly who: 'citizen' | 'officer' | 'anyone';
  /** What a run is about, handed in by the entry that begins it; absent: nothing. */
  readonly about?: About['kind'];
  readonly slots: Slots;
  readonly start: string;
  readonly steps: Readonly<Record<string, AnyStep>>;
};

/** A step of any flow. */
export type AnyStep = { readonly needs?: readonly FactName[] } & StepBody<Slots, string, FactName>;

/** Checks a flow against its own names: steps, slots, words, facts. `T` maps each step to what it declares. */
export function defineFlow<const S extends Slots, const T extends Record<string, unknown>>(flow: {
  readonly id: string;
  readonly version: number;
  readonly who: 'citizen' | 'officer' | 'anyone';
  readonly about?: About['kind'];
  readonly slots: S;
  readonly start: NoInfer<keyof T & string>;
  readonly steps: { readonly [N in keyof T]: Step<S, NoInfer<keyof T & string>, T[N]> };
}): Flow {
  return flow as unknown as Flow; // the same value, its names just checked against each other and now forgotten
}
