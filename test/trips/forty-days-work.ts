// What people do in the forty days: whom they write to and why, what officers do with it, how it is taken.
import { type Complaint, isOpen } from '../../domain/complaint/complaint.ts';
import {
  type Deed,
  files,
  isAsked,
  type Matter,
  rates,
  replies,
  type Script,
  works,
} from '../support/robots.ts';
import type { Leader, Trip } from '../support/trip.ts';
import { CITIZENS, type Company, FILING_DAYS, type Key, NAMES } from './forty-days-company.ts';

/** How a report is confirmed, screen by screen. */
const ON_THE_WAY = [
  'Không có ảnh',
  /^(Thôn Đầu Cầu|Bản Đôi)$/,
  'Không rõ',
  'Không gửi vị trí',
  'Giấu tên tôi',
  'Nhắn ở đây',
  /^Gửi$/,
];

const STORIES: readonly Matter[] = [
  told('Đèn đường đầu thôn hỏng cả tháng nay, tối đi không thấy gì', 'Đèn đường, chiếu sáng công cộng'),
  told('Đường vào bản có ổ gà to, xe máy ngã mấy lần rồi', 'Đường sá, cầu cống hư hỏng'),
  told('Rác thải đổ ra bờ suối, mùi hôi không chịu được', 'Rác thải, vệ sinh môi trường'),
  told('Cống tắc, mưa xuống là ngập cả đường thôn', 'Ngập úng, cống rãnh, thoát nước'),
  told('Hàng xóm hát karaoke loa to tới nửa đêm', 'Tiếng ồn, karaoke'),
  told('Cả xóm mất nước sinh hoạt ba ngày nay', 'Nước sạch, nước sinh hoạt'),
  // Its post is in no one's hands here: it goes up the line.
  told('Trạm y tế hết thuốc hạ sốt cho trẻ con', 'Y tế, trạm y tế, dịch bệnh ở người'),
];

function told(story: string, category: string): Matter {
  return { story, wishes: [category, 'Vẫn báo xã biết', 'Việc khác', ...ON_THE_WAY], until: /Mã: \d/ };
}

/** Whoever finds the same matter in the list of those nearby joins it instead of sending it again. */
function joining({ story, wishes }: Matter): Matter {
  return {
    story,
    wishes: ['Cùng báo', / · (có người báo|\d+ người cùng báo)$/, ...wishes],
    until: /Mã: \d|đã cùng báo việc/,
  };
}

/** Complaints about people, and one that is a denunciation. */
const ABOUT_HEAD: Matter = {
  story: 'Ông Vàng A Thử thái độ hách dịch, quát dân giữa sân',
  wishes: ['Thái độ, tác phong của cán bộ', /Vàng A Thử/, 'Có', ...ON_THE_WAY],
  until: /Mã: \d/,
};
const ABOUT_CHAIRMAN: Matter = {
  story: 'Chủ tịch xã thái độ coi thường dân, hẹn mà không tiếp',
  wishes: ['Thái độ, tác phong của cán bộ', /Lò Văn Thử/, 'Có', ...ON_THE_WAY],
  until: /Mã: \d/,
};
const DENUNCIATION: Matter = {
  story: 'Tôi tố cáo cán bộ nhận hối lộ 5 triệu để làm sổ đỏ',
  wishes: ['Chuyển kín'],
  until: /Mã: \d/,
};

const ANSWER = 'Sáng nay tôi ra xem: xe cát làm vỡ mặt đường, xã đã phạt chủ xe 2 triệu đồng.';
const TO_ANSWER: Deed = ['Trả lời dân', { says: ANSWER }, 'Gửi cho dân'];

/** From this day on nobody asks, forwards or sends anything back any more: what is open is answered, or stays on top. */
const CLOSING_FROM = 27;
/** What the chairman leaves lying, week after week: it stays at the top of the ladder. */
const LEFT_LYING = 'tieng_on';
/** Cases an officer takes up in a day. */
const CASES = { usual: 1, closing: 3 } as const;

/** Who works today: the police chief never does, the office's chat is blocked, the head of economy is away a week. */
export async function workOf(
  trip: Trip,
  day: number,
  { officers }: Company,
  deeds: () => Deed,
): Promise<readonly Script[]> {
  const isClosing = day >= CLOSING_FROM;
  const [complaints, commune] = await Promise.all([trip.seen.complaints(), trip.seen.loadCommune()]);
  const willing: readonly Key[] = [
    'chu-tich',
    'pho-chu-tich',
    'tiep-dan',
    'kinh-te',
    'dia-chinh',
    'truc-ban',
  ];
  return willing.flatMap((key): readonly Script[] => {
    const officer = officers.get(key);
    if (officer === undefined || (key === 'kinh-te' && day >= 10 && day < 15)) return [];
    if (key === 'chu-tich' && day % 2 === 1 && !isClosing) return [];
    const self = commune.officers.find(({ name }) => name === NAMES[key])?.id;
    const own = complaints
      .filter((one) => isOpen(one) && one.owner.officer === self)
      .filter(({ category }) => key !== 'chu-tich' || category !== LEFT_LYING)
      .toSorted((one, other) => one.due.at - other.due.at)
      .slice(0, isClosing ? CASES.closing : CASES.usual);
    return own.length === 0 ? [] : [inOrder(officer, own, isClosing ? TO_ANSWER : deeds())];
  });
}

