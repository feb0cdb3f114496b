# Lời của trợ lý, tiếng Việt phổ thông. Bản gốc của mọi ngôn ngữ khác.
#
# { $you } và { $You } là cách gọi người đọc (ông/bà, bác, cô …); máy tự điền, không ai phải đưa vào.
# Tên có đầu `format-` là cách viết ngày, giờ, mã; mỗi ngôn ngữ dùng những phần mình cần.

## Cách viết ngày, giờ, mã

format-weekday-0 = Chủ nhật
format-weekday-1 = thứ Hai
format-weekday-2 = thứ Ba
format-weekday-3 = thứ Tư
format-weekday-4 = thứ Năm
format-weekday-5 = thứ Sáu
format-weekday-6 = thứ Bảy
# $weekday: thứ trong tuần · $date, $month, $year: ngày, tháng, năm
format-day = { $weekday }, ngày { $date } tháng { $month }
format-day-year = { $weekday }, ngày { $date } tháng { $month } năm { $year }
# $day: ngày đã viết; chưa có lịch nghỉ chính thức của năm ấy
format-day-projected = { $day } (tạm tính)
# Một ngày đứng riêng, để chọn
day-alone = { $day }
code-alone = { $code }
# $dong: số tiền, chữ số · $words: bằng chữ
format-money = { $dong } đồng ({ $words } đồng)
# $clock: giờ đã viết · $day: ngày đã viết
format-moment = { $clock }, { $day }
# $hour: 0–23 · $minute: hai chữ số · $hour12, $part (morning, noon, afternoon, evening): giờ theo buổi
format-clock = { $hour } giờ { $minute }
format-clock-even = { $hour } giờ
# $days, $hours, $minutes: thời gian làm việc
format-working-days = { $hours ->
    [0] { $days } ngày làm việc
   *[other] { $days } ngày { $hours } giờ làm việc
}
format-working-hours = { $minutes ->
    [0] { $hours } giờ làm việc
   *[other] { $hours } giờ { $minutes } phút làm việc
}
format-working-minutes = { $minutes } phút làm việc
# $time: thời gian làm việc đã viết
format-left = còn { $time }
format-late = quá hạn { $time }
format-now = đến hạn

## Cách gọi

address-default = ông/bà
address-cu = cụ
address-bac = bác
address-ong = ông
address-ba = bà
address-co = cô
address-chu = chú
address-anh = anh
address-chi = chị
address-em = em
address-group-elder = Ông, bà, cụ
address-group-parent = Cô, chú
address-group-peer = Anh, chị, em
# Người đã chọn từ trước, khi còn gọi gộp
address-co_chu = cô/chú
address-anh_chi = anh/chị

## Chào, lối ra, khi chưa hiểu

# $commune: tên xã
greeting-first =
    Xin chào { $you }. Tôi là trợ lý tự động (máy trả lời) của { $commune }, không phải người.
    Tôi giữ lời nhắn, ảnh, giọng nói { $you } gửi để chuyển và trả lời việc của { $you }. Gõ “trợ giúp” để xem thêm.
# Câu chào đầu tiên của mỗi ngày, một lần
greeting-again = Xin chào { $you }.
abuse-reply = Tôi hiểu { $you } đang bực. Có việc gì, { $you } kể ra, tôi chuyển người lo ngay ạ. Muốn gặp người, { $you } bấm 9.
stray-reply = Việc này ngoài phần tôi giúp được ạ. Tôi chỉ giấy tờ cần mang, nhận phản ánh, và tìm người cho { $you } gặp.
thanks-reply = Dạ, cảm ơn { $you }. Có việc gì { $you } cứ nhắn ạ.

exit-person = Gặp người
exit-hint = Lúc nào cũng bấm được: 0 xem lại · 7 đổi tiếng · 8 quay lại · 9 gặp người.

not-understood = Tôi chưa hiểu ý { $you }. { $You } bấm một nút, hoặc gõ số của nút ạ.
not-understood-person = Tôi là máy, vẫn chưa hiểu ý { $you }. Để tôi mời người nói chuyện với { $you } nhé?
stale-tap = Nút ấy đã cũ. Việc đang ở chỗ này ạ.
nothing-to-go-back = Đây là bước đầu rồi ạ.
talk-begun-again = Trợ lý vừa được sửa lại, nên xin phép hỏi { $you } lại từ đầu ạ.
draft-offer = { $You } có việc đang làm dở. Làm tiếp không ạ?
draft-continue = Làm tiếp
draft-drop = Bỏ việc ấy
draft-dropped = Đã bỏ việc làm dở ạ.
list-more = Xem thêm
photos-done = Xong
photos-skip = Không có ảnh
# $count: số ảnh đã nhận
photos-received = Đã nhận { $count } ảnh. { $You } gửi thêm, hoặc bấm “Xong” ạ.
phone-not-understood = Số điện thoại này chưa đúng. { $You } gõ lại đủ các chữ số ạ.
review-change = Sửa
review-change-which = { $You } muốn sửa chỗ nào ạ?
lines = { $lines }
yes = Có
no = Không
done = Xong
to-menu = Việc khác
voice-kept = (giọng nói)
failed-apology = Xin lỗi { $you }, máy vừa gặp lỗi với tin này. Tin vẫn còn lưu. Cần gấp, { $you } gọi { $phone } ạ.
only-text-hint = Tôi hiểu chữ, giọng nói, ảnh và vị trí ạ.
miss-text = { $You } gõ chữ, hoặc giữ nút ghi âm rồi nói ạ.
miss-photos = { $You } gửi ảnh vào đây, hoặc bấm một nút ạ.
miss-place = { $You } gửi vị trí, hoặc gõ tên nơi ấy ạ.
photo-kept = Đã nhận ảnh. { $You } nói thêm vài lời về việc này ạ.
# $label: tên dòng · $value: điều đã kể, đã chọn
review-row = { $label }: { $value }
not-given = (chưa có)
rest-hint = Cần việc gì nữa, { $you } cứ gõ hoặc nói ạ.
stopped = Vâng, tôi dừng lại. Muốn xoá thông tin của mình, { $you } gõ: xoá dữ liệu.

## Nguy hiểm: số điện thoại trước hết

danger-fire = Gọi 114 ngay. Ra khỏi chỗ cháy, gọi người xung quanh giúp.
danger-accident = Có người bị thương, gọi 115 ngay. Đừng di chuyển người bị nặng nếu chỗ đó an toàn.
danger-disaster = Cần cứu người, gọi 112 ngay. Rời chỗ nước dâng, đất lở.
danger-violence = Đang bị đánh, gọi 113 ngay. Tìm chỗ có người ở cùng.
danger-child = Gọi 111, miễn phí, ngày đêm đều có người nghe. Trẻ đang nguy hiểm, gọi 113 ngay.
danger-crime_now = Gọi 113 ngay. Đừng đối mặt một mình.
danger-self_harm = Xin { $you } đừng ở một mình. Gọi 115, hoặc gọi người thân đến ngay ạ.
danger-place = { $You } đang ở đâu? Gửi vị trí, hoặc nói tên thôn và chỗ gần đó.
danger-no-place = Không nói được lúc này
clear-phone-button = Xoá dấu vết trên máy
clear-phone =
    Cách xoá: ra danh sách trò chuyện, giữ ngón tay vào cuộc trò chuyện này, bấm “Xoá”. Vừa gọi điện thì xoá cả nhật ký cuộc gọi.
    Tôi không tự nhắn lại về việc này. Cần người ngay, gọi 113; trẻ em gọi 111. Lúc nào yên ổn, { $you } nhắn lại, tôi luôn ở đây.

## Thực đơn của người dân

menu-ask =
    { $You } cần việc gì ạ?
    Muốn gặp người, bấm 9. Muốn đổi tiếng hay cách nói, bấm 7.
menu-procedure = Giấy tờ cần mang
menu-report = Gửi phản ánh, kiến nghị
menu-track = Việc tôi đã gửi
menu-office = Lấy số, hẹn, hỏi việc xã
menu-person = Gặp người

## Tiếng và cách nói

language-ask = { $You } muốn dùng tiếng nào ạ?
language-vi = Tiếng Việt
language-vi-easy = Tiếng Việt dễ đọc
language-en = English
language-address = Đổi cách gọi tôi
mode-ask = { $You } muốn đọc hay nghe ạ? Chỗ nào chưa có giọng đọc thì tôi vẫn gửi chữ.
mode-text = Đọc chữ
mode-voice = Nghe giọng nói
mode-both = Cả hai
address-ask = Xin phép gọi { $you } là gì ạ?
address-ask-word = Xin { $you } chọn một tiếng gọi ạ.
# Hỏi đúng một lần, sau việc đầu tiên gửi tới xã
address-ask-once = Xin phép hỏi một lần: tôi nên gọi { $you } là gì ạ? Chưa chọn thì tôi vẫn gọi { $you }.
address-choose = Chọn cách gọi

## Giúp đỡ

# $commune, $phone: tên, số điện thoại của xã
help-what =
    Tôi là trợ lý tự động của { $commune }. Tôi chỉ giấy tờ cần mang, nhận phản ánh, kiến nghị, và báo lại khi có trả lời. Người trả lời là cán bộ, không phải máy.
    Để khỏi bị lừa: tôi không bao giờ hỏi mã OTP, mật khẩu, số thẻ, không bao giờ bảo chuyển tiền.
    Nghi ngờ tin nào, { $you } gọi { $phone } hỏi lại.
    { exit-hint }
help-privacy-button = Giữ gì của tôi
help-erase-button = Xoá thông tin của tôi
help-privacy =
    Tôi giữ lời nhắn, ảnh, giọng nói, vị trí, số điện thoại { $you } gửi, chỉ để xã giải quyết và trả lời (theo Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15).
    Người được giao việc mới xem được. { $You } có quyền xem, sửa, xin xoá. Đừng gửi ảnh căn cước ạ.

## Xin xoá thông tin

erase-ask =
    { $You } muốn xoá thông tin của mình ạ?
    Lời nhắn thường thì xoá được. Việc đã gửi vào xã thì phải giữ theo luật lưu trữ, cán bộ sẽ nói rõ.
erase-yes = Xin xoá
erase-phone = Chỉ xoá trên máy này
erase-on-phone =
    Cách xoá: ra danh sách trò chuyện, giữ ngón tay vào cuộc trò chuyện này, bấm “Xoá”.
    Việc đã gửi vào xã vẫn được giải quyết. Muốn nói tiếp, { $you } nhắn lại lúc nào cũng được.
erase-no = Thôi, giữ nguyên
erase-kept = Vâng, tôi giữ nguyên ạ.
# $answerBy: ngày phải trả lời
erase-received = Đã nhận lời xin xoá thông tin. Xã trả lời { $you } trước { $answerBy }. (Tin tự động)

## Giấy tờ cần mang

procedure-ask = { $You } cần làm giấy tờ gì ạ? Gõ hoặc nói vài chữ, như “khai sinh cho con”.
procedure-browse = Xem theo việc
# $name: tên việc
procedure-taken = Tôi hiểu { $you } hỏi: { $name }. Không phải việc này thì { $you } gõ lại ạ.
procedure-which = Có phải { $you } hỏi việc này không ạ?
procedure-none = Không phải
procedure-not-found = Tôi chưa tìm ra việc này. { $You } nói cách khác nhé?
procedure-say-again = Nói cách khác
procedure-groups = { $You } cần giấy tờ về việc gì ạ?
procedure-list = { $You } chọn việc cần làm ạ.
# $ask: câu hỏi của thủ tục
procedure-question = { $ask }
procedure-option-unknown = Không rõ
# $name: tên việc · $lines: các giấy tờ
procedure-papers =
    { $name }. Giấy tờ cần mang:
    { $lines }
procedure-papers-if = Dòng ghi “nếu” là tuỳ nhà mình, không phải ai cũng cần.
# $details: các dòng dưới đây
procedure-details =
    { $details }
    { $You } cần gì nữa không ạ? Hỏi thêm được luôn, như “con đi thay được không”.
procedure-fee = Tiền phải nộp: { $fee }.
# Lệ phí là một số tiền rõ ràng: $money số tiền, $unit tính cho một gì, $rest ai được miễn
fee-free = không mất tiền
fee-amount = { $money }
fee-amount-per = { $money } một { $unit }
fee-besides = { $fee }. { $rest }
procedure-time = Bao lâu xong: { $time }.
# $from: ngày nộp sớm nhất · $due: ngày có kết quả
procedure-result-by = Nộp đủ giấy tờ { $from } thì chậm nhất { $due } có kết quả.
procedure-where = Nộp ở đâu: { $where }.
procedure-authority = Nơi giải quyết: { $authority }.
procedure-deadline = Nhớ hạn: { $deadline }.
# $note: lời dặn của tờ hướng dẫn
procedure-note = Lưu ý: { $note }.
# $source: nguồn và tháng đối chiếu
procedure-source = Theo: { $source }.
# $who: chức danh và tên · $date: ngày
procedure-reviewed = Cán bộ kiểm tra: { $who }, { $date }.
procedure-secondhand = Danh sách này theo bản lưu hoặc luật vừa đổi, chưa đối chiếu với bản công bố.
# $day: hạn phải xem lại
procedure-overdue = Lẽ ra phải xem lại trước { $day }, nay đã quá hạn.
procedure-unreviewed = Đây là thông tin tham khảo, cán bộ của xã chưa duyệt.
procedure-recheck = Cần kiểm tra lại: trước khi đi, { $you } gọi hỏi quầy một cửa { $phone }.
# $name, $address, $hours, $phone
procedure-low =
    { $name }: việc này tôi chưa có danh sách giấy tờ chắc chắn, nên không chỉ bừa.
    { $You } hỏi quầy một cửa: { $address }. Giờ làm việc: { $hours }. Điện thoại: { $phone }.
procedure-another = Hỏi việc khác
procedure-ways-button = Cách nộp, ai đi thay
# $name: tên việc · $day: ngày thôi làm
procedure-ended = { $name }: việc này đã thôi làm từ { $day }, vì quy định cũ không còn. Cần hỏi, { $you } gọi { $phone } ạ.
# $counter, $hours: quầy và giờ riêng của việc này
procedure-counter = Tại: { $counter }.
procedure-hours = Giờ nhận: { $hours }.
# Hỏi thêm về việc đang nói: $lines các câu trả lời
procedure-answer = { $lines }
procedure-papers-again = Xem lại giấy tờ
procedure-more = { $You } hỏi gì nữa không ạ?
follow-up-counter = Quầy một cửa: { $address }. Giờ làm việc: { $hours }. Điện thoại: { $phone }.
# $where: các cách nộp trên mạng · $find: cách tìm việc ấy
follow-up-online =
    Việc này làm trên mạng được:
    1. Mở một trong các chỗ này: { $where }. Đăng nhập bằng VNeID của chính mình.
    2. { $find }. Xin chọn xã mình làm nơi giải quyết.
    3. Khai mẫu, gửi ảnh từng giấy, xem lại rồi bấm nộp.
    4. Xin giữ mã hồ sơ để theo dõi. Được báo thiếu giấy thì nộp thêm cũng ở đó.
    Mã OTP, mật khẩu: không đưa cho ai, kể cả cán bộ. Tôi không bao giờ hỏi.
# $name: tên việc · $code: mã thủ tục quốc gia
follow-up-find = Tìm “{ $name }”
follow-up-find-code = Gõ mã { $code } vào ô tìm, hoặc tìm “{ $name }”
follow-up-offline = Việc này không nộp trên mạng được.
follow-up-home = Việc này cán bộ có thể đến tận nhà. { $You } gọi { $phone } để hẹn.
follow-up-home-ask = Tờ hướng dẫn không ghi cán bộ đến nhà. Người già yếu, ốm đau thì gọi { $phone } hỏi ạ.
# Ai đi thay: $who người đi · $papers giấy phải thêm
follow-up-proxy = • { $who }: thêm { $papers }
follow-up-proxy-nothing = • { $who }: không phải thêm giấy gì
follow-up-proxy-sent = Người đi thay
follow-up-proxy-rule =
    Ông bà, cha mẹ, con, vợ chồng, anh chị em ruột đi thay: giấy uỷ quyền không phải chứng thực.
    Người khác đi thay: giấy uỷ quyền phải chứng thực.
follow-up-proxy-unknown = Tờ hướng dẫn không ghi ai được đi thay. { $You } gọi { $phone } hỏi trước ạ.
# Từng dòng giấy tờ: $name tên giấy, $note lời dặn
paper-form = • { $name } (điền mẫu)
paper-submit = • { $name } (nộp)
paper-copy = • { $name } (nộp bản sao)
paper-original = • { $name } (nộp lại bản gốc)
paper-present = • { $name } (cho xem rồi cầm về)
paper-info = • { $name }
# $line: một dòng ở trên · $condition: khi nào cần
paper-if = { $line }, nếu { $condition }
paper-note = { $line }. { $note }
# $question, $option: câu hỏi và câu trả lời làm giấy này thành cần
paper-condition = “{ $question }” là { $option }
paper-option = “{ $option }”
paper-condition-and = { $first }, và { $then }
paper-condition-or = { $first } hoặc { $then }
paper-none = • Không phải nộp giấy tờ gì
source-checked = { $title } (đối chiếu { $checked })
source-unchecked = { $title } (chưa ghi ngày đối chiếu)
source-none = chưa ghi nguồn
joined = { $first }; { $then }
way-mot_cua = quầy một cửa của xã
way-cong_an_xa = công an xã
way-dvcqg = trên mạng, Cổng Dịch vụ công quốc gia
way-vneid = ứng dụng VNeID
way-cong_bo_cong_an = trên mạng, Cổng Dịch vụ công Bộ Công an
way-buu_chinh = gửi bưu điện
way-luu_dong = cán bộ đến tận nhà
way-dien_thoai = gọi điện
way-tiep_cong_dan = nơi tiếp dân của xã
way-truong = nhà trường
way-ban_chqs = ban chỉ huy quân sự xã
way-ngan_hang_chinh_sach = ngân hàng chính sách
way-to_tiet_kiem = tổ tiết kiệm và vay vốn
# $hours: các quãng giờ làm việc
hours-weekdays = thứ Hai đến thứ Sáu, { $hours }
hours-span = { $from } đến { $to }
hours-and = { $first } và { $then }

