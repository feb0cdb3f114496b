// Write: prepared turns become one transaction, one statement a table, in one order of locks for all.
import { addEvents, type Following, follow, insertComplaints, updateComplaints } from '../db/complaints.ts';
import { lockConversations, move } from '../db/conversations.ts';
import { type Settled, settle } from '../db/inbox.ts';
import { noteMedia } from '../db/media.ts';
import { noteOccasions } from '../db/occasions.ts';
import { type Claimed, type Mark, mark, put } from '../db/outbox.ts';
import { type Deed, takeBack } from '../db/outbox-recovery.ts';
import { markReportTold } from '../db/reports.ts';
import { type ArmedTimer, arm, hush, markRung } from '../db/timers.ts';
import type { ConversationId, TimerId } from '../domain/ids.ts';
import { inOrder, unlessEmpty } from './batch.ts';
import type { Deps } from './deps.ts';
import { claimWish } from './lease.ts';
import type { Prepared } from './prepare.ts';
import type { Cause, ComplaintChange } from './turn.ts';
import { contentStatements } from './write-contents.ts';
import { counterStatements } from './write-counter.ts';
import { letterStatements } from './write-letters.ts';
import { peopleStatements, relayStatements } from './write-people.ts';

/** What the transaction gave: rows claimed to be sent now, timers as they now stand. */
export type Written = { readonly claimed: readonly Claimed[]; readonly armed: readonly ArmedTimer[] };

/**
 * Writes turns in one transaction; any refusal rolls all of it back. Locks are taken in the order
 * conversation → complaint → outbox (FAULTS F13), rows of a table in the order of their ids.
 */
export async function write(
  deps: Deps,
  batch: readonly Prepared[],
  riding: readonly Mark[],
): Promise<Written> {
  const { hot, sealer } = deps.db;
  const marks = [...riding, ...batch.flatMap((one) => one.mark ?? [])];
  const communes = [...batch.map((one) => one.turn.commune), ...marks.map((one) => one.commune)];
  const result = await hot.transact([...new Set(communes)], {
    lock: unlessEmpty(toldElsewhere(batch), lockConversations),
    move: unlessEmpty(
      inOrder(
        batch.flatMap((one) => one.move ?? []),
        (one) => one.conversation,
      ),
      (all) => move(sealer, all),
    ),
    ...complaintStatements(deps, batch),
    ...letterStatements(deps, batch),
    ...counterStatements(deps, batch),
    ...timerStatements(deps, batch),
    ...peopleStatements(deps, batch),
    ...relayStatements(deps, batch),
    ...contentStatements(deps, batch),
    media: unlessEmpty(
      batch.flatMap(({ turn }) => turn.media.map((media) => ({ commune: turn.commune, media }))),
      (all) => noteMedia(sealer, all, deps.clock.real()),
    ),
    report: unlessEmpty(
      batch.flatMap(({ turn: { commune, toldReport: month } }) => (month ? [{ commune, month }] : [])),
      (all) => markReportTold(all, deps.clock.business()),
    ),
    settle: unlessEmpty(
      batch.flatMap(({ turn }) => settledBy(turn.cause)),
      settle,
    ),
    occasions: unlessEmpty(
      batch.flatMap(({ turn }) =>
        turn.cause.kind === 'occasion' ? [{ commune: turn.commune, name: turn.cause.name }] : [],
      ),
      (all) => noteOccasions(all, deps.clock.business()),
    ),
    takenBack: unlessEmpty(
      batch.flatMap(({ turn }) => turn.complaints.flatMap(deedsTakenBack)),
      takeBack,
    ),
    // Before `put`: what has been sent no longer stands in the way of what comes next.
    mark: unlessEmpty(marks, (all) => mark(all, deps.processId)),
    claimed: unlessEmpty(
      batch.flatMap((one) => one.rows),
      (all) => put(sealer, all, claimWish(deps)),
    ),
  });
  return { claimed: result.claimed ?? [], armed: result.armed ?? [] };
}

function complaintStatements(deps: Deps, batch: readonly Prepared[]) {
  const { sealer } = deps.db;
  const changes = inOrder(
    batch.flatMap(({ turn }) => turn.complaints),
    (change) => change.after.id,
  );
  const filed = changes.filter((change) => change.before === null).map((change) => change.after);
  const steps = changes.flatMap(({ before, after }) =>
    before === null ? [] : [{ before: before.version, after }],
  );
  const events = changes.flatMap(({ after, events: added }) =>
    added.map((recorded) => ({ commune: after.commune, complaint: after.id, recorded })),
  );
  const followed = changes.flatMap(followedBy);
  return {
    followed: unlessEmpty(followed, follow),
    filed: unlessEmpty(filed, (all) => insertComplaints(sealer, all)),
    steps: unlessEmpty(steps, (all) => updateComplaints(sealer, all)),
    events: unlessEmpty(events, (all) => addEvents(sealer, all)),
  };
}

/** Who has joined a complaint with this change, and who has left it. */
function followedBy({ before, after }: ComplaintChange): readonly Following[] {
  const { commune, id: complaint } = after;
  const were = before?.followers ?? [];
  const are = after.followers ?? [];
  if (were === are) return [];
  const joined = are.filter((person) => !were.includes(person));
  const left = were.filter((person) => !are.includes(person));
  return [
    ...joined.map((person) => ({ commune, complaint, person, follows: true })),
    ...left.map((person) => ({ commune, complaint, person, follows: false })),
  ];
}

function deedsTakenBack({ after, events }: ComplaintChange): readonly Deed[] {
  return events.flatMap(({ event }) =>
    event.kind === 'TakenBack' ? [{ complaint: after.id, at: event.doneAt }] : [],
  );
}

/** What rang is marked first, for the same timer may be wanted again. */
function timerStatements(deps: Deps, batch: readonly Prepared[]) {
  const at = deps.clock.business();
  const wanted = inOrder(
    batch.flatMap((one) => one.wanted),
    (one) => one.complaint,
  );
  const armed = wanted.filter((one) => one.plans.length > 0);
  return {
    rung: unlessEmpty(
      batch.flatMap(({ turn }) => rungBy(turn.cause)),
      (all) => markRung(all, at),
    ),
    hushed: unlessEmpty(wanted, (all) => hush(all, at)),
    armed: unlessEmpty(armed, arm),
  };
}

function rungBy(cause: Cause): readonly TimerId[] {
  return cause.kind === 'rang' ? [cause.timer] : [];
}

function settledBy(cause: Cause): readonly Settled[] {
  switch (cause.kind) {
    case 'heard':
      return [{ inbox: cause.inbox, status: 'done', error: null }];
    case 'set_aside':
      return [{ inbox: cause.inbox, status: 'set_aside', error: cause.error }];
    case 'rang':
    case 'delivered':
    case 'job':
    case 'occasion':
      return [];
    default:
      return cause satisfies never;
  }
}

/** All conversations of the batch in one order, when it tells someone who is not talking in it; else none. */
function toldElsewhere(batch: readonly Prepared[]): readonly ConversationId[] {
  const talking = new Set(batch.flatMap((one) => one.move?.conversation ?? []));
  const told = batch.flatMap((one) => one.rows.flatMap((row) => row.conversation ?? []));
  return told.every((conversation) => talking.has(conversation)) ? [] : [...new Set([...talking, ...told])];
}
