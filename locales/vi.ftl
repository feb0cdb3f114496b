# Lời của trợ lý, tiếng Việt phổ thông. Bản gốc của mọi ngôn ngữ khác.

hello = Xin chào. Tôi là trợ lý tự động của { $commune }.
ask-story = Bà con kể việc cần phản ánh. Gõ chữ hoặc gửi giọng nói đều được ạ.