## Danh sách giấy tờ tôi giữ

list-keep = Giữ danh sách này
list-mine = Giấy tờ của tôi
list-kept = Đã giữ danh sách này. Lúc nào muốn xem lại, { $you } gõ “giấy tờ của tôi” ạ.
list-which = { $You } xem danh sách nào ạ?
# $name: tên việc · $left: số giấy còn thiếu
list-item = { $left ->
    [0] { $name } · đủ giấy
   *[other] { $name } · còn { $left } giấy
}
list-none = { $You } chưa giữ danh sách nào ạ.
list-tick =
    { $name }: còn { $left } giấy.
    Có giấy nào rồi, { $you } bấm vào giấy ấy.
list-ready =
    { $name }: đủ giấy rồi ạ. { $You } mang đi nộp được.
    Bấm nhầm thì bấm lại giấy ấy.
list-paper-lack = { $name }
list-paper-maybe = (nếu cần) { $name }
list-paper-have = Đã có · { $name }
list-more-ways = Việc khác
list-more-ask = { $You } muốn làm gì với danh sách này ạ?
list-show = Đưa ở quầy
list-drop = Thôi giữ
list-dropped = Đã bỏ danh sách ấy ạ.
list-gone = Danh sách này không còn ở đây ạ. { $You } xem lại giấy tờ của việc ấy nhé.
# Danh sách đã đổi: $came giấy thêm, $went giấy bớt, $fee tiền phải nộp nay là
list-changed = Danh sách giấy tờ { $you } đã xem có thay đổi: { $name }.
list-changed-came = • Nay cần thêm: { $papers }
list-changed-went = • Nay không cần nữa: { $papers }
list-changed-fee = • Tiền phải nộp nay là: { $fee }
list-changed-see = Xem danh sách

## Bị trả về vì thiếu giấy

sent-back-button = Quầy đòi thêm giấy
# $who: chức danh và tên người giữ tờ hướng dẫn
sent-back-sorry =
    Xin lỗi { $you } đã phải đi lại. Lỗi ở tờ hướng dẫn của chúng tôi, không phải ở { $you }.
    Tôi đã báo { $who } xem lại. Xem xong, tôi nhắn { $you } ngay.
sent-back-which = Quầy đòi thêm giấy gì ạ? { $You } gõ, nói, hoặc chụp ảnh tờ ghi.
sent-back-unknown = Không nhớ rõ
sent-back-thanks = Cảm ơn { $you } đã báo. Cần đi ngay, { $you } bấm 9 hỏi cán bộ trước ạ.
# $name: tên việc · $who: chức danh, tên · $day: ngày
sent-back-mended = { $who } đã xem lại tờ hướng dẫn “{ $name }” mà { $you } báo, lúc { $day }. Trước khi đi, { $you } xem lại giấy tờ ạ.
## Quầy một cửa: lấy số thứ tự

office-ask = { $You } cần việc gì ở xã ạ?
office-counter = Lấy số, đặt lịch hẹn
office-leader = Đăng ký gặp lãnh đạo
counter-ask =
    Lấy số thì không phải đứng chờ: gần đến lượt tôi nhắn { $you }.
    { $You } muốn làm gì ạ?
counter-number = Lấy số thứ tự
counter-book = Đặt lịch hẹn
counter-ticket = Số của tôi
counter-visits = Lịch hẹn của tôi
number-field = { $You } làm việc gì ở quầy ạ?
# $far: tên các thôn xa
number-priority =
    Người già, người ốm, người khuyết tật, phụ nữ mang thai, người có con nhỏ được gọi trước. Người ở thôn xa cũng vậy: { $far }.
    { $You } có thuộc diện này không ạ? Không phải nói lý do, tôi cũng không ghi lại.
number-priority-plain =
    Người già, người ốm, người khuyết tật, phụ nữ mang thai, người có con nhỏ được gọi trước.
    { $You } có thuộc diện này không ạ? Không phải nói lý do, tôi cũng không ghi lại.
number-priority-yes = Có, được ưu tiên
number-priority-no = Không
# $address, $phone, $hours của xã
number-none = Lúc này chưa có quầy nào phát số. { $You } đến { $address }, giờ làm việc: { $hours }, hoặc gọi { $phone } ạ.
# $opens: lúc quầy mở lại
number-closed = Quầy đã nghỉ, mở lại lúc { $opens }. Sáng hôm ấy { $you } lấy số, hoặc đặt lịch hẹn trước ạ.
# $from: giờ bắt đầu phát số
number-too-early = Hôm nay quầy phát số từ { $from }. { $You } lấy số sau giờ ấy ạ.
number-full = Xin lỗi { $you }, hôm nay đông, không kịp đến lượt trước giờ nghỉ. Mời { $you } đặt lịch hẹn, hoặc gọi { $phone } ạ.
number-nobody = Xin lỗi { $you }, hôm nay quầy này không có người. { $You } gọi { $phone } hỏi giúp ạ.
# $number: số thứ tự · $field: việc · $turn: mấy người trước, khoảng mấy giờ
ticket-taken =
    Số của { $you } là { $number }. Việc: { $field }.
    { $turn } Gần đến lượt tôi nhắn ngay.
ticket-waiting =
    Số của { $you } là { $number }. Việc: { $field }.
    { $turn }
# $ahead: số người trước · $at: giờ
ticket-turn = Trước { $you } còn { $ahead } người. Khoảng { $at } đến lượt.
ticket-turn-first = { $You } là người tiếp theo. Khoảng { $at } đến lượt.
ticket-turn-unknown = Quầy đang tạm nghỉ, chưa biết mấy giờ đến lượt.
ticket-near = Số { $number } sắp đến lượt, mời { $you } đến gần quầy. { $turn }
# $counter: tên quầy
ticket-called = Đến lượt { $you }: mời số { $number } vào { $counter } ạ.
# $again: giờ gọi lại
ticket-called-in-vain = Quầy đã gọi số { $number } mà chưa thấy { $you }. Sau { $again } quầy gọi lại một lần nữa, xin { $you } đến gần quầy ạ.
ticket-missed = Quầy đã gọi số { $number } hai lần mà không gặp { $you }, nên số này đã hết. Hôm nay còn cần thì mời { $you } lấy số mới ạ.
# $paper: giấy còn thiếu, lời cán bộ
ticket-lacking =
    Số { $number } còn thiếu: { $paper }.
    Xin lỗi đã để { $you } phải đi lại. Hôm nay { $you } mang đến thì không phải lấy số khác: bấm “Tôi đã mang đến”.
# $ahead: số người trước
ticket-back = Vâng, số { $number } đã vào lại hàng đúng chỗ cũ. Trước { $you } còn { $ahead } người ạ.
ticket-cancelled = Đã trả số { $number }. Cảm ơn { $you } đã báo, người sau đỡ phải chờ.
ticket-expired =
    Xin lỗi { $you }, hôm nay hết giờ mà chưa đến lượt số { $number }.
    Sáng ngày làm việc tới mời { $you } lấy số sớm, hoặc đặt lịch hẹn trước. Cần gấp thì gọi { $phone } ạ.
ticket-over = Số ấy nay không còn dùng nữa ạ.
ticket-look = Xem còn mấy người
ticket-give-up = Trả số, không chờ nữa
ticket-come-back = Tôi đã mang đến
# $status: số đang ở đâu trong hàng
ticket-show = { $status }
ticket-none = Hôm nay { $you } chưa lấy số nào ạ.
comma = { $first }, { $then }

## Lịch hẹn

meet-why =
    { $You } muốn gặp lãnh đạo về việc gì ạ?
    Điều { $you } chọn được giữ kín, chỉ người được giao mới xem.
meet-other = Kiến nghị, việc khác
meet-complaint = Khiếu nại
meet-denunciation = Việc cần giữ kín
book-which = { $You } muốn hẹn việc gì ạ?
book-which-leader = { $You } muốn gặp ai ạ?
# $title: chức danh người tiếp
book-reception = Gặp { $title }
book-gone = việc đã thôi nhận hẹn
book-days = { $You } chọn ngày ạ.
# $day: ngày có thứ
book-day = { $day }
book-times = { $You } chọn giờ ạ.
# $time: giờ
book-time = { $time }
# $what: việc, người · $time: giờ · $day: ngày
book-sure = { $what }: { $time }, { $day }. { $You } đặt hẹn lúc này nhé?
book-yes = Đặt hẹn
book-other-time = Giờ khác
book-no = Thôi, không hẹn
book-dropped = Vâng, tôi không đặt hẹn ạ.
book-full = Xin lỗi { $you }, những ngày tới đã kín lịch. { $You } gọi { $phone } để xã sắp xếp ạ.
book-nothing = Xã chưa nhận hẹn trong tin nhắn. { $You } gọi { $phone } ạ.
# $what: việc · $when: lúc · $place: nơi
book-what-when = { $what }, { $when }, tại { $place }
# $day: ngày
book-line = { $what }, { $day }
# $visit: việc, lúc, nơi
book-done =
    Đã hẹn: { $visit }.
    Chiều hôm trước tôi nhắc { $you }. Không đến được thì bấm “Bỏ hẹn” để người khác được hẹn.
book-slot_full = Xin lỗi { $you }, giờ ấy vừa có người hẹn mất. { $You } chọn giờ khác, hoặc gọi { $phone } ạ.
book-not_offered = Xin lỗi { $you }, giờ ấy xã không nhận hẹn nữa. { $You } chọn giờ khác, hoặc gọi { $phone } ạ.
book-has_one = { $You } đang có một lịch hẹn cho việc này rồi. Muốn đổi thì bỏ lịch cũ trước. Cần giúp thì gọi { $phone } ạ.
visit-which = Lịch hẹn của { $you }. Chọn một lịch để xem hoặc bỏ ạ.
visit-none = { $You } chưa có lịch hẹn nào ạ.
visit-show = Lịch hẹn: { $what }.
visit-cancel = Bỏ hẹn
visit-over = Lịch hẹn ấy nay không còn ạ.
visit-cancelled = Đã bỏ hẹn: { $visit }. Cảm ơn { $you } đã báo.
visit-reminder = Nhắc { $you } lịch hẹn ngày mai: { $visit }. Không đến được thì bấm “Bỏ hẹn” ạ.
visit-called-off =
    Xin lỗi { $you }: lịch hẹn { $visit } không giữ được, vì hôm ấy xã không tiếp.
    Mời { $you } chọn ngày khác, hoặc gọi { $phone } để xã sắp xếp ạ.

## Sổ công khai: cán bộ, giờ làm việc, lệ phí, thật hay giả

office-officials = Cán bộ xã, ai lo việc gì
office-hours-button = Giờ làm việc, lệ phí
officials-how = { $You } muốn hỏi gì về cán bộ xã ạ?
officials-by-field = Ai lo việc này?
officials-by-name = Xem từng cán bộ
officials-genuine = Tin, số này có thật không?
officials-field = Việc của { $you } thuộc loại nào ạ?
officials-name = { $You } chọn cán bộ ạ.
officials-more = Hỏi việc khác của xã
officials-unknown = Lúc này tôi chưa rõ ai phụ trách. { $You } gọi { $phone } hỏi giúp ạ.
# $lines: các dòng dưới đây
official-show = { $lines }
# $title: chức danh · $name: tên
official-line = { $title }: { $name }.
official-phone = Điện thoại: { $phone }.
# $list: các việc
official-decides = Được quyết định: { $list }.
official-decides-not = Không được quyết định: { $list }.
# $days: các ngày · $place: nơi
official-receives = Tiếp dân: { $days }, tại { $place }.
genuine-ask = { $You } gõ số điện thoại, tên cán bộ, hoặc chép tin nhắn ấy vào đây. Đừng gửi mã OTP, mật khẩu ạ.
# $lines: kết luận và lời dặn
genuine-answer = { $lines }
genuine-again = Kiểm tra số khác
genuine-secrets = Coi chừng lừa đảo: tin này đòi mã, mật khẩu, tiền hoặc bảo bấm đường dẫn. Xã không bao giờ làm thế.
# $commune: tên xã
genuine-commune = Đúng, đây là số điện thoại của { $commune }.
# $who: chức danh và tên
genuine-number = Đúng, số này là của { $who }.
genuine-name = Xã có người này: { $who }. Nhưng tên thì ai cũng mạo được. { $You } gửi số điện thoại để tôi đối chiếu.
genuine-number-unknown = Số này không có trong danh bạ của xã. { $You } đừng làm theo, đừng chuyển tiền.
genuine-name-unknown = Tên này không có trong danh bạ của xã. { $You } đừng làm theo, đừng chuyển tiền.
genuine-never = Cán bộ xã không hỏi mã OTP, mật khẩu, không bảo chuyển tiền qua điện thoại. Nghi ngờ thì gọi { $phone } ạ.
# $address, $phone của xã · $lines: giờ và các quầy
office-table =
    { $address }. Điện thoại: { $phone }.
    { $lines }
office-hours = Giờ làm việc: { $hours }.
# $from, $to: ngày/tháng
office-season = Từ { $from } đến { $to }: { $hours }.
# $counter: quầy · $fields: các việc · $who: người ngồi quầy
office-counter-line = • { $counter }: { $fields }. Người tiếp: { $who }.
office-nobody = hôm nay vắng
office-fees-button = Bảng lệ phí
office-fees =
    Lệ phí đã dán ở bảng tin:
    { $lines }
# $name: khoản · $amount: bao nhiêu · $source: theo văn bản nào
office-fee = • { $name }: { $amount } ({ $source })

## Hồ sơ đã nộp ở quầy

office-dossier = Hồ sơ đã nộp ở quầy
dossier-ask = { $You } gõ mã hồ sơ in trên giấy hẹn ạ. Việc phản ánh đã gửi thì bấm nút dưới đây.
# $standing: hồ sơ đang ở đâu
dossier-show = { $standing }
dossier-more = Xem rõ hơn
dossier-proof = Để giữ kín hồ sơ, { $you } gõ họ tên người nộp, hoặc 4 số cuối điện thoại đã để lại ạ.
# $details: hồ sơ gì, của ai
dossier-whole =
    { $details }
    { $standing }
# $matter: việc · $name: người nộp · $received: ngày nhận
dossier-matter = Hồ sơ: { $matter }. Người nộp: { $name }. Nhận { $received }.
# $promised: ngày hẹn
dossier-working = Hồ sơ đang được giải quyết. Hẹn { $you } đến lấy kết quả { $promised }.
dossier-late = Xin lỗi { $you }: hồ sơ này trễ hẹn. Ngày hẹn là { $promised }. Xã phải có thư xin lỗi, nói rõ vì sao và hẹn lại.
dossier-waiting = Hồ sơ còn thiếu giấy, đang chờ { $you } mang thêm. { $You } hỏi quầy một cửa ạ.
dossier-ready = Hồ sơ đã có kết quả. Mời { $you } đến quầy nhận ạ.
# $done: ngày có kết quả
dossier-ready-since = Hồ sơ đã có kết quả từ { $done }. Mời { $you } đến quầy nhận ạ.
dossier-returned = Hồ sơ đã được trả lại. { $You } hỏi quầy một cửa lý do ạ.
dossier-unknown = Chưa thấy hồ sơ này.
dossier-not-found = Tôi chưa thấy mã này. Hồ sơ mới nộp có khi chưa vào máy. { $You } gõ lại mã, hoặc gọi { $phone } ạ.
dossier-not-proven = Tên hoặc số này không khớp với hồ sơ. { $You } thử lại, hoặc gọi { $phone } ạ.
letters-due-which = Những hồ sơ này đến hạn hoặc đã trễ, phải có thư xin lỗi, hẹn lại. Chọn hồ sơ ạ.
letters-due-other = Hồ sơ khác
# $code: mã · $matter: việc · $promised: ngày hẹn
letters-due-line = { $matter }, hẹn { $promised } ({ $code })

## Quầy của cán bộ

leader-menu-desk = Quầy, lịch tiếp dân
# $counter: tên quầy · $current: ai đang ở quầy · $waiting: số người chờ · $counts: số liệu trong ngày
desk-show =
    { $counter }. { $current } Đang chờ: { $waiting } người.
    { $counts }
desk-empty = Chưa mời ai.
desk-current = Đang tiếp số { $number }, { $field }.
desk-counts = Cả ngày, các quầy: đã phát { $taken } số, còn chờ { $waiting }, xong { $served }, phải bổ sung giấy { $lacking }, vắng { $missed }.
desk-next = Xong, mời số tiếp
desk-call = Mời số tiếp
desk-served = Xong, chưa mời tiếp
desk-lacking = Thiếu giấy
desk-absent = Không có mặt
desk-pause = Tạm nghỉ quầy
desk-resume = Mở lại quầy
desk-open = Xem quầy
desk-calling = Đang mời số { $number }: { $field }. Còn chờ { $waiting } người.
# $paper: giấy lần trước còn thiếu
desk-calling-back = Đang mời số { $number }: { $field }. Lần trước thiếu: { $paper }. Còn chờ { $waiting } người.
desk-nobody = Không còn ai chờ ở quầy này.
desk-done-served = Xong số { $number }. Còn chờ { $waiting } người.
desk-done-lacking = Đã báo số { $number } giấy còn thiếu. Mang đến trong ngày thì vào lại đúng chỗ cũ. Còn chờ { $waiting } người.
desk-done-in_vain = Số { $number } vắng. Mười phút nữa gọi lại một lần. Còn chờ { $waiting } người.
desk-done-missed = Số { $number } vắng lần thứ hai, số đã hết. Còn chờ { $waiting } người.
desk-paused = Quầy tạm nghỉ. Số mới và giờ báo cho dân không tính quầy này nữa.
desk-resumed = Quầy đã mở lại. Còn chờ { $waiting } người.
desk-stale = Nút này của lượt trước. Xem lại quầy rồi bấm.
desk-not-yours = Đồng chí không giữ quầy nào lúc này.
desk-which-paper = Thiếu giấy gì? Gõ đúng tên giấy, người dân sẽ đọc câu này.
reception-open = Xem lịch tiếp dân
# $count: số người
reception-tomorrow = Ngày mai có { $count } người hẹn gặp đồng chí.
# $when: lúc
reception-booked = Có thêm một người hẹn gặp đồng chí: { $when }.
reception-cancelled = Người hẹn lúc { $when } đã bỏ hẹn.
# $lines: mỗi người một dòng
reception-list =
    Người hẹn gặp đồng chí:
    { $lines }
