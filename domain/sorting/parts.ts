// Parts: one message with several matters, taken apart where the matter changes.
import type { CategoryId } from '../ids.ts';
import { type Knowledge, understood } from './understood.ts';

/** One matter of a message: its words, and the field they are about. */
export type Part = { readonly text: string; readonly category: CategoryId };

/** More matters than this in one message are better told one by one. */
const PARTS_MAX = 3;
/** Where a matter ends: a sentence, or words that begin another. */
const ENDS =
  /[.!?;\n]+\s*|,?\s+(?=(?:mà còn|mà|với lại|ngoài ra|thêm nữa|còn|vả lại|nữa là|thứ hai|bên cạnh đó|ma con|voi lai|ngoai ra|them nua|thu hai)\s)/iu;
const CLAUSES = /,\s*/u;

/** Fields of which one is often told as what comes of the other: smoke of rubbish, a stable beside a ditch. */
const RELATED: readonly ReadonlySet<string>[] = [
  new Set(['rac_thai', 'o_nhiem', 'chan_nuoi', 'thoat_nuoc', 'nuoc_sach', 'nong_nghiep', 'thuc_pham']),
  new Set(['duong_sa', 'giao_thong', 'thoat_nuoc', 'den_duong', 'rung_khoang_san', 'cay_xanh', 'dien']),
  new Set(['xay_dung', 'dat_dai', 'via_he', 'duong_sa']),
  new Set(['nhung_nhieu', 'thai_do_can_bo', 'thu_tuc_cham', 'dong_gop', 'ho_ngheo', 'chinh_sach']),
  new Set(['an_ninh', 'tieng_on', 'ma_tuy_co_bac', 'bao_luc_gd', 'tre_em', 'giao_thong']),
];

/** The matters of a message, each sure in its own words; none when it is about one thing. */
export function partsOf(knowledge: Knowledge, text: string): readonly Part[] {
  const parts: Part[] = [];
  let before = '';
  for (const { words, follows } of clausesOf(text)) {
    const category = sureCategory(knowledge, words);
    const last = parts.at(-1);
    if (last !== undefined && (category === null || isSame(category, last.category, follows)))
      parts[parts.length - 1] = { ...last, text: joined(last.text, words) };
    else if (category === null) before = joined(before, words);
    else {
      parts.push({ text: joined(before, words), category });
      before = '';
    }
  }
  return isSeveral(parts) ? parts : [];
}

/** The same field told twice with another between is one matter told back and forth; so are too many. */
function isSeveral(parts: readonly Part[]): boolean {
  const fields = new Set(parts.map(({ category }) => category));
  return parts.length > 1 && parts.length <= PARTS_MAX && fields.size === parts.length;
}

/** Within one sentence, related fields are one matter and what comes of it. */
function isSame(category: string, before: string, follows: boolean): boolean {
  if (category === before) return true;
  return follows && RELATED.some((family) => family.has(category) && family.has(before));
}

/** Clauses in their order; `follows`: within the same sentence as the one before. */
function clausesOf(text: string): readonly { readonly words: string; readonly follows: boolean }[] {
  return text.split(ENDS).flatMap((sentence) =>
    sentence
      .split(CLAUSES)
      .map((clause) => clause.trim())
      .filter((clause) => clause !== '')
      .map((words, at) => ({ words, follows: at > 0 })),
  );
}

/** The field of a clause that is a matter by itself. */
function sureCategory(knowledge: Knowledge, clause: string): CategoryId | null {
  const { sort } = understood(knowledge, clause);
  return sort.isSure ? (sort.guesses[0] ?? null) : null;
}

function joined(before: string, after: string): string {
  return before === '' ? after : `${before}, ${after}`;
}
