# Tiếng Việt dễ đọc: câu ngắn, mỗi câu một ý, lời thường ngày.
# Chỉ viết những câu phải khác bản gốc; câu nào không có ở đây thì nói như vi.ftl, và cũng phải dễ đọc
# (test/locales/plain.test.ts đo cả hai).

## Giờ theo buổi

format-clock = { $part ->
    [morning] { $hour12 } giờ { $minute } sáng
    [noon] { $hour12 } giờ { $minute } trưa
    [afternoon] { $hour12 } giờ { $minute } chiều
   *[evening] { $hour12 } giờ { $minute } tối
}
format-clock-even = { $part ->
    [morning] { $hour12 } giờ sáng
    [noon] { $hour12 } giờ trưa
    [afternoon] { $hour12 } giờ chiều
   *[evening] { $hour12 } giờ tối
}
format-day-projected = { $day } (chưa chắc chắn)

## Chào, khi chưa hiểu

greeting-first =
    Xin chào { $you }. Tôi là máy trả lời của { $commune }. Tôi không phải người.
    { $You } gõ chữ cũng được, nói cũng được. Tôi giữ lời { $you } để xã trả lời.
    Muốn gặp người, bấm 9.
exit-hint = Bấm 0: xem lại. Bấm 7: đổi tiếng. Bấm 8: quay lại. Bấm 9: gặp người.
not-understood = Tôi chưa hiểu. { $You } bấm một nút. Gõ số cũng được ạ.
not-understood-person = Tôi vẫn chưa hiểu. { $You } muốn gặp người thì bấm 9 ạ.
miss-text = { $You } gõ chữ. Hoặc giữ nút rồi nói ạ.
miss-photos = { $You } gửi ảnh. Hoặc bấm một nút ạ.
miss-place = { $You } gửi vị trí. Hoặc nói tên chỗ ấy ạ.
stale-tap = Nút ấy cũ rồi. Mình đang ở đây ạ.
talk-begun-again = Máy vừa sửa lại. Xin { $you } làm lại từ đầu ạ.
failed-apology = Xin lỗi { $you }. Máy vừa hỏng một chút. Lời { $you } vẫn còn. Cần gấp, gọi { $phone } ạ.

## Thực đơn

menu-ask = { $You } cần gì ạ?
menu-procedure = Hỏi giấy tờ
menu-report = Báo một việc
menu-track = Việc tôi đã báo
mode-ask = { $You } muốn đọc hay nghe ạ?
help-what =
    Tôi là máy trả lời của { $commune }. Tôi chỉ giấy tờ cần mang. Tôi nhận việc { $you } báo. Cán bộ là người trả lời.
    Coi chừng kẻ lừa. Tôi không hỏi mật khẩu, không hỏi mã trong tin nhắn, không bảo chuyển tiền.
    Nghi ngờ thì gọi { $phone }.
    { exit-hint }
help-privacy =
    Tôi giữ lời nói, chữ, ảnh, số điện thoại { $you } gửi. Xã dùng để giải quyết việc của { $you }.
    Chỉ người được giao việc mới xem. { $You } được quyền xem, sửa, xin xoá.
    Đừng gửi ảnh căn cước ạ.
    Theo Luật Bảo vệ dữ liệu cá nhân, số 91/2025/QH15.
erase-ask =
    { $You } muốn xoá thông tin của mình ạ?
    Lời nhắn thường thì xoá được. Việc đã gửi vào xã thì theo luật phải giữ.

## Quầy một cửa, lịch hẹn

menu-office = Lấy số, hẹn, hỏi xã
number-priority =
    Có người được gọi trước. Đó là người già, người ốm, người khuyết tật. Mẹ bầu, người có con nhỏ cũng được.
    Người ở thôn xa được gọi trước: { $far }.
    { $You } có được gọi trước không ạ? Không phải nói vì sao.
number-priority-plain =
    Có người được gọi trước. Đó là người già, người ốm, người khuyết tật. Mẹ bầu, người có con nhỏ cũng được.
    { $You } có được gọi trước không ạ? Không phải nói vì sao.
