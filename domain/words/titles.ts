// Words by which the people of the commune's posts are spoken of (complaints.md §8.1). Patterns as `recognition.ts` reads them.

/** How holders of a post are called, and where the same words mean somebody else. */
export type TitleWords = { readonly said: readonly string[]; readonly unless: readonly string[] };

/** Leaders elsewhere who bear the same title. */
const ELSEWHERE = 'hội|mặt|công|tỉnh|nước|quốc|huyện|thành|đoàn|chi|sở';

/** By the codes of the seed; any other post is known by its title in the commune's file. */
export const TITLE_WORDS: Readonly<Record<string, TitleWords>> = {
  CT_UBND: { said: ['chủ tịch'], unless: ['phó chủ tịch', `chủ tịch ${ELSEWHERE}`] },
  PCT_KT: { said: ['phó chủ tịch'], unless: [`phó chủ tịch ${ELSEWHERE}`] },
  PCT_VX: { said: ['phó chủ tịch'], unless: [`phó chủ tịch ${ELSEWHERE}`] },
  BI_THU: { said: ['bí thư'], unless: ['phó bí thư', `bí thư ${ELSEWHERE}`] },
  PBT_TT: { said: ['phó bí thư'], unless: [`phó bí thư ${ELSEWHERE}`] },
  CT_HDND: { said: ['chủ tịch hội đồng'], unless: ['phó chủ tịch'] },
  CVP: { said: ['chánh văn phòng'], unless: ['phó chánh văn phòng'] },
  GD_HCC: { said: ['giám đốc trung tâm'], unless: ['phó giám đốc'] },
  TRUONG_CA: { said: ['trưởng công an'], unless: ['phó trưởng công an'] },
  CHT_QS: { said: ['chỉ huy trưởng', 'xã đội trưởng'], unless: ['phó chỉ huy trưởng'] },
  TIEP_DAN: { said: ['cán|công bộ|chức tiếp dân', 'cán|công bộ|chức tiếp công dân'], unless: [] },
};

/** What comes before a person's own name; the given name alone is too often a word of its own. */
export const HONORIFICS = [
  'ông|bà|anh|chị|cô|chú|bác|thầy|cậu|em',
  'cán bộ',
  'đồng chí',
  'nhân viên',
] as const;

/** Titles of staff below a head, one said for the other ("công chức địa chính" is "cán bộ địa chính"). */
export const STAFF_TITLES = ['công chức', 'cán bộ', 'chuyên viên', 'nhân viên'] as const;

const OPENINGS = [
  'kính gửi',
  'kính thưa',
  'thưa',
  'gửi',
  'nhờ',
  'mong',
  'xin',
  'đề nghị',
  'báo cáo',
  'trình',
];
const MANNERS = ['', 'ông|bà|anh|chị|bác|chú|cô ', 'đồng chí ', 'các đồng chí ', 'lãnh đạo '];
const TITLES = ['chủ tịch', 'phó chủ tịch', 'bí thư', 'trưởng phòng|công|ban', 'chánh văn', 'giám đốc'];

/** Whom a letter is addressed to is not whom it complains about. */
export const ADDRESSED: readonly string[] = OPENINGS.flatMap((opening) =>
  MANNERS.flatMap((manner) => TITLES.map((title) => `${opening} ${manner}${title}`)),
);
