// Whom a matter complains about, as an officer reads it.
import { expect, test } from 'vitest';
import { namedPhrase, subjectsPhrase } from '../../locales/subjects.ts';
import { demoCommune, OFFICERS, POSTS } from '../support/commune.ts';
import { saying } from '../support/words.ts';

const commune = demoCommune();
const say = saying(0);

test('persons with their post, posts, units whose name is not known, one after the other', () => {
  const subjects = {
    officers: [OFFICERS.landOfficer],
    posts: [POSTS.vacant],
    units: [POSTS.economyHead, POSTS.chairman],
  };
  expect(say(subjectsPhrase(subjects, commune))).toBe(
    'Công chức địa chính Hà Văn Dụ; Phó Chánh Văn phòng; KT, không rõ tên; Chủ tịch UBND, không rõ tên',
  );
});

test('one who is named is said by name, several are not listed', () => {
  expect(say(namedPhrase([OFFICERS.chairman], commune))).toBe('Chủ tịch UBND Lò Văn Mẫu');
  expect(say(namedPhrase([OFFICERS.chairman, OFFICERS.military], commune))).toBe('một trong những người này');
});
