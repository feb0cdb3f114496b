// Sayings about family: birth, marriage, death, guardianship: how people put it; what is said like them is meant like them.
import type { CueWords } from '../../procedures/cues.ts';

export const FAMILY_SAYINGS: CueWords = {
  'khai-sinh': [
    'vợ e mới đẻ đc 10 ngày, h làm giấy cho cháu thì mang j ra xã',
    'con được 3 tháng mà chưa khai sinh có bị phạt tiền ko',
    'nhà cháu mới sinh em bé gái, đăng kí tên cho bé ở phường hay bệnh viện',
    'bé nhà em ra đời hôm mùng 5, bác sĩ đưa cái giấy gì bảo mang về xã làm, giờ làm sao ạ',
    'con dâu đẻ rớt ngoài rẫy không vô viện, có giấy tờ gì đâu mà khai',
    'cháu ngoại 4 tuổi sắp đi mẫu giáo mà nhà chưa làm khai sinh',
  ],
  'lien-thong-khai-sinh': [
    'nghe nói giờ khai sinh xong là có luôn hộ khẩu với bảo hiểm hả, nộp kiểu gì',
    'gop khai sinh nhap ho khau lam the bao hiem cho be chung mot lan',
    'đi một lần mà có cả khai sinh, thẻ khám bệnh, tên trong sổ cho bé thì làm ở đâu',
  ],
  'khai-sinh-nhan-cha-me-con': [
    'em với bạn trai chưa cưới, em bé sắp làm giấy khai sinh muốn có tên ba nó',
    'con sinh trước khi đăng ký kết hôn, giờ vừa khai sinh vừa nhận cha',
    'chưa ra xã đăng ký vợ chồng, con đẻ ra muốn mang họ bố',
  ],
  'nhan-cha-me-con': [
    'anh ấy muốn nhận con gái của ảnh với người cũ, cháu 5 tuổi có khai sinh chỉ ghi tên mẹ',
    'thủ tục nhận cha cho con',
    'hồi xưa khai sinh cho con để trống tên cha, nay cha nó chịu nhận',
  ],
  'khai-sinh-nuoc-ngoai': [
    'chồng tôi quốc tịch Hàn, con sinh tại VN khai sinh ở đâu',
    'cháu đẻ bên Đài Loan giờ đưa về quê ngoại làm giấy khai sinh VN',
    'vợ em người Phi, con mới sinh ở Sài Gòn giờ khai sinh xã hay tỉnh',
  ],
  'nuoi-con-nuoi': [
    'vợ chồng tôi hiếm muộn muốn xin con nuôi hợp pháp',
    'dì tôi muốn nhận cháu làm con',
    'có bé bị bỏ ở cổng chùa, vợ chồng tôi muốn nuôi làm con luôn',
  ],
  'ket-hon': [
    'tụi em tính ra phường lấy giấy đăng ký thì cần gì',
    '2 đứa ở 2 tỉnh khác nhau thì đk kết hôn ở đâu',
    'mun lam giay hon thu',
    'chúng cháu yêu nhau 3 năm rồi, cuối tháng cưới, ra xã ký giấy thì cần đem những gì',
  ],
  'ket-hon-nuoc-ngoai': [
    'con gái tôi lấy chồng Trung Quốc, đăng ký ở xã được chưa',
    'đăng ký kết hôn với bạn trai người Canada',
    'con bé nhà tôi quen thằng tây bên Pháp tính làm giấy cưới ở quê',
  ],
  'xac-nhan-tinh-trang-hon-nhan': [
    'xin cái giấy chứng minh mình còn độc thân để đi nước ngoài',
    'ngân hàng bắt nộp giấy xác nhận hôn nhân để vay mua nhà',
    'vợ mất rồi giờ muốn lấy vợ khác cần giấy gì chứng minh',
    'sắp cưới vợ ở tỉnh khác, trên đó đòi giấy ở quê chứng là chưa có vợ',
    'ly hôn xong muốn lấy giấy chứng nhận độc thân',
  ],
  'dang-ky-lai-ket-hon': [
    'ông bà cưới năm 75 giờ giấy tờ hôn thú mất hết, sổ ở xã cũng không còn',
    'lam lai giay ket hon bi mat',
    'bố mẹ tôi lấy nhau thời bao cấp, tờ hôn thú bị lũ cuốn mất',
  ],
  'khai-tu': [
    'bố tôi vừa mất đêm qua, làm giấy báo tử thế nào',
    'ba toi mat o nha can lam gi',
    'xin giấy chứng tử cho ông ngoại',
    'chồng em đi biển mất tích tìm được xác rồi, làm giấy tờ thế nào',
    'cụ nhà tôi trăm tuổi hôm qua, khai ở đâu',
  ],
  'lien-thong-khai-tu': [
    'bà nội vừa mất, muốn khai tử xoá hộ khẩu với lấy tiền mai táng một lượt',
    'muốn làm gộp giấy chứng tử, cắt khẩu và tiền mai táng',
  ],
  'dang-ky-lai-khai-tu': ['giấy chứng tử của ông bị thất lạc, xã cũ mất sổ, đăng ký lại thế nào'],
  'trich-luc-ho-tich': [
    'xin 2 bản trích lục khai tử của bố',
    'cho em xin lại bản sao khai sinh đi du học',
    'muốn lấy thêm mấy tờ khai sinh bản sao cho con nhập học',
    'cơ quan đòi bản trích lục đăng ký kết hôn mới',
    'xin giấy khai sinh bản sao cho cháu thi đại học, bản chính còn',
  ],
  'cai-chinh-ho-tich': [
    'tên đệm trong giấy khai sinh của con viết sai giờ sửa sao',
    'muốn đổi tên cho cháu vì trùng tên ông nội',
    'năm sinh trong khai sinh lệch với học bạ',
    'con tôi tên Bùi Thị Huệ mà cán bộ ghi thành Huế, sửa thế nào',
    'bố là người Thái mẹ Kinh, khai sinh ghi dân tộc Kinh giờ muốn đổi theo bố',
    'tên xấu quá bạn bè chọc, cháu muốn thay tên khác',
  ],
  'dang-ky-lai-khai-sinh': [
    'khai sinh gốc cháy trong chiến tranh, xã không còn lưu sổ',
    'tôi sinh năm 60, khai sinh ngày trước bom đạn mất sạch, sổ bộ cũng không còn, muốn có lại',
  ],
  'khai-sinh-nguoi-da-co-giay-to': [
    'mẹ tôi 70 tuổi chưa có giấy khai sinh bao giờ, chỉ có căn cước',
    'từ bé tới giờ không có khai sinh mà có hộ khẩu, làm được không',
    'bà tôi già rồi chưa từng được khai sinh, giờ cần để làm chế độ',
  ],
  'giam-ho': [
    'ông bà nội nuôi cháu mồ côi, muốn làm người giám hộ',
    'làm giấy giám hộ cho em trai bị bệnh tâm thần',
    'ba mẹ cháu bị tai nạn chết cả hai, chú đứng ra nuôi thì làm giấy gì',
  ],
  'cham-dut-giam-ho': ['cháu đủ 18 rồi, bỏ giám hộ thế nào'],
  'xac-nhan-thong-tin-ho-tich': [
    'giấy tờ ghi hai tên Lan và Lành, xin xã chứng cho là cùng một người',
    'sổ hưu ghi Nguyễn Văn Ba, căn cước ghi Nguyễn Văn Bá, xin giấy chứng nhận là 1 người',
  ],
};
