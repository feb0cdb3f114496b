// Facts: what a step may know of the world. A step names the ones it needs; `handlers/gather` loads them.
import type { Phrase } from '../locales/phrase.ts';

/** One line of a list a person chooses from; `id` is what is kept. */
export type Item = { readonly id: string; readonly label: Phrase };

/** Every fact there is, by name. Records hold values for words and claims for guards; arrays are lists to choose from. */
export interface Facts {
  readonly commune: { readonly name: string; readonly phone: string; readonly isOpen: boolean };
  readonly categories: readonly Item[];
}

export type FactName = keyof Facts;
export type Loaded = { readonly [F in FactName]?: Facts[F] };
