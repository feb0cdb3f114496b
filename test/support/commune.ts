// The commune of the tests: wholly invented, as one value, with short ways to change it.
import type { RestRow } from '../../domain/calendar.ts';
import type { Moment } from '../../domain/clock.ts';
import type { Category, Commune, Post, TermRow } from '../../domain/commune.ts';
import {
  type CategoryId,
  type CommuneId,
  type HamletId,
  id,
  type OfficerId,
  type PersonId,
  type PostCode,
} from '../../domain/ids.ts';
import type { Officer } from '../../domain/person.ts';

/** Officers by what they are; each is linked to a person of the same number. */
export const OFFICERS = {
  chairman: officerId(1),
  economyDeputy: officerId(2),
  cultureDeputy: officerId(3),
  chiefOfOffice: officerId(4),
  economyHead: officerId(5),
  cultureHead: officerId(6),
  centreDirector: officerId(7),
  policeChief: officerId(8),
  military: officerId(9),
  reception: officerId(10),
  landOfficer: officerId(11),
  nightWatch: officerId(12),
} as const;

/** The posts of the commune, by the codes of `db/seed/categories.json`. */
export const POSTS = {
  chairman: post('CT_UBND'),
  economyDeputy: post('PCT_KT'),
  cultureDeputy: post('PCT_VX'),
  chiefOfOffice: post('CVP'),
  economyHead: post('TP_KT'),
  cultureHead: post('TP_VHXH'),
  centreDirector: post('GD_HCC'),
  policeChief: post('TRUONG_CA'),
  military: post('CHT_QS'),
  reception: post('TIEP_DAN'),
  landOfficer: post('CV_DC'),
  nightWatch: post('TRUC_BAN'),
  /** Exists, held by nobody. */
  vacant: post('PCVP'),
} as const;

/** The categories of the tests, one for each way a matter can go. */
export const CATEGORIES = {
  road: category('duong_sa'),
  land: category('dat_dai'),
  noise: category('tieng_on'),
  order: category('an_ninh'),
  harassment: category('nhung_nhieu'),
  disaster: category('thien_tai'),
  violence: category('bao_luc_gd'),
} as const;

/** A whole commune: posts all held but one, duty, terms in force, the rest days of November 2026. */
export function demoCommune(changes: Partial<Commune> = {}): Commune {
  return {
    id: communeId,
    slug: 'suoi-may',
    name: 'Xã Suối Mây',
    province: 'Tỉnh Mẫu',
    phone: '0200000001',
    address: 'Thôn Bản Mẫu',
    version: 1,
    hours: [
      { from: '07:30', to: '11:30' },
      { from: '13:30', to: '17:00' },
    ],
    hamlets: [
      { id: id<HamletId>('ban-mau'), name: 'Bản Mẫu', far: false },
      { id: id<HamletId>('na-thi-du'), name: 'Nà Thí Dụ', far: true },
    ],
    posts: demoPosts,
    officers: demoOfficers,
    duty: [OFFICERS.nightWatch],
    categories: demoCategories,
    terms: demoTerms,
    restDays: demoRestDays,
    seasons: [],
    ...demoFrontOffice,
    letters: {
      offices: [POSTS.chiefOfOffice, POSTS.centreDirector],
      signers: { late_dossier: POSTS.centreDirector },
    },
    courtesy: demoCourtesy,
    ...changes,
  };
}

/** The commune with one officer away for a time. */
export function withAbsence(
  commune: Commune,
  officer: OfficerId,
  absence: { readonly from: Moment; readonly to: Moment; readonly deputy: OfficerId | null },
): Commune {
  return changeOfficer(commune, officer, (one) => ({ ...one, absences: [...one.absences, absence] }));
}

/** The commune after an officer has given up every post. */
export function withVacancy(commune: Commune, officer: OfficerId): Commune {
  return changeOfficer(commune, officer, (one) => ({ ...one, posts: [] }));
}

/** The commune after an officer has left it. */
export function withoutOfficer(commune: Commune, officer: OfficerId): Commune {
  return { ...commune, officers: commune.officers.filter((one) => one.id !== officer) };
}

function changeOfficer(commune: Commune, officer: OfficerId, change: (one: Officer) => Officer): Commune {
  return { ...commune, officers: commune.officers.map((one) => (one.id === officer ? change(one) : one)) };
}

