// Words of steering: exits and wishes that are understood in every flow, numbers, courtesy.

/** Commands, in the order in which they are listened for. */
export const COMMANDS = [
  'erase',
  'stop',
  'person',
  'language',
  'repeat',
  'back',
  'menu',
  'help',
  'lists',
  'mine',
  'invite',
  'monthly',
  'openness',
] as const;
export type Command = (typeof COMMANDS)[number];

/** `only`: when it is all that is said. `within`: anywhere in a short text; a long one is a story, not a command. */
export const COMMAND_WORDS: Readonly<
  Record<Command, { readonly only: readonly string[]; readonly within: readonly string[] }>
> = {
  erase: {
    only: ['xoá hết', 'xoá tôi', 'quên tôi', 'xoá tin', 'xoá dấu vết', 'xoá cuộc trò chuyện'],
    within: [
      'xoá|huỷ * dữ liệu',
      'xoá * thông tin của|cá|tôi|em|cháu|mình',
      'xoá * tin nhắn',
      'xoá lịch sử',
      'rút lại sự đồng',
      'delete my data',
    ],
  },
  stop: {
    only: [
      'dừng',
      'dừng lại',
      'stop',
      'ngừng',
      'ngưng',
      'kết thúc',
      'thoát',
      'unsubscribe',
      'cancel',
      'huỷ đăng ký',
    ],
    within: [
      'đừng|không|ngừng|thôi nhắn nữa',
      'đừng|ngừng|thôi nhắn tin',
      'không * nhận tin nữa',
      'huỷ nhận tin',
    ],
  },
  person: {
    only: [
      'người',
      'người thật|trực',
      'cán bộ',
      'nhân viên',
      'tổng đài',
      'tư vấn viên',
      'gặp|nói|kết|chat * người|cán|nhân|ai',
      'gặp|nói|kết|chat * người|cán|nhân thật|trực|bộ|viên',
      'gặp nhân viên tư vấn',
    ],
    within: [
      'cho|xin|muốn|cần|được * gặp * người|cán|nhân|ai',
      'cho|xin|muốn|cần|được * nói chuyện * người|cán|nhân|ai',
      'chuyển * cán|nhân|người bộ|viên|thật|trực',
      'gọi lại cho tôi|em|cháu|bác',
    ],
  },
  language: {
    only: [
      'ngôn ngữ',
      'english',
      'language',
      'tiếng',
      'tiếng anh|việt|mông|hmông|thái|dao|tày|nùng|mường|khmer|jrai|kinh',
      'tiếng ê đê',
      'tiếng ba na',
      'tiếng dân tộc',
      'nói|đổi|dùng|sang|bằng|học * tiếng * anh|việt|mông|hmông|thái|dao|tày|nùng|mường|khmer|jrai|kinh|tộc',
    ],
    within: ['english please', 'speak english', 'đổi|chọn|chuyển * ngôn ngữ', 'đổi * tiếng|giọng'],
  },
  repeat: {
    only: [
      'lặp|nhắc|nghe|nói|đọc lại',
      'lặp|nhắc|nghe|nói|đọc lại * nữa|nghe|với|xem',
      'chưa|không nghe rõ',
      'repeat',
      'again',
      'gì cơ',
      'hả',
    ],
    within: [],
  },
  back: {
    only: ['quay|trở|lùi lại', 'quay|trở về', 'quay|trở|lùi lại * bước|câu trước', 'bước|câu trước', 'back'],
    within: [],
  },
  menu: {
    only: [
      'menu',
      'menu chính',
      'start',
      'bắt đầu',
      'bắt đầu lại',
      'làm lại từ đầu',
      'trang chủ',
      'danh mục',
      'mục lục',
      'về đầu',
      'quay về đầu',
    ],
    within: [],
  },
  help: {
    only: [
      'giúp',
      'giúp đỡ|với',
      'trợ giúp',
      'hướng dẫn',
      'hướng dẫn sử dụng',
      'help',
      'cách dùng',
      'làm được gì',
    ],
    within: [
      'bạn|bot|đây|mày là ai',
      'bạn|bot * làm được|những gì',
      'bạn|bot * giúp được gì',
      'là người hay máy',
      'có phải người|máy * không',
    ],
  },
  lists: {
    only: [
      'giấy tờ của tôi|mình|em|cháu|con|bác|ông|bà',
      'xem|mở|coi giấy tờ của tôi|mình|em|cháu|con|bác|ông|bà',
      'danh sách của tôi|mình|em|cháu|con|bác|ông|bà',
      'danh sách giấy tờ của tôi|mình|em|cháu|con|bác|ông|bà',
      'giấy tờ đã|tôi giữ|lưu',
      'danh sách đã|tôi giữ|lưu',
      'xem|mở|coi danh sách',
      'my papers|lists',
    ],
    within: [],
  },
  // Alone only: "hồ sơ của tôi thiếu gì" asks something else.
  mine: {
    only: [
      // without the words of courtesy: "cho tôi xem việc của tôi ạ" is "xem việc của"
      'việc|đơn|phiếu của',
      'hồ sơ của',
      'phản|kiến ánh|nghị của',
      'việc|đơn|phiếu của tôi|mình|con',
      'hồ sơ của tôi|mình|con',
      'phản|kiến ánh|nghị của tôi|mình|con',
      'xem việc|đơn|phiếu của',
      'xem lại việc|đơn|phiếu của',
      'việc|đơn đã|đang gửi|nhận',
    ],
    within: [],
  },
  invite: {
    only: ['mã mời', 'mã mời cán bộ'],
    within: ['có|nhập|gõ|nhận * mã mời'],
  },
  monthly: {
    only: [
      'báo cáo',
      'báo cáo tháng',
      'báo cáo tháng này|trước',
      'xem|cho|lấy|gửi * báo cáo',
      'xem|cho|lấy|gửi * báo cáo tháng',
    ],
    within: ['báo cáo tháng của xã'],
  },
  openness: {
    only: [
      'số liệu',
      'số liệu của xã',
      'xem số liệu',
      'công khai số liệu',
      'thống kê',
      'kết quả giải quyết của xã',
    ],
    within: [
      'số liệu của xã',
      'xã * giải quyết đến|tới đâu',
      'xã * giải quyết được bao|mấy',
      'xã * làm được những gì',
    ],
  },
};

