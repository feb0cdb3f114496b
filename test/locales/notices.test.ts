import { describe, expect, test } from 'vitest';
import type { CitizenNotice, Glance, Notice, OfficerNotice } from '../../domain/complaint/notices.ts';
import {
  type ComplaintId,
  type HamletId,
  id,
  type MediaId,
  type OfficerId,
  type PersonId,
} from '../../domain/ids.ts';
import type { Language } from '../../domain/person.ts';
import { ACTION_MAX, beginAction, parseAction } from '../../flows/action.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { type NoticeWords, noticeWords } from '../../locales/notices.ts';
import { CATEGORIES, demoCommune, OFFICERS, POSTS } from '../support/commune.ts';
import { WORDS } from '../support/words.ts';

const COMMUNE = demoCommune();
const COMPLAINT = id<ComplaintId>('00000000-0000-7000-8000-000000000777');
const CODE = '1234567890';
const NOW = Date.parse('2026-11-23T02:00:00Z');
const OWNER = { post: POSTS.economyHead, officer: OFFICERS.economyHead };
const DUE = { at: Date.parse('2026-11-30T17:00:00Z'), day: '2026-11-30', projected: false };
const TOLD = { text: 'Cầu treo gãy ván', voices: [id<MediaId>('voice-1')] };
const FILED = Date.parse('2026-11-20T03:00:00Z');

const CITIZEN: readonly CitizenNotice[] = [
  {
    kind: 'receipt',
    submission: 'phan_anh',
    category: CATEGORIES.road,
    due: DUE,
    post: POSTS.economyHead,
    restricted: false,
    isPraise: false,
  },
  {
    kind: 'receipt',
    submission: 'to_cao',
    category: CATEGORIES.harassment,
    due: DUE,
    post: POSTS.reception,
    restricted: true,
    isPraise: false,
  },
  { kind: 'alarm_received', post: POSTS.military },
  { kind: 'accepted', owner: OWNER, due: DUE },
  { kind: 'question', owner: OWNER, question: 'Ván gãy ở đầu nào?' },
  { kind: 'nudge', question: 'Ván gãy ở đầu nào?', last: false },
  { kind: 'nudge', question: 'Ván gãy ở đầu nào?', last: true },
  { kind: 'resumed', due: DUE },
  { kind: 'forwarded', post: POSTS.economyDeputy, reason: 'cần kinh phí' },
  { kind: 'supplement_received' },
  {
    kind: 'apology',
    category: CATEGORIES.road,
    filedAt: FILED,
    standing: 'accepted',
    reason: 'chờ gỗ về',
    newDue: DUE,
    by: OWNER,
  },
  { kind: 'late', filedAt: FILED, due: DUE, post: POSTS.economyDeputy },
  { kind: 'beyond', post: POSTS.chairman },
  {
    kind: 'answer',
    owner: OWNER,
    answer: { text: 'Đã thay ván.', voices: [] },
    photos: [id<MediaId>('photo-1')],
    asksRating: true,
  },
  { kind: 'thanks_for_rating', rating: 'good', asksAttitude: true },
  { kind: 'thanks_for_rating', rating: null, asksAttitude: false },
  { kind: 'praise_thanked', post: OWNER.post },
  { kind: 'reopened', due: DUE, post: POSTS.economyDeputy },
  { kind: 'refused', ground: 'other_body', place: 'Điện lực Mẫu, thị trấn' },
  { kind: 'withdrawn' },
  { kind: 'joined', category: CATEGORIES.road, owner: OWNER, due: DUE },
  { kind: 'left' },
  { kind: 'merged', into: '0987654321' },
  { kind: 'passed_on' },
  { kind: 'hand_over_proposed', agency: 'Điện lực Mẫu', reason: 'cột điện của ngành', owner: OWNER },
  { kind: 'taken_over', agency: 'Điện lực Mẫu' },
  { kind: 'turned_down', agency: 'Điện lực Mẫu', due: DUE, owner: OWNER },
  { kind: 'urgent', due: DUE },
  { kind: 'corrected' },
  { kind: 'moved', due: DUE },
];

const GLANCE: Glance = {
  code: CODE,
  submission: 'phan_anh',
  category: CATEGORIES.road,
  hamlet: id<HamletId>('ban-mau'),
  urgency: 'ordinary',
  sealed: false,
  told: TOLD,
  photos: [id<MediaId>('photo-1')],
  due: DUE,
};
const PRAISED = { officers: [OFFICERS.landOfficer], posts: [], units: [] };
const PLACE = { latitude: 22.1, longitude: 104.2, name: null };

type OfficerBody = OfficerNotice extends infer N
  ? N extends OfficerNotice
    ? Omit<N, 'glance' | 'offers'>
    : never
  : never;
