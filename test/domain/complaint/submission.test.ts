// The kind a story is filed as, and the scale of secrecy.
import { expect, test } from 'vitest';
import type { Category } from '../../../domain/commune.ts';
import { VISIBILITIES } from '../../../domain/complaint/complaint.ts';
import { stricterOf, submissionOf } from '../../../domain/complaint/submission.ts';
import { demoCommune } from '../../support/commune.ts';

const road = demoCommune().categories[0] ?? null;
const takes = (...kinds: Category['kinds']): Category | null => road && { ...road, kinds };

test('what the words say, where the field takes it', () => {
  expect(submissionOf('Đường hỏng, kiến nghị xã sửa', takes('phan_anh', 'kien_nghi'))).toBe('kien_nghi');
  expect(submissionOf('Đường hỏng, kiến nghị xã sửa', takes('phan_anh'))).toBe('phan_anh');
  expect(submissionOf('xin khen anh công an', takes('phan_anh'))).toBe('khen');
  expect(submissionOf('GOP Y ve thu vien', null)).toBe('gop_y');
});

test('a story without such words, or none at all, is a report', () => {
  expect(submissionOf('đường hỏng', takes('kien_nghi'))).toBe('phan_anh');
  expect(submissionOf(null, null)).toBe('phan_anh');
});

test('the stricter wins whichever way round, and nothing is stricter than sealed', () => {
  for (const one of VISIBILITIES) {
    expect(stricterOf(one, 'restricted')).toBe('restricted');
    expect(stricterOf('open', one)).toBe(one);
    for (const other of VISIBILITIES) expect(stricterOf(one, other)).toBe(stricterOf(other, one));
  }
});