/** Words of courtesy that change nothing: "số hai ạ" is "số hai". */
export const FILLERS: readonly string[] = [
  'ạ|dạ|vâng|ơi|nhé|nha|nhá|nhỉ|đi|bot|ad|admin',
  'em|anh|chị|bác|chú|cô|cháu|tôi|cho',
];

/** Number words, by what they mean. Zero has only its foreign name: "không" is a no before it is a zero. */
export const NUMBER_WORDS: readonly (readonly string[])[] = [
  ['zero'],
  ['một', 'nhất', 'mốt'],
  ['hai'],
  ['ba'],
  ['bốn', 'tư'],
  ['năm', 'lăm'],
  ['sáu'],
  ['bảy', 'bẩy'],
  ['tám'],
  ['chín'],
];

/** What may stand before a number that chooses: "số 2", "chọn câu hai", "thứ hai". */
export const NUMBER_PREFIXES: ReadonlySet<string> = new Set(
  'so chon lua muc cau y cai bam phim nut thu lay phuong an dong ben ve viec'.split(' '),
);

export const GREETINGS: readonly string[] = [
  'xin chào',
  'chào',
  'alo',
  'a lô',
  'hello',
  'helo',
  'hi',
  'hey',
  'kính chào',
];

export const THANKS: readonly string[] = [
  'cảm|cám ơn',
  'thank you',
  'thanks',
  'tks',
  'biết ơn',
  'đội ơn',
  'cảm tạ',
];
