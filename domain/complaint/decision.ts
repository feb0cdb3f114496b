// What comes of a command: events, or a refusal with its reason.
import type { Event } from './events.ts';

/** Why a command is not carried out; people read it from `locales` as `refusal-<reason>`. */
export const REFUSALS = [
  'not_found',
  'not_allowed',
  'not_in_this_status',
  'already_done',
  'same_post',
  'post_vacant',
  'forwarded_too_often',
  'reopen_too_late',
  'empty',
  'too_vague',
  'reason_unclear',
  'already_filed',
  'returned_too_often',
  'nobody_above',
  'too_late_to_take_back',
  'not_alike',
  'reopen_at_top',
  'nobody_impartial',
  'ask_first',
] as const;
export type Refusal = (typeof REFUSALS)[number];

export type Decision =
  | { readonly kind: 'decided'; readonly events: readonly Event[] }
  | { readonly kind: 'refused'; readonly reason: Refusal };

/** It happens. */
export function decided(...events: readonly Event[]): Decision {
  return { kind: 'decided', events };
}

/** It does not happen, for this reason. */
export function refused(reason: Refusal): Decision {
  return { kind: 'refused', reason };
}
