import { describe, expect, test } from 'vitest';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { meaningsOf } from '../../../domain/procedures/conversation.ts';
import { meaningOf } from '../../../domain/procedures/meaning.ts';
import { procedureIndex } from '../../../domain/procedures/search.ts';

const INDEX = procedureIndex(await readProcedures());
const meant = (text: string) => meaningOf(INDEX, text);
const firsts = (...texts: readonly string[]) =>
  meaningsOf(meant, texts).map(({ intent, procedures }) => procedures[0]?.id ?? intent);

describe('what is said after something', () => {
  test('asks on about the procedure at hand', () => {
    expect(firsts('tôi muốn đăng ký kết hôn', 'phí bao nhiêu', 'mất mấy ngày', 'nộp ở đâu')).toEqual(
      Array.from({ length: 4 }, () => 'ket-hon'),
    );
  });

  test('changes it by what it adds', () => {
    expect(firsts('đăng ký kết hôn cần gì', 'còn lấy người nước ngoài thì sao')[1]).toBe(
      'ket-hon-nuoc-ngoai',
    );
  });

  test('names another, and that is at hand from then on', () => {
    expect(firsts('đăng ký kết hôn', 'à thôi, tách hộ khẩu cần giấy gì', 'bao lâu có')).toEqual([
      'ket-hon',
      'tach-ho',
      'tach-ho',
    ]);
  });

  test('is courtesy, a report or small talk all the same', () => {
    const after = firsts('làm lại sổ đỏ bị mất', 'cảm ơn nhé', 'rác đổ đầy đường không ai dọn');
    expect(after.slice(1)).toEqual(['cam_on', expect.anything()]);
    expect(meaningsOf(meant, ['làm lại sổ đỏ bị mất', 'rác đổ đầy đường không ai dọn'])[1]?.intent).toBe(
      'phan_anh',
    );
  });

  test('alone, what asks on asks in general', () => expect(firsts('phí bao nhiêu')).toEqual(['le_phi']));
});
