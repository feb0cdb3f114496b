import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../domain/procedures/fold.ts';
import { DANGERS, understand } from '../../domain/understanding.ts';

const DANGEROUS = [
  ['fire', 'Cháy!'],
  ['fire', 'cháy nhà rồi cứu với'],
  ['fire', 'nhà ông Páo đang cháy to lắm'],
  ['fire', 'chay nha, chay nha'],
  ['fire', 'co dam chay o chan nui'],
  ['fire', 'rừng đang cháy lan xuống bản'],
  ['fire', 'trạm biến áp đang cháy'],
  ['fire', 'nhà tôi bốc khói mù mịt'],
  ['fire', 'xì ga nồng nặc trong bếp'],
  ['self_harm', 'tôi không muốn sống nữa'],
  ['self_harm', 'toi khong muon song nua'],
  ['self_harm', 'con gái tôi uống thuốc trừ sâu'],
  ['self_harm', 'em chỉ muốn chết thôi'],
  ['self_harm', 'anh ấy doạ nhảy cầu'],
  ['self_harm', 'no dinh tu tu'],
  ['child', 'có đứa bé bị bỏ rơi trước cổng chùa'],
  ['child', 'cháu tôi bị bắt cóc'],
  ['child', 'con tôi mất tích từ sáng'],
  ['child', 'hàng xóm đánh đập con nhỏ suốt ngày'],
  ['child', 'be gai bi xam hai'],
  ['child', 'ông ấy sờ soạng cháu tôi'],
  ['violence', 'chồng tôi đánh tôi'],
  ['violence', 'chong danh toi'],
  ['violence', 'em bị chồng đánh mấy tháng nay'],
  ['violence', 'nó đòi giết cả nhà tôi'],
  ['violence', 'bạo lực gia đình ở nhà bên cạnh'],
  ['violence', 'mẹ tôi bị hành hạ'],
  ['accident', 'có tai nạn ở ngã ba, hai người nằm bất tỉnh'],
  ['accident', 'xe tai lat o deo, xe lat chan duong'],
  ['accident', 'bé nhà em rơi xuống giếng'],
  ['accident', 'bà tôi bị rắn cắn'],
  ['accident', 'bo toi bi dien giat'],
  ['accident', 'tai nạn'],
  ['crime_now', 'có trộm vào nhà'],
  ['crime_now', 'đang đánh nhau ngoài chợ'],
  ['crime_now', 'thằng say cầm dao ngoài đường'],
  ['crime_now', 'tôi vừa bị cướp giật điện thoại'],
  ['crime_now', '113'],
  ['disaster', 'lũ quét về bản rồi'],
  ['disaster', 'nước đang dâng nhanh lắm'],
  ['disaster', 'nuoc tran vao nha'],
  ['disaster', 'sạt lở vùi mất hai nhà'],
  ['disaster', 'chúng tôi mắc kẹt trên mái nhà'],
  ['disaster', 'cứu với'],
  ['disaster', 'SOS'],
  ['disaster', 'nước lũ đang lên nhà tôi'],
  ['fire', 'chữa cháy giúp với'],
  ['violence', 'hàng xóm đòi đánh tôi'],
  ['violence', 'con em học lớp một ở trường bị cô giáo đánh'],
  ['child', 'con toi bi danh o truong'],
  ['accident', 'xe khách lật ở chân đèo'],
  ['accident', 'đường dây điện đứt rơi xuống đường'],
  ['accident', 'bố tôi khó thở quá'],
  ['crime_now', 'nghe tiếng súng nổ trên rừng'],
  ['crime_now', 'gọi công an đến giúp tôi'],
] as const;

