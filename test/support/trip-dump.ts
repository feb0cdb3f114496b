// Dump: how a trip ended, as text that is the same whenever the same thing happened: no ids, no codes, no minutes.
import type { Complaint, Owner } from '../../domain/complaint/complaint.ts';
import type { Recorded } from '../../domain/complaint/events.ts';
import type { OfficerId } from '../../domain/ids.ts';
import type { SeenRow } from './observer.ts';
import type { Trip } from './trip.ts';

/** Everything that stands in the database of a trip and that people have heard, in the words of the work. */
export async function dumpOf(trip: Trip): Promise<string> {
  const { seen, people, zalo } = trip;
  const [complaints, outbox, inbox] = await Promise.all([seen.complaints(), seen.outbox(), seen.inbox()]);
  const told = people.flatMap(({ name, user }) => [
    `${name}:`,
    ...outbox
      .filter((row) => row.to === user)
      .map((row) => `  ${row.status} ${triesOf(row)} ${withoutCodes(messageOf(row), complaints)}`),
    `  heard ${zalo.ledger.filter((one) => one.to === user).length}`,
  ]);
  const inboxed = `inbox ${tally(inbox.map(({ status }) => status))}`;
  return [await complaintsOf(trip), ...told, inboxed].join('\n');
}

/** The complaints of a trip: where they stand, what happened to them, who was told what, and what will ring. */
export async function complaintsOf({ seen, people }: Trip): Promise<string> {
  const [commune, complaints, outbox, timers] = await Promise.all([
    seen.loadCommune(),
    seen.complaints(),
    seen.outbox(),
    seen.timers(),
  ]);
  const officer = (id: OfficerId) => commune.officers.find((one) => one.id === id)?.name ?? 'nobody';
  const nameOf = (user: string | null) => people.find((one) => one.user === user)?.name ?? 'nobody';
  const histories = await Promise.all(complaints.map((one) => seen.history(one.id)));
  const lines = complaints.flatMap((complaint, index) => [
    `complaint ${index + 1}: ${stateOf(complaint, officer)}`,
    ...(histories[index] ?? []).map((recorded) => `  ${eventOf(recorded, officer)}`),
    ...outbox
      .filter((row) => row.complaint === complaint.id)
      .map((row) => `  told ${nameOf(row.to)}: ${withoutCodes(messageOf(row), complaints)}`)
      .toSorted(),
    ...timers
      .filter((timer) => timer.complaint === complaint.id && timer.status === 'armed')
      .map((timer) => `  will ring: ${timer.kind} ${timer.number}`)
      .toSorted(),
  ]);
  return lines.join('\n');
}

function stateOf(complaint: Complaint, officer: (id: OfficerId) => string): string {
  const { kind, category, urgency, visibility, hamlet, owner, due, standing } = complaint;
  const { rung, reminded, breaches, forwards, reopens, supplements, photos, told } = complaint;
  const rating = standing.status === 'closed' ? standing.rating : null;
  return [
    ...[standing.status, kind, category, urgency, visibility, hamlet ?? 'no hamlet', whoOf(owner, officer)],
    ...[
      `due ${due.day}`,
      `rung ${rung}`,
      `reminded ${reminded.join(',')}`,
      `apology ${complaint.apology.kind}`,
    ],
    ...[`breaches ${breaches}`, `forwards ${forwards}`, `reopens ${reopens}`, `rated ${rating}`],
    ...[`supplements ${supplements.length}`, `photos ${photos.length}`, `voices ${told.voices.length}`],
  ].join(', ');
}

function eventOf({ number, actor, event }: Recorded, officer: (id: OfficerId) => string): string {
  const who = actor.kind === 'officer' ? officer(actor.officer) : actor.kind;
  const to = event.kind === 'Escalated' ? whoOf(event.to, officer) : '';
  return `${number} ${event.kind} by ${who} ${to}`.trim();
}

function whoOf({ post, officer: holder }: Owner, officer: (id: OfficerId) => string): string {
  return `${post} ${officer(holder)}`;
}

/** A picture waits for its file, by tries that are not refused by anybody: how many depends on the machine. */
function triesOf({ attempts, part }: SeenRow): string {
  return part.media.length > 0 ? '×any' : `×${attempts}`;
}

function messageOf({ purpose, notice, part: { text, choices, media } }: SeenRow): string {
  const rest = `+${choices.length} choices +${media.length} media`;
  return `${purpose} ${notice ?? ''} ${JSON.stringify(text)} ${rest}`;
}

/** Codes are random; how much working time is left depends on how fast the test runs. */
function withoutCodes(text: string, complaints: readonly Complaint[]): string {
  return complaints
    .reduce((said, { code }, index) => {
      const spaced = `${code.slice(0, 3)} ${code.slice(3, 6)} ${code.slice(6)}`;
      return said.replaceAll(spaced, `<code ${index + 1}>`).replaceAll(code, `<code ${index + 1}>`);
    }, text)
    .replaceAll(/(còn|quá hạn) [^·"\\]*? làm việc/g, '$1 <time>');
}

/** `done 12, ignored 1`. */
function tally(words: readonly string[]): string {
  const kinds = [...new Set(words)].toSorted();
  return kinds.map((kind) => `${kind} ${words.filter((word) => word === kind).length}`).join(', ');
}
