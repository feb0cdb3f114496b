// Ideas of matters: the things people complain about and what is the matter with them; each with the ways people say it.
import type { CueWords } from '../../procedures/cues.ts';

export const MATTERS: CueWords = {
  way: [
    'đường ~ống|dây|điện|nước|truyền|dẫn|link|sắt|huyết',
    'lộ|hẻm|ngõ|kiệt|dốc|đèo|quốc_lộ|tỉnh_lộ|hương_lộ|mặt_đường|nền_đường|con_đường|tuyến_đường|đoạn_đường|lối_vào|đường_mòn|taluy_đường',
  ],
  bridge: [
    'cầu ~dao|thang|lông|chì|cứu|kỳ|xin|mong|thủ|toàn|tiêu|trượt|tàu',
    'cầu_treo|cầu_gỗ|cầu_tràn|cây_cầu|mặt_cầu|lan_can|ngầm_tràn|cầu_khỉ',
  ],
  rough: [
    'hỏng|hư|vỡ|bể|nứt|lún|sụt|sập|lở|lầy|lầy_lội|bùn|sình|trơn|trượt|nát|xấu|gãy|mục|thủng|bong|xuống_cấp|gập_ghềnh|lồi_lõm|xóc|hố|lởm_chởm|hư_hỏng|yếu|lung_lay|lắc_lư|xập_xệ|gỉ|rỉ|cong|vênh|tróc|toác|cày_nát|khó_đi|nghiêng|đổ|tan_nát|hết_hạn_sử',
    'hoàn trả mặt',
  ],
  lamp: [
    'đèn * đường|điện|cao_áp|chiếu_sáng|ngõ|hẻm|xóm|ngoài_đường|công_cộng|năng_lượng|ngã_ba|ngã_tư|cầu|lộ ~tín|xanh',
    'cột_đèn|trụ_đèn|bóng_đèn|đèn_đường|đèn_cao_áp|điện_đường|chiếu_sáng|bóng_cao_áp|đèn_ngõ|đèn_led|đèn_điện|cột_bóng',
    'bóng đèn',
  ],
  dark: ['tối|tối_om|tối_thui|mù_mịt|không_sáng|chập_chờn|nhấp_nháy|tắt|không_bật|cháy|chớp'],
  blocked: ['lấn|chiếm|lấn_chiếm|chắn|chặn|bít|rào|đậu|đỗ|bày_bán|họp_chợ'],
  flood: ['ngập|úng|đọng|ứ|lụt|tràn|triều'],
  parking: [
    'xe|ô_tô|xe_máy|xe_tải|xe_hơi|oto * đậu|đỗ|để|dừng ~đèn',
    'đậu|đỗ|để|dừng * xe|ô_tô|xe_tải|oto',
    'bãi|chỗ giữ|đỗ|đậu xe',
    'giữ xe',
  ],
  stall: [
    'quán|hàng|tiệm|sạp|cửa_hàng|cửa_tiệm|ki_ốt|hàng_quán|quán_nhậu|quán_cơm|quán_ăn|hàng_rong|xe_bán|bán_hàng|tiểu_thương|người_bán|buôn_bán|nhà_hàng|tạp_hoá',
  ],
  spill: [
    'bày|kê|lấn|tràn|để|chiếm|che|dựng|đổ * ra|hết|kín|lòng|vỉa|lề|đường|lộ|bàn|ghế|lối',
    'lấn_chiếm|chiếm_dụng',
  ],
  vehicle: [
    'xe|ô_tô|xe_máy|xe_tải|xe_ben|xe_khách|xe_buýt|taxi|container|xe_điện|công_nông|mô_tô|xe_hổ_vồ|oto|xe_công|xe_đầu_kéo',
  ],
  reckless: [
    'chạy * ẩu|nhanh|ào|ầm|bạt_mạng|quá_tốc_độ|ngược|vù|nườm|ban_đêm|tốc_độ_cao|quá_tải',
    'phóng|lạng|đua|vượt|quá_tải|quá_khổ|nhồi|nhồi_nhét|chở_quá|tốc_độ|ngược_chiều|đâm|tông|quẹt|lật|va_chạm|đụng|quay_đầu|vượt_ẩu|cồng_kềnh|chắn_đường|dàn_hàng',
  ],
  power_gear: [
    'dây|cột|trụ|trạm|đường_dây|tủ|hộp|đồng_hồ|công_tơ|hệ_thống|mạng_lưới điện ~thoại|tử',
    'biến_áp|trạm_biến_áp|dây_điện|cột_điện|trụ_điện|cầu_dao|trạm_điện|máy_biến_áp|bình_hạ_thế',
  ],
  hall: ['nhà_văn_hoá|hội_trường_thôn|nhà_sinh_hoạt|nhà_cộng_đồng|nhà_họp|trụ_sở_thôn|nhà_rông'],
  build: [
    'xây|xây_dựng|cất_nhà|dựng_nhà|công_trình|thi_công|cơi_nới|đào_móng|ép_cọc|lên_tầng|xây_nhà|làm_nhà|san_lấp|sửa_nhà|đổ_mái',
  ],
  illegal: [
    'trái_phép|không_phép|sai_phép|lậu|không_xin|không_có_phép|không_có_giấy|chui|vi_phạm|bất_hợp_pháp',
  ],
  neighbour: ['nhà_bên|hàng_xóm|bên_cạnh|nhà_kế|kế_bên|đối_diện|nhà_sau|nhà_trước|sát_vách|nhà_cạnh|liền_kề'],
  drain: [
    'cống|rãnh|mương|hố_ga|cống_rãnh|thoát_nước|miệng_cống|mương_nước|ống_cống|lỗ_cống|kênh_tiêu|kênh_mương|hệ_thống_thoát|rãnh_nước',
  ],
  choked: [
    'tắc|nghẹt|bít|bịt|lấp|tràn|ứ|đầy|ngập|không_thoát|không_chảy|hôi|thối|bồi|dội|đọng|trào|kẹt|bồi_lắng|vùi',
  ],
  waste_water: ['nước_thải|nước_cống|nước_bẩn_thải|nước_xả|nước_rửa'],
  river: [
    'hồ ~sơ|chứa|khởi',
    'sông|suối|kênh|rạch|khe|biển|ao_hồ|đầm|mương_nước|nguồn_nước|dòng_nước|nước_suối|nước_sông',
  ],
  signal: ['sóng|mạng|wifi|internet|điện_thoại|4g|3g|viettel|vina|mobi|cáp_quang|nhà_mạng'],
  weak: ['yếu|mất|không_có|chập_chờn|kém|rớt|chậm|lag|không_vào|đứt|chưa_có'],
  phone_words: ['zalo|facebook|online|mạng'],
  factory: [
    'nhà_máy|xưởng|xí_nghiệp|công_ty|lò_gạch|lò_than|lò_đốt|lò_hơi|khu_công_nghiệp|cơ_sở_sản_xuất|trạm_trộn|mỏ_đá|cơ_sở_tái_chế|lò_nung|nhà_xưởng|cơ_sở_chế_biến|lò_sấy|lò_vôi|xi_măng|xưởng_giấy|xưởng_nhuộm|lò_bún',
  ],
  filth: ['khói|bụi|thải|xả|hôi|thối|khét|đen|mùi|ô_nhiễm|độc|hoá_chất|mù_mịt|nồng_nặc|tanh|bẩn|đốt'],
  rubbish: ['rác|đốt_rác|rơm|rơm_rạ'],
  cook: ['khói_bếp|nấu'],
  emergency_fire: ['cháy_nhà|đám_cháy|đang_cháy'],
  emergency: ['cấp_cứu|đột_quỵ|cơn|bố|mẹ|ông|bà'],
  smell_chem: ['mùi|nước'],
  livestock: [
    'heo|lợn|gà|vịt|trâu|bò|dê|ngan|ngỗng|chim_yến|chim_cút|bồ_câu|chồn|dúi|nhím|chuồng|chuồng_trại|trang_trại|chăn_nuôi|trại_lợn|trại_heo|trại_gà|trại_vịt|cá_trê|gia_súc|gia_cầm',
  ],
  stink: ['hôi|thối|mùi|nước_thải|phân|ruồi|nhặng|giòi|xả|ô_nhiễm|bẩn|bịt_mũi|nồng_nặc|uế|tanh|khai|thúi'],
  near_homes: [
    'sát|gần|giữa|cạnh|trong|đầu * nhà|khu_dân_cư|dân|vách|ngõ|hẻm|xóm|trường|phố|dãy_trọ',
    'khu dân cư',
  ],
  noise: [
    'loa|nhạc|karaoke|hát|hát_hò|loa_kẹo_kéo|loa_thùng|pô|còi|kèn|máy_cưa|máy_xay|xưởng|xưởng_mộc|quán_bar|vũ_trường|tiếng|tiệc|đám_cưới|cơ_khí|máy_phát|chó_sủa|kara|ca_hát|máy_nổ',
  ],
  loud: [
    'to|lớn|ồn|ồn_ào|ầm|ầm_ĩ|inh_ỏi|đinh_tai|nhức_óc|điếc|chói|suốt_đêm|thâu_đêm|nửa_đêm|đêm_khuya|khuya|xập_xình|rung|oang|không_ngủ|mất_ngủ|nhức_đầu|giờ_sáng|12_giờ|đến_sáng|ầm_ầm|chát_chúa',
    'không|chẳng|sao|hổng|hông * ngủ|học|nghỉ * được|nổi|yên',
  ],
  animal: ['chó|trâu|bò|lợn|heo|gà|vịt|dê|mèo|ngan|gia_súc|gia_cầm|vật_nuôi|đàn_bò|đàn_trâu|ngựa'],
  sick: [
    'chết * hàng_loạt|như|trắng|nghi|dịch|toi|lăn|la_liệt|cả_đàn|hết|nhiều',
    'dịch|bệnh|toi|cúm|lở_mồm|tả|ốm|bỏ_ăn|tiêm|sùi_bọt',
  ],
  chick_fight: ['cá_độ|ăn_tiền|trường_gà|cá_cược'],
  crops: [
    'lúa|ngô|bắp|sắn|mì_sắn|khoai|mía|chè|cà_phê|hồ_tiêu|rau_màu|hoa_màu|cây_trồng|ruộng_lúa|vụ_lúa|nương_ngô|cao_su|điều|sầu_riêng|lạc|đậu_tương|cam_quýt|cây_ăn_quả',
  ],
  blight: [
    'sâu|rầy|chuột|bệnh|ốc|cháy_lá|khô|nứt|chết|mất_mùa|thiếu_nước|hạn|héo|ngập|úng|phá|thối_rễ|lép|vàng_lá|châu_chấu|kém',
  ],
  water_words: ['nước'],
  smoke: ['khói|lửa|khói_đen|ngọn_lửa|khét'],
  fire: ['cháy * to|lớn|rồi|lan|dữ|ngùn ~đèn|bóng', 'chay * khoi', 'đám cháy'],
  kin: [
    'chồng|vợ|bố|ba ~bữa|lần|ngày|tháng|nhà|hộ|con|gác|đứa|trăm|năm',
    'cha|tía|bố_dượng|cha_dượng|dượng_tôi|con_rể|con_dâu|con_trai|anh_ta|hắn|ổng|lão|mẹ_chồng|bố_chồng|má_chồng|nhà_chồng|ông_xã|chồng_tôi|thằng_con|anh_ấy|ông_ấy|ba_má_chồng|anh_rể|em_chồng|chồng_cũ|người_yêu_cũ',
  ],
  hurts: [
    'đánh_đập|đấm|tát|đạp|quật|quất|vụt|bóp_cổ|dúi|dúi_đầu|giật_tóc|nắm_tóc|túm_tóc|bạt_tai|quỳ|bắt_quỳ|nhốt|trói|xích|bỏ_đói|dí_vào|chém|lôi_ra|kéo_lê|cầm_dao|cầm_gậy|dây_lưng|roi|đánh_tím|đánh_chảy|tẩn|nện|quánh|oánh|uýnh|uýn|đập_đầu|hắt_nước|tạt|giết|xô_ngã|hành_hạ|cấm_cửa|đuổi_ra|tím_mặt|bầm_tím',
    'đánh ~giá|thuế|số|rơi|mất|bắt|cá|dấu|bạc|đề|vần|răng|thức|đổi|bài|trượt|rớt|đồng|mỹ|giặc|máy|pháp|chắn|lô',
    'thanh sắt * dí|nung',
    'dí * vào|tay|người',
  ],
  home_victim: ['vợ|mẹ|em|tôi|tui|chị|mẹ_tôi|bố_vợ|bà_cụ|chị_dâu|mẹ_già|con_dâu|mình|má'],
  family: [
    'chồng|vợ|bố|ba|cha|dượng|anh_ta|ông_xã|con_trai|nhà_chồng|mẹ_chồng|ổng|bố_mẹ|ông_ấy|anh_ấy|chồng_tôi',
  ],
  beats: [
    'đánh ~giá|thuế|số|rơi|mất|bắt|cá|dấu|bạc|đề|vần|răng|thức|đổi|bài|trượt|rớt|đồng|mỹ|giặc|nhau|máy',
    'đập ~phá|nước|dâng|tràn|thuỷ',
    'đấm|tát|bóp_cổ|đánh_đập|hành_hạ|doạ_giết|bạo_hành|tẩn|nện|quánh|oánh|uýnh|xô_ngã|đá_vào|cào_cấu|bạt_tai|lôi_ra_đánh|bầm_tím|tím_mặt|chém',
  ],
  family_beats: [
    'chồng|vợ|bố|ba|cha|dượng|anh_ta|ông_xã|con_trai|nhà_chồng|mẹ_chồng|ổng * đánh|đập|đấm|tát|bóp_cổ|hành_hạ|doạ_giết|chém|bạo_hành|đuổi_đánh|đuổi_ra',
    'đánh|đập|đấm|tát|hành_hạ|bóp_cổ|chém * vợ|bố_mẹ|mẹ|mẹ_già|vợ_con|chồng',
  ],
  pupil: [
    'trẻ|trẻ_em|bé|cháu|học_sinh|học_trò|nữ_sinh|bé_gái|bé_trai|cháu_bé|cháu_gái|con_gái|em_nhỏ|đứa_trẻ|đứa_nhỏ|đứa_bé|trẻ_con|trẻ_nhỏ|con_nít|trẻ_vị_thành_niên|mấy_đứa',
  ],
  harm: [
    'xâm_hại|hiếp|dâm_ô|sờ_mó|sờ_soạng|sàm_sỡ|bạo_hành|đánh_đập|bị_đánh|nhốt|trói|bỏ_đói|bỏ_rơi|lang_thang|bắt_cóc|mất_tích|lừa_bán|bốc_vác|bóc_lột|quất|thâm_tím|bầm_tím|hành_hạ|xin_ăn|quấy_rối|đuối',
  ],
  pit: ['ao|hố|giếng|hố_ga|hố_công_trình|hồ_chứa|hồ_nước'],
  unfenced: ['không|chưa|chẳng * rào|đậy|nắp|che|biển', 'bỏ hoang', 'nguy hiểm', 'hở|trống'],
  drugs: [
    'ma_tuý|thuốc_phiện|heroin|hê_rô_in|cần_sa|thuốc_lắc|đập_đá|hàng_trắng|xì_ke|bóng_cười|hút_chích|chích_choác|cai_nghiện|nghiện_hút|tiêm_chích|hồng_phiến|ngáo_đá',
  ],
  gambling: [
    'đánh_bạc|cờ_bạc|đánh_bài|bài_bạc|xóc_đĩa|tài_xỉu|lô_đề|số_đề|ghi_đề|ghi_lô|cá_độ|cá_cược|đá_gà|chọi_gà|sòng_bạc|sới_bạc|trường_gà|sòng_bài|bạc_bịp|bầu_cua|xì_dách|bắn_cá_ăn_tiền|tổ_tôm|đánh_đề|đánh_lô|chủ_đề|đánh_chắn',
    'đánh|chơi * bài|bạc|lô|đề|xóc|xỉu',
  ],
  scam: ['lừa|lừa_đảo|giả_danh|giả_mạo|chiếm_đoạt|hack|mạo_danh|deepfake|trúng_thưởng|link_lạ|app_lạ|hụi'],
  flood_now: [
    'nước|lũ * lên|dâng|tràn|về|ngập * nhanh|vào_nhà|nóc|lút|sắp|cuồn_cuộn|mái|nhà|bậc_cửa|sàn|giường|cổ|ngực|bụng',
    'lụt|lũ tới|đến * nơi|rồi',
    'lũ * về|lên|quét|cuốn|ống|dâng',
  ],
  rescue: [
    'cứu_nạn|cứu_hộ|kêu_cứu|cầu_cứu|cứu_với|mắc_kẹt|cô_lập|bị_vùi|bị_cuốn|trôi_mất|cuốn_trôi|bị_kẹt|sơ_tán|đuối_nước|chết_đuối',
  ],
  official: [
    'chi_hội_trưởng|hội_trưởng|thu_phí|thủ_kho|trưởng_bản|phó_bản|trưởng_khu|tổ_phó|cán|trưởng_trạm|kiểm_soát|thanh_tra|chủ_tịch_cũ|phó_thôn|bí_thư_đoàn|giáo_vụ|cán_bộ_thu',
    'cán_bộ|công_chức|nhân_viên|chủ_tịch|phó_chủ_tịch|bí_thư|trưởng_thôn|thôn_trưởng|trưởng_ấp|trưởng_bản|tổ_trưởng|kế_toán|thủ_quỹ|địa_chính|tư_pháp|hiệu_trưởng|công_an|công_an_viên|lãnh_đạo|giám_đốc|ban_quản_lý|trưởng_phòng|hộ_tịch|chính_sách_xã|một_cửa|văn_thư|tiếp_dân|thuế|kiểm_lâm|trạm_trưởng|chủ_nhiệm|quầy|xã_đội|phó_công_an|bảo_vệ_chợ|dân_phòng|ban_quản',
  ],
  rude: [
    'liếc|liếc_xéo|lườm|nhăn|mặt_sưng|xỉa_xói|bóng_gió|tỏ_vẻ|hất_hàm|ra_oai|lên_mặt|dạy_đời|nói_mỉa|mỉa_mai|chỉ_tay|ném_trả|đập_bàn|nói_xẵng|khinh_khỉnh|trả_treo|lảng_tránh',
    'hách_dịch|quát|quát_tháo|quát_nạt|nạt|cáu|cáu_gắt|gắt|gắt_gỏng|chửi|mắng|khó_chịu|khó_nghe|cộc_lốc|cộc_cằn|trống_không|lạnh_lùng|lạnh_nhạt|thờ_ơ|vô_cảm|coi_thường|khinh|xúc_phạm|hỗn|láo|thô_lỗ|thiếu_tôn_trọng|bất_lịch_sự|lớn_tiếng|hạch_sách|cửa_quyền|đuổi|xua|mặt_lạnh|mặt_nặng|vênh|chảnh|kém_thân_thiện|bất_cần|làm_ngơ|đùn_đẩy|tắc_trách|thiếu_trách_nhiệm|vô_trách_nhiệm|ra_lệnh|nhăn_nhó|bực_bội|lầm_lì|cằn_nhằn|lồi_lõm',
    'không|chẳng|chả|hổng * thèm|lịch_sự|tôn_trọng|nhã_nhặn|tử_tế|vui_vẻ|trả_lời|tiếp|chào',
    'nói|ăn * năng|trống|xẳng|cộc|nặng|bậy',
    'thái độ',
  ],
  absent: [
    'trống_trơn|trống_không|vắng_tanh|bàn_trống|bỏ_đi|đi_mất|đi_đâu|không_thấy_ai',
    'vắng|vắng_mặt|bỏ_vị_trí|đi_trễ|về_sớm|đi_muộn|không_có_mặt|bỏ_trực|trốn_việc|nghỉ_sớm|khoá_cửa|không_thấy|không_ai|đi_uống|đi_nhậu|chơi_game|bấm_điện_thoại|nói_chuyện_riêng|ngủ',
    'không|chẳng|chưa * có_ai|có_mặt|tới|đến|thấy|làm_việc|trực',
  ],
  bribe: [
    'phong_bì|hối_lộ|lót_tay|bôi_trơn|chung_chi|vòi_vĩnh|vòi_tiền|đòi_tiền|nhận_tiền|lo_lót|đút_lót|nhũng_nhiễu|bảo_kê|ăn_tiền|đòi_quà|bồi_dưỡng|gợi_ý|xin_đểu|tiền_trà|tiền_cà_phê|chung_tiền|hụi_chết|chung_độ|tham_nhũng|mãi_lộ|làm_luật',
    'đòi|vòi|nhận|lấy|đưa|xin|gợi * tiền|phong_bì|bồi_dưỡng|quà|hối|triệu|trăm ~trợ|hỗ|lương|điện|nước|rác|mạng|bảo',
  ],
  embezzle: [
    'ăn_chặn|ăn_bớt|bớt_xén|cắt_xén|xà_xẻo|biển_thủ|tham_ô|rút_ruột|khai_khống|lập_khống|nâng_khống|kê_khống|bỏ_túi|tư_túi|chiếm_dụng|đục_khoét|trục_lợi|rút_tiền|chứng_từ_giả|bằng_giả|ăn_chia|làm_giả|giả_chữ_ký|bán_đất_công|xài_riêng|khai_man|giả_hồ_sơ|hồ_sơ_giả|lợi_dụng_chức|lạm_quyền|ghi_tên_người|sửa_tuổi',
    '=khống',
    'lấy|bán|ăn|chiếm|giấu|ém|chia * cứu_trợ|quỹ|gạo|đất_công|tiền_dân|tiền_hỗ_trợ|của_dân|công_quỹ|hàng_cứu',
  ],
  fee_legal: ['lệ_phí_theo|biểu_phí'],
  dossier: [
    'hồ_sơ|giấy_hẹn|biên_nhận|phiếu_hẹn|giấy_tờ|giấy_phép|giấy_xác_nhận|kết_quả|đơn_xin|mã_hồ_sơ|giấy ~bạc|vệ',
  ],
  civil_paper: [
    'khai_sinh|khai_tử|kết_hôn|đăng_ký|chứng_thực|cư_trú|tạm_trú|thường_trú|hộ_khẩu|căn_cước|trích_lục|xác_nhận|hộ_tịch|độc_thân|giấy_phép_kinh_doanh|giấy_khai_sinh',
  ],
  late: [
    'chậm|trễ|lâu|quá_hạn|quá_hẹn|trễ_hẹn|chưa_có|chưa_xong|chưa_thấy|chưa_được|chưa_trả|im_re|im_lặng|treo|ngâm|mãi|hẹn|bao_giờ|tới_đâu|đến_đâu|không_xong|chưa_nhận|chưa_ra|thất_lạc|bị_trả|trả_lại|chưa_ký|chưa_duyệt|chưa_giải_quyết|duyệt_chưa|xong_chưa|có_chưa|tháng_rồi|tuần_rồi|cả_tháng|hơn_tháng|mất_hai|nửa_tháng|năm_ngoái|kéo_dài',
    'chưa * có|xong|thấy|trả|ký|duyệt|được|giải',
    'tới|đến|ra đâu|sao',
    'xong|có|được|duyệt|về chưa',
  ],
  fund: [
    'quỹ ~lớp|khuyến_học_lớp',
    'tiền_quỹ|quỹ_thôn|quỹ_xóm|quỹ_ấp|khoản_đóng|khoản_thu|đóng_góp|tiền_góp|hàng_cứu_trợ|tiền_cứu_trợ|ngân_sách|tiền_dân_đóng|tiền_làm_đường',
  ],
  land: [
    'đất ~đá|nước|lở|cát|sét',
    'thửa|ruộng|vườn|nương|rẫy|lô_đất|miếng_đất|mảnh_đất|nền_nhà|thổ_cư|sân_nhà|ranh|mốc_giới',
  ],
  boundary: [
    'ranh|ranh_giới|mốc|mốc_giới|hàng_rào|bờ_rào|lấn|lấn_chiếm|lấn_sang|chiếm|tranh_chấp|tranh|giành|rào|dời|xâm_lấn|cãi',
  ],
  land_paper: [
    'sổ đỏ|hồng|bìa|đất',
    'sổ_đỏ|sổ_hồng|bìa_đỏ|giấy_chứng_nhận_quyền|gcnqsdđ|quyền_sử_dụng_đất|cấp_sổ|làm_sổ|ra_sổ|trích_lục_bản_đồ|hồ_sơ_đất|sang_tên_đất|tách_sổ|tách_thửa',
    'giấy chứng nhận quyền',
  ],
  praise: [
    'cảm_ơn|cám_ơn|khen|tuyên_dương|biểu_dương|tri_ân|biết_ơn * cán_bộ|anh|chị|cô|chú|các|xã|uỷ_ban|bạn|nhân_viên|công_an|bác_sĩ|lãnh_đạo',
    'phục_vụ|hướng_dẫn|làm_việc|giải_quyết|giúp * tận_tình|nhiệt_tình|chu_đáo|tốt|nhanh|tử_tế|dễ_thương|niềm_nở|vui_vẻ|hài_lòng',
    'rất|quá|thật|vô_cùng hài_lòng|nhiệt_tình|tận_tình|chu_đáo|dễ_thương',
    'nhiệt_tình|tận_tình|tận_tâm|chu_đáo|niềm_nở',
  ],
  welfare_people: [
    'người_già|người_cao_tuổi|cao_tuổi|các_cụ|cụ|bà_ngoại|ông_nội|bà_nội|ông_ngoại|khuyết_tật|tàn_tật|mồ_côi|liệt_sĩ|thương_binh|bệnh_binh|có_công|đơn_thân|bại_não|chất_độc_da_cam|neo_đơn|tâm_thần|cựu_chiến_binh|đi_bộ_đội',
  ],
  money: [
    'trợ_cấp|tiền|chế_độ|hưởng|lĩnh|lãnh|quà|phụ_cấp|hỗ_trợ|chi_trả|tiền_tuất|lương|ưu_tiên|công_nhận|danh_sách',
  ],
  dirty: ['ăn_chặn|ăn_bớt|khống|giả_chữ_ký|phong_bì'],
  loan: [
    'vay_vốn|ngân_hàng_chính_sách|vốn_vay|vay_tiền|giải_ngân|lãi_suất|tổ_vay_vốn|tổ_tiết_kiệm|vay_ngân_hàng|vay_ưu_đãi|vay_sinh_viên',
  ],
  school: [
    'trường|trường_học|lớp_học|nhà_trường|mầm_non|mẫu_giáo|nhà_trẻ|tiểu_học|cấp_1|cấp_2|cấp_hai|cấp_một|thcs|trung_học|điểm_trường|lớp_mẫu_giáo|bán_trú|nội_trú',
  ],
  teacher: [
    'cô_giáo|thầy_giáo|giáo_viên|thầy_cô|hiệu_trưởng|thầy ~lang|cúng|bói|mo',
    'cô|thầy * dạy|chủ_nhiệm|trường',
  ],
  food: [
    'thịt|cá|sữa|bún|phở|bánh|bánh_mì|trà_sữa|rau|giò|chả|nước_đá|thức_ăn|đồ_ăn|cơm|rượu|bia|kẹo|đồ_chiên|xúc_xích|nước_mắm|mì_chính|hải_sản|trái_cây|quán_ăn|quán_cơm|quán_bún|thực_phẩm|mật_ong|gạo_bán',
  ],
  spoiled: [
    'ôi|thiu|hết_hạn|hết_đát|giả|bẩn|mốc|hoá_chất|dỏm|mất_vệ_sinh|hàn_the|tẩm|cống|ruồi_bu|đau_bụng|ngộ_độc|không_nhãn|không_nguồn_gốc|bơm_nước|quá_hạn|nhái|kém_chất_lượng|dầu_đen|ươn|tem|nhãn|thiếu_cân|cân_thiếu|pha',
  ],
  sell: ['bán|mua|chợ|quán|tiệm|sạp|cửa_hàng|tạp_hoá|siêu_thị|đại_lý'],
};