reception-none = Chưa có ai hẹn gặp đồng chí.
reception-line = • { $when }
# $reason: loại việc
reception-line-reason = • { $when } ({ $reason })
reception-not-yours = Đồng chí không có lịch tiếp dân.

## Gửi phản ánh, kiến nghị

report-ask = { $You } kể việc muốn báo ạ. Gõ chữ, hoặc giữ nút để nói; gửi kèm ảnh cũng được.
# $story: lời người dân, rút ngắn
report-earlier = { $You } nói: { $story }. Đây là nói thêm về việc đã gửi, hay là việc mới ạ?
report-earlier-new = Việc mới
report-similar = Gần đó đã có người báo việc giống thế. { $You } xem có phải cùng một việc không ạ?
report-similar-none = Việc khác
# $category, $hamlet, $state: việc đã có người báo · $count: số người cùng báo
similar-item = { $category }, { $hamlet } · { $state } · { $count }
similar-item-no-hamlet = { $category } · { $state } · { $count }
similar-few = có người báo
similar-many = { $count } người cùng báo
report-join-sure = { $You } cùng báo việc ấy, không phải gửi lại. Lời { $you } kể được chuyển kèm, có tin gì { $you } cũng được báo. Làm vậy nhé?
report-join = Cùng báo
# $story: lời người dân, rút ngắn
report-guess = Tôi nghe { $you } báo: { $story }. Việc này về gì ạ?
# $story: lời người dân · $lines: từng việc, mỗi việc một dòng `matter-line`
report-several =
    Tôi nghe { $you } kể mấy việc khác nhau:
    { $lines }
    Mỗi việc một người lo. Tôi gửi thành từng việc riêng nhé?
# $field: loại việc · $story: lời kể
matter-line = • { $field }: “{ $story }”
report-several-yes = Gửi từng việc
report-several-one = Chỉ một việc thôi
report-guess-other = Việc khác
report-categories = { $You } chọn giúp tôi loại việc ạ.
report-photos = { $You } có ảnh thì gửi luôn ạ. Chụp rõ chỗ hỏng, đừng chụp giấy tờ tuỳ thân.
report-hamlet = Việc ở thôn nào ạ?
report-hamlet-map = Gửi vị trí
report-hamlet-unknown = Không rõ
report-place = Xin phép { $you } cho biết chỗ ấy: bấm gửi vị trí của ứng dụng này.
report-place-skip = Không gửi vị trí
# $who: chức danh và tên cán bộ, hoặc `report-named-several`
report-named = Có phải { $you } nói về { $who } không ạ?
report-named-several = một trong những người này
report-named-no = Không phải
report-subject = Việc này nói về ai ạ? { $You } không biết tên thì chọn phòng.
# $unit: phòng, ban của xã
report-whom-unit = { $unit }, không rõ tên
report-subject-unknown = Không rõ ai
report-subject-kept = Vâng ạ. Người ấy không xem được việc này.
# $province: tên tỉnh, thành phố
report-outside =
    Việc này nói về lãnh đạo xã. Người ấy không xem được việc này.
    { $You } cũng có quyền gửi thẳng lên { $province }: Ban Tiếp công dân, hoặc Thanh tra.
report-contact-chat = Nhắn ở đây
report-phone = Xin phép { $you } cho số điện thoại. Số này chỉ người giải quyết dùng.
report-visibility = Người giải quyết có được biết tên { $you } không ạ?
report-visibility-open = Được biết
report-visibility-hidden = Giấu tên tôi
report-visibility-anonymous = Không nêu tên với ai
report-anonymous-sure =
    Không nêu tên thì không cán bộ nào biết ai gửi, nên không gọi lại hỏi được. Xã xem như tin báo, có thể không trả lời.
    Máy vẫn giữ kín cuộc trò chuyện này để báo { $you } khi có trả lời. { $You } vẫn muốn không nêu tên ạ?
report-anonymous-yes = Vẫn không nêu tên
report-kind = { $You } gửi dạng nào ạ?
report-review = { $You } xem lại, đúng thì bấm gửi ạ.
report-row-story = Việc
report-row-category = Loại việc
report-row-subject = Nói về
report-row-kind = Dạng
report-row-where = Nơi
report-row-place = Vị trí
report-row-photos = Ảnh
report-row-contact = Trả lời
report-row-name = Tên của tôi
report-send = Gửi
report-cancel = Thôi, không gửi
report-cancelled = Vâng, tôi không gửi gì cả ạ.
# Cách nói lại những gì đã chọn
told-text = “{ $text }”
told-voice = giọng nói của { $you }
told-voices-and-text = “{ $text }” và giọng nói
told-nothing = chưa kể
photos-none = không có
photos-some = { $count } ảnh
where-unknown = chưa nói
where-hamlet = { $hamlet }
where-map = vị trí trên bản đồ
where-hamlet-and-map = { $hamlet } ({ $place })
where-named = { $name }
contact-chat = nhắn ở đây
contact-phone = gọi { $phone }
visibility-open = người giải quyết được biết
visibility-hidden_from_handler = người giải quyết không được biết
visibility-restricted = giữ kín, chỉ người được giao mới xem
visibility-anonymous = không nêu tên
kind-hoi_dap = hỏi đáp
kind-khen = khen, cảm ơn
kind-gop_y = góp ý
kind-phan_anh = phản ánh
kind-kien_nghi = kiến nghị
kind-pakn_qdhc = phản ánh, kiến nghị về quy định hành chính
kind-khieu_nai = khiếu nại
kind-to_cao = tố cáo
kind-to_giac = tin báo về tội phạm
kind-bao_luc = tin báo bạo lực gia đình
kind-tre_em = tin báo về trẻ em
kind-hoa_giai = đề nghị hoà giải
kind-kien_nghi_cu_tri = kiến nghị cử tri
kind-tra_cuu_hs = hỏi hồ sơ

## Khen, góp ý

praise-ask = { $You } muốn khen ai, góp ý việc gì, cứ nói ạ.
# $kind: dạng lời · $story: lời người dân
praise-confirm = Cảm ơn { $you }. Tôi ghi là { $kind }: { $story }. Gửi đến người có trách nhiệm nhé?
praise-send = Gửi
praise-report = Không phải, tôi báo việc

## Chưa rõ là việc gì: hỏi nhiều nhất ba câu

sort-what = Tôi chưa hiểu hết lời { $you }. Việc này là gì ạ?
sort-danger = Có người đang nguy hiểm
sort-wrong = Có chuyện chưa tốt
sort-papers = Hỏi giấy tờ
sort-praise = Khen, góp ý
sort-which-danger = Nguy hiểm gì ạ? Cần gấp thì { $you } gọi 113, 114, 115 trước.
sort-danger-disaster = Cháy, lũ, sạt lở
sort-danger-accident = Tai nạn, ốm nặng
sort-danger-violence = Bị đánh, bị doạ
sort-danger-child = Trẻ em bị hại
sort-which-wrong = Chuyện thế nào ạ?
sort-common = Việc chung trong thôn
sort-decision = Quyết định làm tôi thiệt
sort-crime = Có người làm sai luật
sort-unknown = Việc khác
sort-who = Người ấy là ai ạ?
sort-who-staff = Cán bộ
sort-who-people = Người ngoài
sort-who-family = Người nhà đánh, doạ

## Việc nơi khác làm

# $what: tên việc · $where: nơi làm
elsewhere-where =
    { $what }: việc này xã không làm ạ.
    Nơi làm: { $where }
elsewhere-report = Vẫn báo xã biết

## Việc tôi đã gửi

track-which = { $You } muốn xem việc nào ạ?
track-by-code = Tra bằng mã
track-none = Chưa có việc nào gửi từ cuộc trò chuyện này.
track-code-ask = { $You } gõ hoặc đọc mã gồm 10 chữ số ạ.
track-code-unknown = Mã này chưa đúng. { $You } xem lại giấy ghi mã ạ.
track-code-again = Gõ lại mã
track-code-too-often = Mã gõ sai nhiều lần quá. Xin { $you } đợi 10 phút rồi thử lại ạ.
track-code-mine = Đây là việc của { $you }. Bấm 1 để xem ạ.
# $code, $status
track-code-other = Mã { $code }: { $status } Muốn xem kỹ hơn, { $you } dùng đúng cuộc trò chuyện đã gửi ạ.
# $code, $category, $status, $history · $next: việc tiếp theo, máy tự làm
track-show =
    Mã { $code }, { $category }.
    { $status }
    { $next }
    { $history }
    { $You } muốn làm gì ạ?
track-sealed = Mã { $code }: việc này được giữ kín, tôi không nhắc lại ở đây. Cần hỏi, { $you } gọi { $phone } ạ.
track-reply = Trả lời câu hỏi
track-add = Nói thêm
track-rate = Đánh giá
track-reopen = Chưa xong, mở lại
track-withdraw = Rút lại
track-more-ask = { $You } kể thêm giúp tôi ạ. Gõ chữ, nói, hoặc gửi ảnh đều được.
track-withdraw-sure = { $You } có chắc muốn rút lại việc này không ạ? Rút rồi thì xã thôi giải quyết.
track-change = Sửa, rút lại
track-change-act = { $You } muốn sửa gì ạ?
track-correct = Sửa lời đã kể
track-leave = Không theo dõi nữa
correct-which = { $You } muốn sửa chỗ nào ạ?
correct-story = Kể lại việc
correct-hamlet = Đổi thôn
correct-story-ask = { $You } kể lại cho đúng ạ. Cán bộ sẽ đọc lời mới này.
# Việc tiếp theo: $when lúc nào · $who ai
next-remind = Tiếp theo: { $when } máy nhắc { $who }.
next-page = Tiếp theo: { $when } chưa ai nhận thì máy gọi thêm người.
next-apology = Tiếp theo: { $when } vẫn chưa xong thì xã phải xin lỗi và hẹn lại { $you }.
next-escalate = Tiếp theo: quá { $when } chưa trả lời, máy tự chuyển lên { $who }.
next-top = Tiếp theo: quá { $when } chưa trả lời, máy lại báo { $who }.
next-praise = Tiếp theo: đến { $when }, máy thay xã cảm ơn người khen.
next-nudge = Tiếp theo: { $when } máy nhắc { $you } trả lời.
next-pause-ends = Tiếp theo: quá { $when } chưa trả lời, xã giải quyết theo những gì đã biết.
next-tell = Tiếp theo: đến { $when } { $you } chưa xem được trả lời thì cán bộ gọi hoặc gặp { $you }.
next-result = Tiếp theo: { $when } xã hỏi kết quả ở { $agency }.
# Nơi nhận việc giữ kín, không nêu tên
next-receiver = nơi đã nhận
next-nothing = Không còn gì phải chờ.
# $who
next-officer-nudge = Tiếp theo: { $when } máy nhắc dân trả lời.
next-officer-tell = Tiếp theo: đến { $when } dân chưa nhận được thì nhờ { $who } gọi hoặc gặp.
track-kept = Vâng, việc vẫn được giải quyết ạ.
track-reopen-ask = Chỗ nào chưa được ạ? { $You } kể để xã làm lại.
# Trong danh sách: $category loại việc, $state đến đâu, $code mã
track-item = { $category } · { $state }
track-item-sealed = Việc giữ kín { $code }
state-received = đã nhận
state-assigned = đã chuyển người giải quyết
state-accepted = đang giải quyết
state-waiting = chờ { $you } trả lời
state-answered = đã trả lời
state-closed = đã trả lời xong
state-refused = không giải quyết ở xã
state-handed_over = đã chuyển nơi khác
state-merged = đã gộp vào việc khác
state-withdrawn = đã rút lại
# Đứng ở đâu: $owner người giữ việc, $due ngày hẹn, $place nơi đến
status-received = Đã nhận, đang chuyển tới { $owner }. Hẹn trả lời trước { $due }.
status-assigned = Đang ở chỗ { $owner }. Hẹn trả lời trước { $due }.
status-accepted = { $owner } đang giải quyết. Hẹn trả lời trước { $due }.
status-late = Xin lỗi { $you }, việc đã quá ngày hẹn { $due }. Đang ở chỗ { $owner }.
status-waiting = Đang chờ { $you } trả lời: “{ $question }”
status-answered = Đã trả lời { $day }: { $answer }
status-closed = Đã trả lời { $day }: { $answer }
status-praise_thanked = Lời khen đã chuyển đến nơi. Cảm ơn { $you }.
status-refused = Xã không giải quyết việc này: { $ground }. Nơi giải quyết: { $place }.
status-handed_over = { $to } đã nhận giải quyết. Xã vẫn theo dõi, có kết quả sẽ báo { $you }.
status-merged = Việc này cùng một chuyện với việc { $code }. { $You } xem tiếp ở mã ấy ạ.
status-withdrawn = { $You } đã rút lại { $day }.
status-restricted = Đã nhận, đang giữ kín.
status-bare-open = { $state }. Hẹn trả lời trước { $due }.
status-bare = { $state }.
# Lịch sử: $day ngày, $what việc
history-line = • { $day }: { $what }
history-filed = gửi
history-assigned = chuyển tới { $post }
history-accepted = { $post } bắt đầu giải quyết
history-asked = cán bộ hỏi thêm
history-supplemented = nói thêm
history-apologised = xin lỗi và hẹn lại
history-late = quá hẹn, chuyển lên trên
history-answered = trả lời
history-reopened = mở lại
history-refused = không giải quyết ở xã
history-withdrawn = rút lại
history-handed-over = { $to } nhận giải quyết
history-hand-over-proposed = xã nhờ { $to } giải quyết
history-turned-down = { $to } không nhận, xã làm tiếp
history-urgent = xếp là việc gấp
history-joined = có thêm người cùng báo
history-merged = gộp vào việc { $code }
history-corrected = sửa lời kể
history-moved = ngày hẹn đổi theo lịch nghỉ
history-opened = { $who } mở xem
history-handed = giao cho { $to }
history-paged = gọi thêm { $who }
history-closed = đã nhận được trả lời
history-praise_thanked = đã chuyển lời khen, cảm ơn
history-rated = đánh giá

## Đánh giá

rate-ask = Việc { $code }: kết quả { $you } thấy thế nào ạ?
rate-good = Hài lòng
rate-fair = Tạm được
rate-poor = Chưa được
rate-why = Chỗ nào chưa được ạ? { $You } kể, xã sẽ mở lại việc này.
rate-only = Chỉ đánh giá thôi
rate-attitude = Còn thái độ của cán bộ, { $you } thấy thế nào ạ?
rate-attitude-skip = Không nói
rate-appeal =
    Cấp cao nhất của xã đã trả lời lại việc này. Chưa đồng ý, { $you } có quyền gửi Ban Tiếp công dân của tỉnh.
    Việc liên quan một quyết định của xã thì được khiếu nại trong 90 ngày (Điều 9 Luật Khiếu nại 2011). Muốn biết cách làm, bấm 9 gặp người.
rate-not-now = Việc này lúc này chưa đánh giá được, hoặc đã đánh giá rồi ạ.
rating-good = hài lòng
rating-fair = tạm được
rating-poor = chưa được

## Trả lời câu hỏi của cán bộ

reply-ask = Việc { $code }, cán bộ hỏi: “{ $question }” { $You } gõ hoặc nói câu trả lời ạ.
reply-not-needed = Câu hỏi ấy không cần trả lời nữa ạ.

## Gặp người

person-about = { $You } cần gặp về việc gì ạ? Nói vài lời để cán bộ biết trước.
person-now = Gặp luôn
# $phone, $address, $hours
person-closed =
    Bây giờ chưa có ai trực ở đây ạ. Xã làm việc { $hours }, tại { $address }.
    Điện thoại: { $phone }. Việc nguy hiểm gọi 113, 114, 115.
    { $You } để lại lời nhắn, đầu giờ làm việc có người trả lời nhé?
person-leave-yes = Để lại lời nhắn
person-leave-no = Thôi
person-message = { $You } nhắn lại, nhớ cho số điện thoại nếu muốn được gọi ạ.
# Lúc nối máy với cán bộ: $who chức danh và tên, $words lời nói
call-left = Đã ghi lại lời nhắn. Cán bộ sẽ trả lời { $you } vào đầu giờ làm việc. (Tin tự động)
call-waiting = Đang mời { $who }. { $You } cứ nhắn, lời sẽ đến thẳng người ấy. Bấm 9 để thôi.
call-incoming = Có người dân muốn nói chuyện: { $about }. Nhắn lại ở đây là tới thẳng người ấy. Gõ “kết thúc” để thôi.
call-about-nothing = chưa nói việc gì
call-morning = Người dân để lại lời nhắn: { $about }. { $contact }
call-from-officer = { $who }: { $words }
call-from-citizen = Người dân: { $words }
call-ended = Cuộc nói chuyện đã kết thúc. Tôi, máy trả lời, lại ở đây với { $you }.
call-ended-officer = Cuộc nói chuyện với người dân đã kết thúc.
call-timed-out = Lâu không ai nói, tôi xin phép khép cuộc nói chuyện. Cần thì { $you } bấm 9 ạ.

## Khiếu nại hay tố cáo: phân biệt bằng lời thường

