// Facts of lists of papers and of the sheets of the demo commune, for talks without a database.
import type { Facts } from '../../flows/facts.ts';
import type { Run } from '../../flows/state.ts';
import type { Phrase } from '../../locales/phrase.ts';

type ContentFacts = Pick<
  Facts,
  | 'ways'
  | 'endedProcedure'
  | 'myLists'
  | 'paperList'
  | 'listPapers'
  | 'contentKeeper'
  | 'contentTasks'
  | 'sheetReview'
  | 'sheetPapers'
  | 'sheetPaper'
  | 'lostWishes'
  | 'lostWish'
>;

const said = (verbatim: string): Phrase => ({ verbatim });

/** The birth is kept with one paper lacking, was reported once, and is past its day; buffaloes are searched in vain. */
export function contentFacts(run: Run | null): ContentFacts {
  const isBirth = run?.about?.id === 'khai-sinh';
  const name = 'Đăng ký khai sinh';
  return {
    ways: {
      lines: [
        said('Nộp ở đâu: quầy một cửa của xã.'),
        said('Việc này cán bộ có thể đến tận nhà.'),
        said('• Ông bà, người thân thích của bé: không phải thêm giấy gì'),
      ],
    },
    endedProcedure: { isEnded: false, name: '', day: '' },
    myLists: [{ id: 'khai-sinh', label: { key: 'list-item', vars: { name, left: 1 } } }],
    paperList: { isKept: isBirth, isReady: false, name, left: isBirth ? 1 : 0 },
    listPapers: [
      { id: 'chung-sinh', label: { key: 'list-paper-lack', vars: { name: 'Giấy chứng sinh' } } },
      { id: 'to-khai', label: { key: 'list-paper-have', vars: { name: 'Tờ khai' } } },
    ],
    contentKeeper: { isKeeper: true, sheets: 1, lost: 1, hasLost: true },
    contentTasks: [{ id: 'khai-sinh', label: { key: 'content-task-sent_back', vars: { name, count: 1 } } }],
    sheetReview: {
      isKnown: isBirth,
      maySign: true,
      isHidden: false,
      name,
      points: [said('• Dân bị trả về, thứ Hai, ngày 2 tháng 11: “giấy ra viện”')],
      media: [],
      fee: 'Miễn phí',
      time: 'Trong ngày',
      counter: { key: 'content-as-usual' },
      hours: { key: 'content-as-usual' },
      notes: [{ key: 'not-given' }],
      signature: said('Công chức tư pháp – hộ tịch Lường Thị Mẫu (minh hoạ)'),
    },
    sheetPapers: [
      { id: 'to-khai', label: said('Tờ khai') },
      { id: 'chung-sinh', label: said('Giấy chứng sinh') },
    ],
    sheetPaper: { line: said('• Giấy chứng sinh (nộp)') },
    lostWishes: [
      { id: 'trau', label: { key: 'content-search-item', vars: { text: 'giấy tờ con trâu', count: 3 } } },
    ],
    lostWish: { text: 'giấy tờ con trâu', count: 3, how: { key: 'content-search-none_found' } },
  };
}