const ORDINARY = [
  'đèn cháy bóng',
  'đèn đường bị cháy mấy hôm nay',
  'bong den duong chay roi',
  'cháy máy biến áp tuần trước mà chưa ai sửa',
  'máy bơm bị cháy',
  'tôi hỏi luật phòng chống bạo lực gia đình',
  'mức phạt bạo lực gia đình là bao nhiêu',
  'tuyên truyền phòng cháy chữa cháy ở thôn',
  'sổ kết hôn ngày xưa cháy hết, giờ làm lại giấy kết hôn',
  'nhà bị tốc mái do bão xin hỗ trợ',
  'trợ cấp tai nạn lao động cần giấy gì',
  'tháng trước có tai nạn ở ngã ba, đề nghị làm gờ giảm tốc',
  'nước chảy yếu quá',
  'nuoc chay yeu qua',
  'xe chay nhanh qua truong hoc',
  'nhà em ăn chay',
  'cho tôi đánh giá cán bộ',
  'toi bi danh mat giay to',
  'danh sách hộ nghèo',
  'định danh mức 2',
  'làm giấy khai tử cho mẹ',
  'trời nóng muốn chết mà mất điện',
  'cho lau muon chet',
  'chó nhà bên cắn con gà',
  'gap nhan vien tu van',
  'hàng cứu trợ chia không đều',
  'sạt lở đất năm ngoái, nay đường vẫn chưa sửa',
  'quỹ phòng chống thiên tai thu bao nhiêu',
  'con dấu của thôn bị mất',
  'hoá đơn tiền điện cao quá',
  'mở karaoke ồn ào suốt đêm',
  'Con tôi 6 tuổi, đăng ký vào lớp 1 thế nào?',
  'tôi bị đánh giá sai hộ nghèo',
  'lò giết mổ gây ô nhiễm',
  'trại lợn hôi thối khó thở',
  'lớp tập huấn chữa cháy mở khi nào',
  'mất trộm xe máy tuần trước',
  'trộm chó nhiều quá',
  'cột điện nghiêng',
  'số 2',
  '',
  '???',
] as const;

describe('danger', () => {
  test.each(DANGEROUS)('%s: %s', (kind, text) => expect(understand(text).danger).toBe(kind));

  test.each(DANGEROUS)('%s without marks, in capitals: %s', (kind, text) => {
    const heard = understand(fold(text).toUpperCase()).danger;
    // "Cháy!" alone is left out: without marks it might be "chạy".
    if (fold(text) !== 'chay!') expect(heard).toBe(kind);
  });

  test.each(ORDINARY)('no danger: %s', (text) => expect(understand(text).danger).toBeNull());

  test('every kind of danger stands in the table', () => {
    expect(new Set(DANGEROUS.map(([kind]) => kind))).toEqual(new Set(DANGERS));
  });

  test('the place of the tone does not matter: hoả, hỏa', () => {
    expect(understand('phát hoả ở chợ').danger).toBe('fire');
    expect(understand('phát hỏa ở chợ').danger).toBe('fire');
  });

  test('words of two sentences are not heard as one', () => {
    expect(understand('Tôi thăm nhà. Cháy bóng đèn.').danger).toBeNull();
  });
});

describe('denunciation', () => {
  test.each([
    'tôi tố cáo trưởng thôn ăn chặn tiền hộ nghèo',
    'to cao can bo nhan tien',
    'em muon bao viec can bo xa nhan hoi lo',
    'có bằng chứng cán bộ thôn khai khống danh sách',
    'lập khống hồ sơ người có công',
    'chủ tịch xã đòi phong bì',
    'địa chính vòi vĩnh dân',
    'ông trưởng ấp bỏ túi tiền quỹ',
  ])('is heard in: %s', (text) => expect(understand(text).denunciation).toBe(true));

  test.each([
    'cán bộ xã nhận hồ sơ lúc mấy giờ',
    'can bo co nhan ho so thu bay khong',
    'học về phòng chống tham nhũng',
    'cán bộ một cửa nhiệt tình lắm',
    'nhận tiền trợ cấp ở đâu',
    'cho tôi tham khảo mức đóng',
    'đường hỏng',
  ])('is not heard in: %s', (text) => expect(understand(text).denunciation).toBe(false));
});