petition-denounce = Báo người làm trái luật
petition-report = Báo việc chưa tốt
petition-form = Lấy mẫu đơn

## Khiếu nại: nói cách làm, tính ngày, chỉ nơi nộp

contest-what =
    Khiếu nại là xin xem lại một quyết định, hoặc một việc làm của cơ quan nhà nước, khi nó đụng đến quyền lợi của chính { $you }.
    Luật cần đơn có ký tên hoặc điểm chỉ, hoặc { $you } đến nói trực tiếp (Điều 8 Luật Khiếu nại 2011). Nhắn tin thì chưa đủ, nên tôi không nhận thay được; tôi chỉ { $you } từng bước.
    Việc của { $you } có phải như thế không ạ?
contest-yes = Đúng thế
contest-received = { $You } nhận quyết định, hoặc biết việc ấy, hôm nào ạ? Gõ ngày, như “5/11”, hoặc “hôm qua”.
contest-received-unclear = Tôi chưa rõ ngày ấy. { $You } gõ ngày và tháng dương lịch, như “5/11” ạ.
contest-received-future = Ngày ấy chưa tới ạ. { $You } gõ lại ngày đã nhận, cả năm ạ.
contest-no-day = Không nhớ ngày
# $received: ngày nhận · $days: số ngày còn lại · $last: ngày cuối cùng
contest-left =
    Luật cho 90 ngày, không tính ngày nhận (Điều 9 Luật Khiếu nại 2011). { $You } nhận { $received }, nên còn { $days } ngày: nộp đơn chậm nhất { $last }.
    Ốm đau, thiên tai, đi công tác xa … mà không nộp được thì những ngày ấy không tính.
contest-last-day =
    Luật cho 90 ngày, không tính ngày nhận (Điều 9 Luật Khiếu nại 2011). { $You } nhận { $received }, nên hôm nay là ngày cuối. { $You } nộp đơn ngay hôm nay ạ.
contest-over =
    Luật cho 90 ngày, không tính ngày nhận (Điều 9 Luật Khiếu nại 2011). { $You } nhận { $received }, nên hạn đã hết từ { $last }.
    Ốm đau, thiên tai, đi công tác, đi học xa hoặc trở ngại khác thì những ngày ấy không tính. { $You } cứ mang đơn đến và nói rõ vì sao muộn; cán bộ xem xét, tôi không quyết thay.
contest-any-day =
    Luật cho 90 ngày từ ngày nhận quyết định, hoặc biết việc ấy (Điều 9 Luật Khiếu nại 2011). { $You } xem ngày trên quyết định, phong bì; nộp càng sớm càng tốt.
contest-whose = Quyết định, việc làm ấy là của ai ạ?
contest-whose-staff = Cán bộ, công chức xã
contest-whose-chairman = Chủ tịch, uỷ ban xã
contest-whose-other = Cơ quan khác
# $province: tên tỉnh, thành phố
contest-chairman =
    Lần đầu, luật giao chính người ra quyết định xem lại (Điều 7 Luật Khiếu nại 2011), nên đơn vẫn gửi Chủ tịch xã.
    Không đồng ý với kết quả, hoặc quá hạn không được trả lời, { $you } gửi lên Chủ tịch Uỷ ban nhân dân { $province }, hoặc kiện ra Toà án. { $You } cũng có quyền kiện ra Toà án ngay từ đầu.
contest-todo = { $You } cần gì trước ạ?
contest-where-button = Nộp ở đâu
contest-meet = Hẹn gặp Chủ tịch
contest-after-button = Nộp rồi thì sao
contest-where =
    Nộp đơn, hoặc đến nói trực tiếp: { $address }. Giờ làm việc: { $hours }.
    Chủ tịch xã phải tự tiếp dân mỗi tháng ít nhất 2 ngày (Luật số 136/2025/QH15). { $You } hẹn gặp ngay ở đây được, hoặc gọi { $phone }.
    Nhớ mang: đơn đã ký hoặc điểm chỉ, bản sao quyết định, giấy tờ liên quan. Xin giấy biên nhận khi nộp.
contest-where-other =
    Đơn gửi đúng cơ quan đã ra quyết định: tên và địa chỉ in ở đầu tờ quyết định.
    Không rõ gửi ai, { $you } mang tờ quyết định đến { $address }, { $hours }; cán bộ tiếp dân chỉ giúp.
# $province: tên tỉnh, thành phố
contest-after =
    Sau 10 ngày, cơ quan báo có nhận giải quyết hay không và vì sao (Điều 27). Từ đó, 30 ngày có quyết định; việc phức tạp 45 ngày; vùng sâu, vùng xa thêm 15 ngày (Điều 28).
    Chưa đồng ý, hoặc quá hạn không được giải quyết: trong 30 ngày (vùng sâu, vùng xa 45 ngày) gửi lên Chủ tịch Uỷ ban nhân dân { $province } (Điều 33), hoặc kiện ra Toà án.
    Đây là Luật Khiếu nại 2011, được Luật số 136/2025/QH15 sửa. Cán bộ tư pháp xã trả lời chắc chắn.

## Mẫu đơn khiếu nại, đơn tố cáo

form-fill =
    Mẫu đơn có chỗ trống để viết tay. { $You } muốn tôi ghi sẵn lời vừa kể vào đơn không ạ?
    Tệp có lời của { $you } thì ai mở máy cũng đọc được.
form-fill-no = Để trống
form-fill-yes = Ghi sẵn lời tôi
form-name = { $You } tên gì ạ, để ghi vào đơn? Không muốn thì bấm 1.
form-name-no = Không ghi tên
form-sent =
    Mẫu đơn đây ạ: một tệp để in (PDF), một tệp để gõ trên máy (DOCX). Không có máy in, { $you } chép tay đủ các mục ấy cũng được.
    Nhớ ký tên hoặc điểm chỉ. Tôi giữ tệp này 24 giờ rồi xoá; đơn chưa gửi cho ai.
form-not-drawn = Lúc này tôi chưa làm được tệp. { $You } xin mẫu ở bộ phận tiếp dân của xã, hoặc viết tay cũng được ạ.
form-too-often = Tôi vừa gửi { $you } mấy tệp rồi, kéo lên là thấy ạ. Cần thêm thì chờ mười phút.
# Những gì in trên đơn
printed-state = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
printed-motto = Độc lập - Tự do - Hạnh phúc
printed-dated = ……………, ngày …… tháng …… năm ………
printed-khieu_nai = ĐƠN KHIẾU NẠI
printed-to_cao = ĐƠN TỐ CÁO
# $to: nơi nhận đơn
printed-to = Kính gửi: { $to }
printed-to-other = Kính gửi (người đứng đầu cơ quan đã ra quyết định)
printed-to-commune = Chủ tịch Ủy ban nhân dân { $commune }
printed-to-province = Chủ tịch Ủy ban nhân dân { $province }
printed-contest-name = Họ và tên người khiếu nại
printed-contest-for = Khiếu nại cho: [  ] chính mình    [  ] người tôi đại diện (kèm giấy uỷ quyền)
printed-contest-about = Cơ quan, người bị khiếu nại (tên, chức vụ, địa chỉ)
printed-contest-decision = Quyết định bị khiếu nại: số, ngày, về việc gì (hoặc việc làm bị khiếu nại)
printed-contest-received = Ngày nhận được quyết định, hoặc biết việc ấy
printed-day = { $day }
printed-contest-story = Nội dung và lý do khiếu nại
printed-contest-wish = Tôi yêu cầu giải quyết như sau
printed-denounce-name = Họ và tên người tố cáo
printed-denounce-about = Người bị tố cáo (họ tên, chức vụ, nơi làm việc hoặc nơi ở)
printed-denounce-story = Việc làm trái luật bị tố cáo: việc gì, khi nào, ở đâu
printed-denounce-proof = Thông tin, giấy tờ, người biết việc
printed-denounce-group = Nếu nhiều người cùng tố cáo: họ tên, địa chỉ, cách liên hệ của từng người; họ tên người đại diện
printed-denounce-secret = Tôi đề nghị giữ bí mật họ tên, địa chỉ, bút tích và thông tin cá nhân khác của tôi (Điều 9 Luật Tố cáo số 25/2018/QH14).
printed-address = Địa chỉ
printed-contact = Cách liên hệ (điện thoại, nếu có)
printed-papers = Giấy tờ kèm theo
printed-true = Tôi cam đoan những điều viết trên là đúng và chịu trách nhiệm về nội dung đơn.
printed-contest-signed = NGƯỜI KHIẾU NẠI
printed-denounce-signed = NGƯỜI TỐ CÁO
printed-signature = (ký, ghi rõ họ tên, hoặc điểm chỉ)
printed-contest-source = Mẫu theo khoản 2 Điều 8 Luật Khiếu nại số 02/2011/QH13, được sửa bởi Luật số 136/2025/QH15 (đối chiếu tháng 11 năm 2026). Viết tay đủ các nội dung này cũng được.
printed-denounce-source = Mẫu theo khoản 1 Điều 23 Luật Tố cáo số 25/2018/QH14, được sửa bởi Luật số 136/2025/QH15 (đối chiếu tháng 11 năm 2026). Viết tay đủ các nội dung này, hoặc đến nói trực tiếp (Điều 22), cũng được.
# $commune, $address, $hours, $phone
printed-where = Nơi nhận đơn ở xã: { $commune }, { $address }. Giờ làm việc: { $hours }. Điện thoại: { $phone }.
# $province: tên tỉnh, thành phố
printed-where-province = Nơi nhận đơn ở tỉnh: Ban Tiếp công dân, hoặc Thanh tra { $province }.

## Tố cáo: dừng lại, nói thật, không hỏi thêm

denounce-honest =
    Lời { $you } vừa nói giống một việc tố cáo. Tôi dừng ở đây, không hỏi gì thêm.
    Nói thật: ứng dụng nhắn tin này không phải nơi kín hẳn; tin đã gửi nằm trên máy chủ của họ.
    Theo Điều 22 Luật Tố cáo 2018, tố cáo bằng đơn có ký tên, hoặc đến nói trực tiếp. Tên { $you } được giữ kín.
    { $You } muốn tôi làm gì với lời vừa rồi ạ?
# $province: tên tỉnh, thành phố
denounce-honest-leader =
    Lời { $you } vừa nói giống một việc tố cáo. Tôi dừng ở đây, không hỏi gì thêm.
    Việc này nói về lãnh đạo xã, nên luật giao cho { $province } giải quyết, không phải xã. Người ấy không xem được lời này.
    Nói thật: ứng dụng nhắn tin này không phải nơi kín hẳn; tin đã gửi nằm trên máy chủ của họ.
    { $You } muốn tôi làm gì với lời vừa rồi ạ?
denounce-hand-over = Chuyển kín
denounce-delete = Không chuyển cho ai
denounce-where = Nộp đơn ở đâu
denounce-where-province = Gửi lên tỉnh
denounce-not-denunciation = Không phải tố cáo
denounce-deleted = Tôi không lập hồ sơ, không chuyển cho ai. { $You } nên xoá tin ấy trong máy mình.
# $address, $hours, $phone, $province
denounce-where-to =
    Tố cáo bằng đơn có ký tên, hoặc đến nói trực tiếp (Điều 22 Luật Tố cáo 2018). Tên { $you } được giữ kín.
    Việc của cán bộ, công chức xã: gửi Chủ tịch xã, tại { $address }, { $hours }. Hỏi giờ tiếp dân: { $phone }; đừng kể việc qua điện thoại. Gửi thư thì ghi ngoài phong bì: “Chủ tịch xã, tự tay mở”.
    Việc của Chủ tịch, Phó Chủ tịch xã: gửi { $province }, Ban Tiếp công dân hoặc Thanh tra.
# $province: tên tỉnh, thành phố
denounce-where-province-to =
    Gửi đơn, hoặc đến nói trực tiếp: Ban Tiếp công dân, hoặc Thanh tra { $province }. Gửi thư bảo đảm ở bưu điện cũng được, giữ lại giấy biên nhận.
    Đơn gửi Chủ tịch Uỷ ban nhân dân { $province }. Tên { $you } được giữ kín (Điều 9 Luật Tố cáo 2018).
denounce-form-commune = Mẫu đơn gửi xã
denounce-form-province = Mẫu đơn gửi tỉnh
denounce-form-shared = Mẫu đơn tố cáo sẽ nằm trong máy này. Nếu người khác cũng cầm máy, { $you } nên đến xã xin mẫu giấy. Gửi tệp vào đây không ạ?
denounce-form-send = Gửi vào đây

## Nối cuộc trò chuyện với cán bộ

link-ask = { $You } gõ mã mời do văn phòng đưa. Mã dùng một lần, trong 24 giờ.
link-cancel = Thôi
# $name, $title
link-done = Đã nối cuộc trò chuyện này với { $name }, { $title }. Từ giờ việc của { $you } đến đây. Nếu không phải { $you }, báo văn phòng ngay.
link-refused = Mã mời không đúng, đã dùng, hoặc hết hạn. { $You } xin văn phòng mã khác ạ.
link-warning = { $name } vừa được nối với một cuộc trò chuyện mới. Nếu không phải do { $you }, gọi văn phòng ngay: { $phone }.

## Thực đơn của cán bộ

# $open, $overdue: số việc
leader-menu = { $title } { $name }: đang có { $open } việc, quá hạn { $overdue }.
leader-menu-cases = Việc của tôi
leader-menu-letters = Thư của xã
leader-menu-monthly = Báo cáo tháng
leader-menu-sealed = Việc giữ kín
leader-menu-citizen = Dùng như người dân
leader-menu-late = Việc trễ của cấp dưới
leader-menu-balance = Ai đang giữ bao nhiêu
leader-menu-other = Việc khác
leader-menu-away = Tôi vắng mặt
leader-menu-hours = Giờ nhận tin
leader-other = { $You } muốn làm gì ạ?
cases-which = Việc gấp nhất ở trên: { $open } việc, quá hạn { $overdue }.
cases-none = Hiện không có việc nào chờ { $you }.
# Một dòng của danh sách: $category, $hamlet, $time còn lại
case-item = { $category }, { $hamlet } · { $time }
case-item-no-hamlet = { $category } · { $time }
case-item-sealed = Việc giữ kín { $code } · { $time }
case-item-emergency = KHẨN: { $line }
# Việc giữ kín: chỉ hai người mở được
sealed-which = Những việc giữ kín { $you } được mở. Mỗi lần mở đều ghi lại ai, lúc nào.
sealed-none = Không có việc giữ kín nào { $you } được mở.
# $told lời kể · $where nơi · $citizen người gửi · $history đã qua
sealed-content =
    Mã { $code } · việc giữ kín. Lần mở này đã ghi lại.
    { $due }. { $status }
    Dân nói: { $told }
    Nơi: { $where }. Người gửi: { $citizen }.
    { $history }
    Đọc xong, { $you } xoá tin này khỏi máy. Không chụp, không chuyển tiếp.
sealed-next = Mã { $code }: { $you } làm gì với việc này?
handing-to = { $You } đã giao việc này cho nơi nào ạ?
handing-how = Giao bằng cách nào ạ?
handing-review = Ghi vào sổ, và báo người gửi nơi nhận, không nói việc:
handing-row-to = Nơi nhận
handing-row-how = Cách giao
handing-done = Đã giao, ghi lại
handing-not-yet = Chưa giao
case-unreadable = Việc này không còn ở chỗ { $you }, hoặc { $you } không được xem.
# $category, $hamlet, $kind
case-title = { $category }, { $hamlet } ({ $kind })
case-title-no-hamlet = { $category } ({ $kind })
case-title-sealed = Việc giữ kín
case-show =
    Mã { $code } · { $title }
    { $due }. { $status }
    Dân nói: { $told }
    Nơi: { $where }. Người gửi: { $citizen }.
    { $next }
    { $history }
    { $You } làm gì với việc này?
case-linked = Gửi cùng một tin: mã { $code } · { $title }
case-show-sealed = Mã { $code }: việc giữ kín. { $due }. Nội dung không tự hiện. Chỉ mở khi không có ai xem cùng.
case-reveal = Mở nội dung
case-pass-sealed = Đã giao nơi khác
case-more = Cách khác
case-more-act = { $You } chọn cách khác:
case-back = Việc khác của tôi
case-accept = Nhận giải quyết
case-answer = Trả lời dân
case-ask = Hỏi thêm dân
case-forward = Chuyển người khác
case-refuse = Không giải quyết
case-apology = Xin lỗi, hẹn lại
case-tell = Báo trực tiếp
case-give-reason = Trả lời lý do
case-ask-why = Hỏi lý do
case-urgent = Xếp là gấp
case-note = Ghi chú nội bộ
case-elsewhere = Không phải việc tôi
case-elsewhere-act = Việc này nên đi đâu ạ?
case-other = Gộp, xem thêm
case-return = Trả lại, sai người
case-hand-over = Nhờ cơ quan khác
case-taken-over = Họ nhận hay không
case-merge = Gộp việc trùng
case-unmasked = Xem lời gốc
# $told: lời dân, không che
case-unmasked-show = Lời gốc, có từ xúc phạm: { $told }
case-take-back = Rút lại
# $count: số người
case-followers = Cùng báo: { $count } người.
# $day ngày, $who ai, $text lời ghi chú
case-note-line = • { $day }, { $who } ghi chú: { $text }
# $who, $day, $reason
why-none = Chưa ai hỏi lý do.
why-asked = { $who } đã hỏi lý do, chờ trả lời trước { $until }.
why-overdue = { $who } đã hỏi lý do từ trước { $until }, chưa có trả lời.
why-given = Lý do: { $reason }
case-open = Mở xem
# $due: ngày hẹn, $left: thời gian làm việc còn lại
case-due = Hẹn trả lời trước { $due }, { $left }
case-citizen-hidden = giấu tên
case-citizen-named = { $name }, { $phone }
case-citizen-phone = { $phone }
case-citizen-name = { $name }, nhắn qua trợ lý
case-citizen-chat = nhắn qua trợ lý
case-state-received = Chưa ai nhận.
case-state-assigned = Chưa nhận giải quyết.
case-state-accepted = Đang giải quyết.
case-state-waiting = Đang chờ dân trả lời: “{ $question }”
case-state-answered = Đã trả lời, chờ dân nhận được.
case-state-closed = Đã xong, dân đánh giá: { $rating }.
case-state-closed-unrated = Đã xong, dân chưa đánh giá.
case-state-refused = Đã báo không giải quyết.
case-state-handed_over = { $to } đang giải quyết, xã theo dõi kết quả.
case-state-merged = Đã gộp vào việc { $code }.
case-state-withdrawn = Dân đã rút lại.