const OFFICER: readonly OfficerBody[] = [
  { kind: 'assigned', why: 'routed', reason: null, place: PLACE },
  { kind: 'assigned', why: 'forwarded', reason: 'bí mật riêng', place: null },
  { kind: 'assigned', why: 'escalated', reason: null, place: null },
  { kind: 'assigned', why: 'reopened', reason: null, place: null },
  { kind: 'assigned', why: 'stand_in', reason: null, place: null },
  { kind: 'alarm', place: PLACE, phone: '0200000099' },
  { kind: 'reminder', share: 25, readerOwns: true, owner: OWNER },
  { kind: 'reminder', share: 50, readerOwns: true, owner: OWNER },
  { kind: 'reminder', share: 80, readerOwns: true, owner: OWNER },
  { kind: 'reminder', share: 80, readerOwns: false, owner: OWNER },
  { kind: 'apology_draft', filedAt: FILED, newDue: DUE },
  { kind: 'escalated_away', to: OWNER },
  { kind: 'overdue_alarm', rung: 2, owner: OWNER },
  { kind: 'citizen_replied', wasAsked: true, reply: TOLD, photos: [], place: null },
  { kind: 'citizen_replied', wasAsked: false, reply: TOLD, photos: [id<MediaId>('photo-2')], place: null },
  { kind: 'citizen_silent' },
  { kind: 'citizen_rated', rating: 'poor', attitude: null },
  { kind: 'citizen_rated', rating: 'poor', attitude: 'good' },
  { kind: 'citizen_corrected' },
  { kind: 'assigned', why: 'returned', reason: 'thuộc công an', place: null },
  { kind: 'assigned', why: 'given_back', reason: null, place: null },
  { kind: 'why_asked', by: OWNER, until: DUE.at },
  { kind: 'why_given', owner: OWNER, reason: 'chờ gỗ' },
  { kind: 'why_given', owner: OWNER, reason: null },
  { kind: 'why_overdue', owner: OWNER },
  { kind: 'noted', by: OWNER, text: 'hỏi lại bên điện' },
  { kind: 'noted', by: OWNER, text: null },
  { kind: 'marked_urgent', by: OWNER },
  { kind: 'ask_result', agency: 'Điện lực Mẫu' },
  { kind: 'taken_in', from: '0987654321' },
  { kind: 'praised', praised: PRAISED, readerIsMeant: true },
  { kind: 'praised', praised: PRAISED, readerIsMeant: false },
  { kind: 'citizen_withdrew' },
  { kind: 'tell_in_person', phone: '0200000099' },
];

function forCitizen(body: CitizenNotice): Notice {
  const to = { kind: 'person', person: id<PersonId>('p') } as const;
  return { to, complaint: COMPLAINT, code: CODE, wakes: false, late: false, heldUntil: null, body };
}

function forOfficer(body: OfficerBody, glance: Glance = GLANCE): Notice {
  const offers = ['Accept', 'Answer', 'Forward', 'SignApology', 'NoteHeard'] as const;
  // each row of OFFICER is one variant without its two common fields, which are put back here
  return {
    to: { kind: 'officer', officer: id<OfficerId>('o') },
    complaint: COMPLAINT,
    code: CODE,
    wakes: false,
    heldUntil: null,
    body: { ...body, glance, offers } as OfficerNotice,
  };
}

function put(notice: Notice): NoticeWords {
  return noticeWords(notice, COMMUNE, beginAction);
}

function text(notice: Notice, language: Language = 'vi'): string {
  return put(notice)
    .phrases.map((phrase) => WORDS.say(phrase, { language, addressTerm: null, now: NOW }))
    .join('\n');
}

const ALL = [...CITIZEN.map(forCitizen), ...OFFICER.map((body) => forOfficer(body))];

describe.each(ALL.map((notice) => ({ kind: `${notice.to.kind} ${notice.body.kind}`, notice })))(
  '$kind',
  ({ notice }) => {
    test('has words in every language, the receipt among them', () => {
      for (const language of ['vi', 'vi-easy', 'en'] as const)
        expect(text(notice, language)).toMatch(/123 456 7890|sửa|Kính/u);
    });

    test('says the weekday wherever it says a day', () => {
      for (const [, before] of text(notice).matchAll(/(.{0,12})ngày \d+ tháng/gu))
        expect(before).toMatch(/(thứ \p{L}+|Chủ nhật), $/u);
    });

    test('its choices begin flows there are, and fit every channel', () => {
      const { choices } = put(notice);
      expect(choices.length).toBeLessThanOrEqual(4);
      for (const { action } of choices) {
        expect(action.length).toBeLessThanOrEqual(ACTION_MAX);
        const input = parseAction(action);
        if (input?.kind !== 'begin') throw new Error(`${action} begins nothing`);
        expect(CATALOGUE.get(input.flow)?.about).toBe('complaint');
      }
    });

    test('says that a machine wrote it, unless a human did', () => {
      const isByHand = ['apology', 'answer'].includes(notice.body.kind);
      expect(/\(Tin tự động\)|Trợ lý tự động/u.test(text(notice))).toBe(
        !isByHand || notice.body.kind === 'answer',
      );
    });

    test('of a danger it goes out at any hour', () => {
      expect(put({ ...notice, wakes: true }).purpose).not.toBe('notice');
    });

    test('every kind of notice to officers is in the table, none but "alarm" wakes anybody', () => {
      expect(put(notice).purpose === 'emergency').toBe(
        ['alarm', 'alarm_received'].includes(notice.body.kind),
      );
    });
  },
);

