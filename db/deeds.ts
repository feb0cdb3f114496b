// Deeds: what a month's report counts besides complaints, each straight from its own rows; nothing sealed is opened.
import { and, desc, eq, gte, inArray, like, lt } from 'drizzle-orm';
import { dayOf, type Moment } from '../domain/clock.ts';
import type { CommuneId, PersonId } from '../domain/ids.ts';
import type { Inquiry } from '../domain/procedures/inquiry.ts';
import type { Deeds } from '../domain/reports/deeds.ts';
import type { Period } from '../domain/reports/month.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { toDate, toMoment } from './row.ts';
import {
  appointments,
  channelAccounts,
  complaints,
  conversations,
  dossiers,
  inquiries,
  letterEvents,
  letters,
  sentBacks,
} from './schema/index.ts';

/** Everything the report of a period counts besides complaints. */
export async function deedsIn(tx: Tx, commune: CommuneId, period: Period): Promise<Deeds> {
  return {
    inquiries: await inquiriesIn(tx, commune, period),
    sentBacks: await sentBacksIn(tx, commune, period),
    dossiers: await dossiersIn(tx, commune, period),
    letters: await handedLettersIn(tx, commune, period),
    visits: await visitsIn(tx, commune, period),
    channels: await channelsOf(tx, commune, period),
  };
}

async function inquiriesIn(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['inquiries']> {
  const rows = await tx.sql
    .select({ at: inquiries.at, end: inquiries.end })
    .from(inquiries)
    .where(
      and(eq(inquiries.communeId, commune), gte(inquiries.at, toDate(from)), lt(inquiries.at, toDate(to))),
    );
  return rows.map(({ at, end }) => ({ at: toMoment(at), end }));
}

async function sentBacksIn(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['sentBacks']> {
  const rows = await tx.sql
    .select({ at: sentBacks.at })
    .from(sentBacks)
    .where(
      and(eq(sentBacks.communeId, commune), gte(sentBacks.at, toDate(from)), lt(sentBacks.at, toDate(to))),
    );
  return rows.map(({ at }) => toMoment(at));
}

/** Null when the commune has never brought in a file: then nothing is known, which is not the same as none. */
async function dossiersIn(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['dossiers']> {
  const own = eq(dossiers.communeId, commune);
  const any = await tx.sql.select({ id: dossiers.id }).from(dossiers).where(own).limit(1);
  if (any.length === 0) return null;
  return tx.sql
    .select({ state: dossiers.state, promised: dossiers.promised, done: dossiers.done })
    .from(dossiers)
    .where(and(own, gte(dossiers.promised, dayOf(from)), lt(dossiers.promised, dayOf(to))));
}

async function handedLettersIn(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['letters']> {
  const rows = await tx.sql
    .select({ at: letterEvents.at, kind: letters.kind })
    .from(letterEvents)
    .innerJoin(letters, eq(letters.id, letterEvents.letterId))
    .where(
      and(
        eq(letterEvents.communeId, commune),
        eq(letterEvents.kind, 'Delivered'),
        gte(letterEvents.at, toDate(from)),
        lt(letterEvents.at, toDate(to)),
      ),
    );
  return rows.map(({ at, kind }) => ({ at: toMoment(at), kind }));
}

/** Receptions are named `r.…` among what can be booked (`domain/counter/bookable.ts`). */
async function visitsIn(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['visits']> {
  const rows = await tx.sql
    .select({ at: appointments.at })
    .from(appointments)
    .where(
      and(
        eq(appointments.communeId, commune),
        like(appointments.what, 'r.%'),
        inArray(appointments.status, ['booked', 'come']),
        gte(appointments.at, toDate(from)),
        lt(appointments.at, toDate(to)),
      ),
    );
  return rows.map(({ at }) => toMoment(at));
}

async function channelsOf(tx: Tx, commune: CommuneId, { from, to }: Period): Promise<Deeds['channels']> {
  const senders = tx.sql
    .select({ citizen: complaints.citizenId })
    .from(complaints)
    .where(
      and(
        eq(complaints.communeId, commune),
        gte(complaints.filedAt, toDate(from)),
        lt(complaints.filedAt, toDate(to)),
      ),
    );
  const rows = await tx.sql
    .selectDistinctOn([conversations.personId], {
      person: conversations.personId,
      channel: channelAccounts.channel,
    })
    .from(conversations)
    .innerJoin(channelAccounts, eq(channelAccounts.id, conversations.channelAccountId))
    .where(and(eq(conversations.communeId, commune), inArray(conversations.personId, senders)))
    .orderBy(conversations.personId, desc(conversations.lastHeardAt));
  return new Map<PersonId, string>(rows.map(({ person, channel }) => [person, channel]));
}

/** Adds inquiries: each turn of a talk shows one at most. */
export function addInquiries(
  added: readonly { readonly commune: CommuneId; readonly at: Moment; readonly inquiry: Inquiry }[],
): Statement<void> {
  return statement(
    'inquiries_add',
    `insert into inquiries (id, commune_id, "end", procedure_id, at)
     select * from unnest($1::uuid[], $2::uuid[], $3::text[], $4::text[], $5::timestamptz[]) on conflict (id) do nothing`,
    [
      added.map(({ inquiry }) => inquiry.id),
      added.map(({ commune }) => commune),
      added.map(({ inquiry }) => inquiry.end),
      added.map(({ inquiry }) => inquiry.procedure),
      added.map(({ at }) => toDate(at)),
    ],
    () => undefined,
  );
}
