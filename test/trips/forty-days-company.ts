// The company of the forty days: who they are, what the commune's file says of them, and how they meet.
import { readFileSync } from 'node:fs';
import { importCommuneText } from '../../bot/commune-import.ts';
import { freshIds } from '../../bot/ids.ts';
import type { Leader, Trip } from '../support/trip.ts';
import type { Person } from '../support/trip-person.ts';
import { TRIP_BEGINS } from '../support/trip-time.ts';

export const DAYS = 40;
export const CITIZENS = 50;
/** Everybody has written by then, so that the ladder can come to its top before the end. */
export const FILING_DAYS = 17;

const OFFICERS = [
  'chu-tich',
  'pho-chu-tich',
  'van-phong',
  'tiep-dan',
  'kinh-te',
  'dia-chinh',
  'cong-an',
  'truc-ban',
] as const;
export type Key = (typeof OFFICERS)[number];

export const NAMES: Readonly<Record<Key, string>> = {
  'chu-tich': 'Lò Văn Thử',
  'pho-chu-tich': 'Nguyễn Thị Thử',
  'van-phong': 'Hoàng Văn Thử',
  'tiep-dan': 'Bùi Thị Thử',
  'kinh-te': 'Vàng A Thử',
  'dia-chinh': 'Hà Văn Thử',
  'cong-an': 'Đỗ Văn Thử',
  'truc-ban': 'Cao Thị Thử',
};

/** What stands in the commune's file besides: the head of economy is away for a week, the deputy stands in. */
function withAbsence(file: string): string {
  const head = '  - { key: kinh-te, name: Vàng A Thử, phone: 0200 000 205, posts: [TP_KT] }';
  if (!file.includes(head)) throw new Error('the file of the trips has changed');
  const away = 'absences: [{ from: 2026-11-16, to: 2026-11-20, deputy: pho-chu-tich }]';
  return file.replace(head, head.replace('posts: [TP_KT] }', `posts: [TP_KT], ${away} }`));
}

export async function prepare(trip: Trip): Promise<void> {
  const file = readFileSync(new URL('../fixtures/communes/trip.yaml', import.meta.url), 'utf8');
  const imported = await importCommuneText(
    { db: trip.seen.database, ids: freshIds, now: TRIP_BEGINS },
    withAbsence(file),
  );
  if (imported.kind === 'errors') throw new Error(imported.errors.map(({ sentence }) => sentence).join('\n'));
}

export type Company = { readonly citizens: readonly Person[]; readonly officers: ReadonlyMap<Key, Leader> };

export async function meet(trip: Trip): Promise<Company> {
  const officers = new Map<Key, Leader>();
  for (const key of OFFICERS) officers.set(key, await trip.leader(key));
  const citizens = Array.from({ length: CITIZENS }, (_, index) => trip.citizen(`citizen ${index + 1}`));
  return { citizens, officers };
}
