// Who is named in a story: by name, by title, with marks or without; whoever is only written to is not.
import { expect, test } from 'vitest';
import { officersNamedIn } from '../../../domain/complaint/mentions.ts';
import { demoCommune, OFFICERS } from '../../support/commune.ts';

const commune = demoCommune();
const named = (text: string) => officersNamedIn(text, commune);

test.each([
  ['Chủ tịch xã quát mắng dân', [OFFICERS.chairman]],
  ['chu tich xa quat mang dan', [OFFICERS.chairman]],
  ['ông Lò Văn Mẫu bắt tôi chờ', [OFFICERS.chairman]],
  ['ong lo van mau bat toi cho', [OFFICERS.chairman]],
  ['Trưởng phòng Kinh tế không nghe máy', [OFFICERS.economyHead]],
  ['cán bộ địa chính hách dịch', [OFFICERS.landOfficer]],
  ['Công chức địa chính thái độ kém', [OFFICERS.landOfficer]],
  ['trưởng công an nói trống không', [OFFICERS.policeChief]],
  ['anh Hà Văn Dụ ở phòng kinh tế vắng mặt', [OFFICERS.landOfficer]],
  ['chánh văn phòng hẹn rồi không gặp', [OFFICERS.chiefOfOffice]],
])('%s', (story, expected) => expect(named(story)).toEqual(expected));

test('a title of several is all of these, a given name after a word of address all who bear it', () => {
  expect(named('phó chủ tịch xã không tiếp dân')).toEqual([OFFICERS.economyDeputy, OFFICERS.cultureDeputy]);
  expect(named('chị Ví ở xã cáu gắt')).toEqual([
    OFFICERS.economyDeputy,
    OFFICERS.cultureHead,
    OFFICERS.military,
  ]);
});

test.each([
  'Đường vào bản hỏng nặng',
  'Kính gửi ông chủ tịch xã, đường vào bản hỏng nặng',
  'mong lãnh đạo chủ tịch xem giúp đường hỏng',
  'chủ tịch hội phụ nữ nói rất hay',
  'chủ tịch tỉnh về thăm',
  'phó bí thư chi bộ họp dân',
  'dạ cho hỏi phòng kinh tế ở đâu',
  'cán bộ hách dịch',
])('nobody: %s', (story) => expect(named(story)).toEqual([]));

test('a name with signs in the file is read as plain words', () => {
  const officers = commune.officers.map((one) => ({ ...one, name: `${one.name} (minh hoạ) * |` }));
  expect(officersNamedIn('Lò Văn Mẫu quát dân', { ...commune, officers })).toEqual([OFFICERS.chairman]);
});
