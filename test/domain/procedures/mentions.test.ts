import { expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { withNames } from '../../../domain/procedures/mentions.ts';
import { paper, procedureWith } from '../../support/procedure.ts';

test('ids are put as names, other words with hyphens stay', () => {
  const other = procedureWith({ id: id<ProcedureId>('khai-tu'), name: 'Đăng ký khai tử' });
  const own = procedureWith({
    notes: ['Nên chọn (khai-tu), mẫu TK1-ts, viec-la.'],
    documents: [paper('form', {}, { note: 'Xem khai-tu.' }), paper('copy')],
  });
  const named = withNames(own, new Map([[other.id, other]]));
  expect(named.notes).toEqual(['Nên chọn (“Đăng ký khai tử”), mẫu TK1-ts, viec-la.']);
  expect(named.documents.map(({ note }) => note)).toEqual(['Xem “Đăng ký khai tử”.', null]);
});

test('no sheet of the seed shows an id to a person', async () => {
  const all = new Map((await readProcedures()).map((one) => [one.id, one]));
  for (const procedure of all.values()) {
    const { notes, documents } = withNames(procedure, all);
    const shown = [...notes, ...documents.flatMap(({ name, note }) => [name, note ?? ''])];
    const left = shown.filter((text) => /(?<![\p{L}\p{N}/])[a-z]+(?:-[a-z]+)+/u.test(text));
    expect(left, procedure.id).toEqual([]);
  }
});
