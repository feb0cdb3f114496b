// Templates: gaps are filled from the case, what nothing fills is a mistake, and a field's own come first.
import { expect, test } from 'vitest';
import { filledTemplate, templatesFor, unknownGaps } from '../../../domain/complaint/template.ts';
import { CATEGORIES } from '../../support/commune.ts';

const VALUES = { ma: '123', linh_vuc: 'đường', thon: 'Bản Mẫu', hom_nay: 'thứ Hai', can_bo: 'Trưởng phòng' };
const one = (id: string, category: typeof CATEGORIES.road | null, text = '') => ({
  id,
  title: id,
  category,
  text,
});

test('gaps are filled, every time they stand there; others stay for the officer', () => {
  const template = one('a', null, '{can_bo} xem {linh_vuc} ở {thon}, {thon}; {la}.');
  expect(filledTemplate(template, VALUES)).toBe('Trưởng phòng xem đường ở Bản Mẫu, Bản Mẫu; {la}.');
  expect(unknownGaps(template)).toEqual(['la']);
});

test('those of the field first, then those for every field, none of another', () => {
  const all = [one('any', null), one('land', CATEGORIES.land), one('road', CATEGORIES.road)];
  expect(templatesFor(all, { category: CATEGORIES.road }).map(({ id }) => id)).toEqual(['road', 'any']);
});
