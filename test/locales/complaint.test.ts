import { describe, expect, test } from 'vitest';
import type { Complaint, Standing } from '../../domain/complaint/complaint.ts';
import type { Event, Recorded } from '../../domain/complaint/events.ts';
import { type ComplaintId, type HamletId, id, type PersonId } from '../../domain/ids.ts';
import { caseCitizen, caseDue, caseLine, caseStatus, caseTitle, caseTold } from '../../locales/case.ts';
import { categoryInSentence, categoryName, hoursPhrase, titleOf, whoOf } from '../../locales/commune.ts';
import { barePhrase, complaintLine, historyLines, statusPhrase } from '../../locales/complaint.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { contactPhrase, toldPhrase, wherePhrase } from '../../locales/told.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS } from '../support/commune.ts';
import { WORDS } from '../support/words.ts';

const COMMUNE = demoCommune();
const NOW = Date.parse('2026-11-23T02:00:00Z');
const OWNER = { post: POSTS.economyHead, officer: OFFICERS.economyHead };

function complaint(changes: Partial<Complaint> = {}): Complaint {
  return {
    id: id<ComplaintId>('c'),
    commune: COMMUNE.id,
    code: '1234567890',
    version: 2,
    kind: 'phan_anh',
    category: CATEGORIES.road,
    urgency: 'ordinary',
    visibility: 'open',
    citizen: id<PersonId>('p'),
    phone: null,
    hamlet: id<HamletId>('ban-mau'),
    place: null,
    told: { text: 'Cầu gãy ván', voices: [] },
    photos: [],
    filedAt: NOW,
    due: { at: Date.parse('2026-11-30T17:00:00Z'), day: '2026-11-30', projected: false },
    clockFrom: NOW,
    owner: OWNER,
    rung: 0,
    reminded: [],
    apology: { kind: 'none' },
    breaches: 0,
    forwards: 0,
    reopens: 0,
    supplements: [],
    standing: { status: 'assigned' },
    ...changes,
  };
}

function said(phrase: Phrase): string {
  return WORDS.say(phrase, { language: 'vi', addressTerm: 'bac', now: NOW });
}

const ANSWER = { text: 'Đã thay ván.', voices: [] };
const STANDINGS: readonly (readonly [Standing, string, string])[] = [
  [
    { status: 'received' },
    'Đã nhận, đang chuyển tới Trưởng phòng Kinh tế Vàng A Mẫu. Hẹn trả lời trước thứ Hai, ngày 30 tháng 11.',
    'Chưa ai nhận.',
  ],
  [
    { status: 'assigned' },
    'Đang ở chỗ Trưởng phòng Kinh tế Vàng A Mẫu. Hẹn trả lời trước thứ Hai, ngày 30 tháng 11.',
    'Chưa nhận giải quyết.',
  ],
  [
    { status: 'accepted', at: NOW, by: OWNER.officer },
    'Trưởng phòng Kinh tế Vàng A Mẫu đang giải quyết. Hẹn trả lời trước thứ Hai, ngày 30 tháng 11.',
    'Đang giải quyết.',
  ],
  [
    { status: 'waiting', since: NOW, question: 'Đầu nào?', nudges: 0, before: { status: 'assigned' } },
    'Đang chờ bác trả lời: “Đầu nào?”',
    'Đang chờ dân trả lời: “Đầu nào?”',
  ],
  [
    { status: 'answered', at: NOW, by: OWNER, answer: ANSWER, photos: [], nudges: 0 },
    'Đã trả lời thứ Hai, ngày 23 tháng 11: “Đã thay ván.”',
    'Đã trả lời, chờ dân nhận được.',
  ],
  [
    { status: 'closed', at: NOW, answeredAt: NOW, answer: ANSWER, by: OWNER, rating: 'fair' },
    'Đã trả lời thứ Hai, ngày 23 tháng 11: “Đã thay ván.”',
    'Đã xong, dân đánh giá: tạm được.',
  ],
  [
    { status: 'refused', at: NOW, ground: 'other_body', place: 'Điện lực Mẫu' },
    'Xã không giải quyết việc này: việc này do nơi khác giải quyết. Nơi giải quyết: Điện lực Mẫu.',
    'Đã báo không giải quyết.',
  ],
  [
    { status: 'handed_over', at: NOW, to: 'Sở Xây dựng', asked: 0 },
    'Sở Xây dựng đã nhận giải quyết. Xã vẫn theo dõi, có kết quả sẽ báo bác.',
    'Sở Xây dựng đang giải quyết, xã theo dõi kết quả.',
  ],
  [
    { status: 'merged', at: NOW, into: id('other'), code: '0987654321' },
    'Việc này cùng một chuyện với việc 098 765 4321. Bác xem tiếp ở mã ấy ạ.',
    'Đã gộp vào việc 098 765 4321.',
  ],
  [{ status: 'withdrawn', at: NOW }, 'Bác đã rút lại thứ Hai, ngày 23 tháng 11.', 'Dân đã rút lại.'],
];

