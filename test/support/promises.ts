// Promises: the invariants of FAULTS §1 that a trip must not have broken, each breach told in a sentence.
import { sql } from 'drizzle-orm';
import { ZALO_ABILITIES } from '../../bot/channels/zalo/limits.ts';
import { inPlainText } from '../../domain/channel.ts';
import { type Complaint, isOpen } from '../../domain/complaint/complaint.ts';
import type { EventKind } from '../../domain/complaint/events.ts';
import { fold } from '../../domain/complaint/evolve.ts';
import { isRepeatable } from '../../domain/delivery.ts';
import type { SeenRow } from './observer.ts';
import type { Accepted } from './platforms/zalo.ts';
import type { Trip } from './trip.ts';

/** Every broken promise of a trip that has come to rest; none is what a test expects. */
export async function brokenPromises(trip: Trip): Promise<readonly string[]> {
  const found = await Promise.all([lost(trip), unruly(trip), unsent(trip)]);
  return found.flat();
}

/** I1: what was acknowledged has exactly one row, and its turn was taken. Nothing stands there that nobody brought. */
async function lost({ seen, post }: Trip): Promise<readonly string[]> {
  const inbox = await seen.inbox();
  const ended = new Set(inbox.filter(({ status }) => status === 'done').map(({ key }) => key));
  const missing = post.acknowledged.filter((id) => !ended.has(id));
  return [
    ...missing.map((id) => `I1: the event ${id} was acknowledged and is not done`),
    ...inbox.filter(({ error }) => error !== null).map(({ key, error }) => `I1: ${key} failed: ${error}`),
    ...(inbox.length === new Set(post.acknowledged).size
      ? []
      : [`I1: ${inbox.length} rows for ${new Set(post.acknowledged).size} events`]),
  ];
}

/** I2, I7, I8: one owner and a future timer while open, the state is the fold of its history, timers rang once. */
async function unruly({ seen, time }: Trip): Promise<readonly string[]> {
  const [complaints, timers, commune] = await Promise.all([
    seen.complaints(),
    seen.timers(),
    seen.loadCommune(),
  ]);
  const sentences = complaints.map(async (complaint) => {
    const history = await seen.history(complaint.id);
    const mine = timers.filter((timer) => timer.complaint === complaint.id);
    const armed = mine.filter((timer) => timer.status === 'armed');
    const rung = mine
      .filter((timer) => timer.status === 'rung')
      .map(({ kind, number }) => `${kind} ${number}`);
    const isOwned = commune.officers.some((officer) => officer.id === complaint.owner.officer);
    return [
      ...(isOwned ? [] : [`I2: ${complaint.code} belongs to nobody`]),
      ...(isOpen(complaint) && !armed.some((timer) => timer.dueAt > time.now())
        ? [`I2: ${complaint.code} is open and no timer is armed`]
        : []),
      ...(isOpen(complaint) || armed.length === 0
        ? []
        : [`I2: ${complaint.code} is over and a timer is armed`]),
      ...(isSame(fold(history), complaint) ? [] : [`I7: ${complaint.code} is not what its history makes it`]),
      ...rungTooOften(rung, 1 + history.filter(({ event }) => BEGINS_ANEW.includes(event.kind)).length).map(
        (name) => `I8: the timer ${name} of ${complaint.code} rang twice`,
      ),
    ];
  });
  return (await Promise.all(sentences)).flat();
}

function isSame(one: Complaint, other: Complaint): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** I4, I5: every row has ended, and was heard once; more often only where its process died and it bears a repeat. */
async function unsent({ seen, zalo }: Trip): Promise<readonly string[]> {
  const [outbox, people] = await Promise.all([seen.outbox(), seen.people()]);
  const ledger = zalo.ledger.filter(({ to }) => people.has(to));
  const texts = new Set([...outbox.map(keyOfRow), ...ledger.map(keyOfAccepted)]);
  const blind = outbox.filter(({ deaths, status, purpose, notice }) => {
    return deaths > 0 && status !== 'uncertain' && !isRepeatable(purpose, notice);
  });
  return [
    ...blind.map((row) => `I5: repeated blindly: ${keyOfRow(row)}`),
    ...outbox.filter(({ status }) => status === 'sending').map((row) => `I4: never ended: ${keyOfRow(row)}`),
    ...[...texts].flatMap((key) => {
      const rows = outbox.filter((row) => keyOfRow(row) === key && row.attempts > 0);
      const heard = ledger.filter((one) => keyOfAccepted(one) === key).length;
      const least = rows.filter(({ status }) => status === 'sent').length;
      const most = rows.reduce((sum, { deaths }) => sum + 1 + deaths, 0);
      return [
        ...(heard < least ? [`I4: sent ${least} times and heard ${heard} times: ${key}`] : []),
        ...(heard > most ? [`I5: to be heard ${most} times and heard ${heard} times: ${key}`] : []),
      ];
    }),
  ];
}

const keyOfRow = (row: SeenRow) => `${row.to} ${wordsOf(row)}`;
const wordsOf = ({ part, isPlain }: SeenRow) =>
  (isPlain ? inPlainText(part, ZALO_ABILITIES.textMax, {}) : part)?.text ?? '';
/** What a channel cannot carry leaves as a link, whose label is then all there is of words. */
const keyOfAccepted = (one: Accepted) => `${one.to} ${isBareLink(one) ? '' : one.text}`;

function isBareLink({ buttons: [first, ...others], pictures, text }: Accepted): boolean {
  return first?.type === 'oa.open.url' && first.title === text && others.length + pictures.length === 0;
}

/** Timers are named within a promise, a question, an answer: after these the same names are wanted again. */
const BEGINS_ANEW: readonly EventKind[] = ['ApologySigned', 'Reopened', 'CitizenAsked', 'Answered'];

/** Names of timers that rang more often than they were wanted. */
function rungTooOften(names: readonly string[], most: number): readonly string[] {
  return [...new Set(names)].filter((name) => names.filter((one) => one === name).length > most);
}

/** Tables in which a commune's matters would show. */
const TELLING = ['complaints', 'events', 'media', 'relays', 'timers'] as const;

/** I11: the telling tables of which the commune next door sees rows; none. */
export async function seenNextDoor({ seen, stranger }: Trip): Promise<readonly string[]> {
  const rows = await seen.database.within(stranger, async (tx) => {
    const found = TELLING.map((table) => sql`select ${table} as name from ${sql.identifier(table)}`);
    return (await tx.sql.execute<{ name: string }>(sql.join(found, sql` union all `))).rows;
  });
  return rows.map(({ name }) => name);
}
