// Decides: (command, actor, state, context) → events, or a refusal with its reason.
import type { Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Actor, Command } from './commands.ts';
import type { Complaint } from './complaint.ts';
import type { Event } from './events.ts';

/** What deciding may look at besides the complaint itself. */
export type Context = { readonly now: Moment; readonly commune: Commune };

/** Why a command is not carried out; people read it from `locales` as `refusal-<reason>`. */
export const REFUSALS = [
  'not_found', 'not_allowed', 'not_in_this_status', 'already_done', 'same_post', 'post_vacant', 'forwarded_too_often',
  'reopen_too_late', 'empty', 'already_filed',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision =
  | { readonly kind: 'decided'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

export type Decide = (command: Command, actor: Actor, complaint: Complaint | null, context: Context) => Decision;