describe('commands', () => {
  test.each([
    ['repeat', 'nhắc lại'],
    ['repeat', 'noi lai lan nua'],
    ['repeat', 'Đọc lại giúp với ạ'],
    ['language', 'đổi ngôn ngữ'],
    ['language', 'English please'],
    ['language', 'tiếng Mông'],
    ['language', 'nói tiếng Anh'],
    ['back', 'quay lại'],
    ['back', 'quay lai di'],
    ['person', 'cho tôi gặp cán bộ'],
    ['person', 'toi muon noi chuyen voi nguoi that'],
    ['person', 'gap nhan vien tu van'],
    ['stop', 'dừng'],
    ['stop', 'DỪNG LẠI!'],
    ['stop', 'stop'],
    ['stop', 'đừng nhắn tin nữa'],
    ['stop', 'ket thuc'],
    ['erase', 'xoá dữ liệu'],
    ['erase', 'xóa dữ liệu của tôi'],
    ['erase', 'hãy xoá hết thông tin của tôi đi'],
    ['menu', 'menu'],
    ['menu', '/start'],
    ['menu', 'bắt đầu lại'],
    ['help', 'giúp với'],
    ['help', 'bạn là ai'],
    ['help', 'hướng dẫn'],
    ['invite', 'mã mời'],
    ['invite', 'toi co ma moi'],
  ] as const)('%s: %s', (command, text) => expect(understand(text).command).toBe(command));

  test.each([
    'tôi gặp cán bộ địa chính hôm qua nhưng chưa xong',
    'hôm nọ tôi muốn gặp cán bộ xã mà chờ mãi cả buổi sáng không thấy ai ra tiếp dân',
    'dừng xe trái phép ở cổng chợ',
    'hướng dẫn làm hồ sơ khai sinh',
    'con tôi học trung tâm tiếng Anh',
    'quay lại đường cũ thì ngập',
    'bắt đầu từ tháng trước nước bẩn',
    'không',
  ])('none: %s', (text) => expect(understand(text).command).toBeNull());
});

describe('numbers', () => {
  test.each([
    [0, '0'],
    [2, '2'],
    [2, ' 2. '],
    [2, 'số 2'],
    [2, 'so 2 a'],
    [2, 'hai'],
    [2, 'thứ hai'],
    [2, 'Số hai ạ'],
    [2, 'dạ chọn cái thứ 2'],
    [2, '2️⃣'],
    [2, '②'],
    [2, '２'],
    [4, 'bốn'],
    [4, 'thứ tư'],
    [5, 'nam'],
    [7, 'bảy'],
    [7, 'phím 7'],
    [9, 'chín'],
  ] as const)('%i: %s', (number, text) => expect(understand(text).number).toBe(number));

  test.each(['10', '2 con', 'nhà số 2', '1,2', 'không', 'hai vợ chồng', '123 456 7890', '2/9', 'chọn', ''])(
    'none: %s',
    (text) => expect(understand(text).number).toBeNull(),
  );
});

describe('courtesy', () => {
  test.each(['xin chào', 'chào xã', 'alo', 'hi', 'hello ad', 'dạ chào anh chị', 'chao ban'])(
    'a greeting: %s',
    (text) => expect(understand(text).greeting).toBe(true),
  );

  test.each(['cảm ơn em nhé', 'cám ơn admin nha', 'cam on ban da huong dan'])('thanks: %s', (text) =>
    expect(understand(text).thanks).toBe(true),
  );

  test('courtesy around a wish is no mere greeting', () => {
    const heard = understand('Chào xã, tôi muốn hỏi thủ tục khai sinh cho con, xin cảm ơn');
    expect([heard.greeting, heard.thanks]).toEqual([false, false]);
  });
});

describe('whatever is typed', () => {
  test('is understood without a fault, and the same in composed and decomposed letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(understand(text.normalize('NFD'))).toEqual(understand(text.normalize('NFC')));
      }),
    );
  });

  test('a sure danger stays one whatever is said around it', () => {
    const sure = DANGEROUS.filter(
      ([, text]) => understand(`${text}. Luật quy định thế nào?`).danger !== null,
    );
    expect(sure.length).toBeGreaterThan(DANGEROUS.length / 2);
    fc.assert(
      fc.property(
        fc.constantFrom(...sure),
        fc.constantFrom(...ORDINARY),
        fc.boolean(),
        ([, text], other, isFirst) => {
          expect(understand(isFirst ? `${other}. ${text}` : `${text}. ${other}`).danger).not.toBeNull();
        },
      ),
      { numRuns: 1_000 },
    );
  });
});
