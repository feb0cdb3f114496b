// What people are told about the queue: codes and values; words are put in `locales`.
import type { Day, Moment } from '../clock.ts';
import type { CounterId, FieldId, OfficerId, PersonId, TicketId } from '../ids.ts';

/** Told to whoever holds the ticket. */
export type TicketNotice = {
  readonly to: PersonId;
  readonly ticket: TicketId;
  readonly number: number;
  readonly body:
    | {
        readonly kind: 'taken';
        readonly field: FieldId;
        readonly turn: { readonly ahead: number; readonly at: Moment } | null;
      }
    | { readonly kind: 'near'; readonly ahead: number; readonly at: Moment }
    | { readonly kind: 'called'; readonly counter: CounterId }
    | { readonly kind: 'called_in_vain'; readonly again: Moment }
    | { readonly kind: 'missed' }
    | { readonly kind: 'lacking'; readonly paper: string }
    | { readonly kind: 'back_in_line'; readonly ahead: number }
    | { readonly kind: 'cancelled' }
    | { readonly kind: 'expired'; readonly day: Day };
};

/** Told to the clerk who gave the command. */
export type DeskNotice = {
  readonly to: OfficerId;
  readonly ticket: TicketId | null;
  readonly body:
    | {
        readonly kind: 'calling';
        readonly number: number;
        readonly field: FieldId;
        readonly paper: string | null;
        readonly waiting: number;
      }
    | { readonly kind: 'nobody_waits' }
    | {
        readonly kind: 'done';
        readonly number: number;
        readonly how: 'served' | 'lacking' | 'in_vain' | 'missed';
        readonly waiting: number;
      }
    | { readonly kind: 'paused' }
    | { readonly kind: 'resumed'; readonly waiting: number };
};
