// Frequent words: one of them alone, its marks perhaps left out, proves nothing about a matter.

/** With marks, as people write them; without marks their letters are somebody else's word ("cho" is chó, "ho" is hồ). */
export const FREQUENT_WORDS: readonly string[] =
  `xã không cho có cô của các còn con là lại làm lắm lên lúc mà mấy mới một này nào nên nói năm người nhà nhưng như ở
  ông qua quá ra rồi rất sao sẽ so sự tại thì thế theo thôi tôi tới trên trong từ và vào về vẫn vì với vô xin đã đang
  đây để đến đi được đó giờ gì hay hết hơn hỏi hộ họ khi khác bà bác bên bị cả chị chỉ chú chưa chứ cũng dân dạ ai anh
  ạ à em bao biết bữa đâu đều gửi mong mình ngày nay nơi nữa phải tháng tuần thấy trước sau vậy việc xem xong kính thưa
  nhờ giúp giùm cần muốn trợ trò coi công thông lấy trở hồi hoài chi ni bộ đề khỏi bảo báo giá gia cán phường thôn
  chính quyền tình trạng liên hệ gọi kêu đứa cháu tui`.split(/\s+/);