test('the receipt says received, the promised day with its weekday, and who takes care', () => {
  const words = text(forCitizen(CITIZEN[0] as CitizenNotice)); // the first row of the table above
  expect(words).toBe(
    [
      'Cảm ơn ông/bà đã báo. Đã nhận phản ánh về đường sá, cầu cống hư hỏng. Mã: 123 456 7890.',
      'Trưởng phòng Kinh tế lo việc này, hẹn trả lời trước thứ Hai, ngày 30 tháng 11.',
      '(Tin tự động)',
    ].join('\n'),
  );
});

test('a promise in working hours says the hour; a projected one says that it is provisional', () => {
  const atNoon = { at: Date.parse('2026-11-23T04:30:00Z'), day: '2026-11-23', projected: false };
  expect(text(forCitizen({ kind: 'resumed', due: atNoon }))).toContain(
    'trước 11 giờ 30, thứ Hai, ngày 23 tháng 11',
  );
  expect(text(forCitizen({ kind: 'resumed', due: { ...DUE, projected: true } }))).toContain('(tạm tính)');
});

test('the apology holds its seven contents, each on its line, and no mark of a machine', () => {
  const words = text(
    forCitizen({
      kind: 'apology',
      category: CATEGORIES.road,
      filedAt: FILED,
      standing: 'accepted',
      reason: 'chờ gỗ về',
      newDue: DUE,
      by: OWNER,
    }),
  );
  expect(words.split('\n')).toEqual([
    'Kính gửi ông/bà,',
    'Chúng tôi xin lỗi ông/bà vì chưa trả lời đúng hẹn việc 123 456 7890 về đường sá, cầu cống hư hỏng.',
    'Ngày nhận: thứ Sáu, ngày 20 tháng 11.',
    'Hiện nay: đang giải quyết.',
    'Lý do: chờ gỗ về.',
    'Ngày hẹn mới: trước thứ Hai, ngày 30 tháng 11.',
    'Trưởng phòng Kinh tế Vàng A Mẫu',
  ]);
});

describe('an answer', () => {
  test('carries voices and photos, and asks for a rating', () => {
    const words = put(
      forCitizen({
        kind: 'answer',
        owner: OWNER,
        answer: { text: null, voices: [id<MediaId>('voice-9')] },
        photos: [id<MediaId>('photo-9')],
        asksRating: true,
      }),
    );
    expect(words.media).toEqual(['voice-9', 'photo-9']);
    expect(words.choices.map(({ action }) => action)).toEqual([
      `v1:f:citizen/rate-good:${COMPLAINT}`,
      `v1:f:citizen/rate-fair:${COMPLAINT}`,
      `v1:f:citizen/rate-poor:${COMPLAINT}`,
      `v1:f:citizen/complaint:${COMPLAINT}`,
    ]);
  });
});

describe('a sealed case', () => {
  const sealed: Glance = { ...GLANCE, category: CATEGORIES.harassment, sealed: true };

  test.each(OFFICER.filter(({ kind }) => kind !== 'alarm'))(
    'tells an officer nothing but its code: $kind',
    (body) => {
      const words = put(forOfficer(body, sealed));
      expect(text(forOfficer(body, sealed))).not.toMatch(
        /Cầu treo|Nhũng nhiễu|bí mật riêng|0200000099|22\.1|Bản Mẫu/u,
      );
      expect(words.media).toEqual([]);
    },
  );

  test('an alarm still says where and whom to call: a life may hang on it', () => {
    expect(text(forOfficer({ kind: 'alarm', place: PLACE, phone: '0200000099' }, sealed))).toMatch(
      /22\.10000[\s\S]*0200000099/u,
    );
  });
});

test('an officer is offered only what the lifecycle table allows', () => {
  const notice = forOfficer({ kind: 'assigned', why: 'routed', reason: null, place: null });
  const none = { ...notice, body: { ...notice.body, offers: [] } } as Notice; // the same notice with another list
  expect(put(notice).choices.map(({ action }) => action.split(':')[2])).toEqual([
    'leader/accept',
    'leader/answer',
    'leader/case',
  ]);
  expect(put(none).choices.map(({ action }) => action.split(':')[2])).toEqual(['leader/case']);
});