test.each(STANDINGS)('$status in the words of each side', (standing, citizen, officer) => {
  expect(said(statusPhrase(complaint({ standing }), COMMUNE, NOW))).toBe(citizen);
  expect(said(caseStatus(complaint({ standing })))).toBe(officer);
});

test('a late matter is said to be late, plainly', () => {
  const late = Date.parse('2026-12-01T02:00:00Z');
  expect(said(statusPhrase(complaint(), COMMUNE, late))).toBe(
    'Xin lỗi bác, việc đã quá ngày hẹn thứ Hai, ngày 30 tháng 11. Đang ở chỗ Trưởng phòng Kinh tế Vàng A Mẫu.',
  );
});

test('a receipt alone shows state and date, no field, no name', () => {
  expect(said(barePhrase(complaint()))).toBe(
    'đã chuyển người giải quyết. Hẹn trả lời trước thứ Hai, ngày 30 tháng 11.',
  );
  expect(said(barePhrase(complaint({ standing: STANDINGS[5]?.[0] ?? { status: 'received' } })))).toBe(
    'đã trả lời xong.',
  );
  expect(said(barePhrase(complaint({ visibility: 'restricted' })))).toBe('Đã nhận, đang giữ kín.');
});

describe('lines of lists', () => {
  test('of the author', () => {
    expect(said(complaintLine(complaint(), COMMUNE))).toBe(
      'Đường sá, cầu cống hư hỏng · đã chuyển người giải quyết',
    );
    expect(said(complaintLine(complaint({ visibility: 'restricted' }), COMMUNE))).toBe(
      'Việc giữ kín 123 456 7890',
    );
  });

  test('of the officer, with the working time left', () => {
    expect(said(caseLine(complaint(), 660, COMMUNE))).toBe(
      'Đường sá, cầu cống hư hỏng, Bản Mẫu · còn 1 ngày 3 giờ làm việc',
    );
    expect(said(caseLine(complaint({ hamlet: null }), -60, COMMUNE))).toBe(
      'Đường sá, cầu cống hư hỏng · quá hạn 1 giờ làm việc',
    );
    expect(said(caseLine(complaint({ urgency: 'emergency' }), 30, COMMUNE))).toMatch(/^KHẨN: /u);
    expect(said(caseLine(complaint({ visibility: 'restricted' }), 30, COMMUNE))).toBe(
      'Việc giữ kín 123 456 7890 · còn 30 phút làm việc',
    );
  });
});

describe('history', () => {
  const events: readonly Event[] = [
    { kind: 'Assigned', owner: OWNER, why: 'routed', reason: null },
    { kind: 'Reminded', share: 50 },
    { kind: 'Accepted', by: OWNER.officer },
    { kind: 'Answered', by: OWNER, answer: ANSWER, photos: [] },
  ];
  const recorded = (list: readonly Event[]): readonly Recorded[] =>
    list.map((event, index) => ({ number: index + 1, at: NOW, actor: { kind: 'clock' }, event }));

  test('says what concerns the author, not the reminders of the office', () => {
    expect(historyLines(recorded(events), COMMUNE).map(said)).toEqual([
      '• thứ Hai, ngày 23 tháng 11: chuyển tới Trưởng phòng Kinh tế',
      '• thứ Hai, ngày 23 tháng 11: Trưởng phòng Kinh tế Vàng A Mẫu bắt đầu giải quyết',
      '• thứ Hai, ngày 23 tháng 11: trả lời',
    ]);
  });

  test('keeps the newest six', () => {
    const long = Array.from({ length: 9 }, (): Event => ({ kind: 'Withdrawn' }));
    expect(
      historyLines(recorded([...long, { kind: 'Closed', how: 'chat' }]), COMMUNE).map(said),
    ).toHaveLength(6);
  });
});