number-priority-yes = Có
number-none = Bây giờ chưa lấy số được. { $You } đến { $address }. Giờ làm việc: { $hours }. Hoặc gọi { $phone } ạ.
number-closed = Quầy nghỉ rồi. Mở lại lúc { $opens }. { $You } lấy số hôm ấy ạ.
number-too-early = Hôm nay lấy số từ { $from } ạ.
number-full = Xin lỗi { $you }. Hôm nay đông quá, không kịp. { $You } đặt hẹn ngày khác, hoặc gọi { $phone } ạ.
number-nobody = Xin lỗi { $you }. Hôm nay quầy này vắng người. { $You } gọi { $phone } ạ.
ticket-turn-unknown = Quầy đang nghỉ. Chưa biết mấy giờ đến lượt.
ticket-near = Số { $number } sắp đến lượt. Mời { $you } đến gần quầy. { $turn }
ticket-called-in-vain = Quầy gọi số { $number } mà không thấy { $you }. Sau { $again } gọi lại một lần. { $You } đến gần quầy ạ.
ticket-missed = Quầy gọi số { $number } hai lần, không gặp { $you }. Số này hết rồi. Cần nữa thì lấy số mới ạ.
ticket-lacking =
    Số { $number } còn thiếu giấy: { $paper }.
    Xin lỗi { $you } phải đi lại. Hôm nay mang đến thì không phải lấy số mới. Mang đến rồi thì bấm nút dưới đây.
ticket-back = Số { $number } vào lại chỗ cũ rồi. Trước { $you } còn { $ahead } người ạ.
ticket-cancelled = Đã trả số { $number }. Cảm ơn { $you }.
ticket-expired =
    Xin lỗi { $you }. Hết giờ rồi, chưa đến lượt số { $number }.
    Hôm sau { $you } lấy số sớm ạ. Cần gấp thì gọi { $phone }.
meet-why =
    { $You } muốn gặp lãnh đạo về việc gì ạ?
    Tôi giữ kín điều { $you } chọn.
office-officials = Ai lo việc gì
genuine-ask = { $You } gõ số điện thoại hoặc tên. Chép tin nhắn vào đây cũng được. Đừng gửi mã trong tin, đừng gửi mật khẩu ạ.
genuine-secrets = Coi chừng kẻ lừa. Tin này đòi mã, mật khẩu, tiền, hay bảo bấm đường dẫn. Xã không làm thế.
genuine-name = Xã có người này: { $who }. Nhưng ai cũng mạo tên được. { $You } gửi số điện thoại cho tôi xem.
genuine-number-unknown = Số này không phải của xã. Xin đừng làm theo. Xin đừng chuyển tiền.
genuine-name-unknown = Xã không có người này. Xin đừng làm theo. Xin đừng chuyển tiền.
genuine-never = Cán bộ không hỏi mã trong tin, không hỏi mật khẩu. Cán bộ không bảo chuyển tiền. Nghi thì gọi { $phone }.
officials-unknown = Tôi chưa rõ ai lo việc này. { $You } gọi { $phone } ạ.
office-fees =
    Tiền phải nộp ở xã:
    { $lines }

dossier-ask = { $You } gõ mã trên giấy hẹn ạ.
dossier-proof = { $You } gõ họ tên người nộp. Hoặc gõ 4 số cuối điện thoại ạ.
dossier-matter = Việc: { $matter }. Người nộp: { $name }. Ngày nộp: { $received }.
dossier-working = Xã đang làm. Hẹn { $promised } ạ.
dossier-late = Xin lỗi { $you }. Xã làm trễ. Hẹn { $promised } mà chưa xong. Xã sẽ gửi thư xin lỗi và hẹn lại.
dossier-waiting = Còn thiếu giấy. { $You } ra quầy hỏi ạ.
dossier-returned = Xã đã trả lại giấy tờ. { $You } ra quầy hỏi vì sao ạ.
dossier-not-found = Tôi chưa thấy mã này. { $You } gõ lại, hoặc gọi { $phone } ạ.
dossier-not-proven = Chưa đúng tên hoặc số. { $You } thử lại, hoặc gọi { $phone } ạ.

book-full = Xin lỗi { $you }. Những ngày tới hết chỗ rồi. { $You } gọi { $phone } ạ.
book-done =
    Hẹn rồi: { $visit }.
    Chiều hôm trước tôi nhắc { $you }. Không đến được thì bấm “Bỏ hẹn”.
