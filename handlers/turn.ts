// A turn: everything one message or one timer changes, as data, to be committed whole.

import type { TicketMove } from '../db/tickets.ts';
import type { Day, Moment } from '../domain/clock.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Recorded } from '../domain/complaint/events.ts';
import type { Notice } from '../domain/complaint/notices.ts';
import type { TimerPlan } from '../domain/complaint/timers.ts';
import type { Appointment } from '../domain/counter/appointment.ts';
import type { TicketDraft } from '../domain/counter/ticket.ts';
import type {
  CommuneId,
  ConversationId,
  CounterId,
  InboxId,
  OfficerId,
  OutboxId,
  PersonId,
  ProcedureId,
  RunId,
  TimerId,
} from '../domain/ids.ts';
import type { RecordedLetterEvent } from '../domain/letters/events.ts';
import type { Letter } from '../domain/letters/letter.ts';
import type { Media } from '../domain/media.ts';
import type { Purpose } from '../domain/message.ts';
import type { AddressTerm, Language, Mode, NoticeHours } from '../domain/person.ts';
import type { SentBackSaid } from '../domain/procedures/content-task.ts';
import type { Inquiry } from '../domain/procedures/inquiry.ts';
import type { LostSearch } from '../domain/procedures/lost-search.ts';
import type { National, Own } from '../domain/procedures/overlay.ts';
import type { PaperList } from '../domain/procedures/paper-list.ts';
import type { Month } from '../domain/reports/month.ts';
import type { Say } from '../flows/advance.ts';
import type { Talk } from '../flows/state.ts';
import type { Phrase } from '../locales/phrase.ts';

/** What set the turn off. */
export type Cause =
  | { readonly kind: 'heard'; readonly inbox: InboxId }
  /** A message that failed too often is put away; `error` says where it failed, never what was said. */
  | { readonly kind: 'set_aside'; readonly inbox: InboxId; readonly error: string }
  | { readonly kind: 'rang'; readonly timer: TimerId }
  /** A notice reached its reader, or will never reach them. */
  | { readonly kind: 'delivered'; readonly outbox: OutboxId }
  | { readonly kind: 'job'; readonly job: string }
  /** Comes round by the calendar: done once for ever under this name (`db/occasions.ts`). */
  | { readonly kind: 'occasion'; readonly name: string };

/** The conversation as the turn leaves it; refused at commit when the lease has moved on (`fence`). */
export type Spoken = {
  readonly conversation: ConversationId;
  readonly fence: number;
  readonly talk: Talk;
  readonly says: readonly Say[];
};

/** One complaint's step: events since `before.version`, the state they fold to, the timers it now wants. */
export type ComplaintChange = {
  readonly before: Complaint | null;
  readonly after: Complaint;
  readonly events: readonly Recorded[];
  /** All timers the complaint wants from now on; the armed ones not named here are hushed. */
  readonly timers: readonly TimerPlan[];
};

/** One letter's step: events since `before.version`, and the state they fold to. */
export type LetterChange = {
  readonly before: Letter | null;
  readonly after: Letter;
  readonly events: readonly RecordedLetterEvent[];
};

/** What changes at the counters (`domain/counter`). */
export type CounterChange =
  /** A number is taken; which one is known when the turn is written (`counter/number-tickets.ts`). */
  | { readonly kind: 'taken'; readonly draft: TicketDraft }
  | { readonly kind: 'tickets'; readonly moves: readonly TicketMove[] }
  | { readonly kind: 'pause'; readonly counter: CounterId; readonly begins: boolean }
  | { readonly kind: 'booked'; readonly appointment: Appointment }
  | { readonly kind: 'appointment'; readonly before: number; readonly after: Appointment };

/** What changes of a person. */
export type PersonChange =
  | { readonly kind: 'prefers'; readonly person: PersonId; readonly language: Language; readonly mode: Mode }
  | { readonly kind: 'addressed'; readonly person: PersonId; readonly term: AddressTerm }
  | {
      readonly kind: 'linked';
      readonly person: PersonId;
      readonly officer: OfficerId;
      readonly invite: string;
    }
  | { readonly kind: 'arrived'; readonly conversation: ConversationId }
  | { readonly kind: 'left'; readonly conversation: ConversationId }
  | { readonly kind: 'asked_erasure'; readonly person: PersonId }
  | {
      readonly kind: 'goes_away';
      readonly officer: OfficerId;
      readonly from: Moment;
      readonly to: Moment;
      readonly deputy: OfficerId | null;
    }
  | { readonly kind: 'comes_back'; readonly officer: OfficerId }
  | { readonly kind: 'notice_hours'; readonly officer: OfficerId; readonly hours: NoticeHours };

