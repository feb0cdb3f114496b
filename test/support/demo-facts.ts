// Facts of an invented commune, for talks without a database: a small stand-in for `handlers/gather`.

import { judgeAnswer } from '../../domain/complaint/answer-quality.ts';
import type { Told } from '../../domain/complaint/complaint.ts';
import { slipsIn } from '../../domain/courtesy/profile.ts';
import { fold } from '../../domain/procedures/fold.ts';
import type { Facts, Item } from '../../flows/facts.ts';
import type { Run } from '../../flows/state.ts';
import { lodgingSince, petitionIn } from '../../handlers/facts/petition.ts';
import { monthPhrase, opennessRows } from '../../locales/figures.ts';
import { ruleLines, slipLine } from '../../locales/manners.ts';
import { boardPhrase } from '../../locales/monthly.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { demoCommune } from './commune.ts';
import { contentFacts } from './demo-content.ts';
import { counterFacts } from './demo-counter.ts';
import { letterFacts, reasonFacts } from './demo-letters.ts';
import { DEMO_REPORT, REPORT_COMMUNE } from './demo-report.ts';
import { isAboutSomebody, subjectFacts } from './demo-subjects.ts';

const commune = demoCommune();
/** The day on which talks without a database take place (`chat.ts`). */
const DEMO_DAY = Date.parse('2026-11-02T09:00:00+07:00');

/** Every fact as it stands for a run. */
export function demoFacts(run: Run | null): Facts {
  return {
    ...place,
    categoryGuesses: guesses(textIn(run, 'story')),
    ...matterFacts(run),
    procedureMatches: matches(textIn(run, 'wish')),
    ...subjectFacts(run, textIn(run, 'story')),
    petition: petitionIn(textIn(run, 'story') || null, commune),
    lodging: lodgingSince(textIn(run, 'received'), commune, DEMO_DAY),
    ...reportFacts(run),
    ...procedureFacts(run),
    ...citizenFacts(run),
    ...officerFacts(run),
    ...answerFacts(run),
    ...letterFacts(run),
    ...numberFacts(run),
    ...contentFacts(run),
    ...counterFacts(run),
  };
}

const said = (verbatim: string): Phrase => ({ verbatim });
const item = (id: string, label: string): Item => ({ id, label: said(label) });

const CATEGORIES = [
  item('giao_thong', 'Đường, cầu, cống'),
  item('moi_truong', 'Rác, nước thải, khói bụi'),
  item('dien_nuoc', 'Điện, nước sạch'),
  item('thai_do', 'Thái độ cán bộ'),
  item('viec_khac', 'Việc khác'),
];

/** Words that tell a field, as synonyms of the commune's file do. */
const SYNONYMS: Readonly<Record<string, string>> = {
  duong: 'giao_thong',
  cau: 'giao_thong',
  rac: 'moi_truong',
  dien: 'dien_nuoc',
};

const PROCEDURES = [item('khai-sinh', 'Đăng ký khai sinh'), item('ket-hon', 'Đăng ký kết hôn')];

const place = {
  commune: {
    name: 'xã Suối Mây (minh hoạ)',
    phone: '0200 000 000',
    address: 'trụ sở xã, thôn Bản Giữa',
    province: 'tỉnh Mẫu',
    hours: said('thứ Hai đến thứ Sáu, 7 giờ 30 đến 17 giờ'),
    isOpen: true,
  },
  duty: { isThere: true },
  categories: CATEGORIES,
  hamlets: [item('ban-giua', 'Bản Giữa'), item('ban-tren', 'Bản Trên'), item('na-lung', 'Nà Lùng')],
  procedureGroups: [item('ho-tich', 'Sinh, cưới, mất'), item('dat-dai', 'Nhà, đất')],
  procedureList: PROCEDURES,
};

