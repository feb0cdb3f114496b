// Headings of the monthly report: the groups by which communes are measured, and what of each can be computed here.
import type { DeedMeasure, DeedSplit } from './deeds.ts';
import type { Measure, Split } from './figures.ts';

/** The five groups of Decision 766/QĐ-TTg (23 Jun 2022), then Thái Nguyên's seven task groups, then our own tables. */
export const HEADINGS = [
  'index_openness',
  'index_progress',
  'index_online',
  'index_digital',
  'index_satisfaction',
  'task_openness',
  'task_procedures',
  'task_reception',
  'task_culture',
  'task_office',
  'task_visits',
  'task_leaders',
  'by_kind',
  'by_category',
  'by_hamlet',
  'by_channel',
  'by_ground',
  'by_post',
] as const;
export type Heading = (typeof HEADINGS)[number];

/** What can be counted of a month. */
export type Counted = Measure | DeedMeasure;

/** What a line of the report tells. */
export type Asked =
  | { readonly kind: 'count'; readonly of: Counted }
  /** Part of a whole; `rest` is what is left of it. */
  | { readonly kind: 'share'; readonly of: Counted; readonly in: Counted; readonly rest: Counted | null }
  /** Content people among those who answered; hidden when too few did. */
  | { readonly kind: 'satisfaction'; readonly of: Measure; readonly in: Measure }
  | { readonly kind: 'first_hand'; readonly percentile: 50 | 90 }
  | { readonly kind: 'oldest_overdue' }
  | { readonly kind: 'parts'; readonly of: Split | DeedSplit }
  /** Points that others give: nothing here can compute them. */
  | { readonly kind: 'points'; readonly most: number }
  /** Needs what is not kept here. */
  | { readonly kind: 'not_kept' };

/** A line: its name in `locales`, what it asks, and where it is defined. */
export type LinePlan = { readonly name: LineName; readonly asks: Asked };

/** Names of lines (`report-line-…` in `locales`). */
export const LINES = [
  'official_points',
  'procedures_published',
  'dossiers_on_time',
  'reports_on_time',
  'online_share',
  'online_payment',
  'digitised',
  'reports_on_time_official',
  'reports_content',
  'procedures_content',
  'posted_on_time',
  'dialogue_promises',
  'procedures_asked',
  'questions_unanswered',
  'sent_back',
  'dossier_apologies',
  'received',
  'people',
  'spoken',
  'assisted',
  'first_hand_half',
  'first_hand_most',
  'due',
  'late',
  'waiting',
  'overdue',
  'overdue_oldest',
  'answered',
  'closed',
  'reopened',
  'refused',
  'handed_over',
  'withdrawn',
  'thanked',
  'merged',
  'passed_round',
  'ratings',
  'satisfaction',
  'attitude',
  'apologies_kept',
  'praised',
  'about_staff',
  'with_proof',
  'office_green',
  'letters_delivered',
  'visits',
  'reception_days',
  'reception_visits',
  'unsigned_apologies',
  'part',
] as const;
export type LineName = (typeof LINES)[number];

const NOT_KEPT: Asked = { kind: 'not_kept' };
/** Group 2 of Decision 766 and the commune's own promise: dossiers of the file that the clerk brings in. */
const DOSSIERS_ON_TIME: Asked = {
  kind: 'share',
  of: 'dossiers_kept',
  in: 'dossiers_due',
  rest: 'dossiers_late',
};
const ON_TIME: Asked = { kind: 'share', of: 'on_time', in: 'due', rest: 'late' };

/**
 * Decision 766/QĐ-TTg of 23 Jun 2022, group maxima 18 + 20 + 22 + 22 + 18 = 100 points (measurement-and-openness.md §2;
 * whether it has been replaced for 2026 is not known, so groups and maxima are data). The official points count what is
 * in the national system: they are never computed here.
 */
const INDEX_766: Readonly<Record<Extract<Heading, `index_${string}`>, readonly LinePlan[]>> = {
  index_openness: [
    { name: 'official_points', asks: { kind: 'points', most: 18 } },
    { name: 'procedures_published', asks: NOT_KEPT },
  ],
  index_progress: [
    { name: 'official_points', asks: { kind: 'points', most: 20 } },
    { name: 'dossiers_on_time', asks: DOSSIERS_ON_TIME },
    { name: 'reports_on_time', asks: ON_TIME },
  ],
  index_online: [
    { name: 'official_points', asks: { kind: 'points', most: 22 } },
    { name: 'online_share', asks: NOT_KEPT },
    { name: 'online_payment', asks: NOT_KEPT },
  ],
  index_digital: [
    { name: 'official_points', asks: { kind: 'points', most: 22 } },
    { name: 'digitised', asks: NOT_KEPT },
  ],
  // The three ratios S1–S3 of the group (measurement-and-openness.md §2, source M10).
  index_satisfaction: [
    { name: 'official_points', asks: { kind: 'points', most: 18 } },
    { name: 'reports_on_time_official', asks: ON_TIME },
    { name: 'reports_content', asks: { kind: 'share', of: 'content', in: 'due', rest: 'discontent' } },
    { name: 'procedures_content', asks: NOT_KEPT },
  ],
};