book-slot_full = Xin lỗi { $you }. Giờ ấy có người hẹn rồi. { $You } chọn giờ khác, hoặc gọi { $phone } ạ.
book-not_offered = Xin lỗi { $you }. Giờ ấy xã không nhận hẹn. { $You } chọn giờ khác, hoặc gọi { $phone } ạ.
book-has_one = Việc này { $you } có lịch hẹn rồi. Muốn đổi thì bỏ lịch cũ trước. Hoặc gọi { $phone } ạ.
visit-which = Lịch hẹn của { $you }. Chọn một lịch ạ.
visit-reminder = Ngày mai { $you } có lịch hẹn: { $visit }. Không đến được thì bấm “Bỏ hẹn” ạ.
visit-called-off =
    Xin lỗi { $you }. Lịch hẹn { $visit } phải bỏ. Hôm ấy xã không tiếp được.
    { $You } chọn ngày khác, hoặc gọi { $phone } ạ.

## Giấy tờ

procedure-ask = { $You } cần làm giấy gì ạ? Nói vài chữ thôi.
procedure-which = Có phải việc này không ạ?
procedure-not-found = Tôi chưa biết việc này. { $You } nói cách khác nhé?
procedure-low =
    { $name }. Việc này tôi chưa biết chắc cần giấy gì.
    { $You } hỏi quầy một cửa. Địa chỉ: { $address }. { $You } gọi { $phone }.
    Giờ làm việc: { $hours }.
procedure-papers =
    { $name }. { $You } mang theo:
    { $lines }
procedure-papers-if = Dòng có chữ “nếu”: chỉ một số nhà mới cần.
procedure-secondhand = Danh sách này chưa so với bản của Nhà nước.
procedure-unreviewed = Cán bộ chưa duyệt lời này.
procedure-recheck = Cần kiểm tra lại. Trước khi đi, { $you } gọi { $phone } hỏi lại.
procedure-result-by = { $You } nộp đủ giấy { $from }. Chậm nhất { $due } có kết quả.
follow-up-home-ask = Tôi chưa biết cán bộ có đến nhà không. { $You } gọi { $phone } hỏi ạ.
follow-up-proxy-rule =
    Người ruột thịt đi thay: chỉ cần viết giấy cho đi thay.
    Người khác đi thay: giấy ấy phải có dấu của xã.
follow-up-proxy-unknown = Tôi chưa biết ai được đi thay. { $You } gọi { $phone } hỏi trước ạ.

## Giấy tờ tôi giữ

list-kept = Tôi đã giữ danh sách này. Muốn xem lại, { $you } gõ: giấy tờ của tôi.
list-tick =
    { $name }. Còn { $left } giấy.
    Có giấy nào, bấm vào giấy ấy.
list-ready =
    { $name }. Đủ giấy rồi ạ.
    { $You } mang đi nộp được.
list-changed = Giấy cần mang đã đổi. Việc: { $name }.
sent-back-sorry =
    Xin lỗi { $you } đã phải đi lại. Chúng tôi ghi thiếu. { $You } không sai.
    Tôi đã báo { $who }. Xem xong, tôi nhắn { $you } ngay.
sent-back-which = Quầy hỏi thêm giấy gì ạ? { $You } nói, hoặc chụp ảnh gửi tôi.
sent-back-thanks = Cảm ơn { $you } đã báo. Cần đi ngay thì bấm 9 hỏi cán bộ.
sent-back-mended =
    Tờ giấy cần mang “{ $name }” đã được xem lại.
    Người xem: { $who }. Lúc { $day }.
    Trước khi đi, { $you } xem lại ạ.
procedure-ended = { $name }. Việc này thôi làm từ { $day }. Cần hỏi, gọi { $phone } ạ.

## Báo một việc

praise-ask = { $You } khen ai, góp ý gì, cứ nói ạ.
praise-confirm = Cảm ơn { $you }. Tôi ghi là { $kind }: { $story }. Gửi nhé?
sort-what = Tôi chưa hiểu. Việc này là gì ạ?
sort-which-danger = Nguy hiểm gì ạ? Gấp thì gọi 113, 114, 115.
sort-decision = Xã quyết, tôi thiệt
sort-crime = Có người làm sai
elsewhere-where =
    { $what }: xã không làm việc này.
    { $You } đến: { $where }
abuse-reply = { $You } đang bực, tôi hiểu. { $You } kể lại việc, tôi chuyển ngay. Muốn gặp người thì bấm 9.
stray-reply = Việc này tôi không giúp được. Tôi chỉ giấy tờ, nhận việc { $you } báo, tìm người cho { $you } gặp.
procedure-taken = { $You } hỏi: { $name }. Không phải thì { $you } gõ lại.
report-ask = Có việc gì, { $you } cứ kể ạ. Gõ chữ, hoặc giữ nút rồi nói.
report-earlier = { $You } nói: { $story }. Việc cũ hay việc mới ạ?
report-similar = Gần đó có người báo rồi. Có phải việc ấy không ạ?
report-join-sure = { $You } báo chung việc ấy nhé? { $You } không phải gửi lại. Có tin thì tôi báo.
report-guess = Tôi nghe { $you } báo: { $story }. Đúng việc nào ạ?
report-several =
    Tôi nghe { $you } kể mấy việc:
    { $lines }
    Mỗi việc tôi gửi một người lo nhé?