/** Two clauses that each tell a field are two matters; praise is what says thanks. */
function matterFacts(run: Run | null): Pick<Facts, 'matters' | 'praise' | 'redirect'> {
  const story = textIn(run, 'story');
  const clauses = story.split(', ').flatMap((text) => guesses(text).map((field) => ({ text, field })));
  const kind = /cảm ơn|khen/i.test(story) ? 'khen' : 'gop_y';
  return {
    matters: {
      isSeveral: clauses.length > 1,
      lines: clauses.map(({ text, field }) => ({
        key: 'matter-line',
        vars: { field: field.label, story: text },
      })),
      fields: clauses.map(({ field: { label } }) => ('verbatim' in label ? label.verbatim : '')).join(', '),
    },
    praise: { kind, kindWord: { key: `kind-${kind}` }, category: 'viec_khac' },
    redirect: {
      isKnown: run?.slots.place === 'ho-chieu',
      name: 'Cấp, đổi hộ chiếu phổ thông',
      where: 'Phòng Quản lý xuất nhập cảnh, Công an tỉnh',
    },
  };
}

function guesses(text: string): readonly Item[] {
  const words = fold(text).split(/[^a-z]+/);
  const ids = new Set(words.flatMap((word) => SYNONYMS[word] ?? []));
  return CATEGORIES.filter(({ id }) => ids.has(id));
}

function matches(text: string): readonly Item[] {
  return PROCEDURES.filter(({ id }) => fold(text).includes(id.replace('-', ' ')));
}

function reportFacts(run: Run | null): Pick<Facts, 'report'> {
  const kind = run?.slots.kind === 'khen' ? 'khen' : 'phan_anh';
  const phone = run?.slots.phone;
  const isHidden = run?.slots.visibility === 'hidden_from_handler' || isAboutSomebody(run);
  const visibility =
    run?.slots.visibility === 'anonymous' ? 'anonymous' : isHidden ? 'hidden_from_handler' : 'open';
  return {
    report: {
      kind,
      kindWord: { key: `kind-${kind}` },
      visibility,
      visibilityWord: { key: `visibility-${visibility}` },
      mayBeOpen: !isAboutSomebody(run),
      contact:
        typeof phone === 'string' ? { key: 'contact-phone', vars: { phone } } : { key: 'contact-chat' },
    },
  };
}

/** One question, about where the child was born; `khong_ro` keeps both papers. */
function procedureFacts(run: Run | null) {
  const procedure = PROCEDURES.find(({ id }) => id === run?.about?.id);
  const answers = run?.slots.answers;
  const born = typeof answers === 'object' && 'born' in answers ? answers.born : undefined;
  const lines = [
    ...(born === 'home' ? [] : ['• Giấy chứng sinh (nộp)']),
    ...(born === 'hospital' ? [] : ['• Lời khai của người làm chứng (nộp)']),
  ];
  return {
    procedure: {
      isKnown: procedure !== undefined,
      name: procedure?.id === 'khai-sinh' ? 'Đăng ký khai sinh' : 'Đăng ký kết hôn',
      isLow: procedure?.id === 'ket-hon',
      details: [said('Tiền phải nộp: không.'), said('Theo: Luật Hộ tịch 2014 (đối chiếu tháng 10/2026).')],
    },
    procedureQuestion: { isLeft: born === undefined, id: 'born', ask: 'Cháu sinh ở đâu ạ?' },
    procedureOptions: [
      item('hospital', 'Ở trạm y tế, bệnh viện'),
      item('home', 'Ở nhà'),
      item('khong_ro', 'Không rõ'),
    ],
    checklist: { lines: lines.map(said) },
    followUp: followUpFacts(textIn(run, 'wish')),
  };
}

