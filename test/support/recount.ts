// Recount: the figures of a month counted once more, straight from raw events, by nothing that the report is made with.
import type { Moment } from '../../domain/clock.ts';
import type { Recorded } from '../../domain/complaint/events.ts';

/** What a recount finds; names are those of the figures. */
export type Recount = Readonly<Record<string, number>>;

/** A promise as a person with a pencil would note it down. */
type Note = {
  begun: Moment;
  again: boolean;
  due: Moment;
  promised: Moment;
  sorry: Moment | null;
  end: Moment | null;
  how: string;
  ground: string;
};

/** What ends the commune's turn. */
const ENDS: Readonly<Record<string, string>> = {
  Answered: 'answered',
  Refused: 'refused',
  Withdrawn: 'withdrawn',
  PraiseThanked: 'thanked',
  TakenOver: 'handed_over',
  Merged: 'merged',
};

/** Counts what happened in a month. Sealed matters are to be left out by the caller. */
export function recount(histories: readonly (readonly Recorded[])[], from: Moment, to: Moment): Recount {
  const counts: Record<string, number> = {};
  const add = (name: string, by = 1) => {
    counts[name] = (counts[name] ?? 0) + by;
  };
  const inMonth = (at: Moment) => at >= from && at < to;
  const people = new Set<string>();
  for (const history of histories) {
    const past = history.filter(({ at }) => at < to);
    const notes: Note[] = [];
    let asked: Moment | null = null;
    for (const { at, event } of past) {
      const note = notes.at(-1);
      if (event.kind === 'Filed') {
        notes.push({
          begun: at,
          again: false,
          due: event.due.at,
          promised: event.due.at,
          sorry: null,
          end: null,
          how: '',
          ground: '',
        });
        if (inMonth(at)) {
          people.add(event.citizen);
          add('received');
          add(`kind/${event.submission}`);
          add(`category/${event.category}`);
          add(`hamlet/${event.hamlet ?? '-'}`);
          if (event.told.voices.length > 0) add('spoken');
        }
      }
      if (event.kind === 'Reopened') {
        notes.push({
          begun: at,
          again: true,
          due: event.due.at,
          promised: event.due.at,
          sorry: null,
          end: null,
          how: '',
          ground: '',
        });
        if (inMonth(at)) add('reopened');
      }
      if (note === undefined) continue;
      if (event.kind === 'CitizenAsked') asked = at;
      if (event.kind === 'PauseEnded') {
        asked = null;
        note.promised += event.due.at - note.due;
        note.due = event.due.at;
      }
      if (event.kind === 'ApologySigned') {
        note.sorry = at;
        note.due = event.newDue.at;
      }
      if (event.kind === 'MarkedUrgent' || event.kind === 'Recounted') {
        note.due = event.due.at;
        if (note.sorry === null) note.promised = event.due.at;
      }
      // Taken back within the minute, or sent back by the other body: the commune's turn goes on.
      if ((event.kind === 'TakenBack' && event.deed !== 'Forward') || event.kind === 'TurnedDown') {
        note.end = null;
        note.how = '';
        if (event.kind === 'TurnedDown' && event.due !== null) note.promised = event.due.at;
      }
      const how = ENDS[event.kind];
      if (how !== undefined && note.how !== how) {
        asked = null;
        note.end = at;
        note.how = how;
        note.ground = event.kind === 'Refused' ? event.ground : '';
      }
      if (event.kind === 'Closed' && inMonth(at)) add('closed');
      if (event.kind === 'Rated' && inMonth(at)) {
        if (event.rating !== undefined) {
          add('rated');
          add(event.rating);
        }
        if (event.attitude !== undefined) {
          add('attitudes');
          add(`attitude_${event.attitude}`);
        }
      }
    }
    for (const { begun, promised, sorry, end, how, ground } of notes) {
      if (end !== null && inMonth(end)) {
        add(how);
        if (how === 'refused') add(`ground/${ground}`);
      }
      if (begun < from && (end === null || end >= from)) add('before');
      if (end === null) add('after');
      const isOverdue = end === null && promised <= (asked ?? to);
      if (isOverdue) add('overdue');
      if (!inMonth(promised) || !(how === 'answered' || isOverdue)) continue;
      add('due');
      const isLate = end === null || end > promised;
      add(isLate ? 'late' : 'on_time');
      if (isLate) add(sorry !== null && sorry <= promised ? 'apologised' : 'unapologised');
    }
  }
  return { ...counts, people: people.size };
}
