// Zalo's limits and hosts, each with the page it stands on (docs.zaloplatforms.com/docs/OA/<slug>).
import type { Abilities } from '../../../domain/channel.ts';

/** What a consultation message of an Official Account can carry. */
export const ZALO_ABILITIES: Abilities = {
  // tin-tu-van: longer texts are refused with -210, with and without buttons.
  textMax: 2_000,
  textWithButtonsMax: 2_000,
  // phu-luc/cau-truc-cua-tham-so-buttons: 5 buttons. Titles may have 100 letters; phones cut them near 35.
  buttonsMax: 5,
  labelMax: 35,
  links: { url: true, phone: true },
  // No audio at all; files only of a few kinds, each in a message of its own (`FILE_UPLOAD`). The rest leaves as links.
  media: { image: true, audio: false, file: false },
  // `request_user_info` needs a public picture; until a commune has one, people type their number.
  ask: { phone: false, place: false },
  // tin-tu-van: free for 48 hours after the person's last interaction, refused after 7 days (-230).
  window: { freeHours: 48, lastHours: 168 },
};

/** upload/image: jpg and png up to 1 MB; the id is good for 7 days, of which we trust 6. */
export const IMAGE_UPLOAD = {
  types: ['image/jpeg', 'image/png'] as readonly string[],
  bytesMax: 1_048_576,
  goodForMs: 6 * 86_400_000,
};

/**
 * upload/file: pdf, doc and docx up to 5 MB, by content type with the ending of their name. Answers a `token` where
 * pictures answer an `attachment_id` (zalo.md §4.4).
 */
export const FILE_UPLOAD = {
  endings: new Map([
    ['application/pdf', 'pdf'],
    ['application/msword', 'doc'],
    ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'docx'],
  ]) satisfies ReadonlyMap<string, string>,
  bytesMax: 5 * 1_048_576,
  goodForMs: 6 * 86_400_000,
};

/** Hosts seen in attachments of live payloads. */
export const ZALO_MEDIA_HOSTS: readonly string[] = ['*.zdn.vn', '*.zadn.vn', '*.dlfl.vn', '*.dlmd.me'];

/** xac-thuc: an access token lives 25 hours; it is renewed 5 hours before its end. */
export const TOKEN_RENEW_BEFORE_MS = 5 * 3_600_000;

/** gioi-han-toc-do-api: the application's limit is counted by the minute and has no Retry-After. */
export const RATE_PAUSE_MS = 20_000;

/** The hour, at +07:00, from which messages refused at night (-234: 22:00 to 06:00) may go again. */
export const MORNING_HOUR = 6;
