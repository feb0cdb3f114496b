// Deliver: rows in this process's hands leave through their channel, one at a time in each conversation.
import { loadMedia } from '../db/media.ts';
import type { Claimed, Mark } from '../db/outbox.ts';
import { inPlainText, type Outcome, type Sending } from '../domain/channel.ts';
import { type Moment, SECOND } from '../domain/clock.ts';
import { afterOutcome, isRepeatable, type Next } from '../domain/delivery.ts';
import type { ChannelAccountId, ConversationId, MediaId, OutboxId } from '../domain/ids.ts';
import type { CommitTurn } from './committing.ts';
import type { Deps } from './deps.ts';
import { HOLD, markOf } from './mark-of.ts';
import { type Behind, openMarks } from './marks.ts';
import { openNoteHeard } from './note-heard.ts';
import { sweepOutbox } from './sweep-outbox.ts';
import type { Turning } from './turning.ts';

/** Calls to platforms under way at once in this process; the rest waits in the outbox (FAULTS I13). */
const IN_FLIGHT_MAX = 256;
/** A claim nearer to its end than this is not begun any more: a sweeper might take the row meanwhile. */
const CLAIM_MARGIN = 5 * SECOND;

/** Bytes that are being fetched are there within seconds; what carries them leaves when they are. */
const FETCH_LOOKED_AT_EVERY = SECOND;
/** A fetch that failed is tried again for hours: its message leaves without waiting for the third try. */
const FETCHES_AWAITED = 2;

export interface Deliver {
  /** Sends rows just claimed; `behind` names conversations in which more waits. */
  send(claimed: readonly Claimed[], behind: readonly Behind[]): void;
  /** Marks that ride with a commit; given back when it fails. */
  takeMarks(): readonly Mark[];
  giveMarks(marks: readonly Mark[]): void;
  /** Sends what is due and in nobody's hands, and decides on rows whose sender died. */
  sweep(): Promise<void>;
  /** Waits for the calls under way and writes down what became of them. */
  stop(): Promise<void>;
}

/** The sending end. */
export function openDeliver(deps: Deps, turning: Turning, commit: CommitTurn): Deliver {
  const inHands = new Map<OutboxId, Promise<void>>();
  const sending = new Map<ConversationId, OutboxId>();
  const held = new Map<ChannelAccountId, Moment>();
  const marks = openMarks(deps, sendNext);
  const noteHeard = openNoteHeard(deps, turning, commit);

  function send(claimed: readonly Claimed[], behind: readonly Behind[]): void {
    for (const row of claimed) {
      const sent = sendOne(row)
        .catch((error) => deps.log.error('a row was not marked', error, { outbox: row.id }))
        .finally(() => inHands.delete(row.id));
      inHands.set(row.id, sent);
    }
    for (const one of behind) {
      if (sending.has(one.conversation)) marks.lookAfterSending(one.conversation);
      else marks.look([one]);
    }
  }

  /** Rows that waited for their turn: more may wait behind them. */
  function sendNext(claimed: readonly Claimed[]): void {
    send(claimed, []);
    for (const row of claimed) marks.lookAfterSending(row.conversation);
  }

  async function sendOne(row: Claimed): Promise<void> {
    sending.set(row.conversation, row.id);
    const next = await nextOf(row);
    sending.delete(row.conversation);
    const mark = markOf(row, next, deps);
    if (next.kind === 'hold_account') hold(row, next.reason);
    if (next.kind === 'plainly') marks.lookAfterSending(row.conversation);
    if (next.kind === 'sent' && row.notice === 'answer' && (await noteHeard(row, mark))) marks.look([row]);
    else marks.add(mark);
    if (next.kind !== 'sent')
      deps.log.warn('a row was not sent', { outbox: row.id, next: next.kind, channel: row.account.channel });
  }

  async function nextOf(row: Claimed): Promise<Next> {
    const now = deps.clock.real();
    const until = held.get(row.account.id) ?? 0;
    if (now >= row.deadline) return { kind: 'failed', reason: 'too_late' };
    if (until > now) return { kind: 'wait', nextTryAt: until, countsAsTry: false, reason: 'account_held' };
    if (now >= row.claimedUntil - CLAIM_MARGIN)
      return { kind: 'wait', nextTryAt: now, countsAsTry: false, reason: 'claim_ran_out' };
    if (await isBeingFetched(deps, row))
      return {
        kind: 'wait',
        nextTryAt: now + FETCH_LOOKED_AT_EVERY,
        countsAsTry: false,
        reason: 'media_on_its_way',
      };
    const { outcome, canBePlainer } = await call(deps, row);
    const pending = { ...row, repeatable: isRepeatable(row.purpose, row.notice), canBePlainer };
    return afterOutcome(pending, outcome, deps.clock.real(), deps.chance());
  }

  function hold(row: Claimed, reason: string): void {
    held.set(row.account.id, deps.clock.real() + HOLD);
    deps.log.warn('an account is held', { account: row.account.id, channel: row.account.channel, reason });
  }

  return {
    send,
    takeMarks: marks.take,
    giveMarks: marks.give,
    sweep: () =>
      sweepOutbox(deps, {
        room: () => IN_FLIGHT_MAX - inHands.size,
        isInHands: (row) => inHands.has(row),
        add: (some) => some.forEach(marks.add),
        look: marks.look,
      }),
    stop: () => marks.stop(() => Promise.all(inHands.values())),
  };
}

/** Somebody may answer faster than the photo they have just sent is fetched from the platform. */
async function isBeingFetched(deps: Deps, { commune, part }: Claimed): Promise<boolean> {
  if (part.media.length === 0) return false;
  const media = await deps.db.within(commune, (tx) => loadMedia(tx, commune, part.media));
  return media.some(({ status, tries }) => status === 'waiting' && tries < FETCHES_AWAITED);
}

type Called = { readonly outcome: Outcome; readonly canBePlainer: boolean };

/** The call itself. A sender that throws has broken its promise: nobody knows what arrived. */
async function call(deps: Deps, row: Claimed): Promise<Called> {
  const sender = deps.senders.get(row.account.channel);
  if (sender === undefined)
    return { outcome: { kind: 'account_down', reason: 'no_such_channel' }, canBePlainer: false };
  const sending = sendingOf(deps, row);
  const inPlain = () => inPlainText(row.part, sender.abilities.textMax, sending.mediaUrls);
  const part = row.isPlain ? (inPlain() ?? row.part) : row.part;
  try {
    const outcome = await sender.send({ ...sending, part });
    return { outcome, canBePlainer: outcome.kind === 'refused' && !row.isPlain && inPlain() !== null };
  } catch (error) {
    deps.log.error('a sender threw', error, { outbox: row.id, channel: row.account.channel });
    return { outcome: { kind: 'uncertain', reason: 'sender_threw' }, canBePlainer: false };
  }
}

function sendingOf(deps: Deps, row: Claimed): Sending {
  const urls: Record<MediaId, string> = {};
  for (const media of row.part.media) {
    const url = deps.mediaUrl(row.commune, media);
    if (url !== null) urls[media] = url;
  }
  return {
    reference: row.id,
    account: row.account,
    to: row.to,
    part: row.part,
    deadline: row.deadline,
    mediaUrls: urls,
  };
}
