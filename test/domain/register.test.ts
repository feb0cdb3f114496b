// The register: one source with routing; numbers prove, names do not, and a demand for a code is always a warning.
import { describe, expect, test } from 'vitest';
import { deskOf } from '../../domain/counter/desks.ts';
import { entryOf, genuinenessOf, inChargeOf, officersInOrder } from '../../domain/register.ts';
import { demoCommune, OFFICERS, POSTS, withAbsence, withoutOfficer } from '../support/commune.ts';

const COMMUNE = demoCommune();
const NOW = Date.parse('2026-11-02T09:00:00+07:00');
const [road] = COMMUNE.categories;

describe('who answers for a matter', () => {
  test('is whom a new matter would go to, the stand-in while they are away', () => {
    if (road === undefined) throw new Error('the tests’ commune has categories');
    expect(inChargeOf(COMMUNE, road, NOW)).toBe(OFFICERS.economyHead);
    const away = { from: NOW, to: NOW + 1, deputy: OFFICERS.landOfficer };
    expect(inChargeOf(withAbsence(COMMUNE, OFFICERS.economyHead, away), road, NOW)).toBe(
      OFFICERS.landOfficer,
    );
  });

  test('is shown with reception days; whoever has left is in no list', () => {
    expect(entryOf(COMMUNE, OFFICERS.chairman, NOW)).toMatchObject({
      reception: { days: ['2026-11-10', '2026-11-25'] },
    });
    expect(officersInOrder(COMMUNE)[0]?.id).toBe(OFFICERS.chairman);
    expect(entryOf(withoutOfficer(COMMUNE, OFFICERS.chairman), OFFICERS.chairman, NOW)).toBeNull();
  });
});

describe('genuine', () => {
  test.each(['0200000101', '+84 200 000 101', 'gọi từ số 0200.000.101 hôm qua'])(
    '%s is the chairman’s number',
    (text) => {
      expect(genuinenessOf(COMMUNE, text)).toMatchObject({ officers: [OFFICERS.chairman], byNumber: true });
    },
  );

  test('the commune’s own number', () => {
    expect(genuinenessOf(COMMUNE, COMMUNE.phone)).toMatchObject({ isCommune: true, officers: [] });
  });

  test('a name beside a strange number is not ours: the number counts', () => {
    expect(genuinenessOf(COMMUNE, 'Lò Văn Mẫu 0912345678')).toMatchObject({ officers: [], byNumber: true });
    expect(genuinenessOf(COMMUNE, 'ong lo van mau goi')).toMatchObject({
      officers: [OFFICERS.chairman],
      byNumber: false,
    });
    expect(genuinenessOf(COMMUNE, 'ông Mẫu gọi').officers).toEqual([]);
  });

  test.each([
    'cho xin mã OTP',
    'chuyển khoản trước 200 nghìn',
    'bấm https://vneid-xa.top',
    'cài ứng dụng này',
  ])('%s is asked by no office', (text) => expect(genuinenessOf(COMMUNE, text).asksForSecrets).toBe(true));

  test('an ordinary message asks for nothing', () => {
    expect(genuinenessOf(COMMUNE, 'mời bác ra xã họp lúc 8 giờ').asksForSecrets).toBe(false);
  });
});

test('a post that passes to somebody else passes at the counter, in routing and in the register at once', () => {
  const officers = COMMUNE.officers.map((one) => {
    if (one.id === OFFICERS.centreDirector) return { ...one, posts: [] };
    return one.id === OFFICERS.nightWatch ? { ...one, posts: [POSTS.centreDirector] } : one;
  });
  const after = { ...COMMUNE, officers };
  expect(deskOf(COMMUNE, OFFICERS.centreDirector, NOW)?.id).toBe('quay-1');
  expect(deskOf(after, OFFICERS.centreDirector, NOW)).toBeNull();
  expect(deskOf(after, OFFICERS.nightWatch, NOW)?.id).toBe('quay-1');
  expect(entryOf(after, OFFICERS.centreDirector, NOW)).toBeNull();
});