describe('the commune in words', () => {
  test('posts and people, also those who have left', () => {
    expect(whoOf(COMMUNE, OWNER)).toBe('Trưởng phòng Kinh tế Vàng A Mẫu');
    expect(whoOf({ ...COMMUNE, officers: [] }, OWNER)).toBe('Trưởng phòng Kinh tế');
    expect(titleOf(COMMUNE, id('KHONG_CO'))).toBe('Xã Suối Mây');
  });

  test('a field inside a sentence begins small, an abbreviation does not', () => {
    expect(categoryInSentence(COMMUNE, CATEGORIES.road)).toBe('đường sá, cầu cống hư hỏng');
    const [first] = COMMUNE.categories;
    if (first === undefined) throw new Error('the commune has a category');
    const named = { ...COMMUNE, categories: [{ ...first, name: 'VNeID, kỹ năng số' }] };
    expect(categoryInSentence(named, first.id)).toBe('VNeID, kỹ năng số');
    expect(categoryName(COMMUNE, id('la'))).toBe('la');
  });

  test('office hours are spoken', () => {
    expect(said(hoursPhrase(COMMUNE.hours))).toBe(
      'thứ Hai đến thứ Sáu, 7 giờ 30 đến 11 giờ 30 và 13 giờ 30 đến 17 giờ',
    );
  });
});

describe('what people told', () => {
  test('words, voices, both, nothing', () => {
    expect(said(toldPhrase({ text: 'mất điện', voices: [] }))).toBe('“mất điện”');
    expect(said(toldPhrase({ text: null, voices: [id('v')] }))).toBe('giọng nói của bác');
    expect(said(toldPhrase({ text: 'mất điện', voices: [id('v')] }))).toBe('“mất điện” và giọng nói');
    expect(said(toldPhrase({ text: null, voices: [] }))).toBe('chưa kể');
  });

  test('a case tells all of it, oldest first', () => {
    const more = { at: NOW, told: { text: 'gãy thêm một ván', voices: [] }, photos: [] };
    expect(said(caseTold(complaint({ supplements: [more] })))).toBe('“Cầu gãy ván”; “gãy thêm một ván”');
  });

  test('places', () => {
    const place = { latitude: 22.123456, longitude: 104.5, name: null };
    expect(said(wherePhrase(null, null))).toBe('chưa nói');
    expect(said(wherePhrase('Bản Mẫu', null))).toBe('Bản Mẫu');
    expect(said(wherePhrase(null, { ...place, name: 'Cầu treo' }))).toBe('Cầu treo');
    expect(said(wherePhrase('Bản Mẫu', place))).toBe('Bản Mẫu (22.12346, 104.50000)');
  });

  test('how to reach the author', () => {
    expect(said(contactPhrase(null))).toBe('nhắn ở đây');
    expect(said(contactPhrase('0200000099'))).toBe('gọi 0200000099');
    expect(said(caseCitizen('hidden'))).toBe('giấu tên');
    expect(said(caseCitizen({ name: null, phone: null }))).toBe('nhắn qua trợ lý');
    expect(said(caseCitizen({ name: 'Sùng Thị Mẫu', phone: null }))).toBe('Sùng Thị Mẫu, nhắn qua trợ lý');
    expect(said(caseCitizen({ name: null, phone: '0200000099' }))).toBe('0200000099');
    expect(said(caseCitizen({ name: 'Sùng Thị Mẫu', phone: '0200000099' }))).toBe('Sùng Thị Mẫu, 0200000099');
  });
});

test('a title says field, hamlet and kind; of a sealed case nothing', () => {
  const titled = {
    category: CATEGORIES.road,
    hamlet: id<HamletId>('ban-mau'),
    submission: 'phan_anh',
    sealed: false,
  } as const;
  expect(said(caseTitle(titled, COMMUNE))).toBe('Đường sá, cầu cống hư hỏng, Bản Mẫu (phản ánh)');
  expect(said(caseTitle({ ...titled, hamlet: null }, COMMUNE))).toBe('Đường sá, cầu cống hư hỏng (phản ánh)');
  expect(said(caseTitle({ ...titled, sealed: true }, COMMUNE))).toBe('Việc giữ kín');
});

test('the promise and what is left of it', () => {
  expect(said(caseDue(complaint().due, 480))).toBe(
    'Hẹn trả lời trước thứ Hai, ngày 30 tháng 11, còn 1 ngày làm việc',
  );
});
