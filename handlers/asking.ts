// Asking: where a submission comes from, and what fulfilling it changes.
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Say } from '../flows/outcome.ts';
import type { OpenRelay } from './deps.ts';
import type { Line } from './line.ts';
import type { Turn } from './turn.ts';

/** Where a submission comes from. */
export type Asking = {
  readonly line: Line;
  readonly commune: Commune;
  /** The relay the person is in. */
  readonly relay: OpenRelay | null;
  readonly at: Moment;
};

/** What a submission changes, and what is said at once to the one who gave it. */
export type Fulfilled = Pick<
  Turn,
  'complaints' | 'letters' | 'people' | 'media' | 'notices' | 'tells' | 'relay' | 'contents' | 'counter'
> & {
  readonly says: readonly Say[];
};

/** A turn that changes nothing. */
export const NOTHING = {
  complaints: [],
  letters: [],
  people: [],
  media: [],
  notices: [],
  tells: [],
  relay: null,
  contents: [],
} as const satisfies Omit<Fulfilled, 'says'>;
