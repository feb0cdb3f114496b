// Names of things: branded strings, so that one kind of id is never taken for another.

declare const brand: unique symbol;

/** A string that has been recognised as the name of a `B`. Made at the edge only (`id`), trusted inside. */
export type Id<B extends string> = string & { readonly [brand]: B };

export type CommuneId = Id<'commune'>;
export type PersonId = Id<'person'>;
export type OfficerId = Id<'officer'>;
export type ChannelAccountId = Id<'channel-account'>;
/** One person at one channel account; the line on which turns never overlap. */
export type ConversationId = Id<'conversation'>;
export type InboxId = Id<'inbox'>;
export type OutboxId = Id<'outbox'>;
/** One walk through a flow. A complaint takes the id of the run that filed it, so a run files at most one. */
export type RunId = Id<'run'>;
export type ComplaintId = Id<'complaint'>;
export type TimerId = Id<'timer'>;
export type MediaId = Id<'media'>;
/** A post of the commune (chức danh), e.g. `CT_UBND`; codes of `db/seed/categories.json`. */
export type PostCode = Id<'post'>;
export type CategoryId = Id<'category'>;
export type HamletId = Id<'hamlet'>;
/** A field of work at the counters (`Commune.fields`): what people take a number for. */
export type FieldId = Id<'field'>;
export type CounterId = Id<'counter'>;
/** A leader's regular reception of citizens (`Commune.receptions`). */
export type ReceptionId = Id<'reception'>;
export type TicketId = Id<'ticket'>;
export type AppointmentId = Id<'appointment'>;
export type DossierId = Id<'dossier'>;
export type ProcedureId = Id<'procedure'>;
export type LetterId = Id<'letter'>;

/** Takes a string for the name of a `B`. Call it only where text from outside has just been parsed. */
export function id<T extends Id<string>>(text: string): T {
  return text as T; // the only way into the brand: the caller has parsed the text
}

/** Hands out fresh names; real ones are time-ordered (UUIDv7), tests hand in their own. */
export interface Ids {
  next<T extends Id<string>>(): T;
}