function* inOrder(officer: Leader, cases: readonly Complaint[], deed: Deed): Script {
  for (const { id } of cases) yield* works(officer, id, deed);
}

const MORE = 'Cách khác';
const NOT_MINE = 'Không phải việc tôi';

/** Everything that an officer may come to do; each in its turn, so that nothing is left to chance alone. */
export const DEEDS: readonly Deed[] = [
  ['Nhận giải quyết'],
  TO_ANSWER,
  ['Hỏi thêm dân', { says: 'Chỗ ấy gần nhà ai ạ?' }],
  TO_ANSWER,
  ['Chuyển người khác', /Công an xã/, { says: 'Việc này thuộc an ninh, trật tự' }],
  TO_ANSWER,
  [MORE, 'Xin lỗi, hẹn lại', { says: 'Mưa lớn mấy ngày, tổ chưa vào được' }, 'Ký và gửi'],
  [MORE, 'Ghi chú nội bộ', { says: 'Đã gọi trưởng thôn, chờ xe' }],
  TO_ANSWER,
  [
    ...[MORE, NOT_MINE, 'Không giải quyết', 'Nơi khác giải quyết'],
    ...[{ says: 'Điện lực khu vực, số 1 đường Mẫu' }, 'Gửi'],
  ],
  TO_ANSWER,
  [
    ...[MORE, NOT_MINE, 'Nhờ cơ quan khác', { says: 'Điện lực khu vực, 0200 000 999' }],
    ...[{ says: 'Trụ điện do điện lực quản lý' }, 'Gửi'],
  ],
  [MORE, NOT_MINE, 'Họ nhận hay không', 'Đã nhận giải quyết'],
  TO_ANSWER,
  [MORE, 'Gộp, xem thêm', 'Gộp việc trùng', { says: '1' }, 'Gộp lại'],
];

/** A deck that is gone through again and again, begun where the seed says. */
export function deckOf<T>(cards: readonly T[], chance: () => number): () => T {
  let next = Math.floor(chance() * cards.length);
  return () => {
    const card = cards[next % cards.length];
    next += 1;
    if (card === undefined) throw new Error('the deck is empty');
    return card;
  };
}

export function filingsOf(day: number, { citizens }: Company, chance: () => number): readonly Script[] {
  const each = Math.ceil(CITIZENS / FILING_DAYS);
  const today = citizens.slice(day * each, (day + 1) * each);
  return today.map((citizen, index) => {
    const number = day * each + index;
    if (number === 4) return files(citizen, ABOUT_HEAD);
    if (number === 9) return files(citizen, ABOUT_CHAIRMAN);
    if (number === 14) return files(citizen, DENUNCIATION);
    const matter = STORIES[Math.floor(chance() * STORIES.length)] ?? told('Việc khác', 'Việc khác');
    const here: Matter = {
      ...matter,
      wishes: [number % 3 === 0 ? 'Bản Đôi' : 'Thôn Đầu Cầu', ...matter.wishes],
    };
    return files(citizen, number % 6 === 5 ? joining(here) : here);
  });
}

export type Opinion = Parameters<typeof rates>[1];

/** How people take an answer, one after the other. */
export const OPINIONS: readonly Opinion[] = [
  'Hài lòng',
  'Tạm được',
  'Chưa được',
  'Hài lòng',
  'Tạm được',
  'Hài lòng',
];

/** Whoever has a question answers it, most rate what they heard; towards the end nobody sends anything back. */
export function afternoonOf(
  day: number,
  { citizens }: Company,
  chance: () => number,
  opinions: () => Opinion,
): readonly Script[] {
  return citizens.flatMap((citizen): readonly Script[] => {
    if (citizen.isOffered('Trả lời câu hỏi'))
      return chance() < 0.6 ? [replies(citizen, 'Gần nhà văn hoá ạ')] : [];
    if (!isAsked(citizen) || chance() < 0.3) return [];
    const opinion = opinions();
    if (opinion === 'Chưa được' && day >= CLOSING_FROM) return [];
    return [rates(citizen, opinion, opinion === 'Chưa được' ? 'Vẫn như cũ ạ' : null)];
  });
}
