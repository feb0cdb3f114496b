// A report of the tests' commune: a November in which some matters were answered in time, some late, some not yet.
import { id } from '../../domain/ids.ts';
import { type Report, reportOf } from '../../domain/reports/report.ts';
import { at } from '../domain/complaint/given.ts';
import { begun, historyOf, late, many, solved } from '../domain/reports/histories.ts';
import { CATEGORIES, demoCommune } from './commune.ts';

const road = { category: CATEGORIES.road, hamlet: id<never>('ban-mau') };
const noise = { category: CATEGORIES.noise, hamlet: id<never>('na-thi-du') };

export const REPORT_COMMUNE = demoCommune();

/** 31 matters: 17 kept, 6 late, 8 still waiting; noise too rarely told of to be a number. */
export const DEMO_REPORT: Report = reportOf(
  [
    ...many(14, (one) => solved(one, road)),
    ...many(3, (one) => solved(one, noise), 14),
    ...many(6, (one) => late(one, road), 17),
    ...many(8, (one) => historyOf(...begun(one, { category: CATEGORIES.land })), 23),
  ],
  '2026-11',
  { commune: REPORT_COMMUNE, now: at('2026-12-01 07:30') },
);
