// People: who is known, how they want to be spoken to, what they asked of their data.
import { and, eq } from 'drizzle-orm';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId, PersonId } from '../domain/ids.ts';
import type { AddressTerm, Language, Mode, Person } from '../domain/person.ts';
import type { Tx } from './client.ts';
import { type Statement, statement } from './hot.ts';
import { openOptional, toDate } from './row.ts';
import { people } from './schema/index.ts';

/** A person of the commune; null when unknown there. */
export async function loadPerson(tx: Tx, commune: CommuneId, person: PersonId): Promise<Person | null> {
  const [row] = await tx.sql
    .select()
    .from(people)
    .where(and(eq(people.communeId, commune), eq(people.id, person)));
  if (row === undefined) return null;
  return {
    id: row.id,
    commune,
    language: row.language,
    mode: row.mode,
    addressTerm: row.addressTerm,
    name: openOptional(tx.seal, 'people', 'name', row.id, row.name),
    phone: openOptional(tx.seal, 'people', 'phone', row.id, row.phone),
    officer: row.officerId,
  };
}

export type Preference = { readonly person: PersonId; readonly language: Language; readonly mode: Mode };

/** Notes the language and mode people chose. */
export function prefer(chosen: readonly Preference[]): Statement<void> {
  return statement(
    'people_prefer',
    `update people p set language = r.language, mode = r.mode
     from unnest($1::uuid[], $2::text[], $3::text[]) as r(id, language, mode) where p.id = r.id`,
    [chosen.map((one) => one.person), chosen.map((one) => one.language), chosen.map((one) => one.mode)],
    () => undefined,
  );
}

/** Notes the words by which people want to be addressed. */
export function callBy(
  chosen: readonly { readonly person: PersonId; readonly term: AddressTerm }[],
): Statement<void> {
  return statement(
    'people_call_by',
    `update people p set address_term = r.term from unnest($1::uuid[], $2::text[]) as r(id, term) where p.id = r.id`,
    [chosen.map((one) => one.person), chosen.map((one) => one.term)],
    () => undefined,
  );
}

/** Notes that people asked for their data to be deleted; the first time counts, its term runs from there. */
export function noteErasureAsked(asked: readonly PersonId[], at: Moment): Statement<void> {
  return statement(
    'people_note_erasure_asked',
    `update people set erasure_asked_at = coalesce(erasure_asked_at, $2) where id = any($1::uuid[])`,
    [asked, toDate(at)],
    () => undefined,
  );
}