## Tờ hướng dẫn thủ tục: việc của người giữ

leader-menu-content = Việc nội dung
# $sheets: số tờ có việc · $lost: số điều dân tìm không ra
content-which = Tờ hướng dẫn cần xem: { $sheets }, gấp nhất ở trên. Dân tìm không ra: { $lost }.
content-none = Không có tờ hướng dẫn nào đang sai hay quá hạn. Dân tìm không ra: { $lost }.
content-lost = Dân tìm không ra
content-all = Xem tờ khác
content-back = Việc nội dung khác
content-groups = Tờ hướng dẫn về việc gì?
content-sheets = { $You } chọn tờ cần đọc.
# $name: tên việc · $count: số người
content-task-sent_back = { $count } người bị trả về · { $name }
content-task-changed = Bản chung đã đổi · { $name }
content-task-review = Quá hạn xem lại · { $name }
content-not-allowed = Việc này dành cho người giữ tờ hướng dẫn của xã. { $You } không được giao việc ấy.
content-sent-back = Có người dân bị trả về vì một giấy không có trong tờ hướng dẫn: { $name }. Nhờ { $you } xem lại.
# $count: số tờ
content-reviews-due = { $count } tờ hướng dẫn đã quá ngày xem lại. Dân đang được nhắn “cần kiểm tra lại”. Nhờ { $you } đọc và ký.
content-open-sheet = Xem tờ này
content-as-usual = như các việc khác
content-point-doubt = • Điểm cần xem: { $point }
content-point-changed = • Bản chung đã đổi sau lần ký trước, chữ ký cũ không còn giá trị.
# $day: ngày · $words: lời người dân
content-point-sent_back = • Dân bị trả về, { $day }: { $words }
content-point-unsaid = chưa nói giấy gì
content-point-shown = xem ảnh, giọng nói kèm theo
# $title, $name: chức danh, họ tên người ký
content-signature = { $title } { $name }
content-corrected = Đã sửa tờ của xã. Chữ ký cũ bỏ, { $you } đọc hết rồi ký lại.
content-not-corrected = Chưa sửa được: chỗ ấy cần chữ, hoặc giấy ấy không còn trong tờ. { $You } làm lại giúp tôi.
# $name: tên việc · $day: ngày xem lại
content-signed = Đã ký tờ “{ $name }”. Ngày xem lại: { $day }. Ai bị trả về vì tờ này đã được báo.
content-searches = Điều dân tìm mà không thấy, nhiều nhất ở trên:
content-searches-none = Không còn điều nào dân tìm không thấy.
# $text: lời tìm · $count: số lần
content-search-item = { $count } lần · { $text }
content-search-show =
    “{ $text }”, { $count } lần, { $how }.
    Thêm tên gọi hay tờ mới thì báo người quản trị. Xong thì bỏ khỏi danh sách.
content-search-none_found = tìm không ra việc nào
content-search-none_of_these = thấy việc khác, không đúng ý
content-search-left = bỏ dở khi được hỏi lại
content-search-drop = Đã xử lý, bỏ đi
content-search-others = Điều khác
content-search-dropped = Đã bỏ khỏi danh sách.
content-search-gone = Điều ấy không còn trong danh sách.
# Đọc từng phần: $lines các điểm, $line một giấy, $fee, $time, $counter, $hours, $notes, $signature
review-points =
    { $name }
    { $lines }
    { $You } đọc từng phần rồi ký. Chỗ nào sai thì sửa ngay.
review-read = Đọc giấy tờ
review-hide = Tạm ẩn tờ này
review-unhide = Hiện lại tờ này
review-right = Đúng, đọc tiếp
review-papers = Các giấy của tờ này. Giấy nào sai thì bấm vào giấy ấy.
review-no-papers = Tờ này không đòi giấy nào.
review-add = Thêm giấy
review-paper = { $line }
review-paper-note = Sửa lời dặn
review-paper-drop = Bỏ giấy này
review-paper-right = Giấy này đúng
review-note-ask = { $You } gõ lời dặn cạnh giấy này: lấy ở đâu, mấy bản.
review-add-ask = { $You } gõ tên giấy cần thêm. Chỉ thêm giấy mà luật có đòi.
review-add-how = Giấy ấy đưa thế nào?
review-fee =
    Tiền phải nộp: { $fee }.
    Bao lâu xong: { $time }.
review-fee-fix = Sửa tiền
review-time-fix = Sửa thời gian
review-fee-ask = { $You } gõ số tiền, như “8.000 đồng/bản” hoặc “Miễn phí”.
review-time-ask = { $You } gõ thời gian, như “03 ngày làm việc”.
review-place =
    Quầy: { $counter }. Giờ nhận: { $hours }.
    Lời dặn chung: { $notes }
review-counter-fix = Sửa quầy
review-hours-fix = Sửa giờ nhận
review-add-note = Lời dặn của xã
review-counter-ask = { $You } gõ tên quầy, chỗ ngồi, như “Quầy số 2, tầng 1”.
review-hours-ask = { $You } gõ giờ nhận riêng của việc này.
review-own-ask = { $You } gõ lời dặn của xã. Lời mới thay lời cũ của xã.
review-sign = Ký tờ “{ $name }”? Dân sẽ đọc: { $signature } kiểm tra hôm nay. Bao lâu nữa xem lại?
review-sign-3 = Ký, 3 tháng xem lại
review-sign-6 = Ký, 6 tháng xem lại
review-sign-12 = Ký, 12 tháng xem lại
review-not-yet = Chưa ký
review-unsigned = Chưa ký. Những chỗ đã sửa vẫn được giữ.

## Việc của cán bộ, từng việc một

ask-question = { $You } gõ câu hỏi gửi người dân. Một câu, dễ hiểu. Đồng hồ tạm dừng tới khi dân trả lời.
forward-which = Chuyển cho ai ạ?
forward-none = Không có chức danh nào khác để chuyển.
forward-reason = Chuyển cho { $post }. Lý do là gì ạ? Người dân cũng đọc được.
answer-ask = { $You } trả lời người dân: đã thấy gì, đã làm gì, bao giờ xong. Gõ hoặc nói; gửi ảnh cũng được.
answer-photos = { $You } gửi ảnh kết quả ạ.
answer-template = Dùng mẫu có sẵn
answer-templates = { $You } chọn mẫu ạ.
# $text: mẫu đã điền
answer-template-filled =
    { $text }
    { $You } bấm gửi nguyên mẫu, hoặc chép lại, sửa rồi gửi vào đây.
answer-template-as-is = Dùng nguyên mẫu

## Nếp ứng xử của xã, khi cán bộ viết cho người dân
answer-manners = Nếp ứng xử của xã
# $lines: các dòng `manners-rule`
answer-manners-show =
    Nếp ứng xử của xã mình:
    { $lines }
manners-rule = • { $rule }: { $items }
manners-rule-sourced = • { $rule }: { $items } ({ $source })
answer-row-manners = Nên sửa
manners-office_word = { $rule } – { $item }: “{ $words }”, dân dễ hiểu hơn nếu viết “{ $say }”
manners-blame = { $rule } – { $item }: “{ $words }” nghe như trách người dân
manners-rude = { $rule } – { $item }: có lời nặng, { $you } xem lại giúp

# $answer: lời đã gõ · $missing: các dòng `answer-lacks-…`
answer-held =
    Chưa gửi được, vì câu trả lời còn thiếu:
    { $missing }
    { $You } đã viết: { $answer }
    Ví dụ đủ ý: “Sáng nay tổ điện xã đã thay 2 bóng ở ngõ 3. Tối nay bác xem giúp, chưa sáng thì nhắn lại.”
    { $You } gõ hoặc nói lại cả câu trả lời, hoặc chọn:
answer-lacks-found = • đã xem thấy gì, vì sao như vậy
answer-lacks-done_or_why_not = • đã làm việc gì, hoặc vì sao chưa làm
answer-lacks-by_whom = • ai làm: tên, tổ, đội nào
answer-lacks-by_when = • ngày nào, giờ nào
answer-lacks-what_next = • việc còn lại bao giờ xong, người dân hỏi ai
answer-lacks-photo = • ảnh chụp chỗ đã làm; không chụp được thì nói vì sao
answer-lacks-plain_words = • lời dễ hiểu: câu ngắn, bớt chữ văn phòng
answer-add-photo = Gửi ảnh
answer-overrule = Vẫn gửi, ghi lý do
answer-overrule-reason = Vì sao vẫn gửi câu trả lời này? Lý do được lưu cùng việc, người dân không đọc.
answer-row-overrule = Lý do vẫn gửi
answer-review = Người dân sẽ nhận đúng như sau:
answer-row-text = Trả lời
answer-row-photos = Ảnh
answer-send = Gửi cho dân
answer-cancel = Chưa gửi
kept-unsent = Chưa gửi gì ạ.
refuse-ground = Vì sao xã không giải quyết?
refuse-ask-first =
    Hỏi hai lần mà vẫn chưa rõ thì mới được trả lời là không rõ việc. Việc này chưa hỏi đủ.
    { $You } hỏi người dân thêm một câu nhé.
refuse-other-ground = Chọn lý do khác
refuse-place = Người dân phải đến đâu, làm gì? { $You } ghi rõ tên nơi, địa chỉ, giấy cần mang.
refuse-review = Người dân sẽ được báo:
refuse-row-ground = Lý do
refuse-row-place = Nơi giải quyết
refuse-send = Gửi
ground-other_body = Nơi khác giải quyết
ground-needs_signed_form = Cần đơn có chữ ký
ground-already_answered = Đã trả lời rồi
ground-not_understandable = Hỏi lại mà chưa rõ
ground-abusive = Lời lẽ xúc phạm
ground-duplicate = Trùng việc khác
apology-reason = Vì sao trễ hẹn? { $You } ghi lý do thật, ngắn. Người dân đọc đúng lời này.
# $faults: các dòng `reason-fault-…`
apology-reason-lacks =
    Lý do này chưa gửi cho dân được:
    { $faults }
    { $You } ghi lại lý do thật, ngắn. Ví dụ: chờ gỗ làm ván, thứ Sáu mới về.
reason-fault-unexplained = • chưa rõ vì sao; chỉ ghi “do hệ thống”, “quá tải” thì dân không hiểu
reason-fault-blames = • đổ cho người dân
reason-fault-promises_money = • hứa tiền; thư xin lỗi không hứa tiền
reason-fault-too_long = • dài quá; hai câu ngắn là đủ
apology-check =
    Thư xin lỗi sẽ gửi, { $you } đọc lại:
    { $letter }
apology-sign = Ký và gửi
apology-again = Sửa lý do
apology-not-now = Việc này lúc này không cần thư xin lỗi.
# $who: những người bị phản ánh
case-about = Nói về: { $who }
tell-ask = Người dân chưa nhận được trả lời qua tin nhắn. Nhờ { $you } gọi hoặc gặp: { $citizen }.
tell-done = Đã nói với dân
tell-not-yet = Chưa gặp được
tell-later = Vâng, tôi sẽ nhắc lại.
not-open-now = Việc này lúc này không làm thế được nữa.
### Ghi chú, trả lại, cơ quan khác, gấp, lý do, gộp

note-ask = { $You } ghi chú cho đồng nghiệp. Người dân không đọc được.
return-ask = Vì sao việc này không phải của { $you }? Người giao việc đọc lời này, người dân không đọc.
hand-over-agency = Cơ quan nào giải quyết? { $You } ghi tên, địa chỉ hoặc điện thoại để dân tìm được.
hand-over-reason = Vì sao phải nơi ấy giải quyết? Người dân đọc được lời này.
hand-over-review = Người dân sẽ được báo như sau. Nơi ấy chưa nhận thì việc vẫn ở { $you }.
hand-over-row-agency = Cơ quan
hand-over-row-reason = Lý do
taken-over-which = Cơ quan ấy đã trả lời thế nào ạ?
taken-over-yes = Đã nhận giải quyết
taken-over-no = Không nhận
taken-over-later = Chưa trả lời
taken-over-why = Họ nói vì sao? { $You } ghi ngắn.
taken-over-kept = Vâng, việc vẫn ở { $you } cho tới khi nơi ấy nhận.
urgent-sure = Xếp là gấp thì hẹn trả lời trong 4 giờ làm việc, dân được báo giờ mới. { $You } xếp gấp nhé?
urgent-yes = Xếp là gấp
give-reason-ask = Vì sao việc này còn để lại? Một câu là đủ.
merge-which = Việc này trùng với việc nào ạ? Việc được chọn sẽ đi tiếp cho cả hai.
merge-by-code = Gõ mã việc kia
merge-item = { $code } · { $title }
merge-code = { $You } gõ mã 10 chữ số của việc kia ạ.
# $target: việc được chọn, hoặc lời báo không thấy
merge-sure = { $target }
merge-target = Gộp vào việc { $code }: { $title }. Lời kể và ảnh chuyển sang đó; người gửi được báo mã mới.
merge-no-target = Không gộp vào mã ấy được: không thấy, đã xong, khác độ kín, hoặc không ở chỗ { $you }.
merge-yes = Gộp lại

### Việc trễ, cân việc

# $count: số việc
late-which = { $count } việc trễ hẹn, nặng nhất ở trên. Bấm một việc để hỏi lý do.
late-none = Không có việc nào trễ ở chỗ người khác.
late-back = Xem việc trễ khác
# $line: việc · $who: ai giữ · $time: trễ bao lâu
late-item = { $line } · { $who }
late-item-asked = { $line } · { $who } · chờ nêu lý do
late-item-silent = { $line } · { $who } · hỏi chưa trả lời
overdue-show =
    Mã { $code } · { $title }
    Người giữ: { $owner }.
    { $due }. { $status }
    { $why }
# $who, $open, $late
balance-show =
    Mỗi người đang giữ:
    { $lines }
balance-line = • { $who }: { $open } việc, trễ { $late }
balance-away = • { $who }: { $open } việc, trễ { $late }, đang vắng
balance-nobody = Chưa ai giữ việc nào.
# Tin buổi sáng: $open, $overdue số việc · $line một việc · $count số việc
digest = Chào buổi sáng. { $You } đang có { $open } việc, quá hạn { $overdue }.
digest-friday = Thứ Sáu rồi. { $You } còn { $open } việc, quá hạn { $overdue }. Việc nào trả lời được trước khi nghỉ thì làm hôm nay.
# Bảy ngày qua, những việc người đọc được xem
digest-week = Bảy ngày qua: nhận { $opened } việc, trả lời đúng hẹn { $onTime }, trễ hẹn { $late }. Nay còn quá hạn { $overdue }.
digest-week-oldest = Việc quá hạn lâu nhất đã hẹn { $day }.
digest-line = • { $line }
digest-more = và { $count } việc nữa.
digest-late = Cấp dưới đang trễ { $count } việc.

### Vắng mặt, giờ nhận tin

away-from = { $You } vắng từ ngày nào ạ?
away-to = Vắng từ { $from } đến hết ngày nào ạ?
away-deputy = Ai làm thay { $you } ạ?
away-review = { $You } xem lại:
away-row-from = Từ
away-row-to = Đến hết
away-row-deputy = Người làm thay
away-save = Lưu lại
away-kept = Vâng, chưa đổi gì ạ.
# $absence: từ ngày nào đến ngày nào, ai thay
away-there = { $absence } { $You } đã về, hay vẫn giữ như vậy ạ?
away-words = { $You } báo vắng từ { $from } đến hết { $to }, { $deputy } làm thay.
away-words-alone = { $You } báo vắng từ { $from } đến hết { $to }.
away-back = Tôi đã về
away-keep = Giữ như vậy
# $who ai vắng
away-told = { $who } vắng từ { $from } đến hết { $to } và nhờ { $you } làm thay. Việc của người ấy sẽ đến đây.
away-told-back = { $who } đã về. { $You } không phải làm thay nữa.
notice-hours-which = Việc không gấp thì báo { $you } lúc nào ạ? Việc nguy hiểm lúc nào cũng báo.
notice-hours-day = Ban ngày, tới 21 giờ
notice-hours-evening = Tới 18 giờ
notice-hours-office = Chỉ giờ làm việc

# Lý do, nói trong câu với người dân
because-other_body = việc này do nơi khác giải quyết
because-needs_signed_form = việc này cần đơn có chữ ký
because-already_answered = việc này đã trả lời, chưa có gì mới
because-not_understandable = đã hỏi lại mà xã vẫn chưa rõ việc
because-abusive = lời lẽ xúc phạm, chưa có nội dung để giải quyết
because-duplicate = việc này trùng với việc đã gửi

## Làm xong một việc: lời báo cho người vừa làm

