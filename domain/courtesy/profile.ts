// The courtesy profile: the rules of manners a commune has given itself, and what in an officer's words goes against them.
import { isAbusive, masked } from '../abuse.ts';
import { BLAME, OFFICE_WORDS } from '../words/courtesy.ts';

/**
 * Manners that the known rules are made of: 3 biết of Hoà Mỹ, 4 luôn of Phố Ràng, 5 biết of Bảo Yên (Plan 157 of April
 * 2022), 4 xin – 4 luôn of Decision 1847/QĐ-TTg of 27/12/2018 (courtesy-and-letters.md §1). Codes of the commune's file.
 */
export const MANNERS = [
  'chao',
  'xin_loi',
  'cam_on',
  'xin_phep',
  'mim_cuoi',
  'nhe_nhang',
  'lang_nghe',
  'giup_do',
  'noi_de_hieu',
  'lam_dan_tin',
] as const;
export type Manner = (typeof MANNERS)[number];

/** One manner in the commune's own wording: `nghe dân nói`, `luôn mỉm cười`. */
export type CourtesyItem = { readonly manner: Manner; readonly words: string };

/** A rule as it hangs on the wall: "5 biết" and its items. `source`: the paper that set it; null: none is known. */
export type CourtesyRule = {
  readonly name: string;
  readonly source: string | null;
  readonly items: readonly CourtesyItem[];
};
export type CourtesyProfile = readonly CourtesyRule[];

/** Words that go against a manner, under the item of the commune's that asks for it. */
export type Slip = { readonly rule: string; readonly item: string; readonly words: string } & (
  | { readonly kind: 'office_word'; readonly say: string }
  | { readonly kind: 'blame' }
  | { readonly kind: 'rude' }
);

/** What is wrong with words, before anybody asks which manner they offend. */
type Fault =
  | { readonly kind: 'office_word'; readonly words: string; readonly say: string }
  | { readonly kind: 'blame' | 'rude'; readonly words: string };

/** Which manner each fault offends: gentle words blame and insult nobody, plain words are the people's own (§1.1). */
const OFFENDS = {
  office_word: 'noi_de_hieu',
  blame: 'nhe_nhang',
  rude: 'nhe_nhang',
} as const satisfies Record<Fault['kind'], Manner>;

/** What an officer may want to say differently before the citizen reads it. A manner the commune has not taken on is not reminded of. */
export function slipsIn(text: string, profile: CourtesyProfile): readonly Slip[] {
  return faultsIn(text).flatMap((fault) => {
    const rule = profile.find(({ items }) => items.some(({ manner }) => manner === OFFENDS[fault.kind]));
    const item = rule?.items.find(({ manner }) => manner === OFFENDS[fault.kind]);
    return rule === undefined || item === undefined ? [] : [{ ...fault, rule: rule.name, item: item.words }];
  });
}

function faultsIn(text: string): readonly Fault[] {
  const lower = text.toLowerCase();
  const office = OFFICE_WORDS.filter(({ word, easyOnly }) => easyOnly !== true && lower.includes(word));
  const blame = BLAME.vi.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [
    ...office.map(({ word, say }): Fault => ({ kind: 'office_word', words: word, say })),
    ...blame.map((words): Fault => ({ kind: 'blame', words })),
    ...(isAbusive(text) ? [{ kind: 'rude', words: masked(text) } as const] : []),
  ];
}
