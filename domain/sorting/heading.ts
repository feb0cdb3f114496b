// Heading: where words lead whoever is answering no question; the talking bot goes there first.
import type { ProcedureId } from '../ids.ts';
import type { DangerKind } from '../words/danger.ts';
import type { Errand } from '../words/errands.ts';
import type { Understood } from './understood.ts';

export type Heading =
  | { readonly kind: 'danger'; readonly danger: DangerKind }
  | { readonly kind: 'denounce' }
  /** A decision is contested: khiếu nại. */
  | { readonly kind: 'contest' }
  /** One procedure is meant beyond doubt. */
  | { readonly kind: 'papers'; readonly procedure: ProcedureId }
  /** One of several procedures may be meant. */
  | { readonly kind: 'search' }
  /** A procedure is wanted, and not yet named. */
  | { readonly kind: 'procedures' }
  /** What a commune does not do, and who does (id of a redirect). */
  | { readonly kind: 'elsewhere'; readonly place: string }
  /** A matter is told. */
  | { readonly kind: 'report' }
  /** Somebody wants to tell of a matter, and has not yet. */
  | { readonly kind: 'reporting' }
  /** Praise, or a suggestion. */
  | { readonly kind: 'praise' }
  | { readonly kind: 'track' }
  | { readonly kind: 'person' }
  /** What people come to the commune's house for: hours, numbers, a leader to be met. */
  | { readonly kind: 'errand'; readonly errand: Errand }
  | { readonly kind: 'language' }
  | { readonly kind: 'thanks' }
  | { readonly kind: 'greeting' }
  | { readonly kind: 'abuse' }
  /** No matter for a commune. */
  | { readonly kind: 'stray' }
  /** A story in which nothing is recognised: asked about in plain questions. */
  | { readonly kind: 'unsure' }
  /** Too little to be anything: "vâng ạ", "ờ thế à". */
  | { readonly kind: 'nothing' };

/** Fewer words in which nothing is recognised are nothing. */
const WORDS_MIN = 3;
/** Less speaks too little for opening hours, or for what is no matter of a commune. */
const CLEAR = 4;
/** Whoever writes so much tells of something, though nothing is recognised in it. */
const STORY_MIN = 8;
/** Thanks this long tell for what, and are passed on. */
const PRAISE_MIN = 6;
/** A wish to report this short is not the story itself. */
const BARE_MAX = 6;

/** Whoever asks how to meet the commune's leaders is offered a day, not a list of papers. */
const MEETING = 'tiep-cong-dan';

/** Where words lead, safety and secrecy first. `count`: words as written. */
export function headingOf(understood: Understood, count: number): Heading {
  if (understood.danger !== null) return { kind: 'danger', danger: understood.danger };
  if (understood.denunciation) return { kind: 'denounce' };
  const { meaning, sort } = understood;
  const errand = errandOf(understood);
  if (errand !== null) return { kind: 'errand', errand };
  switch (meaning.intent) {
    case 'to_cao':
      return { kind: 'denounce' };
    case 'khieu_nai':
      return { kind: 'contest' };
    case 'tra_cuu_phan_anh':
    case 'tra_cuu_ho_so':
      return { kind: 'track' };
    case 'gap_can_bo':
    case 'so_dien_thoai_lanh_dao':
      return { kind: 'person' };
    case 'gio_lam_viec':
      return meaning.weight < CLEAR ? strayOf(understood, count) : { kind: 'errand', errand: 'hours' };
    case 'doi_ngon_ngu':
      return { kind: 'language' };
    case 'ngoai_tham_quyen':
      return meaning.elsewhere === null ? { kind: 'stray' } : { kind: 'elsewhere', place: meaning.elsewhere };
    case 'thu_tuc':
      return papersOf(understood);
    case 'hoi_thu_tuc':
    case 'le_phi':
      return { kind: 'procedures' };
    case 'phan_anh':
    case 'kien_nghi':
      return matterOf(understood, count);
    case 'cam_on':
      return sort.kind === 'khen' && count >= PRAISE_MIN ? { kind: 'praise' } : { kind: 'thanks' };
    case 'chao_hoi':
      return count < WORDS_MIN && !understood.greeting ? { kind: 'nothing' } : { kind: 'greeting' };
    case 'chui_boi':
      return { kind: 'abuse' };
    case 'lac_de':
      return strayOf(understood, count);
    default:
      return meaning.intent satisfies never;
  }
}

/** "cán bộ xã hách dịch" names an errand's words and tells a matter all the same; whether a message is genuine is always asked. */
function errandOf({ errand, sort }: Understood): Errand | null {
  const isTold = sort.isSure && sort.kind !== 'hoi_dap' && errand !== 'genuine';
  return isTold ? null : errand;
}

function papersOf({ meaning: { confident, procedures } }: Understood): Heading {
  const [first] = procedures;
  if (first === undefined) return { kind: 'procedures' };
  if (confident && first.id === MEETING) return { kind: 'errand', errand: 'meet_leader' };
  return confident ? { kind: 'papers', procedure: first.id } : { kind: 'search' };
}

function matterOf({ sort }: Understood, count: number): Heading {
  const isBare = count <= BARE_MAX && sort.guesses.length === 0;
  if (sort.kind === 'khieu_nai') return isBare ? { kind: 'reporting' } : { kind: 'contest' };
  if (isBare) return { kind: 'reporting' };
  return sort.kind === 'khen' || sort.kind === 'gop_y' ? { kind: 'praise' } : { kind: 'report' };
}

function strayOf({ meaning, sort, greeting, thanks }: Understood, count: number): Heading {
  if (thanks) return { kind: 'thanks' };
  if (greeting) return { kind: 'greeting' };
  if (count < WORDS_MIN) return { kind: 'nothing' };
  if (sort.isSure) return { kind: 'report' };
  if (meaning.intent === 'lac_de' && meaning.weight >= CLEAR) return { kind: 'stray' };
  return count < STORY_MIN ? { kind: 'nothing' } : { kind: 'unsure' };
}
