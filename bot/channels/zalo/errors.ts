// Zalo's error codes, classed by what to do next (zalo.md §4.9: phu-luc/ma-loi). Only numbers decide: texts vary.
import type { Outcome } from '../../../domain/channel.ts';
import { DAY, HOUR, type Moment, VIETNAM_OFFSET } from '../../../domain/clock.ts';
import { MORNING_HOUR, RATE_PAUSE_MS } from './limits.ts';

/** What a code asks of the channel: another call, or an end. */
export type ErrorClass =
  | 'renew_token'
  | 'other_endpoint'
  | 'upload_again'
  | 'too_fast'
  | 'night'
  | 'refused'
  | 'form_refused'
  | 'account_down'
  | 'unclear'
  | Unreachable;

type Unreachable = Extract<Outcome, { kind: 'unreachable' }>;

const gone: Unreachable = { kind: 'unreachable', reason: 'gone', closesAddress: true };
const blocked: Unreachable = { kind: 'unreachable', reason: 'blocked', closesAddress: true };
const windowShut: Unreachable = { kind: 'unreachable', reason: 'window_closed', closesAddress: false };

const CLASSES: ReadonlyMap<number, ErrorClass> = new Map<number, ErrorClass>([
  [-32, 'too_fast'],
  [-100, 'upload_again'],
  [-155, 'upload_again'],
  [-201, 'form_refused'], // a parameter is not valid
  [-204, 'account_down'], // account switched off
  [-205, 'account_down'], // no such account
  [-209, 'account_down'], // application not active
  [-210, 'form_refused'], // over a limit
  [-211, 'account_down'], // the account's quota is used up
  [-212, 'account_down'], // API not registered
  [-213, gone], // no relation to the person
  [-214, 'refused'],
  [-216, 'renew_token'],
  [-217, blocked],
  [-218, { kind: 'unreachable', reason: 'quota', closesAddress: false }], // the person's quota is used up
  [-219, 'account_down'], // application removed
  [-220, 'renew_token'],
  [-221, 'account_down'], // account not verified
  [-223, 'account_down'], // application not authorised
  [-224, 'account_down'], // package too low
  [-227, gone], // banned, or away for 45 days
  [-230, windowShut],
  [-232, windowShut],
  [-233, 'form_refused'], // this kind of message is not taken
  [-234, 'night'],
  [-235, 'other_endpoint'], // not for this type of account
  [-237, 'refused'],
  [-238, 'account_down'],
  [-240, 'other_endpoint'], // the v2 call is shut for this type of account
  [-241, 'account_down'],
  [-242, 'account_down'], // proof of the application's secret
  [-244, { kind: 'unreachable', reason: 'blocked', closesAddress: false }], // this kind of message only
  [-248, 'refused'], // against the platform's standards
  [-249, 'refused'],
  [-320, 'account_down'], // no Zalo Cloud Account
  [-321, 'account_down'], // no money in it
  [-403, 'refused'],
  [-1340, 'account_down'],
  [-1341, 'account_down'],
  ...[401, -401, 216, -124].map((code): [number, ErrorClass] => [code, 'renew_token']), // other spellings
]);

/** -200 ("send failed") and every code not listed may hide a delivered message (seen live). */
export function classOf(code: number): ErrorClass {
  return CLASSES.get(code) ?? 'unclear';
}

/** The outcome when no other call can help: what `send` answers for a code. */
export function outcomeOf(code: number, retryAfterMs: number | null, now: Moment): Outcome {
  const what = classOf(code);
  const reason = `zalo ${code}`;
  if (typeof what === 'object') return what;
  switch (what) {
    case 'too_fast':
      return { kind: 'retry', afterMs: retryAfterMs ?? RATE_PAUSE_MS, reason, countsAsTry: false };
    case 'night':
      return { kind: 'retry', afterMs: untilMorning(now), reason, countsAsTry: false };
    case 'refused':
      return { kind: 'refused', reason, plainMayPass: false };
    case 'form_refused':
    case 'upload_again':
      return { kind: 'refused', reason, plainMayPass: true };
    case 'account_down':
    case 'renew_token':
    case 'other_endpoint':
      return { kind: 'account_down', reason };
    case 'unclear':
      return { kind: 'uncertain', reason };
    default:
      return what satisfies never;
  }
}

function untilMorning(now: Moment): number {
  const sinceMorning = (now + VIETNAM_OFFSET - MORNING_HOUR * HOUR) % DAY;
  return DAY - sinceMorning;
}
