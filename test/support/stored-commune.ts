// The tests' commune in a database, written the way a clerk's file is.
import { randomUUID } from 'node:crypto';
import type { Database } from '../../db/client.ts';
import type { CommuneImport } from '../../db/communes.ts';
import { loadCommune } from '../../db/communes.ts';
import { importCommune } from '../../db/import-commune.ts';
import type { Commune } from '../../domain/commune.ts';
import { type CommuneId, type Ids, id, type OfficerId } from '../../domain/ids.ts';
import { demoCommune } from './commune.ts';

/** Ids that are fresh and not in any order. */
export const randomIds: Ids = { next: () => id(randomUUID()) };

/** The time of imports in tests: 2026-11-02T08:00+07:00, a Monday. */
export const IMPORTED_AT = Date.parse('2026-11-02T08:00:00+07:00');

/** What the file of a commune would say; officers' keys are `officer-<place in the list>`. */
export function importOf(commune: Commune = demoCommune()): CommuneImport {
  const key = (officer: OfficerId) => `officer-${commune.officers.findIndex((one) => one.id === officer)}`;
  const { id: _, version: __, ...same } = commune;
  return {
    ...same,
    demo: false,
    duty: commune.duty.map(key),
    officers: commune.officers.map((officer) => ({
      key: key(officer.id),
      name: officer.name,
      phone: officer.phone,
      posts: officer.posts,
      absences: officer.absences.map(({ from, to, deputy }) => ({
        from,
        to,
        deputy: deputy === null ? null : key(deputy),
      })),
    })),
  };
}

/** Stores a commune under a fresh id, or the one given; returns it as the app loads it: ids of officers are fresh. */
export async function storeCommune(
  database: Database,
  file: CommuneImport = importOf(),
  commune: CommuneId = randomIds.next(),
): Promise<Commune> {
  return database.within(commune, async (tx) => {
    await importCommune(tx, commune, file, randomIds, IMPORTED_AT);
    return loadCommune(tx, commune);
  });
}
