// Ideas of complaints and wishes: places of everybody, what is wrong there, who is blamed, what is asked for instead.
import type { CueWords } from '../../procedures/cues.ts';

export const STREET: CueWords = {
  public_place: [
    'đường|ngõ|hẻm|kiệt|cống|kênh|mương|rãnh|suối|chợ|phố|hồ|sông|kè|đập|xóm|ấp|quốc_lộ|ngã_ba|ngã_tư|vỉa_hè|lề_đường|lòng_đường',
    'công_viên|nghĩa_trang|nhà_văn_hoá|sân_bóng|bến_xe|bến_đò|bãi_đất|bãi_rác|khu_dân_cư|khu_phố|cổng_trường|trạm_y_tế|trạm_xá',
    'cầu|cầu_treo|lan_can|nắp|nắp_cống|hố_ga|hố|biển_báo|đèn|cột|trụ|cột_đèn|cột_điện|trụ_điện|dây_điện|cáp|bóng_đèn|đèn_đường|loa_phường',
    'rác|nước_thải|phế_thải|xà_bần|rác_thải|kim_tiêm|xác * chết|heo|lợn|gà|vật',
    'rừng|cát|bùn|đất_đá|mỏ',
  ],
  trouble: [
    'hỏng|vỡ|nứt|lún|sụt|sập|ngập|tắc|nghẹt|bít|lầy|xóc|gãy|xiêu|nghiêng|thòng|đứt|rơi_vãi|rơi|tối_om|tối_thui|tối|chập_chờn',
    'hôi|thối|khét|bẩn|ô_nhiễm|đen_ngòm|đen_kịt|đục|tanh|mùi|khói|bụi|ồn|ầm|rầm|inh_ỏi|rung|nhức_óc|đinh_tai|tra_tấn',
    'vứt|quăng|xả|đổ|thải|đốt|lấn|chiếm|chắn|chặn|lấp|bít|tràn|rải|phá|chặt_trộm|khai_thác|hút_cát|lậu|trái_phép|bừa_bãi|bậy|trộm',
    'quậy|hú_hét|lạng_lách|chạy_ẩu|nẹt_pô|đua|tụ_tập|đánh_nhau|đánh_bài|cờ_bạc|rình_mò|kẹt_xe|cồng_kềnh|quá_tải|chạy_nhanh|phóng',
    'nguy_hiểm|tai_nạn|té|ngã|lọt|hoài|cản_trở|xuống_cấp|sạt|bong|mục|không_sáng|không_lên|không_cháy|không_hoạt_động|mất_vệ_sinh',
    'không|chẳng|chưa ai * dọn|thu|sửa|hốt|làm|đến|xuống|lo',
    'không * chịu_được|chịu_nổi|ngủ_được|đi_nổi|thở_nổi|rào|rào_chắn|đậy|rọ_mõm|che',
  ],
  nuisance: [
    'hàng_xóm|nhà_bên|nhà_kế_bên|nhà_kế|bên_cạnh|nhà_cạnh|nhà_sau|nhà_trước|nhà_đối_diện',
    'quán|quán_nhậu|quán_bar|quán_hát|xưởng|nhà_máy|lò|lò_mổ|lò_gạch|trại|trại_heo|trại_gà|chuồng|công_trình|cơ_sở|karaoke|loa|loa_kẹo_kéo',
    'thanh_niên|choai_choai|nhóm|đám|bọn|con_nghiện|người_ta|xe_tải|xe_ben|xe_chở|chó|trâu|bò|heo|lợn',
  ],
  official: [
    'cán_bộ|công_chức|nhân_viên|chủ_tịch|phó_chủ_tịch|bí_thư|trưởng_thôn|thôn_trưởng|trưởng_ấp|trưởng_bản|tổ_trưởng|tổ_phó|kế_toán|thủ_quỹ|địa_chính|tư_pháp|hiệu_trưởng|công_an|lãnh_đạo|giám_đốc|ban_quản_lý|trưởng_phòng|chính_sách|dân_quân|hộ_tịch',
  ],
  dirty_deed: [
    'ăn_chặn|ăn_bớt|ăn_tiền|bỏ_túi|biển_thủ|tham_ô|tham_nhũng|hối_lộ|nhận_tiền|lấy_tiền|đòi_tiền|vòi_tiền|vòi_vĩnh|phong_bì|chung_chi|bồi_dưỡng|lót_tay|bôi_trơn|đút_lót',
    'khống|khai_khống|nâng_khống|làm_giả|giả_mạo|chứng_từ_giả|bằng_giả|hồ_sơ_giả|bao_che|trục_lợi|tư_lợi|lạm_quyền|lợi_dụng|thông_đồng|móc_nối|cấu_kết',
    'lấy|bán|nhận|thu|giữ|ém|chia|rút|ghi_tên|cho_người_nhà * gạo|cứu_trợ|tiền|đất_công|tiền_dân|tiền_hỗ_trợ|quỹ|danh_sách|lĩnh_tiền|người_chết|biên_lai',
    'đất công|công_ích',
    'không * biên_lai|phiếu_thu|hoá_đơn',
  ],
  decision: [
    'quyết_định|biên_bản|thông_báo|kết_luận|xử_phạt|tiền_phạt|phạt|cưỡng_chế|thu_hồi|giải_toả|đền_bù|bồi_thường|tái_định_cư|kiểm_đếm|áp_giá|giá_đền_bù',
    'bị * thu|thu_hồi|trừ|cắt|gạch|loại|bác|huỷ|phá_dỡ|cưỡng_chế|từ_chối',
    'cắt|gạch|loại|bác|huỷ * trợ_cấp|hồ_sơ|danh_sách|giấy_phép|chế_độ|hộ_nghèo|tên',
    'phạt tôi|sai|oan',
  ],
  reject: [
    'không|chẳng|chưa|khỏi * đồng_ý|chịu|phục|chấp_nhận|đồng_tình|nhất_trí|thoả_đáng|hài_lòng|công_bằng|đúng|rõ_vì_sao|giải_thích|lý_do',
    'phản_đối|oan|oan_ức|oan_uổng|vô_lý|vô_cớ|bất_công|trái_luật|sai_luật|sai_người|rẻ_mạt|bèo|quá_thấp|không_đồng_nào',
    'xem_xét_lại|xem_lại|giải_quyết_lại|yêu_cầu_huỷ|đòi_lại|làm_rõ',
    'chưa nhận|thấy * đồng|tiền',
  ],
  wish_for: [
    'mong|ước|ước_gì|ước_chi|giá_mà|giá_như|đề_xuất|kiến_nghị|góp_ý|hy_vọng|kính_mong|kính_đề_nghị|mong_muốn',
    'nên * lắp|mở|thêm|đặt|làm|trồng|xây|tổ_chức|bố_trí|có|cho|phát|gắn|tăng|giảm|sửa',
    'sao|tại_sao không * làm|lắp|mở|đặt|cho|xây|trồng|tổ_chức|có|thu',
    'đề_nghị|xin|nhờ|cần|muốn xã|phường|thôn|uỷ_ban|chính_quyền|lãnh_đạo|nhà_trường|ubnd',
    'đề_nghị * lắp|mở|thêm|đặt|làm|trồng|xây|tổ_chức|bố_trí|công_khai|thu|tăng|giảm|cho_phép|xem_xét|đầu_tư|hỗ_trợ|nâng_cấp',
    'dân|bà_con|chúng_tôi|tụi_tôi * mong|muốn|xin|cần|đề_nghị',
    'xã|phường|thôn|uỷ_ban nên|có_thể|xem_xét|cần',
    'cho_phép|xin_cho|xem_xét',
    'cần thêm|có',
  ],
  improvement: [
    'lắp|gắn|mở|thêm|đặt|trồng|xây|bố_trí|tổ_chức|đầu_tư|nâng_cấp|mở_rộng|bê_tông|bê_tông_hoá|công_khai|kéo|kè|tăng_cường|cải_tiến|cải_thiện|miễn_phí|chuyển_khoản|mã_qr|trực_tuyến',
    'camera|gương_cầu|gờ_giảm_tốc|ghế|ghế_đá|thùng_rác|đèn|đèn_đường|sân_chơi|sân_bóng|thư_viện|wifi|xe_buýt|công_viên|nhà_văn_hoá|nhà_vệ_sinh|cây_cầu|cầu|điện_lưới|trạm|lớp|lớp_học|chợ_phiên|biển_báo|loa',
  ],
};
