// Readers: who may read the commune's reports, and who reads their figures and nothing else.
import type { Commune } from '../commune.ts';
import type { OfficerId } from '../ids.ts';
import { isOverseer } from '../oversight.ts';
import { CHAIRMAN } from '../routing.ts';

/** What an officer may read of the commune's numbers. */
export type Reading = 'report' | 'figures' | 'nothing';

/** The chairman and holders of posts with the right read the monthly report, supervision boards the figures of it. */
export function readingOf(commune: Commune, officer: OfficerId | null): Reading {
  if (isOverseer(commune, officer)) return 'figures';
  const held = commune.officers.find(({ id }) => id === officer)?.posts ?? [];
  const isReader = commune.posts.some(
    ({ code, reports }) => held.includes(code) && (code === CHAIRMAN || reports === 'report'),
  );
  return isReader ? 'report' : 'nothing';
}

/** Officers who read the report or its figures. */
export function readersOf(commune: Commune): readonly OfficerId[] {
  return commune.officers.map(({ id }) => id).filter((officer) => readingOf(commune, officer) !== 'nothing');
}
