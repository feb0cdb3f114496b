// A word of danger becomes a complaint of the right field and secrecy.
import { expect, test } from 'vitest';
import { alarmOf, DENUNCIATION, keptCategory } from '../../../domain/complaint/alarm.ts';
import { DANGERS } from '../../../domain/understanding.ts';
import { CATEGORIES, demoCommune } from '../../support/commune.ts';

const commune = demoCommune();

test('violence is sealed, fire is everybody’s', () => {
  expect(alarmOf('violence', commune)).toMatchObject({
    category: CATEGORIES.violence,
    visibility: 'restricted',
  });
  expect(alarmOf('fire', commune)).toMatchObject({ category: CATEGORIES.disaster, visibility: 'open' });
  expect(DENUNCIATION).toMatchObject({ category: CATEGORIES.harassment, visibility: 'restricted' });
});

test('every danger finds a category that the commune keeps', () => {
  const kept = commune.categories.map(({ id }) => id);
  for (const danger of DANGERS) expect(kept).toContain(alarmOf(danger, commune).category);
});

test('without any category the wanted one is named, and routing takes it to the chairman', () => {
  expect(keptCategory(demoCommune({ categories: [] }), CATEGORIES.road)).toBe(CATEGORIES.road);
});
