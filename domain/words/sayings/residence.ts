// Sayings at the police counter, and about certified copies: how people put it; what is said like them is meant like them.
import type { CueWords } from '../../procedures/cues.ts';

export const RESIDENCE_SAYINGS: CueWords = {
  'chung-thuc-ban-sao': [
    'photo hộ khẩu đóng dấu đỏ bao nhiêu 1 bản',
    'sao y bằng đại học',
    'mang bản gốc bảng điểm ra xã đóng dấu y bản chính được không',
    'đi xin việc cần mấy tờ bằng cấp có dấu của xã',
    'cong chung giay khai sinh voi so do',
  ],
  'chung-thuc-chu-ky': [
    'tôi cần xác nhận lý lịch để đi làm công ty',
    'viết giấy ủy quyền cho con trai đi nhận tiền trợ cấp',
    'lăn tay xác nhận vào đơn vì không biết chữ',
    'mẹ già nằm một chỗ, xã tới nhà cho mẹ điểm chỉ vào giấy ủy quyền được không',
    'viết tờ khai lý lịch xong nhờ xã ký đóng dấu',
  ],
  'chung-thuc-giao-dich': [
    'hai bên mua bán đất ra xã ký hợp đồng được không',
    'chung thuc hop dong tang cho nha dat',
    'ủy quyền cho anh trai bán miếng đất',
    'cho thuê ki ốt thì hợp đồng có phải ra xã chứng không',
    'cho người bạn mượn 50 triệu muốn làm giấy có xã làm chứng',
  ],
  'chung-thuc-di-chuc': [
    'bố tôi yếu rồi muốn viết di chúc có xã chứng',
    'ông nội muốn viết giấy để lại nhà cho cháu sau khi chết',
  ],
  'phan-chia-di-san': [
    'ba mất không để di chúc, mấy anh em muốn chia nhà',
    'văn bản thỏa thuận phân chia tài sản thừa kế',
    'ông bà mất rồi, 5 người con thống nhất ai phần nấy, ra xã ký được chưa',
  ],
  'tu-choi-di-san': [
    'em nhường phần thừa kế cho anh cả, không lấy',
    'chị gái đi lấy chồng xa không lấy phần đất của bố để lại thì viết giấy gì',
  ],
  'sua-doi-giao-dich': ['đã ký hợp đồng tặng cho rồi giờ muốn hủy'],
  'ban-sao-tu-so-goc': ['bằng cấp 2 bị mất giờ xin cấp bản sao ở đâu'],
  'thuong-tru': [
    'em mới cưới muốn nhập khẩu về nhà chồng',
    'chuyển khẩu từ xã khác về đây',
    'nhap ho khau cho me gia len o voi con',
    'mua được căn nhà ở đây giờ muốn chuyển hết hộ khẩu cả nhà về',
    'con dâu chưa có tên trong hộ khẩu nhà tôi, làm sao cho vô',
  ],
  'tam-tru': [
    'công nhân mới tới thuê phòng trọ đăng ký với công an thế nào',
    'dang ki tam chu cho sinh vien',
    'em lên đây học, ở trọ nhà bác, có phải ra công an báo không',
    'làm kt3 mấy ngày có',
  ],
  'gia-han-tam-tru': ['sổ tạm trú hết hạn rồi làm tiếp sao', 'năm ngoái đăng ký tạm trú giờ gần hết hạn'],
  'tach-ho': [
    'anh em ở chung hộ khẩu giờ muốn tách riêng',
    'lấy vợ rồi muốn ra sổ hộ khẩu riêng không chung với bố mẹ nữa',
  ],
  'xoa-thuong-tru': [
    'bố mất rồi giờ xóa tên trong hộ khẩu',
    'em trai đi định cư Mỹ, xoá khẩu thế nào',
    'bà cô chết năm ngoái tên vẫn còn trong hộ khẩu nhà tôi',
  ],
  'xoa-tam-tru': ['dọn khỏi phòng trọ có cần huỷ tạm trú'],
  'dieu-chinh-cu-tru': ['chủ hộ mất giờ thay người khác làm chủ hộ', 'muốn chuyển chủ hộ từ bố sang con'],
  'khai-bao-cu-tru': ['tôi không có hộ khẩu ở đâu cả, sống trên ghe, khai báo sao'],
  'xac-nhan-cu-tru': [
    'xin giấy xác nhận nơi cư trú để con đi học',
    'làm ct07 cần gì',
    'không còn sổ hộ khẩu giấy, trường bắt nộp giấy tờ chứng minh đang ở đây',
  ],
  'tam-vang': [
    'tôi đi làm ăn xa nửa năm, có cần khai báo vắng mặt',
    'sắp đi công trình trong nam 1 năm có phải báo ai',
  ],
  'luu-tru': [
    'có khách ở quê ra chơi ngủ lại 2 đêm thì báo công an không',
    'nhà nghỉ của tôi khai báo khách thế nào',
    'bạn gái lên chơi ở lại vài hôm có phải báo phường',
  ],
  'xac-nhan-dien-tich-nha-o': ['xin giấy xác nhận diện tích bình quân để nhập khẩu nhà thuê'],
  'tam-tru-nguoi-nuoc-ngoai': [
    'có ông tây thuê nhà tôi thì khai báo ở đâu',
    'cho khách Hàn Quốc thuê phòng thì khai kiểu gì',
  ],
  'the-can-cuoc': [
    'căn cước sắp hết hạn đổi ở đâu',
    'con tôi 14 tuổi làm căn cước',
    'rớt cccd giờ làm lại mất bao lâu',
    'thẻ chip của em bị gãy, làm cái mới bao nhiêu tiền',
    'chụp hình làm căn cước thứ 7 có không',
    'mẹ tôi 60 tuổi có phải đổi thẻ nữa không',
  ],
  'dinh-danh-muc-2': [
    'lam vneid muc 2 cho ong gia',
    'điện thoại em chưa kích hoạt được định danh',
    'nhờ hướng dẫn cài vneid cho bà ngoại',
  ],
  'khoa-tai-khoan-dinh-danh': [
    'quên mật khẩu vneid',
    'mất máy sợ người ta vào vneid, khoá giúp',
    'đổi điện thoại mới đăng nhập vneid không được báo tài khoản bị khoá',
  ],
  'dieu-chinh-dan-cu': [
    'thông tin trên hệ thống dân cư bị sai quê quán',
    'lên vneid thấy ghi sai tên mẹ, sửa ở đâu',
  ],
  'bao-mat-ho-chieu': ['tôi bị mất passport thì báo ở đâu'],
  'dang-ky-xe': ['mới mua con sh, bấm biển ở xã được không', 'mới tậu xe wave ra xã lấy biển cần gì'],
  'thu-hoi-dang-ky-xe': [
    'bán xe rồi phải nộp lại biển số đúng không',
    'xe cũ nát bán sắt vụn có phải trả biển số',
  ],
};
