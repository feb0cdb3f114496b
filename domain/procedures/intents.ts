// Intents: what somebody may want who asks for no procedure, in the codes of the list of utterances.

/**
 * Intents that are about something, in the order of complaints.md §3: of two that are said equally well, the stricter.
 */
export const PARTICULAR_INTENTS = [
  'to_cao',
  'khieu_nai',
  'tra_cuu_phan_anh',
  'tra_cuu_ho_so',
  'phan_anh',
  'kien_nghi',
  'gap_can_bo',
  'so_dien_thoai_lanh_dao',
  'gio_lam_viec',
  'doi_ngon_ngu',
  'chui_boi',
  'lac_de',
] as const;
export type ParticularIntent = (typeof PARTICULAR_INTENTS)[number];

/** Courtesy and general questions: meant only when nothing in particular is. */
export const GENERAL_INTENTS = ['hoi_thu_tuc', 'le_phi', 'cam_on', 'chao_hoi'] as const;
export type GeneralIntent = (typeof GENERAL_INTENTS)[number];
