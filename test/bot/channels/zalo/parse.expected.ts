// What the recorded webhook bodies of Zalo say in neutral form, by file.
import type { HeardContent } from '../../../../domain/message.ts';

const CITIZEN = '6418073952084417306';
const VISITOR = 'visitor:7081926354402817365:4e1d0b7a92c65f38';
const LONG_LINE =
  'Kính gửi UBND phường, đoạn đường trước nhà số 12 ngõ 45 bị ngập từ sáng, nước cống tràn vào nhà dân, đề nghị phường cử người xuống kiểm tra.';

/** One message of a citizen, or nothing. `hash`: the key is the hash of the body. */
export type Expected =
  | { readonly from: string; readonly key: string | 'hash'; readonly content: HeardContent }
  | 'dropped';
const heard = (key: string, content: HeardContent, from = CITIZEN): Expected => ({ key, content, from });
const media = (
  kind: 'photo' | 'voice' | 'video' | 'file',
  url: string,
  more: { name?: string; caption?: string } = {},
): HeardContent => ({
  kind: 'media',
  media: kind,
  url,
  name: more.name ?? null,
  caption: more.caption ?? null,
});

/** What each recorded body says. */
export const EXPECTED: Readonly<Record<string, Expected>> = {
  'add_user_to_tag.json': 'dropped',
  'anonymous_send_file.json': heard(
    '6d240e73140a6c302b60',
    media('file', 'https://f3-zpc.dlfl.vn/7a0b/anh-chup.pdf', { name: 'anh-chup.pdf' }),
    VISITOR,
  ),
  'anonymous_send_image.json': heard(
    'a90a019d341efbfb43eb',
    media('photo', 'https://photo-stal-4.zdn.vn/jpg/0d1e2f304152.jpg'),
    VISITOR,
  ),
  'anonymous_send_sticker.json': heard('819316c9970a3fe8ca56', { kind: 'sticker' }, VISITOR),
  'anonymous_send_text.json': heard(
    '3e3b687e005d7dbbd45f',
    { kind: 'text', text: 'Phường làm việc sáng thứ bảy không ạ?' },
    VISITOR,
  ),
  'change_oa_daily_quota.json': 'dropped',
  'change_template_status.json': 'dropped',
  'change_template_status_reject.json': 'dropped',
  'follow.json': heard('hash', { kind: 'arrived' }),
  'group_user_send_group_text.json': 'dropped',
  'oa_reacted_message.json': 'dropped',
  'oa_send_anonymous_text.json': 'dropped',
  'oa_send_consent.json': 'dropped',
  'oa_send_file.json': 'dropped',
  'oa_send_gif.json': 'dropped',
  'oa_send_image.json': 'dropped',
  'oa_send_list.json': 'dropped',
  'oa_send_sticker.json': 'dropped',
  'oa_send_template.json': 'dropped',
  'oa_send_text.json': 'dropped',
  'oa_send_text_admin.json': heard('e0df1b64658c3a64c1e6', { kind: 'staff_spoke' }),
  'remove_tag.json': 'dropped',
  'remove_user_from_tag.json': 'dropped',
  'unfollow.json': heard('hash', { kind: 'left' }),
  'unknown_event.json': 'dropped',
  'update_user_info.json': 'dropped',
  'user_asking_product.json': heard('hash', { kind: 'ignored', what: 'user_asking_product' }),
  'user_call_oa.json': heard('hash', { kind: 'ignored', what: 'user_call_oa' }),
  'user_click_chatnow.json': heard('hash', { kind: 'arrived' }),
  'user_feedback.json': 'dropped',
  'user_reacted_message.json': heard('hash', { kind: 'ignored', what: 'user_reacted_message' }),
  'user_received_message.json': heard('hash', { kind: 'delivered', messageIds: ['72490957dc243005f2b6'] }),
  'user_seen_message.json': heard('hash', {
    kind: 'seen',
    messageIds: ['72490957dc243005f2b6', '025ca72ed24f6e571c9e'],
  }),
  'user_send_audio.json': heard(
    'd4ef6c2e370d9c40d5bc',
    media('voice', 'https://f7-voice-aac-dl.zdn.vn/2209184736650193847/5d1e9c07b3a84f62a1d0.aac'),
  ),
  'user_send_audio_amr.json': heard(
    '015b21bdde94aa715a90',
    media('voice', 'https://f4-voice-dl.zdn.vn/6620193847561029384/0b7f3a19c2d84e65f1a0.amr'),
  ),
  'user_send_business_card.json': heard('74972aaeb7a0a237556d', {
    kind: 'contact',
    name: 'Trần Văn Bình',
    phone: '0912345678',
  }),
  'user_send_file.json': heard(
    '53dc25f1fc58507879b6',
    media('file', 'https://f12-zpc.dlfl.vn/7c3390f14be2a1d7/5520917384610293847/don-kien-nghi.pdf', {
      name: 'don-kien-nghi.pdf',
    }),
  ),
  'user_send_file_video.json': heard(
    '2b5ae10fddab5440404d',
    media('video', 'https://f2-zpc.dlfl.vn/1b04c9ee7a28d3f6/4401928374650192837/IMG_0412.mp4', {
      name: 'IMG_0412.mp4',
    }),
  ),
  'user_send_gif.json': heard(
    '3af7d489feb017a17c92',
    media('photo', 'https://photo-stal-3.zdn.vn/gif/3304719582603711948/c0ffee12ab34cd56ef78.gif'),
  ),
  'user_send_image.json': heard(
    'fb5b82deadc1005c2aca',
    media('photo', 'https://photo-stal-16.zdn.vn/jpg/7720598418362948571/9ab3c1d2e4f5061728394.jpg'),
  ),
  'user_send_image_with_text.json': heard(
    'be44e4fb16f406672dbe',
    media('photo', 'https://photo-stal-9.zdn.vn/jpg/1180473926615028374/ab04d19c7f3e62581b07.jpg', {
      caption: 'Rác đổ ở đầu ngõ 12 từ hôm qua',
    }),
  ),
  'user_send_link.json': heard('9b54f7cc437dd1131344', { kind: 'text', text: 'https://dichvucong.gov.vn/' }),
  'user_send_location.json': heard('a9bccbfd03dbadcc1631', {
    kind: 'place',
    place: { latitude: 10.7923119, longitude: 106.7820651, name: 'Nhà văn hóa khu phố 3' },
  }),
  'user_send_location_no_name.json': heard('f41c148779962337972d', {
    kind: 'place',
    place: { latitude: 21.0279044, longitude: 105.8342375, name: null },
  }),
  'user_send_sticker.json': heard('3e6fc2db20502aeb788b', { kind: 'sticker' }),
  'user_send_text.json': heard('9cceb9479df5f6c7b2ed', {
    kind: 'text',
    text: 'Cho tôi hỏi làm giấy khai sinh cho cháu cần mang giấy tờ gì ạ?',
  }),
  'user_send_text_button_press.json': heard('9dfaffdd874ea4557195', { kind: 'tap', action: 'v1:dvc.menu' }),
  'user_send_text_button_press_visible.json': heard('efd6f9aecc2b33a9520c', {
    kind: 'text',
    text: '#thutuc',
  }),
  'user_send_text_emoji.json': heard('d24dcc56e643d09c38f9', {
    kind: 'text',
    text: 'Cảm ơn phường nhiều ạ 👍 /-strong :>',
  }),
  'user_send_text_long.json': heard('b38dd9d7e40ccff2d9d8', {
    kind: 'text',
    text: `${LONG_LINE} `.repeat(8),
  }),
  'user_send_text_nfd.json': heard('70276dea51b88784ad2b', {
    kind: 'text',
    text: 'Xin hỏi thủ tục đăng ký tạm trú'.normalize('NFC'),
  }),
  'user_send_text_numeric_timestamp.json': heard('34580c4a0112c0f4d061', { kind: 'text', text: 'alo' }),
  'user_send_text_quote.json': heard('4bc7b15f37a29adbeecd', { kind: 'text', text: 'Ý tôi là cái này ạ' }),
  'user_send_video.json': heard(
    '9a896f5bd14b56190b01',
    media('video', 'https://video-stal-12.dlmd.me/8830174920116352947/7b40ed19c2a85f3601de.mp4'),
  ),
  'user_submit_info.json': heard('hash', { kind: 'contact', name: 'Nguyễn Thị Hoa', phone: '0912345678' }),
  'user_submit_info_legacy.json': heard('hash', {
    kind: 'contact',
    name: 'Nguyễn Thị Hoa',
    phone: '0912345678',
  }),
  'user_withdraw.json': heard('hash', { kind: 'erase' }),
  'widget_interaction_accepted.json': 'dropped',
  'zns_user_received_message.json': 'dropped',
};
