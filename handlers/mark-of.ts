// Mark of: what is written down about one try to send, from what is to be done next.
import type { Claimed, Mark } from '../db/outbox.ts';
import { MINUTE } from '../domain/clock.ts';
import type { Next } from '../domain/delivery.ts';
import type { Deps } from './deps.ts';

/** How long messages of an account wait that an operator must put in order, before one of them asks again. */
export const HOLD = MINUTE;

/** The mark of a try that has just ended. */
export function markOf(
  row: Pick<Claimed, 'id' | 'commune' | 'conversation' | 'attempt'>,
  next: Next,
  deps: Pick<Deps, 'clock'>,
): Mark {
  const { id, commune, conversation, attempt } = row;
  const endedAt = deps.clock.real();
  const base = {
    id,
    commune,
    conversation,
    attempt,
    endedAt,
    sentAt: null,
    nextTryAt: null,
    platformId: null,
    countsAsTry: true,
    plain: false,
    closesAddress: false,
    movesOn: false,
  };
  switch (next.kind) {
    case 'sent':
      return {
        ...base,
        status: 'sent',
        reason: null,
        platformId: next.platformId,
        sentAt: deps.clock.business(),
      };
    case 'wait':
      return {
        ...base,
        status: 'waiting',
        reason: next.reason,
        nextTryAt: next.nextTryAt,
        countsAsTry: next.countsAsTry,
      };
    case 'hold_account':
      return {
        ...base,
        status: 'waiting',
        reason: next.reason,
        nextTryAt: endedAt + HOLD,
        countsAsTry: false,
      };
    case 'plainly':
      return { ...base, status: 'waiting', reason: next.reason, nextTryAt: endedAt, plain: true };
    case 'next_address':
      return {
        ...base,
        status: 'unsendable',
        reason: next.reason,
        closesAddress: next.closesAddress,
        movesOn: true,
      };
    case 'failed':
    case 'uncertain':
      return { ...base, status: next.kind, reason: next.reason };
    default:
      return next satisfies never;
  }
}
