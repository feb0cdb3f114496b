// Sayings about welfare, merit, health, school and petitions: how people put it; what is said like them is meant like them.
import type { CueWords } from '../../procedures/cues.ts';

export const WELFARE_SAYINGS: CueWords = {
  'tro-cap-huu-tri-xa-hoi': [
    'bố 76 tuổi không có lương có được tiền gì không',
    'cu ba 80 tuoi lam don xin tien nguoi gia',
    'nghe nói 75 tuổi trở lên là được 500 nghìn một tháng phải không',
    'bà nội chưa từng đi làm nhà nước, năm nay 77 có được lương không',
  ],
  'mai-tang-huu-tri': [
    'ông cụ đang lãnh tiền già vừa mất, có được tiền mai táng không',
    'cụ nhận tiền người cao tuổi hàng tháng mất rồi con cháu được hỗ trợ gì',
  ],
  'tro-cap-xa-hoi': [
    'con bị bại não có được trợ cấp hàng tháng không',
    'cháu mồ côi cha mẹ xin hưởng chế độ',
    'chồng bỏ đi, một mình nuôi hai con nhà nghèo có trợ cấp không',
  ],
  'mai-tang-btxh': ['người khuyết tật mất được hỗ trợ mai táng bao nhiêu'],
  'xac-dinh-khuyet-tat': [
    'xin giám định khuyết tật cho cháu bị câm điếc',
    'tay tôi bị liệt muốn xin xã xét mức độ',
  ],
  'cap-lai-giay-khuyet-tat': ['giấy khuyết tật bị rách xin đổi'],
  'vao-co-so-tro-giup': [
    'cụ già neo đơn xin vào trung tâm bảo trợ',
    'ông lão sống một mình không ai chăm, gửi vào viện dưỡng lão của nhà nước',
  ],
  'ho-ngheo': [
    'nhà tôi khó khăn quá muốn xin vào diện hộ nghèo',
    'làm sao để được sổ hộ nghèo',
    'năm nay làm ăn thất bát, trưởng thôn bảo làm đơn xin cận nghèo',
  ],
  'thoat-ngheo': ['gia đình tôi khá hơn rồi xin ra khỏi hộ nghèo', 'đơn tự nguyện thoát nghèo'],
  'muc-song-trung-binh': ['làm nông xin xác nhận mức sống trung bình mua bảo hiểm'],
  'lao-dong-thu-nhap-thap': ['xác nhận người lao động thu nhập thấp'],
  'tho-cung-liet-si': [
    'nhà tôi thờ bác liệt sĩ, tiền hương khói hàng năm xin ở đâu',
    'chú ruột là liệt sỹ không có con, tôi thờ cúng có được tiền không',
  ],
  'tro-cap-ncc-tu-tran': [
    'bố thương binh vừa mất gia đình được hưởng gì',
    'ông ngoại là thương binh 2/4 mới qua đời',
  ],
  'xac-nhan-than-nhan-ncc': [
    'xin giấy con liệt sĩ để được ưu tiên',
    'con tôi thi công chức cần giấy xác nhận cháu thương binh',
  ],
  'cap-lai-giay-ncc': ['bằng tổ quốc ghi công bị mối ăn', 'thẻ thương binh bị rách mờ'],
  'mai-tang-ccb': [
    'ông nội là cựu chiến binh mới mất có mai táng phí không',
    'hội cựu chiến binh bảo có tiền mai táng cho bố tôi, làm ở đâu',
  ],
  'khang-chien': [
    'bà có huân chương kháng chiến hạng ba được chế độ gì',
    'ông nội có huy chương chống Mỹ chưa được hưởng chế độ',
  ],
  'tuyen-sinh-thcs': ['con học xong lớp 5 lên lớp 6 nộp hồ sơ ở đâu', 'đăng ký cho con lên cấp hai'],
  'chuyen-truong-thcs': ['xin cho cháu lớp 8 chuyển về trường gần nhà'],
  'chuyen-truong-tieu-hoc': [
    'chuyển trường tiểu học cho con theo bố mẹ',
    'nhà dọn về đây, bé lớp 3 muốn qua trường ở xã học',
  ],
  'an-trua-mau-giao': ['hỗ trợ tiền ăn trưa cho bé 4 tuổi', 'bé mầm non con hộ nghèo có tiền ăn không'],
  'bhyt-cap-the': [
    'mua bảo hiểm y tế tự nguyện cho cả nhà',
    'làm thẻ bhyt cho ông bà',
    'thẻ bảo hiểm y tế hết hạn rồi đóng tiếp ở đâu',
    'nhà 4 người mua bảo hiểm hết bao nhiêu',
  ],
  'bhyt-cap-lai': [
    'thẻ bảo hiểm mất rồi xin lại',
    'thẻ bhyt ghi sai năm sinh',
    'muốn chuyển chỗ khám bảo hiểm sang bệnh viện huyện cũ',
  ],
  'vay-von-viec-lam': [
    'muốn vay vốn nuôi bò',
    'vay ngân hàng chính sách làm ăn',
    'muốn vay 100 triệu của ngân hàng chính sách mở xưởng mộc',
  ],
  'nghia-vu-quan-su': [
    'đăng ký nghĩa vụ cho con trai 17 tuổi',
    'con tôi đang học đại học có được hoãn nghĩa vụ không',
    'thằng con vừa 17 nhận giấy gọi lên xã đăng ký',
  ],
  'cai-nghien-tu-nguyen': ['đưa con đi cai nghiện', 'em trai nghiện muốn tự nguyện đi chữa'],
  'hoa-giai-vien': ['tôi muốn xin thôi hòa giải viên của thôn'],
  'ho-tro-thien-tai-nong-nghiep': ['bão đổ hết vườn chuối xin hỗ trợ', 'mưa đá dập nát hết ruộng rau'],
  'tro-giup-khan-cap': ['nhà bị lũ cuốn trôi xin trợ giúp', 'gió lốc làm sập mái nhà, có được giúp không'],
  'xung-kich-thien-tai': ['dân quân đi chống bão bị gãy chân được chế độ gì'],
  'sinh-hoat-ton-giao': [
    'nhóm đạo tin lành ở bản đăng ký sinh hoạt',
    'nhóm cầu nguyện tại gia phải báo xã thế nào',
  ],
  'hoat-dong-tin-nguong': ['miếu thôn muốn tổ chức cúng rằm đăng ký ở đâu'],
  'thong-bao-le-hoi': ['thôn tổ chức hội xuân phải báo xã không', 'làng mở hội đua thuyền cần xin phép ai'],
  'cham-soc-thay-the': ['nhận nuôi tạm cháu bé bị bỏ rơi'],
  'bao-ve-tre-em': ['thấy bố dượng đánh cháu bé dã man', 'cháu bé gần nhà hay bị nhốt bỏ đói'],
  'khieu-nai': ['mẫu đơn khiếu nại lấy ở đâu'],
  'to-cao': ['muốn tố cáo thì viết đơn thế nào'],
  'tiep-cong-dan': [
    'muốn đăng ký gặp chủ tịch xã',
    'chủ tịch tiếp dân ngày nào',
    'hôm nào gặp được lãnh đạo phường',
  ],
  'xu-ly-don': ['gửi đơn kiến nghị tập thể cho ai'],
};
