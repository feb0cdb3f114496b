// Committing: what the committer is handed, and what it answers.
import type { Mark } from '../db/outbox.ts';
import type { Line } from './line.ts';
import type { Turn } from './turn.ts';

/** A turn to be committed; `line` when a conversation gave it, `mark` when a delivery did. */
export type Committing = { readonly turn: Turn; readonly line: Line | null; readonly mark: Mark | null };

/**
 * What came of it. `overtaken`: another process has the conversation now. `already`: this cause has led to a
 * turn before. `conflict`: what it was decided on has changed; decide again.
 */
export type CommitResult =
  | { readonly kind: 'committed'; readonly gaveBack: boolean }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'already' }
  | { readonly kind: 'conflict' };

/** Hands a turn to the one committer; throws when the turn itself cannot be written. */
export type CommitTurn = (committing: Committing) => Promise<CommitResult>;