/** Answers for the fee and for who may go; the marriage is another procedure. */
function followUpFacts(text: string): Facts['followUp'] {
  const words = fold(text);
  const lines = [
    ...(words.includes('phi') ? ['Tiền phải nộp: không mất tiền.'] : []),
    ...(words.includes('thay') ? ['• Ông bà, người thân thích của bé: không phải thêm giấy gì'] : []),
  ];
  const isAnswered = !words.includes('ket hon');
  return { isAnswered, isPapers: words.includes('giay'), lines: lines.map(said) };
}

const OWN = '11111111-1111-7111-8111-111111111111';
const OTHER = '22222222-2222-7222-8222-222222222222';
const DAYS = ['thứ Hai, ngày 2', 'thứ Ba, ngày 3', 'thứ Tư, ngày 4', 'thứ Năm, ngày 5'].map((day, index) =>
  item(`2026-11-0${index + 2}`, `${day} tháng 11`),
);
const OWN_CODE = '1234567894';

function citizenFacts(run: Run | null) {
  const code = textIn(run, 'code').replace(/\D/g, '');
  const isOwn = run?.about?.id === OWN;
  return {
    myComplaints: [item(OWN, 'Đường, cầu, cống · đang giải quyết')],
    receipt: {
      isFound: code === OWN_CODE,
      isMine: code === OWN_CODE,
      isTooOften: false,
      code: { kind: 'code', code } as const,
      status: said('đang giải quyết.'),
    },
    complaint: {
      isMine: isOwn,
      code: { kind: 'code', code: OWN_CODE } as const,
      category: 'Đường, cầu, cống',
      status: said('Ông Lò Văn Thật (minh hoạ) đang giải quyết. Hẹn trả lời trước thứ Hai, ngày 9 tháng 11.'),
      history: [said('thứ Hai, ngày 2 tháng 11: gửi')],
      question: 'Chỗ hỏng ở gần nhà ai ạ?',
      isSealed: false,
      isDiscreet: false,
      isWaiting: isOwn,
      canAdd: isOwn,
      canWithdraw: isOwn,
      canRate: isOwn,
      isRated: false,
      canReopen: isOwn,
      canCorrect: isOwn,
      canLeave: false,
      next: said('Tiếp theo: 9 giờ, thứ Năm, ngày 5 tháng 11 máy nhắc ông Lò Văn Thật (minh hoạ).'),
    },
    openMine: [],
    similar: [],
  };
}

function officerFacts(run: Run | null) {
  const due = said('Hẹn trả lời trước thứ Hai, ngày 9 tháng 11, còn 4 ngày làm việc');
  return {
    me: { name: 'Lò Văn Thật (minh hoạ)', title: 'Trưởng phòng Kinh tế', oversees: true },
    caseList: [item(OWN, 'Đường, cầu, cống, Bản Giữa · còn 4 ngày làm việc')],
    caseCount: { open: 1, overdue: 0 },
    sealedList: [],
    case: {
      isReadable: true,
      code: { kind: 'code', code: OWN_CODE } as const,
      title: said('Đường, cầu, cống, Bản Giữa (phản ánh)'),
      told: said('“Đường vào bản hỏng nặng”'),
      where: said('Bản Giữa'),
      citizen: said('nhắn qua trợ lý'),
      due,
      status: said('Chưa nhận giải quyết.'),
      history: [said('thứ Hai, ngày 2 tháng 11: gửi')],
      media: [],
      hasMedia: false,
      isSealed: false,
      canAccept: true,
      canAsk: true,
      canForward: true,
      canAnswer: true,
      canRefuse: true,
      isAskedEnough: false,
      canSignApology: true,
      canTell: true,
      canNote: true,
      canReturn: true,
      canHandOver: true,
      canNoteTakenOver: true,
      canNoteTurnedDown: true,
      canMarkUrgent: true,
      canMerge: true,
      canAskWhy: true,
      canGiveReason: true,
      owner: 'Trưởng phòng Kinh tế Lò Văn Thật (minh hoạ)',
      why: said('Chưa ai hỏi lý do.'),
      next: said('Tiếp theo: 9 giờ, thứ Năm, ngày 5 tháng 11 máy nhắc Trưởng phòng Kinh tế.'),
      isMasked: false,
      unmasked: said('“Đường vào bản hỏng nặng”'),
      canReveal: false,
      canPassSealed: false,
    },
    sameCases: [item(OTHER, '987 654 3210 · Đường, cầu, cống, Bản Giữa (phản ánh)')],
    mergeTarget: {
      isFound: true,
      id: OTHER,
      title: said('Gộp vào việc 987 654 3210: Đường, cầu, cống, Bản Giữa (phản ánh).'),
    },
    lateCases: [item(OWN, 'Đường, cầu, cống, Bản Giữa · quá hạn 2 ngày làm việc · Trưởng phòng Kinh tế')],
    lateCount: { count: 1 },
    balance: { lines: [said('• Trưởng phòng Kinh tế Lò Văn Thật (minh hoạ): 4 việc, trễ 1')] },
    myAbsence: { isThere: false, words: said('') },
    daysAhead: DAYS,
    daysUntil: DAYS.slice(2),
    deputies: [item('tp-vhxh', 'Trưởng phòng Văn hoá - Xã hội Hà Thị Mẫu (minh hoạ)')],
    answerTemplates: [],
    forwardPosts: [item('CT_UBND', 'Chủ tịch Uỷ ban'), item('TP_VHXH', 'Trưởng phòng Văn hoá - Xã hội')],
    apologyDraft: {
      letter: [said('Kính gửi ông/bà,'), said('Chúng tôi xin lỗi vì chưa trả lời đúng hẹn.')],
      newDue: { kind: 'day', day: '2026-11-16' } as const,
      ...reasonFacts(run),
    },
  };
}

