// Content tasks: what is wrong with the sheets of a commune, the worst first, and who sees to it.
import type { Day, Moment } from '../clock.ts';
import type { Commune } from '../commune.ts';
import type { Told } from '../complaint/complaint.ts';
import type { MediaId, OfficerId, PersonId, PostCode, ProcedureId } from '../ids.ts';
import { CHAIRMAN, dutyOfficers, holderOf } from '../routing.ts';
import type { Sheet } from './overlay.ts';
import { isInForce, isOverdue } from './standing.ts';

/** Which paper a person was sent back for, in their own words, voice and photos. */
export type SentBackSaid = { readonly told: Told | null; readonly photos: readonly MediaId[] };

/** Somebody came home without having done what they went for, because of a paper that was not on the list. */
export type SentBack = {
  readonly id: string;
  readonly procedure: ProcedureId;
  readonly person: PersonId;
  /** Null while they have said nothing more. */
  readonly said: SentBackSaid | null;
  readonly at: Moment;
};

/** Why a sheet must be looked at; at least one of the three holds. */
export type ContentTask = {
  readonly sheet: Sheet;
  /** People sent back for a paper that was not on the list, since the sheet was last signed. */
  readonly sentBack: number;
  readonly reviewDue: Day | null;
  readonly changedSinceReview: boolean;
};

/** The tasks of a commune: most people sent back first, then signatures that hold no more, then the longest overdue. */
export function contentTasks(
  sheets: Iterable<Sheet>,
  sentBacks: readonly SentBack[],
  today: Day,
): readonly ContentTask[] {
  return [...sheets]
    .filter((sheet) => isInForce(sheet, today))
    .map((sheet) => taskOf(sheet, sentBacks, today))
    .filter((task) => task.sentBack > 0 || task.reviewDue !== null || task.changedSinceReview)
    .toSorted(worstFirst);
}

function taskOf(sheet: Sheet, sentBacks: readonly SentBack[], today: Day): ContentTask {
  return {
    sheet,
    sentBack: sentBacks.filter(({ procedure }) => procedure === sheet.id).length,
    reviewDue: isOverdue(sheet, today) ? sheet.recheckBy : null,
    changedSinceReview: sheet.changedSinceReview,
  };
}

function worstFirst(one: ContentTask, other: ContentTask): number {
  return (
    other.sentBack - one.sentBack ||
    Number(other.changedSinceReview) - Number(one.changedSinceReview) ||
    (one.reviewDue ?? '9999').localeCompare(other.reviewDue ?? '9999') ||
    one.sheet.priority - other.sheet.priority
  );
}

/**
 * The officer whose task the sheets are now: who answers for a post that keeps the content, else who is on duty. Null
 * only in a commune without officers.
 */
export function contentOfficer(commune: Commune, now: Moment): OfficerId | null {
  const [keeper] = keepingPosts(commune).flatMap((post) => holderOf(commune, post, now) ?? []);
  return keeper ?? dutyOfficers(commune, now)[0] ?? null;
}

/**
 * The post by which an officer may change and sign sheets: one they hold, or answer for while its holder is away; the
 * chairman may always. Null: they may not.
 */
export function signingPost(commune: Commune, officer: OfficerId, now: Moment): PostCode | null {
  const own = commune.officers.find(({ id }) => id === officer)?.posts ?? [];
  const signing = [...keepingPosts(commune), CHAIRMAN];
  return (
    signing.find((post) => own.includes(post)) ??
    signing.find((post) => holderOf(commune, post, now) === officer) ??
    null
  );
}

function keepingPosts({ posts }: Commune): readonly PostCode[] {
  return posts.filter(({ keepsContent }) => keepsContent).map(({ code }) => code);
}
