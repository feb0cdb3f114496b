// The kind a story is filed as, and the scale of secrecy.
import { expect, test } from 'vitest';
import type { Category } from '../../../domain/commune.ts';
import { VISIBILITIES } from '../../../domain/complaint/complaint.ts';
import { filedAs, stricterOf } from '../../../domain/complaint/submission.ts';
import { demoCommune } from '../../support/commune.ts';

const road = demoCommune().categories[0] ?? null;
const takes = (...kinds: Category['kinds']): Category | null => road && { ...road, kinds };

test('a kind is filed as it is where the field takes it, else as the usual one', () => {
  expect(filedAs('kien_nghi', takes('phan_anh', 'kien_nghi'))).toBe('kien_nghi');
  expect(filedAs('kien_nghi', takes('phan_anh'))).toBe('phan_anh');
  expect(filedAs('hoi_dap', takes('kien_nghi'))).toBe('phan_anh');
  expect(filedAs('hoi_dap', null)).toBe('hoi_dap');
});

test('praise and suggestions are welcome about every field', () => {
  expect(filedAs('khen', takes('phan_anh'))).toBe('khen');
  expect(filedAs('gop_y', null)).toBe('gop_y');
});

test('what needs a signed petition is never filed as such by a chat, even where its field knows it', () => {
  for (const kind of ['khieu_nai', 'to_cao', 'hoa_giai'] as const)
    expect(filedAs(kind, takes('phan_anh', 'khieu_nai', 'hoa_giai', 'to_cao'))).toBe('phan_anh');
});

test('the stricter wins whichever way round, and nothing is stricter than sealed', () => {
  for (const one of VISIBILITIES) {
    expect(stricterOf(one, 'restricted')).toBe('restricted');
    expect(stricterOf('open', one)).toBe(one);
    for (const other of VISIBILITIES) expect(stricterOf(one, other)).toBe(stricterOf(other, one));
  }
});
