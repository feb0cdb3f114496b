import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { id, type ProcedureId } from '../../../domain/ids.ts';
import { fold } from '../../../domain/procedures/fold.ts';
import { followUpsIn, namesAnother } from '../../../domain/procedures/follow-up.ts';
import { FOLLOW_UPS, type FollowUp } from '../../../domain/words/follow-ups.ts';
import { procedureWith } from '../../support/procedure.ts';

const CASES: readonly (readonly [string, ...FollowUp[]])[] = [
  ['phí bao nhiêu', 'fee'],
  ['hết bao nhiêu vậy em', 'fee'],
  ['có mất tiền không ạ', 'fee'],
  ['lệ phí thế nào', 'fee'],
  ['mất mấy ngày', 'time'],
  ['bao lâu thì có', 'time'],
  ['hôm nào lấy được', 'time'],
  ['lâu không em', 'time'],
  ['có lấy ngay được không', 'time'],
  ['nộp ở đâu', 'where'],
  ['ra chỗ nào nộp', 'where'],
  ['gặp ai để làm', 'where'],
  ['có làm trên mạng được không', 'online'],
  ['làm online được không', 'online'],
  ['nộp qua bưu điện được không', 'online'],
  ['cán bộ đến tận nhà được không', 'home'],
  ['bố đi thay được không', 'proxy'],
  ['nhờ con trai nộp giúp có được không', 'proxy'],
  ['vợ tôi đi được không', 'proxy'],
  ['cả hai vợ chồng phải đến à', 'proxy'],
  ['có cần giấy ủy quyền không', 'papers', 'proxy'],
  ['cần mang giấy gì', 'papers'],
  ['phí bao nhiêu, mấy ngày xong', 'fee', 'time'],
];

describe('what is asked on', () => {
  test.each(CASES)('%s', (text, ...asked) => expect(followUpsIn(text)).toEqual(asked));

  test('without marks and in capitals it is the same question', () => {
    for (const [text, ...asked] of CASES) {
      expect(followUpsIn(fold(text)), fold(text)).toEqual(asked);
      expect(followUpsIn(text.toUpperCase()), text).toEqual(asked);
    }
  });

  test('every kind is asked by some words', () => {
    expect(new Set(CASES.flatMap(([, ...asked]) => asked))).toEqual(new Set(FOLLOW_UPS));
  });

  test.each([
    'cảm ơn em',
    'vâng ạ',
    'xong',
    'đường vào thôn hỏng nặng quá',
    'tôi muốn khai tử',
    'mất giấy chứng sinh thì sao',
    '',
  ])('%j asks nothing on', (text) => expect(followUpsIn(text)).toEqual([]));

  test('a long text tells a story of its own', () => {
    expect(followUpsIn('phí bao nhiêu')).toEqual(['fee']);
    expect(followUpsIn(`${'hôm qua tôi ra xã nộp '.repeat(3)} phí bao nhiêu`)).toEqual([]);
  });
});

describe('another procedure', async () => {
  const all = await readProcedures();
  const birth = all.find(({ id }) => id === 'khai-sinh');
  if (birth === undefined) throw new Error('the seed has khai-sinh');

  test.each([
    ['khai tử mất bao nhiêu tiền', true],
    ['dang ky ket hon thi phi bao nhieu', true],
    ['khai sinh mất bao nhiêu tiền', false],
    ['làm giấy khai sinh có lâu không', false],
    ['phí bao nhiêu', false],
    ['bố đi thay được không', false],
  ])('%s: %s', (text, isAnother) => expect(namesAnother(text, birth, all)).toBe(isAnother));

  test('no question of the list names a procedure by itself', () => {
    const naming = CASES.filter(([text]) => namesAnother(text, birth, all)).map(([text]) => text);
    expect(naming).toEqual([]);
  });

  test('the longer name is meant: what another is called may stand within this one’s own name', () => {
    const own = procedureWith({ id: id<ProcedureId>('a'), name: 'Khai sinh cho con' });
    const other = procedureWith({ id: id<ProcedureId>('b'), name: 'Khai sinh' });
    expect(namesAnother('khai sinh cho con mất bao nhiêu tiền', own, [own, other])).toBe(false);
    expect(namesAnother('khai sinh cho con mất bao nhiêu tiền', other, [own, other])).toBe(true);
  });
});
