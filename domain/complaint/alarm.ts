// Alarms: what a word of danger becomes, so that a human is there at once.
import type { Commune } from '../commune.ts';
import { type CategoryId, id } from '../ids.ts';
import type { DangerKind } from '../understanding.ts';
import type { Kind, Visibility } from './complaint.ts';

/** Danger → the category, legal kind and secrecy it is filed under (complaints.md §2, §3, §8.2; categories.json). */
const ALARMS: Readonly<
  Record<
    DangerKind,
    { readonly category: CategoryId; readonly submission: Kind; readonly visibility: Visibility }
  >
> = {
  fire: { category: id('thien_tai'), submission: 'phan_anh', visibility: 'open' },
  accident: { category: id('thien_tai'), submission: 'phan_anh', visibility: 'open' },
  disaster: { category: id('thien_tai'), submission: 'phan_anh', visibility: 'open' },
  violence: { category: id('bao_luc_gd'), submission: 'bao_luc', visibility: 'restricted' },
  child: { category: id('tre_em'), submission: 'tre_em', visibility: 'restricted' },
  crime_now: { category: id('an_ninh'), submission: 'to_giac', visibility: 'hidden_from_handler' },
  self_harm: { category: id('y_te'), submission: 'phan_anh', visibility: 'restricted' },
};

/** Where words with denunciation content go: the restricted road (complaints.md F3). */
export const DENUNCIATION = {
  category: id<CategoryId>('nhung_nhieu'),
  submission: 'to_cao',
  visibility: 'restricted',
} as const;

/** How a danger is filed in this commune; a category the commune does not keep falls back to its last one. */
export function alarmOf(danger: DangerKind, commune: Commune) {
  const alarm = ALARMS[danger];
  return { ...alarm, category: keptCategory(commune, alarm.category) };
}

/** The category if the commune keeps it, else the commune's last one ("việc khác"). */
export function keptCategory(commune: Commune, wanted: CategoryId): CategoryId {
  const kept = commune.categories.some((category) => category.id === wanted);
  return kept ? wanted : (commune.categories.at(-1)?.id ?? wanted);
}