const communeId = id<CommuneId>('00000000-0000-7000-8000-000000000001');

const demoPosts: readonly Post[] = [
  onePost('CT_UBND', 'Chủ tịch UBND', { cleared: true }),
  onePost('PCT_KT', 'Phó Chủ tịch phụ trách kinh tế', {}),
  onePost('PCT_VX', 'Phó Chủ tịch phụ trách văn hoá – xã hội', {}),
  onePost('CVP', 'Chánh Văn phòng', { unit: 'VP' }),
  onePost('PCVP', 'Phó Chánh Văn phòng', { unit: 'VP', headOfUnit: POSTS.chiefOfOffice }),
  onePost('TP_KT', 'Trưởng phòng Kinh tế', { unit: 'KT', deputyInCharge: POSTS.economyDeputy }),
  onePost('CV_DC', 'Công chức địa chính', {
    unit: 'KT',
    headOfUnit: POSTS.economyHead,
    deputyInCharge: POSTS.economyDeputy,
  }),
  onePost('TP_VHXH', 'Trưởng phòng Văn hoá – Xã hội', { unit: 'VHXH', deputyInCharge: POSTS.cultureDeputy }),
  onePost('GD_HCC', 'Giám đốc Trung tâm Phục vụ hành chính công', { unit: 'HCC' }),
  onePost('TRUONG_CA', 'Trưởng Công an', { unit: 'CA' }),
  onePost('CHT_QS', 'Chỉ huy trưởng Quân sự', { unit: 'QS' }),
  onePost('TIEP_DAN', 'Công chức tiếp công dân', {
    unit: 'VP',
    headOfUnit: POSTS.chiefOfOffice,
    cleared: true,
  }),
  onePost('TRUC_BAN', 'Trực ban', { unit: 'VP', headOfUnit: POSTS.chiefOfOffice }),
];

const demoOfficers: readonly Officer[] = [
  oneOfficer(1, 'Lò Văn Mẫu', POSTS.chairman),
  oneOfficer(2, 'Nguyễn Thị Ví', POSTS.economyDeputy),
  oneOfficer(3, 'Trần Văn Dụ', POSTS.cultureDeputy),
  oneOfficer(4, 'Hoàng Thị Thử', POSTS.chiefOfOffice),
  oneOfficer(5, 'Vàng A Mẫu', POSTS.economyHead),
  oneOfficer(6, 'Lê Thị Ví', POSTS.cultureHead),
  oneOfficer(7, 'Phạm Văn Dụ', POSTS.centreDirector),
  oneOfficer(8, 'Đỗ Văn Thử', POSTS.policeChief),
  oneOfficer(9, 'Giàng A Ví', POSTS.military),
  oneOfficer(10, 'Bùi Thị Mẫu', POSTS.reception),
  oneOfficer(11, 'Hà Văn Dụ', POSTS.landOfficer),
  oneOfficer(12, 'Cao Văn Thử', POSTS.nightWatch),
];

const demoCategories: readonly Category[] = [
  oneCategory('duong_sa', 'Đường sá, cầu cống hư hỏng', 'TP_KT', ['PCT_KT', 'CT_UBND'], {
    publication: 'result',
  }),
  oneCategory('dat_dai', 'Đất đai', 'TP_KT', ['PCT_KT', 'CT_UBND'], { profile: 'complex' }),
  oneCategory('tieng_on', 'Tiếng ồn', 'TRUONG_CA', ['CT_UBND'], { visibility: 'hidden_from_handler' }),
  oneCategory('an_ninh', 'An ninh, trật tự', 'TRUONG_CA', ['CT_UBND'], { urgency: 'urgent' }),
  oneCategory('nhung_nhieu', 'Nhũng nhiễu', 'TIEP_DAN_RESTRICTED', ['CT_UBND'], {
    visibility: 'restricted',
    profile: 'restricted',
  }),
  oneCategory('thien_tai', 'Thiên tai', 'CHT_QS', ['CT_UBND'], {
    urgency: 'emergency',
    profile: 'emergency',
  }),
  oneCategory('bao_luc_gd', 'Bạo lực gia đình', 'TRUONG_CA', ['CT_UBND'], {
    urgency: 'emergency',
    visibility: 'restricted',
    profile: 'emergency',
  }),
];

