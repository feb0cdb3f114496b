// A report of the tests' commune: a November in which some matters were answered in time, some late, some not yet.
import { id } from '../../domain/ids.ts';
import type { Deeds } from '../../domain/reports/deeds.ts';
import { type Report, reportOf } from '../../domain/reports/report.ts';
import { at } from '../domain/complaint/given.ts';
import { begun, historyOf, late, many, solved } from '../domain/reports/histories.ts';
import { CATEGORIES, demoCommune } from './commune.ts';

const road = { category: CATEGORIES.road, hamlet: id<never>('ban-mau') };
const noise = { category: CATEGORIES.noise, hamlet: id<never>('na-thi-du') };

export const REPORT_COMMUNE = demoCommune();

const morning = at('2026-11-20 08:00');

/** 52 inquiries of which 12 were lost, nine dossiers of which one is late, eleven letters. */
const DEEDS: Deeds = {
  inquiries: [
    ...many(40, () => ({ at: morning, end: 'list_read' as const })),
    ...many(12, () => ({ at: morning, end: 'none_found' as const })),
  ],
  sentBacks: [morning],
  dossiers: many(9, (one) => ({
    ...{ promised: '2026-11-20', state: 'ready' as const },
    done: one === 0 ? '2026-11-23' : '2026-11-19',
  })),
  letters: [
    ...many(8, () => ({ at: morning, kind: 'birth' as const })),
    ...many(3, () => ({ at: morning, kind: 'condolence' as const })),
  ],
  visits: many(6, () => morning),
  channels: new Map(many(31, (one) => [id(`citizen-${one}`), 'zalo'])),
};

/** 31 matters: 17 kept, 6 late, 8 still waiting; noise too rarely told of to be a number. */
export const DEMO_REPORT: Report = reportOf(
  [
    ...many(14, (one) => solved(one, road)),
    ...many(3, (one) => solved(one, noise), 14),
    ...many(6, (one) => late(one, road), 17),
    ...many(8, (one) => historyOf(...begun(one, { category: CATEGORIES.land })), 23),
  ],
  '2026-11',
  { commune: REPORT_COMMUNE, now: at('2026-12-01 07:30'), deeds: DEEDS },
);
