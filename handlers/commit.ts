// Commit: turns are written whole, many in one transaction, each alone when together they cannot be.

import { isPassing } from '../db/failure.ts';
import { NOT_ALL, TransactionFailed } from '../db/hot.ts';
import type { Claimed, Mark } from '../db/outbox.ts';
import { HOUR } from '../domain/clock.ts';
import type { CommuneId, ConversationId, MediaId } from '../domain/ids.ts';
import type { CommitResult, CommitTurn, Committing } from './committing.ts';
import type { Deps } from './deps.ts';
import { group, togetherOrAlone } from './group.ts';
import { type Prepared, prepare } from './prepare.ts';
import type { PersonChange } from './turn.ts';
import { type Written, write } from './write.ts';

/** Turns in one transaction (DESIGN §3 Hot path). */
const BATCH_MAX = 64;

/** What commit must know of the machinery around it, and tell it. */
export interface Around {
  /** More messages wait in the conversation: its lease is kept. */
  isBusy(conversation: ConversationId): boolean;
  /** Marks of sent messages that ride along; given back when the transaction fails. */
  takeMarks(): readonly Mark[];
  giveMarks(marks: readonly Mark[]): void;
  /** Rows to be sent now, and conversations in which rows wait behind others. */
  send(
    claimed: readonly Claimed[],
    behind: readonly { readonly commune: CommuneId; readonly conversation: ConversationId }[],
  ): void;
  fetch(media: readonly { readonly commune: CommuneId; readonly id: MediaId }[]): void;
}

/** The one committer. Throws when the turn itself cannot be written. */
export function openCommit(deps: Deps, around: Around): CommitTurn {
  return group<Committing, CommitResult>(BATCH_MAX, async (batch) => {
    const prepared = await togetherOrAlone(batch, (some) => prepare(deps, some, around), isPassing);
    const good = prepared.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    const results = await togetherOrAlone(good, (some) => commitTogether(deps, around, some), isPassing);
    const ends = results.map(endOf).values();
    return prepared.map((one) => (one.status === 'rejected' ? one : (ends.next().value ?? NO_END)));
  });
}

/** Changes of people by which the commune itself is another one. */
const CHANGES_COMMUNE: readonly PersonChange['kind'][] = [
  'linked',
  'goes_away',
  'comes_back',
  'notice_hours',
];

const NO_END = { status: 'rejected', reason: new Error('a turn was committed without an end') } as const;

async function commitTogether(
  deps: Deps,
  around: Around,
  batch: readonly Prepared[],
): Promise<readonly CommitResult[]> {
  if (batch.length === 0) return [];
  const marks = around.takeMarks();
  const written = await write(deps, batch, marks).catch((error: unknown) => {
    around.giveMarks(marks);
    throw error;
  });
  for (const { commune, conversation } of marks) deps.bell.ring({ commune, conversation });
  tell(deps, around, batch, written);
  return batch.map((one) => ({ kind: 'committed', gaveBack: one.move?.leaseUntil === null }));
}

/** A refusal that is an expected end is a value, anything else stays an error. */
function endOf(result: PromiseSettledResult<CommitResult>): PromiseSettledResult<CommitResult> {
  const refusal = result.status === 'rejected' ? refusalOf(result.reason) : null;
  return refusal === null ? result : { status: 'fulfilled', value: refusal };
}

/** A refusal that is an expected end, or null: by which statement it was, and why. */
function refusalOf(error: unknown): CommitResult | null {
  if (!(error instanceof TransactionFailed) || error.kind !== 'refused') return null;
  if (error.code !== NOT_ALL && error.code !== UNIQUE_VIOLATION) return null;
  switch (error.statement) {
    case 'conversations_move':
      return { kind: 'overtaken' };
    case 'inbox_settle':
    case 'timers_rung':
    case 'reports_told':
    case 'occasions_note':
      return { kind: 'already' };
    case 'outbox_take_back':
    case 'complaints_insert':
    case 'complaints_update':
    case 'events_add':
    case 'letters_insert':
    case 'letters_update':
    case 'letter_events_add':
    case 'tickets_take':
    case 'tickets_move':
    case 'appointments_book':
    case 'appointments_move':
    case 'invites_redeem':
    case 'relays_open':
    case 'overlays_add':
    case 'paper_lists_renew':
    case 'reviews_due_note':
      return { kind: 'conflict' };
    default:
      return null;
  }
}

const UNIQUE_VIOLATION = '23505';

/** What follows once it is written; none of it may be needed for the truth. */
function tell(deps: Deps, around: Around, batch: readonly Prepared[], written: Written): void {
  const sent = new Set(written.claimed.map((row) => row.id));
  const rows = batch.flatMap((one) => one.rows);
  const behind = rows.flatMap(({ id, commune, conversation }) =>
    conversation === null || sent.has(id) ? [] : [{ commune, conversation }],
  );
  around.send(written.claimed, behind);
  const horizon = deps.clock.business() + HOUR;
  const alarms = written.armed.filter((timer) => timer.dueAt <= horizon);
  if (alarms.length > 0)
    void deps.alarm.set(alarms.map(({ id, commune, dueAt }) => ({ commune, timer: id, dueAt })));
  around.fetch(
    batch.flatMap(({ turn }) =>
      turn.media
        .filter((one) => one.source.kind === 'remote')
        .map(({ id }) => ({ commune: turn.commune, id })),
    ),
  );
  for (const { turn } of batch) {
    if (turn.relay !== null) deps.relays.forget(turn.commune);
    if (turn.people.some(({ kind }) => CHANGES_COMMUNE.includes(kind))) deps.communes.forget(turn.commune);
    if (turn.contents.some(({ kind }) => kind === 'sheet_changed')) deps.procedures.forget(turn.commune);
    deps.bell.ring({ commune: turn.commune, conversation: turn.spoken?.conversation ?? null });
  }
}