const demoTerms: readonly TermRow[] = [
  {
    profile: 'ordinary',
    term: { count: 7, unit: 'wd' },
    from: '2025-07-01',
    to: '2026-06-30',
    source: 'test',
  },
  { profile: 'ordinary', term: { count: 5, unit: 'wd' }, from: '2026-07-01', to: null, source: 'test' },
  { profile: 'complex', term: { count: 15, unit: 'wd' }, from: '2026-07-01', to: null, source: 'test' },
  { profile: 'restricted', term: { count: 10, unit: 'd' }, from: '2026-07-01', to: null, source: 'test' },
  { profile: 'urgent', term: { count: 4, unit: 'wh' }, from: '2026-07-01', to: null, source: 'test' },
  { profile: 'emergency', term: { count: 1, unit: 'wh' }, from: '2026-07-01', to: null, source: 'test' },
  { profile: 'accept', term: { count: 8, unit: 'wh' }, from: '2026-07-01', to: null, source: 'test' },
];

const demoRestDays: readonly RestRow[] = [
  { date: '2026-11-24', name: 'Ngày Văn hoá', kind: 'public', status: 'announced', source: 'test' },
];

/** Two rules of manners, as a commune might set them. */
const demoCourtesy: Commune['courtesy'] = [
  {
    name: '5 biết',
    source: null,
    items: [
      { manner: 'lang_nghe', words: 'biết nghe dân nói' },
      { manner: 'noi_de_hieu', words: 'biết nói dân hiểu' },
    ],
  },
  { name: '4 luôn', source: null, items: [{ manner: 'nhe_nhang', words: 'luôn nhẹ nhàng' }] },
];

/** One field at one counter; the chairman receives on the 10th and the 25th. */
const demoFrontOffice: Pick<Commune, 'fields' | 'counters' | 'receptions' | 'fees'> = {
  fields: [
    { id: id('ho-tich'), name: 'Hộ tịch, chứng thực', groups: ['chung-thuc'], minutes: 10, capacity: 2 },
  ],
  counters: [{ id: id('quay-1'), name: 'Quầy 1', post: POSTS.centreDirector, serves: [id('ho-tich')] }],
  receptions: [
    {
      id: id('chu-tich'),
      post: POSTS.chairman,
      on: { kind: 'monthly', days: [10, 25] },
      hours: [{ from: '08:00', to: '10:00' }],
      place: 'Phòng tiếp công dân',
      minutes: 30,
      capacity: 1,
    },
  ],
  fees: [{ name: 'Chứng thực bản sao', amount: '2.000 đồng một trang', source: 'test' }],
};

function officerId(number: number): OfficerId {
  return id(`00000000-0000-7000-8000-0000000001${String(number).padStart(2, '0')}`);
}

function personId(number: number): PersonId {
  return id(`00000000-0000-7000-8000-0000000002${String(number).padStart(2, '0')}`);
}

function post(code: string): PostCode {
  return id(code);
}

function category(code: string): CategoryId {
  return id(code);
}

function onePost(code: string, title: string, rest: Partial<Post>): Post {
  const bare = {
    unit: null,
    deputyInCharge: null,
    headOfUnit: null,
    cleared: false,
    reports: null,
    keepsContent: false,
    decides: [],
    decidesNot: [],
  };
  return { code: post(code), title, ...bare, ...rest };
}

function oneOfficer(number: number, name: string, ...posts: readonly PostCode[]): Officer {
  const phone = `02000001${String(number).padStart(2, '0')}`;
  return {
    id: officerId(number),
    commune: communeId,
    name,
    phone,
    person: personId(number),
    posts,
    absences: [],
  };
}

function oneCategory(
  code: string,
  name: string,
  first: string,
  escalation: readonly string[],
  rest: Partial<Category>,
): Category {
  const plain = {
    urgency: 'ordinary',
    visibility: 'open',
    publication: 'counts',
    profile: 'ordinary',
    kinds: [],
    synonyms: [],
  } as const;
  return { id: category(code), name, post: post(first), escalation: escalation.map(post), ...plain, ...rest };
}
