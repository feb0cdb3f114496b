// Overlays: a commune's own words in place of the nation's, without touching what it says nothing of.
import { expect, test } from 'vitest';
import { NO_OVERLAY, type Overlay, overlaid, saysNothing } from '../../../domain/procedures/overlay.ts';
import { checklist } from '../../../domain/procedures/procedure.ts';
import { paper, procedureWith } from '../../support/procedure.ts';

const NATIONAL = {
  procedure: procedureWith({
    fee: 'Theo nghị quyết HĐND tỉnh',
    documents: [paper('Tờ khai'), paper('Giấy cũ', {}, { note: 'bản chính' })],
    notes: ['Đi buổi sáng'],
    recheckBy: '2027-03-01',
  }),
  version: 3,
};

function laid(given: Partial<Overlay>, version = 2) {
  return overlaid(NATIONAL, { overlay: { ...NO_OVERLAY, ...given }, version });
}

const REVIEWED = { by: 'Lường Thị Mẫu', role: 'Công chức tư pháp', date: '2026-11-24', of: 3 };

test('a commune that says nothing reads the national sheet', () => {
  expect(overlaid(NATIONAL)).toMatchObject({
    ...NATIONAL.procedure,
    version: '3.0',
    counter: null,
    hidden: false,
  });
});

test('its words stand in place of the nation’s, its note behind the others', () => {
  expect(
    laid({ fee: '8.000 đồng', code: '1.001193', counter: 'Quầy số 2', note: 'Nghỉ chiều thứ Sáu' }),
  ).toMatchObject({
    fee: '8.000 đồng',
    code: '1.001193',
    counter: 'Quầy số 2',
    notes: ['Đi buổi sáng', 'Nghỉ chiều thứ Sáu'],
    timeLimit: NATIONAL.procedure.timeLimit,
    version: '3.2',
  });
});

test('a paper gets another note, goes, or comes, and the list follows', () => {
  const sheet = laid({
    paperNotes: { 'Tờ khai': 'lấy ở quầy' },
    withoutPapers: ['Giấy cũ'],
    extraPapers: [{ name: 'Ảnh 4x6', kind: 'submit', note: 'hai tấm' }],
  });
  expect(checklist(sheet, {}).map(({ document: { name, note } }) => [name, note])).toEqual([
    ['Tờ khai', 'lấy ở quầy'],
    ['Ảnh 4x6', 'hai tấm'],
  ]);
});

test('a paper that the nation has since put on its list is not asked for twice', () => {
  const sheet = laid({ extraPapers: [{ name: 'Giấy cũ', kind: 'submit', note: null }] });
  expect(sheet.documents.map(({ name }) => name)).toEqual(['Tờ khai', 'Giấy cũ']);
});

test('a signature holds for the national version that was read, and no other', () => {
  expect(laid({ reviewed: REVIEWED, recheckBy: '2027-01-31' })).toMatchObject({
    reviewed: REVIEWED,
    recheckBy: '2027-01-31',
    changedSinceReview: false,
  });
  expect(laid({ reviewed: { ...REVIEWED, of: 2 }, recheckBy: '2027-01-31' })).toMatchObject({
    reviewed: null,
    recheckBy: '2027-03-01',
    changedSinceReview: true,
  });
});

test('an overlay without a word says nothing; one word is enough to say something', () => {
  expect(saysNothing(NO_OVERLAY)).toBe(true);
  expect(saysNothing({ ...NO_OVERLAY, hidden: true })).toBe(false);
  expect(saysNothing({ ...NO_OVERLAY, paperNotes: { 'Tờ khai': 'x' } })).toBe(false);
});