/** Thái Nguyên, Plan 138/KH-UBND of 24 Jul 2024: the seven groups on friendly government; indicators K1–K12 of §3. */
const TASKS_138: Readonly<Record<Extract<Heading, `task_${string}`>, readonly LinePlan[]>> = {
  task_openness: [
    { name: 'posted_on_time', asks: NOT_KEPT },
    { name: 'dialogue_promises', asks: NOT_KEPT },
  ],
  task_procedures: [
    { name: 'procedures_asked', asks: { kind: 'count', of: 'inquiries' } },
    {
      name: 'questions_unanswered',
      asks: { kind: 'share', of: 'inquiries_lost', in: 'inquiries', rest: 'inquiries_found' },
    },
    { name: 'sent_back', asks: { kind: 'count', of: 'sent_back' } },
    { name: 'dossiers_on_time', asks: DOSSIERS_ON_TIME },
    { name: 'dossier_apologies', asks: { kind: 'count', of: 'dossier_apologies' } },
  ],
  task_reception: [
    { name: 'received', asks: { kind: 'count', of: 'received' } },
    { name: 'people', asks: { kind: 'count', of: 'people' } },
    { name: 'spoken', asks: { kind: 'share', of: 'spoken', in: 'received', rest: 'typed' } },
    { name: 'assisted', asks: NOT_KEPT },
    { name: 'first_hand_half', asks: { kind: 'first_hand', percentile: 50 } },
    { name: 'first_hand_most', asks: { kind: 'first_hand', percentile: 90 } },
    { name: 'answered', asks: { kind: 'count', of: 'answered' } },
    { name: 'due', asks: { kind: 'count', of: 'due' } },
    { name: 'reports_on_time', asks: ON_TIME },
    { name: 'late', asks: { kind: 'count', of: 'late' } },
    { name: 'waiting', asks: { kind: 'count', of: 'after' } },
    { name: 'overdue', asks: { kind: 'count', of: 'overdue' } },
    { name: 'overdue_oldest', asks: { kind: 'oldest_overdue' } },
    { name: 'closed', asks: { kind: 'count', of: 'closed' } },
    { name: 'reopened', asks: { kind: 'share', of: 'reopened', in: 'closed', rest: null } },
    { name: 'refused', asks: { kind: 'count', of: 'refused' } },
    { name: 'handed_over', asks: { kind: 'count', of: 'handed_over' } },
    { name: 'withdrawn', asks: { kind: 'count', of: 'withdrawn' } },
    { name: 'thanked', asks: { kind: 'count', of: 'thanked' } },
    { name: 'merged', asks: { kind: 'count', of: 'merged' } },
    { name: 'passed_round', asks: { kind: 'count', of: 'passed_round' } },
  ],
  task_culture: [
    { name: 'satisfaction', asks: { kind: 'satisfaction', of: 'good', in: 'rated' } },
    { name: 'attitude', asks: { kind: 'satisfaction', of: 'attitude_good', in: 'attitudes' } },
    { name: 'ratings', asks: { kind: 'share', of: 'rated', in: 'closed', rest: null } },
    { name: 'praised', asks: { kind: 'count', of: 'praised' } },
    { name: 'about_staff', asks: { kind: 'count', of: 'about_staff' } },
  ],
  task_office: [
    { name: 'office_green', asks: NOT_KEPT },
    {
      name: 'with_proof',
      asks: { kind: 'share', of: 'with_photo', in: 'closed_in_field', rest: 'without_photo' },
    },
  ],
  task_visits: [
    { name: 'letters_delivered', asks: { kind: 'count', of: 'letters' } },
    { name: 'part', asks: { kind: 'parts', of: 'letter' } },
    { name: 'visits', asks: NOT_KEPT },
  ],
  task_leaders: [
    { name: 'reception_days', asks: { kind: 'count', of: 'reception_days' } },
    { name: 'reception_visits', asks: { kind: 'count', of: 'reception_visits' } },
    { name: 'apologies_kept', asks: { kind: 'share', of: 'apologised', in: 'late', rest: 'unapologised' } },
    { name: 'unsigned_apologies', asks: { kind: 'count', of: 'unapologised' } },
  ],
};

const TABLES: Readonly<Record<Extract<Heading, `by_${string}`>, readonly LinePlan[]>> = {
  by_kind: [{ name: 'part', asks: { kind: 'parts', of: 'kind' } }],
  by_category: [{ name: 'part', asks: { kind: 'parts', of: 'category' } }],
  by_hamlet: [{ name: 'part', asks: { kind: 'parts', of: 'hamlet' } }],
  by_channel: [{ name: 'part', asks: { kind: 'parts', of: 'channel' } }],
  by_ground: [{ name: 'part', asks: { kind: 'parts', of: 'ground' } }],
  by_post: [{ name: 'part', asks: { kind: 'parts', of: 'overdue_post' } }],
};

/** The lines of each heading. */
export const PLAN: Readonly<Record<Heading, readonly LinePlan[]>> = { ...INDEX_766, ...TASKS_138, ...TABLES };