/** Words for someone wherever they are, outside the life of a complaint (relay, duty calls, link warnings). */
export type Tell = {
  readonly to:
    | { readonly kind: 'person'; readonly person: PersonId }
    | { readonly kind: 'officer'; readonly officer: OfficerId };
  readonly purpose: Purpose;
  readonly phrases: readonly Phrase[];
  /** Choices that begin a flow at the reader's side: `v1:f:<flow>[:<about id>]`. */
  readonly choices: readonly { readonly label: Phrase; readonly action: string }[];
  readonly media: readonly import('../domain/ids.ts').MediaId[];
};

/** A relay between a citizen and the officer on duty (DESIGN §3 A person). */
export type RelayChange =
  | { readonly kind: 'opened'; readonly citizen: PersonId; readonly officer: OfficerId }
  | { readonly kind: 'spoke'; readonly citizen: PersonId; readonly by: 'citizen' | 'officer' }
  | { readonly kind: 'closed'; readonly citizen: PersonId; readonly by: 'citizen' | 'officer' | 'clock' };

/** What changes of the content about procedures, and of the lists people were given of it. */
export type ContentChange =
  /** A list was read: remembered for a while, unless the person keeps one of the same procedure. */
  | { readonly kind: 'list_given'; readonly person: PersonId; readonly list: PaperList }
  /** A list the person keeps, as it now stands. */
  | { readonly kind: 'list_kept'; readonly person: PersonId; readonly list: PaperList }
  | { readonly kind: 'list_dropped'; readonly person: PersonId; readonly procedure: ProcedureId }
  /** Brought to the sheet of now; refused when it no longer stands at version `from`. */
  | {
      readonly kind: 'list_renewed';
      readonly person: PersonId;
      readonly list: PaperList;
      readonly from: string;
    }
  | {
      readonly kind: 'sent_back';
      readonly id: RunId;
      readonly person: PersonId;
      readonly procedure: ProcedureId;
      readonly version: string;
    }
  /** Which paper it was, said afterwards, under the newest open report of the person. */
  | {
      readonly kind: 'sent_back_said';
      readonly id: string;
      readonly said: SentBackSaid;
    }
  /** The next version of the commune's words about a procedure. */
  | {
      readonly kind: 'sheet_changed';
      readonly national: National;
      readonly own: Own;
      readonly officer: OfficerId;
    }
  /** Signed: people who were sent back are told and their reports closed. */
  | { readonly kind: 'sheet_signed'; readonly procedure: ProcedureId; readonly officer: OfficerId }
  /** Somebody was told that a day of review has passed; refused when it was told before. */
  | { readonly kind: 'review_due_told'; readonly procedure: ProcedureId; readonly due: Day }
  | { readonly kind: 'search_lost'; readonly search: LostSearch }
  | { readonly kind: 'inquired'; readonly inquiry: Inquiry }
  | { readonly kind: 'searches_dropped'; readonly ids: readonly string[] };

export type Turn = {
  readonly commune: CommuneId;
  readonly cause: Cause;
  readonly at: Moment;
  readonly spoken: Spoken | null;
  /** One for most turns; several when one message moves several matters on (merged, linked). */
  readonly complaints: readonly ComplaintChange[];
  readonly letters: readonly LetterChange[];
  readonly people: readonly PersonChange[];
  readonly media: readonly Media[];
  readonly notices: readonly Notice[];
  readonly tells: readonly Tell[];
  readonly relay: RelayChange | null;
  /** Absent: nothing changes at the counters. */
  readonly counter?: readonly CounterChange[];
  /** The report of this month is put before the chairman; refused when it has been before. */
  readonly toldReport?: Month;
  readonly contents: readonly ContentChange[];
};