/** Whoever talks reads the report, unless a line of the transcript says that they sit on a board. */
function numberFacts(run: Run | null): Pick<Facts, 'reading' | 'reportMonths' | 'figures' | 'openness'> {
  const month = typeof run?.slots.month === 'string' ? run.slots.month : null;
  return {
    reading: { isReport: true, isFigures: false },
    reportMonths: ['2026-11', '2026-10'].map((one) => ({ id: one, label: monthPhrase(one) })),
    figures: { isThere: month !== null, rows: boardPhrase(DEMO_REPORT, REPORT_COMMUNE) },
    openness: {
      isThere: true,
      month: monthPhrase(DEMO_REPORT.month),
      rows: opennessRows(DEMO_REPORT, REPORT_COMMUNE),
    },
  };
}

/** An answer to a report, by the real judge; nobody here may overrule it. */
function answerFacts(
  run: Run | null,
): Pick<Facts, 'answerCheck' | 'answerDraft' | 'answerManners' | 'manners'> {
  const answer = run?.slots.answer;
  const photos = run?.slots.photos;
  // a slot of kind `told`, as the flow declares it
  const told =
    typeof answer === 'object' && 'voices' in answer ? (answer as Told) : { text: null, voices: [] };
  const count = Array.isArray(photos) ? photos.length : 0;
  const { courtesy } = demoCommune();
  const slips = slipsIn(told.text ?? '', courtesy);
  const { passes, missing } = judgeAnswer(told, { kind: 'phan_anh', photos: count });
  return {
    answerDraft: { text: said(told.text ?? '') },
    answerManners: { slips: slips.map(slipLine), hasSlips: slips.length > 0 },
    manners: { lines: ruleLines(courtesy), hasLines: true },
    answerCheck: {
      passes,
      lacksPhoto: missing.includes('photo'),
      mayOverrule: false,
      missing: missing.map((one) => ({ key: `answer-lacks-${one}` })),
    },
  };
}

function textIn(run: Run | null, slot: string): string {
  const told = run?.slots[slot];
  // a slot of kind `told`, as the flow declares it
  return typeof told === 'object' && 'text' in told ? ((told as Told).text ?? '') : '';
}
