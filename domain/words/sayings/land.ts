// Sayings about land, building and trade: how people put it; what is said like them is meant like them.
import type { CueWords } from '../../procedures/cues.ts';

export const LAND_SAYINGS: CueWords = {
  'so-do-lan-dau': [
    'nhà ở 30 năm chưa có bìa đỏ giờ làm thế nào',
    'xin cấp sổ hồng cho đất ông bà để lại chưa có giấy',
    'đất cha ông để lại canh tác mấy chục năm không tranh chấp muốn được cấp sổ',
    'mua đất giấy tay từ 2003 giờ làm sổ được không',
  ],
  'hoa-giai-dat-dai': [
    'hàng xóm lấn ranh nhờ xã xuống hòa giải',
    'nhà bên cạnh rào mất lối đi chung',
    'ông hàng xóm dời cọc mốc qua vườn tôi 1 mét',
    'hai nhà cãi nhau vì cái bờ ruộng, nhờ xã phân giải',
  ],
  'giai-quyet-tranh-chap-dat': ['tranh chấp đất đã hòa giải ở xã không được giờ gửi đơn lên chủ tịch'],
  'dinh-chinh-so-do': [
    'sổ đỏ in sai tên đệm của mẹ tôi',
    'bìa đất ghi diện tích thiếu so với thực tế do đánh máy',
  ],
  'chuyen-muc-dich-dat': [
    'xin lên thổ cư 100m đất vườn',
    'đất trồng cây lâu năm muốn làm nhà thì chuyển đổi sao',
    'có sào ruộng giáp đường muốn cất nhà ở thì xin ai',
  ],
  'bien-dong-dat-dai': [
    'mua đất rồi giờ sang tên sổ',
    'bố cho đất, làm thủ tục sang tên cho em',
    'ba má cho em miếng đất hương hoả, giờ đứng tên em thì làm sao',
    'vừa mua lô đất đã công chứng, giờ làm gì để sổ mang tên mình',
  ],
  'tach-thua': ['chia mảnh đất làm 3 cho các con', 'gộp hai thửa đất liền kề', 'thửa 500m muốn cắt 200m bán'],
  'cap-lai-so-do': ['bị mất bìa đỏ xin cấp lại', 'trộm vào nhà lấy mất sổ hồng'],
  'cap-doi-so-do': ['sổ đỏ cũ nát quá muốn đổi sổ mới'],
  'xac-dinh-lai-dat-o': ['sổ cấp năm 1996 chỉ ghi đất vườn, xin công nhận lại diện tích đất ở'],
  'giay-phep-xay-dung': [
    'chuẩn bị cất nhà 2 lầu cần xin phép không',
    'xay nha cap 4 o que co can giay phep k',
    'đập nhà cũ xây lại nhà mới 1 trệt 2 lầu cần thủ tục gì',
  ],
  'sua-chua-nha': [
    'cơi thêm tầng 3 phải xin giấy phép sửa chữa không',
    'thay mái tôn có phải xin phép',
    'muốn nâng nền với lợp lại mái thì có phải xin phường',
  ],
  'gia-han-gpxd': ['giấy phép xây dựng sắp hết hạn mà chưa làm'],
  'dieu-chinh-gpxd': ['đã có giấy phép 2 tầng giờ muốn xây 3 tầng'],
  'thong-bao-khoi-cong': ['sắp động thổ có phải báo xã trước không'],
  'thong-tin-quy-hoach': [
    'miếng đất này có bị quy hoạch không',
    'nghe đồn đường mở qua đất nhà tôi, hỏi ở đâu cho chắc',
  ],
  'cap-so-nha': ['nhà em chưa có số nhà, xin ở đâu'],
  'xac-nhan-nha-o-xa-hoi': [
    'mua nhà ở xã hội cần xã xác nhận gì',
    'xin xác nhận chưa có nhà để nộp hồ sơ mua chung cư giá rẻ',
  ],
  'via-he': [
    'nhà có đám cưới dựng rạp dưới lòng đường',
    'xin để vật liệu xây dựng tạm trên vỉa hè',
    'mai nhà em có tang muốn che bạt ra đường',
  ],
  'chat-cay-xanh': ['cây bàng trước nhà to quá muốn đốn', 'cây xoài cổ thụ nghiêng vào nhà tôi xin đốn bỏ'],
  'dang-ky-ho-kinh-doanh': [
    'em muốn mở tiệm nail tại nhà',
    'làm giấy phép bán tạp hóa',
    'định bán bún bò trước nhà có phải xin giấy gì không',
    'livestream bán quần áo có phải đăng ký',
  ],
  'thay-doi-ho-kinh-doanh': [
    'chuyển quán sang địa chỉ mới phải khai lại không',
    'thêm ngành bán cà phê vào hộ kinh doanh',
    'đổi biển hiệu tên tiệm tóc',
    'bố già rồi chuyển tiệm cho con đứng tên',
  ],
  'tam-ngung-ho-kinh-doanh': [
    'quán ế quá muốn tạm nghỉ 3 tháng',
    'về quê ăn tết đóng quán 2 tháng có phải báo',
  ],
  'cham-dut-ho-kinh-doanh': [
    'không bán nữa, trả giấy phép kinh doanh',
    'dẹp tiệm luôn thì làm sao để khỏi đóng thuế',
  ],
  'cap-lai-giay-hkd': ['giấy phép kinh doanh bị nhàu nát'],
  'hop-tac-xa': ['bà con muốn lập hợp tác xã trồng chè'],
  'to-hop-tac': ['lập tổ hợp tác nuôi dê'],
  'ban-le-ruou': ['xin phép bán rượu lẻ ở quán'],
  'dich-benh-dong-vat': [
    'heo chết vì dịch tả có được bồi thường không',
    'đàn gà bị cúm phải chôn hết, xã có hỗ trợ gì',
  ],
  'chuyen-doi-dat-lua': ['đất lúa kém hiệu quả muốn chuyển trồng cam'],
  'khai-thac-nuoc-duoi-dat': [
    'khoan giếng trong nhà có phải đăng ký không',
    'khoan cái giếng lấy nước tưới cà phê',
  ],
  'long-be': ['nuôi cá bè trên sông cần đăng ký gì'],
};