report-categories = Việc này thuộc loại nào ạ?
report-photos = { $You } có ảnh thì gửi ạ. Không có thì thôi.
report-hamlet = Việc ở thôn nào ạ?
report-place = { $You } bấm gửi vị trí ạ.
report-subject = Việc này nói về ai ạ? Không biết tên thì chọn phòng.
report-outside =
    Đây là lãnh đạo xã. Người ấy không xem được việc này.
    { $You } gửi thẳng lên tỉnh cũng được. Nơi nhận: Ban Tiếp công dân, { $province }.
report-phone = { $You } cho số điện thoại ạ. Chỉ cán bộ lo việc này dùng.
report-visibility = Cán bộ biết tên { $you } được không ạ?
report-review = { $You } xem lại nhé. Đúng thì bấm gửi.
report-anonymous-sure =
    Không nêu tên thì không ai gọi lại { $you } được. Xã có thể không trả lời.
    Có trả lời thì máy này vẫn báo { $you }. { $You } vẫn giấu tên hẳn ạ?
visibility-restricted = giữ kín, ít người được xem

## Việc đã gửi

track-code-ask = { $You } gõ mã. Mã có 10 chữ số.
track-code-unknown = Mã này chưa đúng. { $You } xem lại ạ.
track-code-too-often = Gõ sai nhiều lần rồi. { $You } đợi 10 phút ạ.
track-code-other = Mã { $code }: { $status } Muốn xem kỹ, dùng máy đã gửi ạ.
track-withdraw-sure = { $You } muốn rút lại việc này ạ? Xã sẽ thôi, không làm nữa.
rate-ask = Việc { $code }. Xã làm thế nào ạ?
rate-why = Chỗ nào chưa được ạ? { $You } cứ kể. Xã sẽ làm lại.
rate-attitude = Cán bộ nói năng, đối xử thế nào ạ?
rate-appeal =
    Lãnh đạo xã đã trả lời lại rồi. { $You } chưa đồng ý thì gửi lên tỉnh: Ban Tiếp công dân.
    { $You } thấy quyết định của xã sai thì được khiếu nại trong 90 ngày. Bấm 9, có người chỉ cách làm.

## Gặp người

person-about = { $You } cần gặp vì việc gì ạ? Nói vài lời thôi.
person-closed =
    Giờ này chưa có ai ạ. Gọi số { $phone }. Địa chỉ: { $address }.
    Giờ làm việc: { $hours }.
    Nguy hiểm thì gọi 113, 114, 115.
    { $You } nhắn lại nhé? Đầu giờ làm việc có người trả lời.
call-waiting = Đang mời { $who }. { $You } cứ nhắn ạ. Bấm 9 để thôi.

## Khiếu nại, tố cáo: lời dễ

contest-what =
    Khiếu nại là xin xem lại một quyết định, một việc làm của cơ quan nhà nước.
    Việc ấy làm chính { $you } thiệt.
    Luật cần đơn ký tên, hoặc lăn tay. Hoặc { $you } đến nói trực tiếp. (Điều 8 Luật Khiếu nại 2011)
    Tôi chỉ { $you } từng bước. Việc của { $you } có như thế không?
contest-received = { $You } nhận giấy ấy, hoặc biết việc ấy, ngày nào? Gõ như “5/11”, hoặc “hôm qua”.
contest-left =
    Luật cho 90 ngày. { $You } nhận { $received }.
    Còn { $days } ngày. Nộp đơn chậm nhất { $last }.
    (Điều 9 Luật Khiếu nại 2011)
contest-last-day =
    Luật cho 90 ngày. { $You } nhận { $received }.
    Hôm nay là ngày cuối. { $You } nộp đơn hôm nay.
    (Điều 9 Luật Khiếu nại 2011)