done-accept = Đã ghi: { $you } nhận giải quyết. Người dân được báo.
done-ask = Đã gửi câu hỏi. Đồng hồ tạm dừng.
done-forward = Đã chuyển. Người nhận và người dân được báo.
done-answer = Đã gửi trả lời cho người dân.
done-refuse = Đã báo người dân.
done-apology = Đã ký và gửi lời xin lỗi.
done-handed = Đã ghi: ai giao, lúc nào, cho nơi nào. Người gửi được báo.
done-told = Đã ghi: { $you } đã nói trực tiếp với người dân.
done-note = Đã ghi chú. Người dân không đọc được.
done-return = Đã trả lại. Người quyết định giao lại được báo.
done-hand-over = Đã ghi và báo người dân. Nơi ấy nhận rồi thì { $you } vào “Họ nhận hay không”.
done-taken-over = Đã ghi. Người dân được báo; tôi sẽ nhắc { $you } hỏi kết quả.
done-turned-down = Đã ghi. Việc ở lại với { $you }, người dân được báo.
done-urgent = Đã xếp là gấp. Người dân được báo giờ hẹn mới.
done-ask-why = Đã hỏi. Có trả lời, tôi báo { $you } ngay; quá 4 giờ làm việc chưa trả lời, tôi cũng báo.
done-give-reason = Đã chuyển lý do lên.
done-merge = Đã gộp. Người gửi được báo mã mới.
done-take-back = Đã rút lại. Chưa ai nhận được tin, việc như cũ.
done-away = Đã ghi. Trong thời gian ấy việc của { $you } tới người làm thay.
done-back = Vâng, mừng { $you } đã về. Việc mới lại tới { $you }.
done-hours = Vâng, tôi nhớ giờ báo tin của { $you }.
# Việc vừa làm, một phút nữa mới báo đi
held-answer = Câu trả lời sẽ gửi cho dân sau một phút. Muốn rút lại thì bấm 1.
held-forward = Việc sẽ chuyển đi sau một phút; người nhận và dân được báo lúc ấy. Muốn rút lại thì bấm 1.
held-refuse = Dân sẽ được báo sau một phút. Muốn rút lại thì bấm 1.
done-language = Vâng, từ giờ tôi nói như vậy ạ.
done-address = Vâng, tôi gọi là { $you } ạ.
refusal-not_found = Tôi không tìm thấy việc này ạ.
refusal-not_allowed = Việc này không do { $you } giải quyết, nên tôi không làm được ạ.
refusal-not_in_this_status = Việc đã sang bước khác, nên không làm thế được nữa ạ.
refusal-already_done = Việc ấy đã làm rồi ạ.
refusal-same_post = Việc đang ở đúng chỗ ấy rồi.
refusal-post_vacant = Chức danh ấy hiện chưa có ai giữ.
refusal-forwarded_too_often = Việc đã chuyển hai lần. Muốn chuyển nữa phải do Chủ tịch quyết.
refusal-reopen_too_late = Đã quá 15 ngày nên không mở lại được. { $You } gửi việc mới nhé.
refusal-empty = Chỗ này cần có chữ ạ. { $You } gõ lại giúp tôi.
refusal-already_filed = Việc này đã gửi rồi ạ.
refusal-nobody_impartial = Ở xã không có ai khác để xem việc này. { $You } gửi thẳng lên Ban Tiếp công dân của tỉnh ạ.
refusal-reason_unclear = Lý do chưa rõ nên chưa gửi. { $You } mở việc, ghi lý do thật giúp tôi.
refusal-returned_too_often = Việc đã trả lại hai lần. Nay Chủ tịch quyết ai giải quyết.
refusal-nobody_above = Trên { $you } không còn ai để trả lại. Xin { $you } chuyển đúng người.
refusal-too_late_to_take_back = Đã quá một phút, tin đã gửi đi nên không rút lại được ạ.
refusal-not_alike = Hai việc này không gộp được: khác độ kín, khác người bị phản ánh, hoặc việc kia đã xong.
refusal-reopen_at_top =
    Cấp cao nhất của xã đã trả lời lại việc này. Chưa đồng ý, { $you } có quyền gửi Ban Tiếp công dân của tỉnh.
    Việc liên quan một quyết định của xã thì được khiếu nại trong 90 ngày. Muốn biết cách làm, bấm 9 gặp người.
refusal-ask_first = { $You } hỏi người dân giúp hai lần trước đã. Hỏi rồi mà vẫn chưa rõ thì báo được ạ.
refusal-too_vague = Câu trả lời còn thiếu ý nên chưa gửi. { $You } mở việc, viết lại giúp tôi.

## Tin tự động cho người dân

# Dòng cuối của mọi tin do máy soạn
auto = (Tin tự động)
# $kind dạng, $category loại việc, $code mã, $due ngày hẹn, $post chức danh
notice-receipt =
    Cảm ơn { $you } đã báo. Đã nhận { $kind } về { $category }. Mã: { $code }.
    { $post } lo việc này, hẹn trả lời trước { $due }.
   
# $post chức danh · $readers mấy người mở được · $due ngày hẹn
notice-receipt-restricted =
    Cảm ơn { $you } đã tin xã. Đã chuyển kín cho { $post }. Mã: { $code }. { $readers }, mỗi lần mở đều ghi lại ai, lúc nào.
    Trước { $due }, xã báo { $you } đã chuyển đến nơi nào giải quyết. Tin báo chỉ có mã, không có việc.
    Muốn xử lý theo Luật Tố cáo thì cần đơn ký tên, hoặc đến nói trực tiếp. Hỏi: { $phone }.
   
# $phone: điện thoại của xã
notice-alarm_received = Đã báo { $post } và cán bộ trực. Mã: { $code }. Cần gấp, gọi 113, 114, 115 hoặc { $phone }.
notice-alarm_received-sealed = Đã gọi { $post }. Sau 5 phút chưa ai nhận thì tôi gọi thêm người khác. Mã: { $code }. Cần gấp, gọi 113, 115, trẻ em 111, hoặc { $phone }.
# $who: chức danh, họ tên
notice-accepted = Việc { $code }: { $who } đã nhận giải quyết. Hẹn trả lời trước { $due }.
notice-question =
    Việc { $code }: { $who } hỏi { $you }:
    “{ $question }”
   
notice-nudge = Việc { $code }: cán bộ vẫn chờ { $you } trả lời câu “{ $question }”
notice-nudge-last = Việc { $code }: nhắc { $you } lần cuối câu “{ $question }” Không có trả lời, xã giải quyết theo những gì đã biết.
notice-resumed = Việc { $code }: cảm ơn { $you } đã trả lời. Hẹn trả lời trước { $due }.
# $reason: lý do
notice-forwarded = Việc { $code } đã chuyển cho { $post }. Lý do: { $reason }.
notice-supplement_received = Việc { $code }: cảm ơn { $you }, đã nhận lời nói thêm. Cán bộ sẽ xem.
# Đứng trước mọi tin xã báo sau ngày hẹn
notice-sorry = Xã xin lỗi { $you } vì đã trễ hẹn việc này.
notice-late =
    Xin lỗi { $you }, xã đã trễ hẹn việc { $code }. Việc nhận { $filed }, hẹn trả lời trước { $due }.
    Việc nay do { $post } giữ. Cần hỏi, { $you } gọi { $phone }.
   
notice-beyond =
    Xin lỗi { $you }, việc { $code } vẫn trễ và đang ở chỗ { $post }. { $You } có quyền gửi lên cấp tỉnh: Ban Tiếp công dân tỉnh.
    Xã vẫn phải trả lời { $you }.
   
# $answer: lời trả lời
notice-answer =
    Việc { $code }: { $who } trả lời { $you }:
    { $answer }
notice-answer-ask = Trợ lý tự động xin hỏi: { $you } thấy thế nào ạ?
notice-open = Xem việc này
notice-answer-voice = Lời trả lời là giọng nói kèm theo.
notice-thanks_for_rating = Việc { $code }: cảm ơn { $you } đã cho biết “{ $rating }”.
notice-thanks_for_attitude = Việc { $code }: cảm ơn { $you } đã nói thêm về cách cán bộ tiếp { $you }.
notice-receipt-praise = Cảm ơn { $you } đã gửi lời khen. Xã đã chuyển đến { $post } và người được khen. Mã: { $code }.
notice-praise_thanked = Lời khen { $code } của { $you } đã đến { $post }. Xã cảm ơn { $you }.
notice-reopened = Cảm ơn { $you } đã nói rõ. Việc { $code } đã mở lại, nay do { $post } giữ. Hẹn trả lời trước { $due }.
notice-refused =
    Việc { $code }: { $you } cần đến { $place }.
    Xã không giải quyết được vì: { $ground }. Chưa đồng ý, { $you } bấm 9 gặp người.
   
# Việc giữ kín: tin chỉ có mã
sealed-one-reader = Chỉ người ấy mở được
sealed-two-readers = Chỉ người ấy và một người nữa mở được
notice-sealed-taken = Mã { $code }: người được giao đã nhận lời { $you } gửi. Cần hỏi, { $you } gọi { $phone }.
notice-sealed-answered = Mã { $code }: xã đã có trả lời. Tôi không nhắn nội dung ở đây; { $you } gọi { $phone }, hoặc đến xã để nghe ạ.
notice-sealed-refused = Mã { $code }: việc này nơi khác giải quyết. Tôi không nhắn nội dung ở đây; { $you } gọi { $phone }, hoặc đến xã để biết nơi ấy ạ.
notice-sealed-postponed = Mã { $code }: xã xin lỗi { $you } vì chưa kịp. Hẹn mới: trước { $due }. Cần hỏi, { $you } gọi { $phone }.
# $to nơi nhận · $how cách giao · $day ngày giao
notice-sealed-handed_over =
    Mã { $code }: { $day }, lời { $you } gửi đã giao cho { $to }, { $how }.
    { $You } giữ mã này; nơi nhận sẽ xem xét theo luật.
receiver-province_reception = Ban Tiếp công dân tỉnh
receiver-province_inspectorate = Thanh tra tỉnh
receiver-police = cơ quan công an
receiver-party_inspection = Uỷ ban Kiểm tra Đảng uỷ
means-in_person = giao tận tay, có ký nhận
means-registered_letter = gửi thư bảo đảm
# Máy có thể dùng chung: không tự nhắn lại
notice-discreet = Tôi không tự nhắn lại về việc này, phòng khi người khác cầm máy. Muốn xoá dấu vết trên máy, gõ “xoá tin”.
notice-withdrawn = Việc { $code } đã rút lại theo ý { $you }.
### Cùng báo một việc, việc chuyển cơ quan khác, ngày hẹn đổi

# $owner: chức danh, họ tên · $agency: tên, cách liên hệ cơ quan khác
notice-joined = Cảm ơn { $you } đã cùng báo việc { $code } về { $category }. { $owner } lo việc này, hẹn trả lời trước { $due }. Có tin gì, { $you } cũng được báo.
notice-left = Vâng, từ giờ tôi không báo tin việc { $code } cho { $you } nữa.
notice-merged = Việc { $code } cùng một chuyện với việc { $into } đã có người báo, nên xã giải quyết chung. Từ giờ { $you } xem mã { $into }; có tin gì { $you } vẫn được báo.
notice-passed_on = Việc { $code }: người báo đầu tiên đã rút. Xã vẫn giải quyết vì { $you } cũng báo việc này.
notice-hand_over_proposed =
    Việc { $code } cần nơi khác giải quyết: { $agency }. Lý do: { $reason }.
    Xã đã nhờ nơi ấy. Khi nơi ấy chưa nhận, { $owner } vẫn lo việc này.
notice-taken_over = Việc { $code }: { $agency } đã nhận giải quyết. Xã sẽ hỏi kết quả và báo { $you }.
notice-turned_down = Việc { $code }: { $agency } không nhận. { $owner } giải quyết tiếp. Hẹn trả lời trước { $due }.
notice-urgent = Việc { $code } được xếp là việc gấp. Hẹn trả lời trước { $due }.
notice-corrected = Việc { $code }: cảm ơn { $you }, đã sửa theo lời { $you }. Cán bộ được báo.
notice-moved = Việc { $code }: vì có lịch nghỉ mới, ngày hẹn trả lời đổi sang trước { $due }. Mong { $you } thông cảm.
# Bảy điều của lời xin lỗi: gửi ai · mã và việc · ngày nhận · đang ở đâu · lý do · ngày mới · ai ký
apology-to = Kính gửi { $you },
apology-sorry = Chúng tôi xin lỗi { $you } vì chưa trả lời đúng hẹn việc { $code } về { $category }.
apology-received = Ngày nhận: { $filed }.
apology-standing = Hiện nay: { $standing }.
apology-why = Lý do: { $reason }.
apology-new-date = Ngày hẹn mới: trước { $due }.
apology-signed = { $title } { $name }
apology-standing-assigned = đã giao người, chưa bắt đầu giải quyết
apology-standing-accepted = đang giải quyết
apology-standing-waiting = đang chờ thông tin thêm

## Tin tự động cho cán bộ

# Dòng đầu của mọi tin: $code, $title, $due
glance = Mã { $code } · { $title }. Hẹn trả lời trước { $due }.
glance-sealed = Mã { $code }: việc giữ kín.
glance-told = Dân nói: { $told }
glance-place = Vị trí: { $place }
place-point = { $latitude }, { $longitude }
officer-assigned-routed = Việc mới giao { $you }.
officer-assigned-forwarded = Việc chuyển đến { $you }. Lý do: { $reason }.
officer-assigned-forwarded-bare = Việc chuyển đến { $you }.
officer-assigned-escalated = Việc quá hẹn, chuyển lên { $you }.
officer-assigned-reopened = Việc mở lại vì dân chưa hài lòng, giao { $you }.
officer-assigned-stand_in = Việc giao { $you } vì người giữ đang vắng.
officer-assigned-returned = Việc trả lại vì không đúng người. Lý do: { $reason }. { $You } quyết giao ai.
officer-assigned-returned-bare = Việc trả lại vì không đúng người. { $You } quyết giao ai.
officer-assigned-given_back = Cơ quan khác trả lại việc này. { $You } giải quyết tiếp, hẹn mới với dân như dưới đây.
officer-alarm = KHẨN: dân báo nguy. Xin { $you } hành động ngay và bấm nhận.
officer-page = KHẨN: có người gặp nguy, người được gọi trước chưa nhận. Xin { $you } bấm nhận ngay; nhận rồi mới mở được nội dung.
officer-alarm-phone = Gọi người báo: { $phone }
officer-reminder-25 = Việc mới chưa ai mở.
officer-reminder-50 = Đã hết nửa thời gian. Đã làm đến đâu, { $you } nhắn dân một câu.
officer-reminder-80 = Sắp hết hạn. Không kịp thì ký lời xin lỗi trước ngày hẹn.
officer-reminder-other = Nhắc { $you } biết, việc này do { $who } giữ: đã hết { $share }% thời gian.
officer-apology_draft = Việc có thể trễ hẹn. Đã soạn lời xin lỗi, ngày mới: trước { $due }. { $You } ghi lý do và ký, hoặc trả lời dân trước hạn.
officer-escalated_away = Việc đã quá hẹn và chuyển lên { $who }.
officer-overdue_alarm = Việc vẫn quá hẹn, đang ở chỗ { $who }.
officer-citizen_replied = Dân đã trả lời câu hỏi. Thời hạn tính tiếp từ bây giờ.
officer-citizen_added = Dân nói thêm về việc này.
officer-citizen_silent = Dân không trả lời sau hai lần nhắc. { $You } giải quyết theo những gì đã biết, đồng hồ chạy tiếp.
officer-citizen_rated = Dân đánh giá: { $rating }.
officer-citizen_rated-attitude = Dân đánh giá thái độ: { $attitude }.
officer-citizen_withdrew = Dân đã rút lại việc này.
officer-tell_in_person = Tin trả lời chưa tới được dân. Nhờ { $you } gọi hoặc gặp, rồi bấm “Báo trực tiếp”.
officer-tell-phone = Điện thoại: { $phone }
### Giữa cấp trên và người giữ việc

# $who: chức danh, họ tên · $until: đến lúc nào phải trả lời
officer-why_asked = { $who } hỏi: vì sao việc này còn để lại? { $You } trả lời trước { $until }, một câu là đủ.
officer-why_given = { $who } trả lời lý do: { $reason }
officer-why_given-bare = { $who } đã trả lời lý do. Mở việc để đọc.
officer-why_overdue = { $who } chưa trả lời câu hỏi lý do của { $you }.
officer-noted = { $who } ghi chú: { $text }
officer-noted-bare = { $who } có ghi chú. Mở việc để đọc.
officer-marked_urgent = { $who } xếp việc này là gấp.
officer-ask_result = Đến lúc hỏi kết quả: { $agency } đang giải quyết việc này. Có kết quả thì trả lời dân.
officer-taken_in = Việc { $from } vừa được gộp vào việc này: cùng một chuyện. Lời kể của người ấy nằm ở đây.
officer-citizen_corrected = Dân sửa lời kể hoặc nơi. Mở việc để đọc lại.
officer-praised = Dân khen { $you }. Xin chúc mừng và cảm ơn { $you }.
officer-praised-team = Dân khen { $who }, người của { $you }. Xin chuyển lời cảm ơn.
officer-citizen_rated-both = Dân đánh giá kết quả: { $rating }; thái độ: { $attitude }.

## Thư của xã: lời trong thư

