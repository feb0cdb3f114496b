// Terms in force, and the promises they make.
import { expect, test } from 'vitest';
import { promiseFrom, termFor } from '../../../domain/complaint/terms.ts';
import { CATEGORIES, demoCommune } from '../../support/commune.ts';
import { at } from './given.ts';

const commune = demoCommune();

test('the row in force on the day counts, both ends included', () => {
  expect(termFor(commune, 'ordinary', 'ordinary', '2026-06-30')).toEqual({ count: 7, unit: 'wd' });
  expect(termFor(commune, 'ordinary', 'ordinary', '2026-07-01')).toEqual({ count: 5, unit: 'wd' });
});

test('urgency has terms of its own, whatever the category says', () => {
  expect(termFor(commune, 'urgent', 'complex', '2026-11-16')).toEqual({ count: 4, unit: 'wh' });
  expect(termFor(commune, 'emergency', 'ordinary', '2026-11-16')).toEqual({ count: 1, unit: 'wh' });
  expect(termFor(commune, 'ordinary', 'complex', '2026-11-16')).toEqual({ count: 15, unit: 'wd' });
});

test('of two rows in force the later counts', () => {
  const row = {
    profile: 'ordinary',
    term: { count: 3, unit: 'wd' },
    from: '2026-10-01',
    to: null,
    source: 'test',
  } as const;
  const newer = demoCommune({ terms: [...commune.terms, row] });
  expect(termFor(newer, 'ordinary', 'ordinary', '2026-11-16').count).toBe(3);
  expect(termFor(newer, 'ordinary', 'ordinary', '2026-09-30').count).toBe(5);
});

test('without a row of its own a matter has the ordinary term; without that the commune is broken', () => {
  const few = demoCommune({ terms: commune.terms.filter(({ profile }) => profile === 'ordinary') });
  expect(termFor(few, 'ordinary', 'complex', '2026-11-16').count).toBe(5);
  expect(() => termFor(demoCommune({ terms: [] }), 'ordinary', 'ordinary', '2026-11-16')).toThrow(
    'no ordinary term',
  );
});

test('the hour of an emergency runs at night', () => {
  const matter = { category: CATEGORIES.disaster, urgency: 'emergency' } as const;
  expect(promiseFrom({ commune }, matter, at('2026-11-21 23:30'))).toEqual({
    at: at('2026-11-22 00:30'),
    day: '2026-11-22',
    projected: false,
  });
});

test('a promise into a year without announced days is projected', () => {
  const matter = { category: CATEGORIES.land, urgency: 'ordinary' } as const;
  expect(promiseFrom({ commune }, matter, at('2026-12-20 09:00')).projected).toBe(true);
});