contest-over =
    Luật cho 90 ngày. { $You } nhận { $received }. Hạn hết từ { $last }.
    Có ngày ốm, bão lũ, đi xa thì ngày ấy không tính.
    { $You } cứ mang đơn đến, nói vì sao muộn. Cán bộ xem, máy không quyết. (Điều 9 Luật Khiếu nại 2011)
contest-any-day =
    Luật cho 90 ngày từ ngày nhận giấy. (Điều 9 Luật Khiếu nại 2011)
    { $You } xem ngày trên giấy, trên phong bì. Nộp sớm thì tốt.
contest-chairman =
    Lần đầu, gửi chính Chủ tịch xã xem lại. (Điều 7 Luật Khiếu nại 2011)
    Chưa đồng ý kết quả, gửi lên Chủ tịch Uỷ ban nhân dân { $province }. Hoặc kiện ra Toà án.
contest-where =
    { $You } nộp đơn ở { $address }. Giờ làm việc: { $hours }.
    Muốn gặp Chủ tịch xã: gọi { $phone } hỏi ngày. Mỗi tháng có ít nhất 2 ngày tiếp dân. (Luật số 136/2025/QH15)
    Mang theo: đơn đã ký hoặc lăn tay, bản sao quyết định, giấy liên quan. Nhớ xin giấy biên nhận.
contest-after =
    Sau 10 ngày: cơ quan báo có nhận giải quyết không. (Điều 27)
    Rồi 30 ngày có kết quả. Việc khó 45 ngày. Nơi xa thêm 15 ngày. (Điều 28)
    Chưa chịu: trong 30 ngày, nơi xa 45 ngày, gửi lên Chủ tịch Uỷ ban nhân dân { $province }. (Điều 33) Hoặc kiện ra Toà án.
    Đây là Luật Khiếu nại 2011, đã được sửa. Hỏi chắc thì hỏi cán bộ tư pháp xã.
form-fill =
    Đơn có chỗ trống để viết tay. { $You } muốn ghi sẵn lời vừa kể không?
    Ai mở máy cũng đọc được lời ấy.
form-sent =
    Mẫu đơn đây: tệp PDF để in, tệp DOCX để gõ máy. Chép tay cũng được.
    Nhớ ký tên, hoặc lăn tay. Sau 24 giờ tôi xoá tệp. Đơn chưa gửi cho ai.

## Tố cáo

denounce-honest =
    Lời { $you } giống lời tố cáo. Tôi dừng ở đây. Tôi không hỏi thêm.
    Nói thật: chỗ nhắn tin này không kín hẳn.
    Theo Điều 22 Luật Tố cáo 2018: phải có đơn ký tên, hoặc đến nói trực tiếp. Tên { $you } được giữ kín.
    Lời vừa rồi, { $you } muốn tôi làm gì?
denounce-honest-leader =
    Lời { $you } giống lời tố cáo. Tôi dừng ở đây. Tôi không hỏi thêm.
    Việc này nói về lãnh đạo xã. { $province } giải quyết, không phải xã. Người ấy không xem được.
    Nói thật: chỗ nhắn tin này không kín hẳn.
    Lời vừa rồi, { $you } muốn tôi làm gì?
denounce-where-to =
    Tố cáo phải có đơn ký tên, hoặc đến nói trực tiếp. (Điều 22 Luật Tố cáo 2018) Tên { $you } được giữ kín.
    Việc của cán bộ xã: đến { $address }, { $hours }. Hỏi giờ: { $phone }. Xin đừng kể việc qua điện thoại.
    Việc của Chủ tịch, Phó Chủ tịch xã: gửi { $province }, Ban Tiếp công dân hoặc Thanh tra.
denounce-where-province-to =
    Gửi đơn, hoặc đến nói: Ban Tiếp công dân, hoặc Thanh tra { $province }. Gửi bưu điện cũng được. Xin giữ giấy biên nhận.
    Tên { $you } được giữ kín. (Điều 9 Luật Tố cáo 2018)
denounce-form-shared = Mẫu đơn sẽ nằm trong máy này. Máy dùng chung thì đến xã xin mẫu giấy. Gửi vào đây không?

clear-phone =
    Cách xoá: ra danh sách trò chuyện. { $You } giữ ngón tay vào cuộc trò chuyện này, rồi bấm “Xoá”.
    Vừa gọi điện thì xoá cả nhật ký cuộc gọi.
    Tôi không tự nhắn lại việc này. Cần người ngay, gọi 113. Trẻ em gọi 111.
    Lúc nào yên, { $you } nhắn lại.
