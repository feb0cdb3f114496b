# Lời của trợ lý, tiếng Việt phổ thông. Bản gốc của mọi ngôn ngữ khác.

hello = Xin chào. Tôi là trợ lý tự động của { $commune }.
ask-story = Bà con kể việc cần phản ánh. Gõ chữ hoặc gửi giọng nói đều được ạ.

# Runtime of flows (flows/): what is said around every question.
stale-tap = Nút ấy của lần trước, nay không dùng được nữa. Việc của ông/bà đang ở bước sau đây.
talk-begun-again = Trợ lý vừa được sửa đổi nên xin được hỏi lại từ đầu. Mong ông/bà thông cảm.
miss-choose = Ông/bà bấm vào một dòng bên dưới, hoặc gõ số đứng trước dòng ấy.
miss-text = Ông/bà gõ chữ, hoặc giữ nút ghi âm rồi nói.
miss-photos = Ông/bà gửi ảnh vào đây, hoặc bấm một nút bên dưới.
miss-place = Ông/bà gửi vị trí bằng nút ghim bản đồ, hoặc gõ tên nơi ấy.
miss-phone = Ông/bà gõ số điện thoại, đủ mười chữ số.
offer-person = Xin lỗi, trợ lý tự động chưa hiểu ý ông/bà. Ông/bà gõ số 9 để nói chuyện với cán bộ, hoặc trả lời tiếp câu dưới đây.
exit-person = Gặp cán bộ
choice-more = Xem thêm
photos-skip = Không gửi ảnh
photos-done = Gửi ảnh xong
photos-kept = Đã nhận { $count } ảnh. Ông/bà gửi thêm ảnh, hoặc bấm nút khi đã xong.
photo-kept-tell = Đã nhận ảnh. Xin ông/bà nói thêm vài lời về việc này.
review-row = { $label }: { $value }
review-change = Sửa lại
review-which = Ông/bà muốn sửa chỗ nào?
told-by-voice = { $count } đoạn ghi âm
photos-count = { $count } ảnh
place-on-map = vị trí { $latitude }, { $longitude }
not-given = (chưa có)
rest-hint = Ông/bà cần việc gì nữa, cứ gõ chữ hoặc gửi giọng nói.
rest-menu = Xem các việc làm được
resume-offer = Ông/bà còn một việc đang dở. Ông/bà có muốn làm tiếp việc ấy không?
resume-yes = Làm tiếp
resume-drop = Bỏ việc ấy
draft-dropped = Đã bỏ việc đang dở.
stopped = Đã dừng lại. Muốn xoá dữ liệu của mình, ông/bà gõ: xoá dữ liệu.
