// Officers: what they say of themselves in the chat: when they are away, when they want to be told.
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, OfficerId } from '../domain/ids.ts';
import type { NoticeHours } from '../domain/person.ts';
import { type Statement, statement } from './hot.ts';

export type Away = {
  readonly commune: CommuneId;
  readonly officer: OfficerId;
  readonly from: Moment;
  readonly to: Moment;
  readonly deputy: OfficerId | null;
};

/** Notes absences. Processes learn of it by the commune's version, as of an import. */
export function goAway(absences: readonly Away[]): Statement<void> {
  return statement(
    'absences_begin',
    `with away as (
       insert into absences (commune_id, officer_id, "from", "to", deputy_id, origin)
       select *, 'chat' from unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::timestamptz[], $5::uuid[])
       on conflict (commune_id, officer_id, "from") do update set "to" = excluded."to", deputy_id = excluded.deputy_id, origin = 'chat'
       returning commune_id
     )
     update communes set version = version + 1 where id in (select commune_id from away)`,
    [
      absences.map((one) => one.commune),
      absences.map((one) => one.officer),
      absences.map((one) => new Date(one.from)),
      absences.map((one) => new Date(one.to)),
      absences.map((one) => one.deputy),
    ],
    () => undefined,
  );
}

export type Back = { readonly commune: CommuneId; readonly officer: OfficerId };

/** Ends absences at a moment, and forgets those that have not begun. */
export function comeBack(officers: readonly Back[], at: Moment): Statement<void> {
  return statement(
    'absences_end',
    `with ended as (
       update absences a set "to" = $3 from unnest($1::uuid[], $2::uuid[]) as r(commune, officer)
       where a.commune_id = r.commune and a.officer_id = r.officer and a."from" < $3 and a."to" > $3
     ), forgotten as (
       delete from absences a using unnest($1::uuid[], $2::uuid[]) as r(commune, officer)
       where a.commune_id = r.commune and a.officer_id = r.officer and a."from" >= $3
     )
     update communes set version = version + 1 where id = any($1::uuid[])`,
    [officers.map((one) => one.commune), officers.map((one) => one.officer), new Date(at)],
    () => undefined,
  );
}

export type Hours = { readonly commune: CommuneId; readonly officer: OfficerId; readonly hours: NoticeHours };

/** Notes when officers want to be told of what can wait. */
export function chooseNoticeHours(chosen: readonly Hours[]): Statement<void> {
  return statement(
    'officers_notice_hours',
    `with chosen as (
       update officers o set notice_hours = r.hours from unnest($1::uuid[], $2::uuid[], $3::text[]) as r(commune, officer, hours)
       where o.commune_id = r.commune and o.id = r.officer returning o.commune_id
     )
     update communes set version = version + 1 where id in (select commune_id from chosen)`,
    [chosen.map((one) => one.commune), chosen.map((one) => one.officer), chosen.map((one) => one.hours)],
    () => undefined,
  );
}