erase-on-phone =
    Cách xoá: ra danh sách trò chuyện. { $You } giữ ngón tay vào cuộc trò chuyện này, rồi bấm “Xoá”.
    Việc đã gửi vào xã vẫn được giải quyết. { $You } nhắn lại lúc nào cũng được.

## Tin tự động

auto = (Tin do máy gửi)
notice-receipt =
    Cảm ơn { $you }. Xã đã nhận { $kind } về { $category }.
    Mã: { $code }. { $You } giữ mã này.
    Người lo việc: { $post }.
    Hẹn trả lời trước { $due }.
notice-receipt-restricted =
    Cảm ơn { $you } đã tin xã. Đã chuyển kín cho { $post }. Mã: { $code }.
    { $readers }. Mỗi lần mở đều ghi lại.
    Trước { $due }, xã báo đã chuyển đến đâu. Tin chỉ có mã, không có việc.
    Tố cáo theo luật thì cần đơn ký tên, hoặc đến nói trực tiếp. Hỏi: { $phone }.
notice-alarm_received = Đã báo { $post } và cán bộ trực. Mã: { $code }. Gấp thì gọi 113, 114, 115. Hoặc gọi { $phone }.
notice-alarm_received-sealed = Đã gọi { $post }. Sau 5 phút chưa ai nhận, tôi gọi thêm người. Mã: { $code }. Gấp thì gọi 113, 115. Trẻ em gọi 111. Hoặc gọi { $phone }.
notice-accepted = Việc { $code }. Người giải quyết: { $who }. Hẹn trả lời trước { $due }.
notice-discreet =
    Tôi không tự nhắn lại việc này, phòng khi người khác cầm máy.
    Muốn xoá dấu vết trên máy, gõ “xoá tin”.
notice-sealed-answered = Mã { $code }: xã đã có trả lời. Tôi không nhắn ở đây. { $You } gọi { $phone }, hoặc đến xã nghe.
notice-sealed-refused = Mã { $code }: nơi khác giải quyết. Tôi không nhắn ở đây. { $You } gọi { $phone } để hỏi nơi ấy.
notice-nudge = Việc { $code }. Cán bộ chờ { $you } trả lời câu: “{ $question }”
notice-nudge-last = Việc { $code }. Nhắc { $you } lần cuối câu: “{ $question }” Nếu không trả lời, xã vẫn làm tiếp.
notice-resumed = Việc { $code }. Cảm ơn { $you } đã trả lời. Hẹn trả lời trước { $due }.
notice-late =
    Xin lỗi { $you }. Xã đã trễ hẹn việc { $code }.
    Nhận: { $filed }. Hẹn: { $due }.
    Người giữ việc: { $post }.
    Cần hỏi, gọi { $phone }.
notice-beyond =
    Xin lỗi { $you }. Việc { $code } vẫn trễ. Người giữ việc: { $post }.
    { $You } được quyền gửi lên tỉnh. Nơi nhận: Ban Tiếp công dân tỉnh.
    Xã vẫn phải trả lời { $you }.
notice-reopened = Cảm ơn { $you } đã nói rõ. Việc { $code } mở lại rồi. Người giữ việc: { $post }. Hẹn trả lời trước { $due }.
notice-refused =
    Việc { $code }. { $You } đến đây để được giải quyết: { $place }.
    Vì sao: { $ground }.
    Chưa đồng ý, bấm 9 gặp người.
notice-joined = Cảm ơn { $you } đã cùng báo việc này. Mã: { $code }. Việc về { $category }. Người lo việc: { $owner }. Hẹn trả lời trước { $due }. Có tin gì tôi báo { $you }.
notice-merged = Việc { $code } giống việc { $into }. Xã làm chung. { $You } xem mã { $into } nhé.
notice-hand_over_proposed =
    Việc { $code } là việc của { $agency }. Vì: { $reason }.
    Xã đã nhờ rồi. Nơi ấy chưa nhận thì { $owner } vẫn làm.
apology-sorry =
    Chúng tôi xin lỗi { $you }. Chúng tôi chưa trả lời đúng hẹn.
    Việc { $code }, về { $category }.

## Xã giải quyết đến đâu

openness-show =
    { $commune }, { $month }:
    { $rows }
    Số nhỏ hơn 5 thì không nói rõ.
openness-received = • Dân gửi: { $value }
openness-answered = • Xã đã trả lời: { $value }
openness-waiting = • Còn chờ: { $value }
openness-overdue = • Quá hẹn mà chưa trả lời: { $value }
