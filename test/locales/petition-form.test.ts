// What stands on the form of a petition: the contents the law names, filled in only with what was given.
import { describe, expect, test } from 'vitest';
import type { Document } from '../../domain/document.ts';
import { PETITIONS } from '../../domain/petition/petition.ts';
import { type FormContents, petitionForm } from '../../locales/petition-form.ts';
import { demoCommune } from '../support/commune.ts';
import { saying } from '../support/words.ts';

const BLANK: FormContents = {
  petition: 'khieu_nai',
  receiver: 'commune',
  name: null,
  words: null,
  received: null,
};

function formOf(some: Partial<FormContents>): Document {
  return petitionForm({ ...BLANK, ...some }, demoCommune(), saying(0));
}

/** All words on it, line by line. */
function textOf({ blocks }: Document): string {
  const texts = blocks.flatMap((block) => {
    switch (block.kind) {
      case 'line':
        return [block.text];
      case 'field':
        return [`${block.label}: ${block.value ?? '…'}`];
      case 'columns':
        return [...block.left, ...block.right].map(({ text }) => text);
      case 'ruling':
      case 'gap':
        return [];
      default:
        return block satisfies never;
    }
  });
  return texts.join('\n');
}

/** Law on Complaints, Art. 8(2); Law on Denunciations, Art. 23(1): what a petition must tell. */
const MUST_TELL = {
  khieu_nai: [
    /ngày …… tháng …… năm/,
    /Họ và tên người khiếu nại/,
    /Địa chỉ/,
    /Cơ quan, người bị khiếu nại \(tên, chức vụ, địa chỉ\)/,
    /Nội dung và lý do khiếu nại/,
    /Giấy tờ kèm theo/,
    /Tôi yêu cầu giải quyết/,
    /ký, ghi rõ họ tên, hoặc điểm chỉ/,
  ],
  to_cao: [
    /ngày …… tháng …… năm/,
    /Họ và tên người tố cáo/,
    /Địa chỉ/,
    /Cách liên hệ/,
    /Việc làm trái luật bị tố cáo/,
    /Người bị tố cáo/,
    /Thông tin, giấy tờ, người biết việc/,
    /Nếu nhiều người cùng tố cáo: .* họ tên người đại diện/,
    /ký, ghi rõ họ tên, hoặc điểm chỉ/,
  ],
} as const;

describe.each(PETITIONS)('%s', (petition) => {
  test.each(MUST_TELL[petition])('has room for what the law names: %s', (content) => {
    expect(textOf(formOf({ petition }))).toMatch(content);
  });

  test('names its law with article, and when it was checked', () => {
    expect(textOf(formOf({ petition }))).toMatch(
      /Điều \d+ Luật .+ số \d+\/\d+\/QH\d+.*đối chiếu tháng 11 năm 2026/,
    );
  });

  test('blank, it holds no word of anybody', () => {
    const given = formOf({ petition, name: 'Lò Thị Ứng', words: 'Ruộng nhà tôi bị thu hồi.' });
    expect(textOf(given)).toContain('Lò Thị Ứng');
    expect(textOf(given)).toContain('Ruộng nhà tôi bị thu hồi.');
    expect(textOf(formOf({ petition }))).not.toMatch(/Ứng|Ruộng/);
  });
});

test('the day of receipt is written with its year, whatever year it is', () => {
  expect(textOf(formOf({ received: '2026-10-05' }))).toContain(
    'biết việc ấy: thứ Hai, ngày 5 tháng 10 năm 2026',
  );
});

test('it is addressed to whom the law gives it, and says where that is', () => {
  const { name, province, phone } = demoCommune();
  const commune = textOf(formOf({ receiver: 'commune' }));
  expect(commune).toContain(`Kính gửi: Chủ tịch Ủy ban nhân dân x${name.slice(1)}`);
  expect(commune).toContain(phone);
  const above = textOf(formOf({ petition: 'to_cao', receiver: 'province' }));
  expect(above).toContain(`Kính gửi: Chủ tịch Ủy ban nhân dân t${province.slice(1)}`);
  expect(above).not.toContain(phone);
  expect(textOf(formOf({ receiver: 'other' }))).toMatch(/Kính gửi \(.+\): …/);
});