# $commune: tên xã trong câu
letter-agency = Ủy ban nhân dân { $commune }
# Dòng đầu của tên cơ quan; tên xã ở dòng dưới
letter-agency-head = Ủy ban nhân dân
letter-motto-country = CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
letter-motto = Độc lập - Tự do - Hạnh phúc
# $number, $year: số thư trong sổ của năm
letter-number = Số: { $number }/{ $year }
# $place tên xã · $date, $month, $year: ngày ký
letter-dated = { $place }, ngày { $date } tháng { $month } năm { $year }
# Số và ký hiệu ở đầu thư: $number số, $sign ký hiệu của loại thư (văn phòng xã xác nhận)
letter-official-number = Số: { $number }/{ $sign }
letter-sign-apology = TXL-UBND
letter-sign-late_dossier = PXL-UBND
letter-sign-thanks = TCƠ-UBND
letter-sign-birth = TCMKS-UBND
letter-sign-marriage = TCMKH-UBND
letter-sign-condolence = TCB-UBND
# $title: chức vụ của người vắng mặt; người ký ghi chức vụ của mình ở dòng dưới
letter-signed-for = KT. { $title }
letter-recipients = Nơi nhận:
letter-recipients-above = - Như trên;
letter-recipients-kept = - Lưu: VT.
letter-title-apology = THƯ XIN LỖI
letter-title-late_dossier = PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ
letter-title-thanks = THƯ CẢM ƠN
letter-title-birth = THƯ CHÚC MỪNG
letter-title-marriage = THƯ CHÚC MỪNG
letter-title-condolence = THƯ CHIA BUỒN
# $name: họ tên như người ấy viết
letter-to = Kính gửi: Ông/bà { $name }
letter-to-family = Kính gửi: Gia đình ông/bà { $name }
letter-to-bereaved = Kính gửi: Tang quyến ông/bà { $name }
letter-to-couple = Kính gửi: { $couple }
letter-to-sender = Kính gửi: Ông/bà đã gửi việc mã { $code }
letter-of-hamlet = { $to }, { $hamlet }
# $agency: tên cơ quan · $child: tên cháu
letter-birth-news = Được tin gia đình đón cháu { $child } chào đời, { $agency } xin gửi lời chúc mừng.
letter-birth-wish = Chúc cháu hay ăn, chóng lớn, mạnh khoẻ, ngoan ngoãn. Chúc cả nhà bình an, hạnh phúc.
# Trẻ dưới 6 tuổi được cấp thẻ bảo hiểm y tế (Luật Bảo hiểm y tế)
letter-birth-useful = Trạm y tế xã tiêm phòng cho cháu và chỉ cách chăm cháu. Thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi không mất tiền. Gia đình cần hỏi gì, xin gọi { $phone }.
letter-birth-close = Kính chúc gia đình mạnh khoẻ.
letter-marriage-news = Nhân ngày vui của { $couple }, { $agency } xin gửi lời chúc mừng.
letter-marriage-wish = Chúc hai người thương yêu, hoà thuận, cùng chăm lo cha mẹ đôi bên, trăm năm hạnh phúc.
letter-marriage-close = Kính chúc hai bên gia đình mạnh khoẻ.
# $deceased: người đã mất, như gia đình gọi · $visited: ngày đến viếng
letter-condolence-news = Được tin { $deceased } từ trần, { $agency } vô cùng thương tiếc. Chúng tôi xin chia sẻ nỗi đau này với gia đình.
letter-condolence-wish = Chúng tôi đã đến viếng vào { $visited }. Tình làng nghĩa xóm vẫn ở bên gia đình.
letter-condolence-close = Kính viếng.
# $deed: việc đã làm, viết tiếp sau chữ “đã” · $good: việc ấy giúp được gì
letter-thanks-news = { $agency } trân trọng cảm ơn ông/bà đã { $deed }.
letter-thanks-good = Việc ấy đã giúp { $good }.
letter-thanks-wish = Việc ấy rất có ích cho bà con.
letter-thanks-close = Chúng tôi mong tiếp tục được nghe ông/bà góp ý.
letter-apology-close = Một lần nữa xin lỗi ông/bà. Cảm ơn ông/bà đã thông cảm. Cần hỏi, ông/bà gọi { $phone }.
# Theo nội dung mẫu số 04, Thông tư 03/2025/TT-VPCP; câu chữ do văn phòng xã xác nhận.
# $received ngày nhận · $dossier mã hồ sơ · $matter việc · $promised ngày hẹn · $reason lý do · $newDay ngày hẹn mới
form-04-received = { $agency } đã nhận hồ sơ của ông/bà về việc { $matter } vào { $received }. Mã hồ sơ: { $dossier }.
form-04-promised = Ngày hẹn trả kết quả: { $promised }.
form-04-reason = Đến nay hồ sơ chưa giải quyết xong. Lý do: { $reason }.
form-04-sorry = Sự chậm trễ này làm ông/bà mất công đi lại, chờ đợi. { $agency } xin lỗi ông/bà.
form-04-new-day = Ngày hẹn trả kết quả mới: { $newDay }.
form-04-close = Mong ông/bà thông cảm. Cần hỏi, ông/bà gọi { $phone }.
# Khi thư đến tay người nhận trong cuộc trò chuyện: $signer chức danh, họ tên · $number, $year
letter-given = Xã gửi { $you } một lá thư, do { $signer } ký, số { $number } năm { $year }. Ảnh và tệp để in kèm theo đây.
# Lời xin lỗi về một việc vừa ký: số thư trong sổ
letter-apology-papers = Lá thư xin lỗi trên có số { $number } năm { $year } trong sổ thư của xã. Ảnh và tệp để in kèm theo đây.
letter-given-bare = Xã gửi { $you } một lá thư, do { $signer } ký, số { $number } năm { $year }.

## Thư của xã: việc của văn phòng và người ký

# $drafts, $waiting, $signed: số thư
letters-menu =
    Thư của xã: { $waiting } thư chờ ký, { $drafts } thư đang soạn, { $signed } thư đã ký chờ trao.
    { $You } làm gì ạ?
letters-menu-sign = Thư chờ ký
letters-menu-new = Viết thư mới
letters-menu-open = Thư đang làm
letters-menu-register = Sổ thư
letters-not-yours = Thư của xã do văn phòng soạn và lãnh đạo ký. { $You } chưa có việc gì ở đây.
letters-which = { $You } mở thư nào ạ?
letters-none = Không có thư nào.
letters-to-sign-which = Thư chờ { $you } ký, thư cũ nhất ở trên:
letters-to-sign-none = Không có thư nào chờ { $you } ký.
# $kind loại thư · $to người nhận · $state đến đâu
letters-item = { $kind } · { $to } · { $state }
letters-kind-apology = Xin lỗi
letters-kind-late_dossier = Hồ sơ trễ
letters-kind-thanks = Cảm ơn
letters-kind-birth = Mừng khai sinh
letters-kind-marriage = Mừng kết hôn
letters-kind-condolence = Chia buồn
letters-state-draft = đang soạn
letters-state-returned = bị trả lại
letters-state-awaiting = chờ ký
letters-state-signed = đã ký, chờ trao
letters-state-by_hand = đã trao tận tay
letters-state-chat = đã gửi tin nhắn
letters-state-declined = người nhận không muốn nhận
letters-state-withdrawn = không gửi
# Sổ thư: $year năm · $lines các dòng
letters-register =
    Sổ thư năm { $year }:
    { $lines }
letters-register-line = { $kind } số { $number }, ký { $day }: { $to }, { $state }.
letters-register-more = Còn { $count } thư cũ hơn.
letters-register-empty = Năm { $year } chưa có thư nào được ký.
letters-show =
    { $status }
    { $text }
letters-gone = Thư này không còn, hoặc { $you } không được xem.
letters-status-draft = Bản soạn. { $You } đọc lại từng chữ, nhất là tên người.
letters-status-returned = Người ký trả lại: “{ $reason }”
letters-status-awaiting = Đang chờ { $signer } ký.
letters-status-signed = Đã ký, số { $number }/{ $year }. Chưa trao.
letters-status-done = Số { $number }/{ $year }: { $state }.
letters-status-dropped = Thư này không gửi.
letters-fix = Sửa
letters-ask = Trình ký
letters-sign = Ký
letters-give-back = Trả lại, ghi lý do
letters-hand = Đã trao tận tay
letters-chat = Gửi qua tin nhắn
letters-drop = Không gửi
letters-later = Để sau
letters-give-back-why = Thư cần sửa gì ạ? Văn phòng đọc đúng lời này.
letters-drop-why = Vì sao không gửi thư này?
letters-drop-declined = Người nhận không muốn
letters-drop-withdrawn = Không cần nữa
letters-drop-no = Thôi, giữ thư
letters-fix-which = Sửa chỗ nào ạ?
letters-fix-name = Tên người nhận
letters-fix-matter = Việc, tên trong thư
letters-fix-reason = Lý do
letters-fix-words = Lời trong thư
letters-fix-ask = { $You } gõ lại cho đúng, đủ dấu.
letters-fix-words-ask = { $You } gõ lời của mình, thay cho phần lời chúc soạn sẵn. Không gửi lời quảng cáo, không nhắc chuyện riêng.
letters-fix-prepared = Dùng lời soạn sẵn
letters-new-which = Viết thư gì ạ?
letters-new-birth = Mừng khai sinh
letters-new-marriage = Mừng kết hôn
letters-new-condolence = Chia buồn
letters-new-thanks = Cảm ơn
letters-new-late = Xin lỗi hồ sơ trễ
letters-consent = Đã hỏi gia đình chưa ạ? Thư chỉ viết khi gia đình muốn nhận.
letters-consent-yes = Gia đình muốn nhận
letters-consent-no = Gia đình không muốn
letters-declined = Vâng, không soạn thư, không ghi tên ai.
letters-ask-child = Cháu tên là gì ạ? Gõ đủ họ tên như trong giấy khai sinh.
letters-ask-parent = Gửi cho ai? Gõ họ tên cha, mẹ, hoặc người nuôi cháu.
letters-ask-couple = Tên hai người, theo thứ tự họ muốn. Ví dụ: anh Giàng A Lử và chị Lò Thị Mai.
letters-ask-hamlet = Nhà ở thôn nào ạ?
letters-hamlet-skip = Không ghi thôn
letters-visited = Đoàn của xã đã đến viếng chưa ạ? Thư chia buồn chỉ viết sau khi đến viếng.
letters-visited-today = Hôm nay
letters-visited-yesterday = Hôm qua
letters-visited-earlier = Ngày khác
letters-visited-no = Chưa đến viếng
letters-visit-first = Vâng, chưa viết thư. Đi viếng xong, { $you } mở lại giúp.
letters-visited-day = Đến viếng ngày nào ạ? Gõ ngày và tháng, như 24/11.
letters-ask-deceased = Người mất tên là gì? Gõ như gia đình gọi, ví dụ: cụ Giàng Thị Máy.
letters-ask-bereaved = Gửi cho ai trong nhà? Gõ họ tên.
letters-day-again = Tôi chưa đọc được ngày này. { $You } gõ ngày và tháng, như 24/11. Thêm năm nếu là năm khác.
letters-thanks-whom = Cảm ơn ai ạ?
letters-thanks-sender = Người đã gửi một việc
letters-thanks-other = Người khác
letters-thanks-code = { $You } gõ mã việc ấy, 10 chữ số.
letters-thanks-code-unknown = Mã này chưa đúng, hoặc việc ấy { $you } không được xem.
letters-thanks-code-again = Gõ lại mã
letters-ask-name = Thư gửi cho ai ạ? { $You } gõ họ tên.
letters-ask-deed = Cảm ơn vì việc gì? Viết tiếp câu “đã …”, như: báo cột điện nghiêng ở đầu thôn 3.
letters-ask-good = Việc ấy giúp được gì cho bà con? Viết tiếp câu “đã giúp …”.
letters-good-skip = Không ghi
letters-late-dossier = Mã hồ sơ là gì ạ?
letters-late-matter = Hồ sơ về việc gì? Viết tiếp câu “về việc …”.
letters-late-received = Nhận hồ sơ ngày nào ạ? { $You } gõ ngày và tháng, như 24/11.
letters-late-promised = Đã hẹn trả ngày nào ạ?
letters-late-reason = Vì sao trễ? Lý do thật, ngắn. Người dân đọc đúng lời này.
letters-late-new-day = Hẹn lại ngày nào ạ? Chỉ hẹn lại một lần, nên hẹn ngày chắc chắn làm xong.
letters-review = { $You } xem lại bản soạn:
letters-row-name = Gửi
letters-row-hamlet = Thôn
letters-row-child = Tên cháu
letters-row-couple = Hai người
letters-row-deceased = Người mất
letters-row-visited = Đến viếng
letters-row-deed = Việc đã làm
letters-row-good = Giúp được gì
letters-row-dossier = Mã hồ sơ
letters-row-matter = Việc
letters-row-received = Ngày nhận
letters-row-promised = Đã hẹn
letters-row-reason = Lý do
letters-row-new-day = Hẹn lại
letters-row-code = Mã việc
letters-save = Lưu bản soạn
letters-cancel = Bỏ
letters-cancelled = Vâng, không soạn thư này.
letters-open-it = Mở thư
done-letter-drafted = Đã lưu bản soạn. Thư chưa gửi đi đâu cả.
done-letter-corrected = Đã sửa.
done-letter-asked = Đã trình ký.
done-letter-signed = { $You } đã ký. Thư vào sổ, số { $number }/{ $year }. Văn phòng sẽ trao.
done-letter-given-back = Đã trả lại văn phòng.
done-letter-by_hand = Đã ghi: { $you } đã trao thư tận tay.
done-letter-chat = Đã gửi thư vào tin nhắn của người nhận.
done-letter-dropped = Đã ghi: không gửi thư này.
letter-refusal-not_found = Tôi không tìm thấy thư này ạ.
letter-refusal-not_allowed = Việc này với thư ấy không phải của { $you }, nên tôi không làm được ạ.
letter-refusal-not_in_this_status = Thư đã sang bước khác, nên không làm thế được nữa ạ.
letter-refusal-already_done = Việc ấy đã làm rồi ạ.
letter-refusal-empty = Thư còn thiếu tên, hoặc thiếu việc. { $You } ghi đủ giúp tôi.
letter-refusal-visit_first = Ngày đến viếng chưa tới. Thư chia buồn viết sau khi đến viếng.
letter-refusal-days_out_of_order = Các ngày chưa hợp: ngày nhận trước, ngày hẹn sau, ngày hẹn lại còn ở phía trước.
letter-refusal-reason_unclear = Lý do chưa rõ nên thư chưa lưu. { $You } ghi lý do thật, ngắn, không đổ cho người dân.
letter-refusal-nobody_signs = Hiện không có ai ký được thư này. { $You } xem lại người giữ chức danh.
letter-refusal-not_by_chat = Thư này phải trao tận tay, không gửi qua tin nhắn.
# Báo cho người ký, văn phòng: $kind loại thư
letters-tell-awaits = Có thư chờ { $you } ký: { $kind }. { $You } đọc cả thư rồi ký, hoặc trả lại.
letters-tell-given-back = Thư { $kind } bị trả lại: “{ $reason }”
letters-tell-signed-hand = Thư { $kind } đã ký, số { $number }/{ $year }. Nhờ { $you } in tệp này, trao tận tay, rồi bấm “Đã trao tận tay”.
letters-tell-signed-chat = Thư { $kind } đã ký, số { $number }/{ $year }. { $You } trao tận tay, hoặc gửi qua tin nhắn.

## Nút mở tệp ở kênh không gửi được tệp

media-play = Nghe
media-open = Mở xem
# Tên tệp khi gửi vào Zalo, không dấu để máy nào cũng mở được
media-file = Van-ban-cua-xa

## Báo cáo tháng, và số liệu mọi người được xem

# $month, $year: số
month-name = tháng { $month } năm { $year }

# Một con số, theo cách được nói ra
figure-count = { $count }
figure-few = dưới 5
figure-withheld = không nêu
# $part, $whole: bao nhiêu trên bao nhiêu
figure-share = { $percent }% ({ $part }/{ $whole })
figure-at-most = nhiều nhất { $percent }%
figure-at-least = ít nhất { $percent }%
figure-too-few = ít quá, không nêu
figure-nothing = không có việc nào
figure-no-data = không có dữ liệu
figure-points = không có dữ liệu (nơi khác chấm, nhiều nhất { $most } điểm)
# $time: thời gian làm việc
figure-time = { $time }
figure-part = { $name } { $count }
figure-days = { $days } ngày làm việc
# $ratings: số lượt đánh giá
figure-satisfaction = { $percent }% trên { $ratings } lượt đánh giá

# Các mục: tên ngắn là tên trang tính
monthly-heading-index_openness = 766 Công khai, minh bạch
monthly-heading-index_progress = 766 Tiến độ, kết quả
monthly-heading-index_online = 766 Dịch vụ trực tuyến
monthly-heading-index_digital = 766 Số hoá hồ sơ
monthly-heading-index_satisfaction = 766 Mức độ hài lòng
monthly-heading-task_openness = 1 Công khai
monthly-heading-task_procedures = 2 Thủ tục hành chính
monthly-heading-task_reception = 3 Tiếp dân, phản ánh
monthly-heading-task_culture = 4 Văn hoá phục vụ
monthly-heading-task_office = 5 Công sở xanh, sạch
monthly-heading-task_visits = 6 Thăm hỏi, động viên
monthly-heading-task_leaders = 7 Lãnh đạo gương mẫu
monthly-heading-by_kind = Theo dạng
monthly-heading-by_category = Theo loại việc
monthly-heading-by_hamlet = Theo thôn, bản
monthly-heading-by_channel = Theo kênh
monthly-heading-by_ground = Lý do không giải quyết ở xã
monthly-heading-by_post = Quá hẹn theo chức danh
monthly-source-index = Quyết định 766/QĐ-TTg năm 2022. Điểm chính thức do hệ thống quốc gia chấm; ở đây chỉ là số của trợ lý.
monthly-source-task = Kế hoạch 138/KH-UBND năm 2024 của tỉnh Thái Nguyên: bảy nhóm việc về chính quyền thân thiện.
monthly-source-by = Đếm từ việc người dân gửi qua trợ lý.

