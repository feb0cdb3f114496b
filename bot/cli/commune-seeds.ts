// What a commune's file need not say: the project's categories, terms, rest days, letters and manners, read from `db/seed`.
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { parseTerm, type RestRow } from '../../domain/calendar.ts';
import type { Category, LetterDuties, Publication, TermRow } from '../../domain/commune.ts';
import { KINDS, type Urgency, type Visibility } from '../../domain/complaint/complaint.ts';
import type { CourtesyProfile } from '../../domain/courtesy/profile.ts';
import { type CategoryId, id, type PostCode } from '../../domain/ids.ts';
import { courtesyShape, lettersShape } from './manners-shape.ts';

const SEED = new URL('../../db/seed/', import.meta.url);

function readSeed<T extends z.ZodType>(file: string, shape: T): z.output<T> {
  return shape.parse(JSON.parse(readFileSync(new URL(file, SEED), 'utf8')));
}

/** What the seed's `privacy` means for the one who is seen (DESIGN §5). */
const VISIBILITY_OF = {
  public: 'open',
  limited: 'open',
  hidden_from_handler: 'hidden_from_handler',
  restricted: 'restricted',
} as const satisfies Record<string, Visibility>;

/** What the seed's `privacy` means for what may be shown in public (DESIGN §5). */
const PUBLICATION_OF = {
  public: 'result',
  limited: 'counts',
  hidden_from_handler: 'counts',
  restricted: 'nothing',
} as const satisfies Record<string, Publication>;

const URGENCY_OF = { normal: 'ordinary', urgent: 'urgent', emergency: 'emergency' } as const satisfies Record<
  string,
  Urgency
>;

const categoriesShape = z.object({
  categories: z.array(
    z.object({
      id: z.string().transform((value) => id<CategoryId>(value)),
      nameVi: z.string(),
      kinds: z.array(z.enum(KINDS)),
      synonyms: z.array(z.string()),
      slangAndTypos: z.array(z.string()),
      defaultPost: z.string().transform((value) => id<PostCode>(value)),
      escalation: z.array(z.string().transform((value) => id<PostCode>(value))),
      urgency: z.enum(['normal', 'urgent', 'emergency']),
      privacy: z.enum(['public', 'limited', 'hidden_from_handler', 'restricted']),
      slaProfile: z.enum(['ordinary', 'complex', 'emergency', 'restricted']),
    }),
  ),
});

/** The categories of `db/seed/categories.json`. */
export function seedCategories(): readonly Category[] {
  return readSeed('categories.json', categoriesShape).categories.map((row) => ({
    id: row.id,
    name: row.nameVi,
    post: row.defaultPost,
    escalation: row.escalation,
    urgency: URGENCY_OF[row.urgency],
    visibility: VISIBILITY_OF[row.privacy],
    publication: PUBLICATION_OF[row.privacy],
    profile: row.slaProfile,
    kinds: row.kinds,
    synonyms: [...row.synonyms, ...row.slangAndTypos],
  }));
}

const termsShape = z.object({
  rows: z.array(
    z.object({
      profile: z.enum(['ordinary', 'complex', 'emergency', 'restricted', 'urgent', 'accept']),
      term: z.string().transform((value, context) => {
        const term = parseTerm(value);
        if (term) return term;
        context.addIssue({ code: 'custom', message: `not a term: ${value}` });
        return z.NEVER;
      }),
      from: z.string(),
      to: z.string().nullable(),
      source: z.string(),
    }),
  ),
});

/** The terms of `db/seed/terms.json`. */
export function seedTerms(): readonly TermRow[] {
  return readSeed('terms.json', termsShape).rows;
}

const holidaysShape = z.object({
  rows: z.array(
    z.object({
      date: z.string(),
      nameVi: z.string(),
      kind: z.enum(['public', 'substitute', 'swapped_off', 'make_up_working']),
      status: z.enum(['announced', 'statutory', 'projected']),
      sources: z.array(z.string()),
    }),
  ),
});

/** The rest days and make-up days of `db/seed/holidays.json`. */
export function seedRestDays(): readonly RestRow[] {
  return readSeed('holidays.json', holidaysShape).rows.map((row) => ({
    date: row.date,
    name: row.nameVi,
    kind: row.kind,
    status: row.status,
    source: row.sources.join(', '),
  }));
}

/** Who has to do with letters where a commune says nothing, of `db/seed/letters.json`. */
export function seedLetters(): LetterDuties {
  return readSeed('letters.json', z.object({ source: z.string(), duties: lettersShape })).duties;
}

/** The manners of all public servants, of `db/seed/courtesy.json`: they hold where a commune has set none of its own. */
export function seedCourtesy(): CourtesyProfile {
  return readSeed('courtesy.json', z.object({ rules: courtesyShape })).rules;
}
