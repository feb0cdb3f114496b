// Kind: what a text is, lawfully, in the order of complaints.md §3: the first that holds decides.
import type { Kind } from '../complaint/complaint.ts';
import type { Intent } from '../procedures/readings.ts';
import { patterns, says, type Utterance } from '../recognition.ts';
import type { DangerKind } from '../words/danger.ts';
import { KIND_SIGNS, KIND_WORDS, type KindSign } from '../words/kinds.ts';

/** What is known of a text before its kind is. */
export type Clues = {
  readonly intent: Intent;
  /** A procedure is meant beyond doubt. */
  readonly isProcedure: boolean;
  readonly category: string | null;
  readonly danger: DangerKind | null;
  readonly isDenounced: boolean;
};

const ENDS = new Set(['khong', 'chua', 'hong', 'hem', 'nhi', 'ha', 'dung']);
const ALTERNATES = new Set(['hom', 'bua', 'luc', 'cho', 'nha', 'tay', 'dat']);
const SIGNS = KIND_SIGNS.map((sign) => [sign, patterns(KIND_WORDS[sign])] as const);

/** What a text may do besides telling of a matter. */
export function signsIn(utterance: Utterance): ReadonlySet<KindSign> {
  const said = SIGNS.filter(([, looked]) => says(utterance, looked)).map(([sign]) => sign);
  return new Set(endsAsking(utterance) ? [...said, 'asks'] : said);
}

/** A sentence that ends in "không" or "chưa" asks; "hôm có hôm không" tells. */
function endsAsking(utterance: Utterance): boolean {
  const words = utterance.map(({ folded }) => folded).filter((word) => word !== '.');
  const [before = '', last = ''] = words.slice(-2);
  return ENDS.has(last) && !ALTERNATES.has(before);
}

/** Categories whose matters are crimes when they are told of (`categories.json`, kinds). */
const CRIMES: ReadonlySet<string> = new Set(['ma_tuy_co_bac', 'lua_dao']);
/** Categories whose matters are crimes only where words say so. */
const MAYBE_CRIMES: ReadonlySet<string> = new Set(['an_ninh', 'rung_khoang_san']);
/** Intents of somebody who wants to know something, or to be shown somewhere. */
const ASKING: ReadonlySet<Intent> = new Set<Intent>([
  'thu_tuc',
  'hoi_thu_tuc',
  'le_phi',
  'gio_lam_viec',
  'so_dien_thoai_lanh_dao',
  'gap_can_bo',
  'doi_ngon_ngu',
  'ngoai_tham_quyen',
  'chao_hoi',
  'chui_boi',
  'lac_de',
]);
/** Categories whose matters are also the business of the counter: there a text without a question may ask for papers. */
const COUNTER: ReadonlySet<string> = new Set([
  'dat_dai',
  'xay_dung',
  'chinh_sach',
  'ho_ngheo',
  'bhyt',
  'giao_duc',
  'quan_su',
  'vien_thong',
  'thu_tuc_cham',
  'vay_von',
  'van_hoa',
  'nong_nghiep',
  'y_te',
  'via_he',
  'cay_xanh',
  'khac',
]);

/** Whether a text tells of a matter of this category, and asks for no papers, however like a procedure it sounds. */
export function isTold(category: string | null, signs: ReadonlySet<KindSign>): boolean {
  if (category === null || signs.has('asks')) return false;
  const isCounter = COUNTER.has(category);
  if (signs.has('files')) return !isCounter && signs.has('blames');
  return !isCounter || signs.has('blames');
}

/** Categories in which people mostly ask. */
const ASKED_ABOUT: ReadonlySet<string> = new Set(['quan_su', 'khac', 'vay_von']);

/** The kind of a text. */
export function kindOf(clues: Clues, signs: ReadonlySet<KindSign>): Kind {
  return graveKind(clues, signs) ?? claimKind(clues, signs) ?? mildKind(clues, signs);
}

/** Danger, crime, denunciation: whatever else is said. */
function graveKind(clues: Clues, signs: ReadonlySet<KindSign>): Kind | null {
  const { category, danger } = clues;
  if (danger === 'child') return 'tre_em';
  if (danger === 'violence') return 'bao_luc';
  const isQuestion = isAsked(clues, signs);
  if (category === 'tre_em' && !isQuestion) return 'tre_em';
  if (category === 'bao_luc_gd' && !isQuestion) return 'bao_luc';
  if (clues.isDenounced) return 'to_cao';
  if (danger === 'crime_now') return 'to_giac';
  if (category === null || isQuestion) return null;
  const isCrime = CRIMES.has(category) || (MAYBE_CRIMES.has(category) && signs.has('crime'));
  return isCrime && !isWished(clues, signs) ? 'to_giac' : null;
}

/** A decision that is contested, neighbours who are at odds, papers that are waited for. */
function claimKind({ intent, isProcedure, category }: Clues, signs: ReadonlySet<KindSign>): Kind | null {
  if (signs.has('voters')) return 'kien_nghi_cu_tri';
  if (category === 'dat_dai' && signs.has('disputes') && !(signs.has('rejects') && intent === 'khieu_nai'))
    return 'hoa_giai';
  if (isProcedure) return null;
  if (intent === 'khieu_nai' || (signs.has('rejects') && intent !== 'thu_tuc')) return 'khieu_nai';
  if (category === 'thu_tuc_cham') return signs.has('rule') ? 'pakn_qdhc' : 'tra_cuu_hs';
  if (category === 'dat_dai' && signs.has('dossier')) return 'tra_cuu_hs';
  return intent === 'tra_cuu_ho_so' || intent === 'tra_cuu_phan_anh' ? 'tra_cuu_hs' : null;
}

/** Praise, suggestion, recommendation, report, question. */
function mildKind(clues: Clues, signs: ReadonlySet<KindSign>): Kind {
  if (signs.has('praises') && !signs.has('suffers')) return 'khen';
  if (clues.intent === 'cam_on' && signs.has('praises')) return 'khen';
  if (signs.has('suggests')) return 'gop_y';
  if (isAsked(clues, signs)) return 'hoi_dap';
  return isWished(clues, signs) ? 'kien_nghi' : 'phan_anh';
}

function isAsked({ intent, isProcedure, category }: Clues, signs: ReadonlySet<KindSign>): boolean {
  if (isProcedure) return true;
  if (signs.has('asks')) return ASKING.has(intent) || !signs.has('suffers');
  return category !== null && ASKED_ABOUT.has(category) && !signs.has('recommends');
}

function isWished({ intent }: Clues, signs: ReadonlySet<KindSign>): boolean {
  return signs.has('recommends') || intent === 'kien_nghi';
}