# Các dòng
monthly-line-official_points = Điểm chính thức của nhóm
monthly-line-procedures_published = Thủ tục công bố, cập nhật đúng hạn
monthly-line-dossiers_on_time = Hồ sơ giải quyết đúng hạn
monthly-line-reports_on_time = Phản ánh, kiến nghị trả lời đúng hẹn
monthly-line-online_share = Hồ sơ nộp trực tuyến
monthly-line-online_payment = Thanh toán trực tuyến
monthly-line-digitised = Hồ sơ, kết quả được số hoá
monthly-line-reports_on_time_official = Phản ánh, kiến nghị xử lý đúng hạn
monthly-line-reports_content = Hài lòng về xử lý phản ánh, kiến nghị
monthly-line-procedures_content = Hài lòng về giải quyết thủ tục
monthly-line-posted_on_time = Nội dung phải công khai, đăng đúng hạn
monthly-line-dialogue_promises = Lời hứa ở đối thoại đã làm
monthly-line-procedures_asked = Lượt hỏi giấy tờ, thủ tục
monthly-line-questions_unanswered = Lượt hỏi không tìm ra câu trả lời
monthly-line-sent_back = Dân bị hỏi thêm giấy tờ ngoài danh mục
monthly-line-dossier_apologies = Thư xin lỗi hồ sơ trễ đã trao
monthly-line-received = Việc mới nhận
monthly-line-people = Số người đã gửi
monthly-line-spoken = Gửi bằng giọng nói
monthly-line-assisted = Gửi nhờ người giúp
monthly-line-first_hand_half = Một nửa số việc được cán bộ nhận trong
monthly-line-first_hand_most = Chín phần mười số việc được cán bộ nhận trong
monthly-line-due = Việc đến hẹn trả lời
monthly-line-late = Việc trả lời trễ hẹn
monthly-line-waiting = Đang chờ trả lời lúc cuối kỳ
monthly-line-overdue = Trong đó đã quá hẹn
monthly-line-overdue_oldest = Việc quá hẹn lâu nhất
monthly-line-answered = Việc đã trả lời
monthly-line-closed = Người dân đã nhận được trả lời
monthly-line-reopened = Dân chưa hài lòng, mở lại
monthly-line-refused = Không giải quyết ở xã, đã chỉ nơi khác
monthly-line-handed_over = Đã chuyển cơ quan khác
monthly-line-withdrawn = Dân rút lại
monthly-line-thanked = Lời khen đã chuyển, đã cảm ơn
monthly-line-merged = Trùng việc khác, đã gộp
monthly-line-passed_round = Chuyển qua lại từ hai lần
monthly-line-ratings = Có đánh giá
monthly-line-satisfaction = Đánh giá hài lòng (khảo sát nội bộ)
monthly-line-attitude = Hài lòng về thái độ cán bộ (khảo sát nội bộ)
monthly-line-apologies_kept = Việc trễ có thư xin lỗi ký trước ngày hẹn
monthly-line-praised = Lời khen, cảm ơn
monthly-line-about_staff = Phản ánh về thái độ cán bộ
monthly-line-with_proof = Việc hạ tầng xong có ảnh chụp
monthly-line-office_green = Chấm điểm công sở xanh, sạch
monthly-line-letters_delivered = Thư chúc mừng, chia buồn, cảm ơn đã trao
monthly-line-visits = Lượt thăm hỏi
monthly-line-reception_days = Ngày Chủ tịch tiếp công dân, theo lịch
monthly-line-reception_visits = Lượt hẹn gặp lãnh đạo
monthly-line-unsigned_apologies = Việc trễ không có thư xin lỗi kịp thời

# Cách tính
monthly-how-official_points = Hệ thống quốc gia chấm, xem trên Cổng Dịch vụ công quốc gia.
monthly-how-reports_on_time = Trả lời trước ngày hẹn đầu tiên, chia cho số việc đến hẹn. Hẹn lại không tính là đúng hẹn; đồng hồ chỉ dừng khi chờ dân trả lời.
monthly-how-reports_on_time_official = Như trên; việc không thuộc thẩm quyền không tính.
monthly-how-reports_content = Việc đến hẹn, trừ việc trễ, việc dân chấm chưa được hoặc mở lại, chia cho số việc đến hẹn.
monthly-how-people = Mỗi người tính một lần.
monthly-how-first_hand_half = Từ lúc gửi tới việc đầu tiên cán bộ làm, tính bằng giờ làm việc.
monthly-how-first_hand_most = Như trên.
monthly-how-due = Ngày hẹn đầu tiên rơi vào tháng này; việc mở lại tính thêm một lần.
monthly-how-reopened = So với số việc người dân đã nhận được trả lời.
monthly-how-ratings = So với số việc người dân đã nhận được trả lời.
monthly-how-satisfaction = Khảo sát nội bộ, người dân tự bấm; không so được với chỉ số SIPAS. Dưới 10 lượt thì không nêu.
monthly-how-apologies_kept = Thư đã ký trước ngày hẹn, chia cho số việc trễ.
monthly-how-with_proof = Việc đường sá, điện, nước, rác … có ảnh kèm trả lời, chia cho số việc ấy đã xong.
monthly-how-dossiers_on_time = Theo tệp hồ sơ xã nạp gần nhất: có kết quả chậm nhất vào ngày hẹn, chia cho số hồ sơ đến hẹn. Không tính hồ sơ trả lại, hồ sơ chờ dân nộp thêm.
monthly-how-procedures_asked = Mỗi lần đọc danh mục giấy tờ, hoặc tìm mà không ra, tính một lượt; không ghi tên ai.
monthly-how-questions_unanswered = Tìm không thấy, chọn “không phải việc nào”, hoặc bỏ dở khi đang chọn; chia cho số lượt hỏi.
monthly-how-sent_back = Dân báo lại sau khi đến quầy.
monthly-how-dossier_apologies = Mẫu số 04, Thông tư 03/2025/TT-VPCP; thư đã tới tay người nộp hồ sơ.
monthly-how-attitude = Dân bấm riêng, sau khi đánh giá kết quả; không bấm thì không tính. Dưới 10 lượt thì không nêu.
monthly-how-letters_delivered = Theo sổ thư: thư đã ký và đã tới tay người nhận. Thư xin lỗi tính riêng.
monthly-how-reception_days = Theo lịch tiếp công dân đã công khai, trừ ngày nghỉ và ngày Chủ tịch báo vắng. Luật định ít nhất hai ngày mỗi tháng.
monthly-how-reception_visits = Hẹn qua trợ lý, không huỷ. Người đến thẳng không có ở đây.
monthly-how-overdue = Quá ngày hẹn đầu tiên mà chưa trả lời.
monthly-how-overdue_oldest = Ngày làm việc kể từ ngày hẹn.

monthly-column-name = Nội dung
monthly-column-value = Số liệu
monthly-column-how = Cách tính
# $channel: mã kênh
monthly-channel = { $channel ->
    [zalo] Zalo
    [playground] Máy thử
   *[other] { $channel }
}
monthly-no-channel = Không rõ kênh
# $what: loại thư
monthly-of-these = Trong đó: { $what }
monthly-no-hamlet = Không nói thôn nào
# $commune: tên xã · $month: tháng
monthly-title = Báo cáo { $month } của { $commune }
# $day: ngày cuối được tính
monthly-until = Số liệu tính đến hết { $day }.
monthly-rules = Số nhỏ hơn 5 ghi là “dưới 5”; số nào trừ ra được số nhỏ cũng không nêu. Không tính việc giữ kín, việc nói về người xem báo cáo.
# $name tên dòng, $value số
monthly-row = • { $name }: { $value }
# $rows: các dòng
monthly-summary =
    { $title }
    { $rows }

monthly-file = Bản đầy đủ của { $month }, từng mục một trang.
monthly-which = { $You } xem báo cáo tháng nào ạ?
monthly-running = Tháng này, tới hôm nay
monthly-not-for-you = Báo cáo tháng chỉ dành cho Chủ tịch và người được giao. { $You } gõ “số liệu của xã” để xem số công khai.
monthly-ready = Báo cáo { $month } đã có, gửi { $you } xem.
monthly-not-drawn = Lúc này tôi chưa làm được ảnh hoặc tệp. Số liệu ở trên vẫn đúng.
monthly-too-often = Tôi vừa gửi { $you } mấy bản rồi, kéo lên là thấy ạ. Cần thêm thì chờ mười phút.
# $month: tháng
monthly-chart = Việc người dân gửi, { $month }
monthly-chart-on_time = Đúng hẹn
monthly-chart-late = Trễ hẹn
monthly-chart-received = Việc mới nhận, theo loại
monthly-chart-kept = Việc đến hẹn trong tháng

# Ban thanh tra nhân dân, Ban giám sát đầu tư của cộng đồng
# $title, $name: chức danh, họ tên
figures-menu = { $title } { $name }: { $You } xem số liệu tháng nào ạ? Chỉ có con số, không có tên người, nội dung hay địa chỉ.
figures-none = Chưa có tháng nào để xem số liệu ạ.
figures-show =
    { $rows }
    Số nhỏ hơn 5 ghi là “dưới 5”.
figures-hamlets = Thôn, bản có từ 5 việc: { $hamlets }
figures-categories = Loại việc có từ 5 việc: { $categories }
figures-hamlets-none = Chưa thôn, bản nào có từ 5 việc.
figures-another = Xem tháng khác

# Mọi người xem
openness-button = Xã giải quyết đến đâu
# $month: tháng · $rows: các dòng
openness-show =
    Số liệu { $month } của { $commune }:
    { $rows }
    Số nhỏ hơn 5 ghi là “dưới 5”, để không ai bị nhận ra.
openness-empty = Chưa có tháng nào để xem số liệu ạ.
openness-received = • Nhận mới: { $value }
openness-answered = • Đã trả lời: { $value }
openness-on_time = • Trả lời đúng hẹn: { $value }
openness-waiting = • Cuối tháng còn chờ: { $value }
openness-overdue = • Quá hẹn chưa trả lời: { $value }
openness-reopened = • Dân chưa hài lòng, mở lại: { $value }
openness-satisfaction = • Hài lòng (khảo sát nội bộ): { $value }
openness-apologies_kept = • Việc trễ có thư xin lỗi kịp: { $value }
openness-most = • Nhiều nhất: { $parts }

## Trang thử

page-subtitle = trang thử
page-side = Hồ sơ, đồng hồ
page-clock = Đồng hồ của xã
page-push = Cho đồng hồ chạy tới
page-push-hour = Thêm 1 giờ
page-push-morning = Sáng làm việc tới
page-push-day = Thêm 1 ngày làm việc
page-push-week = Thêm 1 tuần
page-not-pushed = Chưa chỉnh được đồng hồ, xin thử lại.
page-cases = Hồ sơ và hạn trả lời
page-no-cases = Chưa có việc nào. Gửi thử một phản ánh từ máy của người dân.
page-owner = Người phụ trách
page-due = Hẹn trả lời trước
page-due-late = Đã quá hẹn
page-timeline = Việc đã qua và sắp tới
page-next = Sắp tới
page-phones = Các máy điện thoại
page-unread = có tin mới
page-talk = Cuộc trò chuyện trên máy của
page-write = Nhắn tin
page-photo = Gửi ảnh
page-photo-ready = Ảnh sắp gửi
page-photo-drop = Bỏ ảnh này
page-photo-open = Xem ảnh
page-caption = Lời kèm ảnh
page-too-large = Tệp lớn quá 20 MB, xin chọn tệp nhỏ hơn.
page-not-a-photo = Tệp này không phải ảnh, xin chọn ảnh JPEG, PNG hoặc WebP.
page-voice = Ghi giọng nói
page-voice-drop = Bỏ, không gửi
page-recording = Đang ghi giọng nói
page-no-microphone = Máy này chưa cho dùng micrô.
page-place = Gửi vị trí
page-place-here = Lấy vị trí của máy này
page-place-name = Tên chỗ này (không bắt buộc)
page-latitude = Vĩ độ
page-longitude = Kinh độ
page-no-place = Máy này chưa cho biết vị trí.
page-send = Gửi
page-not-sent = Chưa gửi được, xin thử lại.
page-away = Máy chủ chưa trả lời, trang sẽ tự nối lại.
page-add-phone = Thêm máy
page-whose-phone = Máy của ai
page-a-citizen = Một người dân
page-person-name = Tên (không bắt buộc)
page-add = Thêm
page-not-added = Chưa thêm được máy, xin thử lại.
page-cancel = Thôi
page-citizen = Người dân
# $number: máy thứ mấy
page-citizen-name = Người dân { $number }
# $when: giờ và ngày mà tin được gửi đi
page-held = Có tin cho máy này, giữ tới { $when } để không làm phiền ban đêm.
page-voice-note = (giọng nói)
page-photo-note = (ảnh)
page-file-note = (tệp)
page-place-note = Vị trí: { $latitude }, { $longitude }
# $name tên chỗ do người gửi đặt
page-named-place-note = Vị trí: { $name } ({ $latitude }, { $longitude })
page-contact-note = (số điện thoại)
page-sticker-note = (hình dán)
page-arrived-note = (mở cuộc trò chuyện)
page-tap-note = (bấm nút)
page-code = { $code }
page-day = { $day }
page-hour = { $hour }
page-when = { $when }
page-event-Filed = Gửi tới { $who }
page-event-Assigned = Giao cho { $who }
page-event-Accepted = Nhận giải quyết
page-event-CitizenAsked = Hỏi thêm người dân
page-event-CitizenNudged = Nhắc người dân trả lời
page-event-PauseEnded = Đồng hồ chạy tiếp
page-event-Supplemented = Người dân nói thêm
page-event-Reminded = Nhắc cán bộ: đã hết { $share }% thời gian
page-event-ApologyDrafted = Soạn lời xin lỗi
page-event-ApologySigned = Ký lời xin lỗi
page-event-PromiseBroken = Trễ hẹn, chưa có lời xin lỗi
page-event-Escalated = Quá hẹn, chuyển lên { $who }
page-event-Answered = Trả lời
page-event-ToldInPersonAsked = Nhờ cán bộ báo trực tiếp
page-event-Closed = Người dân đã nhận được trả lời
page-event-Rated = Người dân đánh giá
page-event-PraiseThanked = Đã chuyển lời khen, cảm ơn người gửi
page-event-Reopened = Mở lại, giao { $who }
page-event-Refused = Báo không giải quyết ở xã
page-event-Withdrawn = Người dân rút lại
page-event-PassedOn = Người gửi rút, người cùng báo theo tiếp
page-event-Noted = Cán bộ ghi chú
page-event-HandOverProposed = Nhờ cơ quan khác giải quyết
page-event-TakenOver = Cơ quan khác nhận giải quyết
page-event-TurnedDown = Cơ quan khác không nhận
page-event-ResultAsked = Nhắc hỏi kết quả cơ quan khác
page-event-MarkedUrgent = Xếp là việc gấp
page-event-WhyAsked = Cấp trên hỏi lý do
page-event-WhyOverdue = Hỏi lý do mà chưa trả lời
page-event-ReasonGiven = Cán bộ nêu lý do
page-event-TakenBack = Rút lại việc vừa làm
page-event-Merged = Gộp vào việc khác
page-event-Joined = Thêm người cùng báo
page-event-Left = Một người thôi theo dõi
page-event-Corrected = Người dân sửa lời kể
page-event-Recounted = Tính lại ngày hẹn theo lịch nghỉ
page-event-SealedRead = Mở xem việc giữ kín
page-event-SealedHandedOver = Giao việc giữ kín cho nơi giải quyết
page-event-Paged = Gọi thêm người, vì chưa ai nhận
page-event-RangInVain = Đồng hồ reo, không còn gì phải làm
page-timer-remind_unopened = Nhắc cán bộ nếu chưa nhận việc
page-timer-remind_half = Nhắc cán bộ khi hết nửa thời gian
page-timer-draft_apology = Soạn sẵn lời xin lỗi
page-timer-page = Chưa ai nhận thì gọi thêm người
page-timer-escalate = Quá hẹn thì chuyển lên trên
page-timer-nudge_citizen = Nhắc người dân trả lời
page-timer-thank_for_praise = Cảm ơn người khen
page-timer-tell_in_person = Nhờ cán bộ báo trực tiếp
page-timer-ask_result = Nhắc hỏi kết quả cơ quan khác
page-timer-why_overdue = Báo nếu chưa nêu lý do
# $category loại việc, $hamlet thôn
page-case-title = { $category }, { $hamlet }
page-sealed-title = Việc giữ kín

## Thẻ hình: ảnh để giữ trong máy, đưa ra ở quầy

card-send-papers = Gửi ảnh danh sách
card-send-receipt = Gửi ảnh giữ mã
card-sent-papers = Ảnh danh sách giấy tờ đây ạ. { $You } giữ trong máy, ra quầy đưa cán bộ xem.
card-sent-receipt = Ảnh giữ mã đây ạ. Khi hỏi lại việc này, { $you } đưa ảnh là được.
card-not-drawn = Lúc này tôi chưa vẽ được ảnh. Những gì đã nhắn bằng chữ ở trên vẫn dùng được ạ.
card-too-often = Tôi vừa gửi { $you } mấy ảnh rồi, kéo lên là thấy ạ. Cần thêm thì chờ mười phút.
card-refused = Việc này không gửi thành ảnh được ạ. { $You } gọi { $phone } để hỏi.
card-papers = Giấy tờ cần mang
card-no-papers = Không phải nộp giấy tờ gì
# Cách đưa từng giấy, viết cạnh hình
card-how-form = Điền mẫu
card-how-submit = Nộp
card-how-copy = Nộp bản sao
card-how-original = Nộp lại bản gốc
card-how-present = Cho xem rồi cầm về
card-how-info = Cần biết
# $condition: khi nào cần giấy này
card-if = Chỉ khi { $condition }.
# $address, $hours: địa chỉ, giờ làm việc của xã
card-counter = Quầy một cửa: { $address }. Giờ làm việc: { $hours }.
card-phone = Hỏi cán bộ: { $phone }
# $kind: loại việc (phản ánh, kiến nghị …)
card-receipt = Đã nhận { $kind }
card-a-matter = một việc
card-code = Mã
# $category: lĩnh vực · $day: ngày gửi · $post: chức danh · $due: ngày hẹn
card-category = Việc về { $category }
card-filed = Gửi { $day }
card-post = { $post } lo việc này
card-due = Hẹn trả lời trước { $due }
card-scan-papers = Ở quầy, cán bộ quét mã này là biết làm việc gì, cần giấy nào.
card-scan-receipt = Cán bộ quét mã này thay cho gõ số.
