// Submission: the lawful kind a report would be filed as, and how secret it is at the least.
import type { Category } from '../commune.ts';
import { fold } from '../procedures/fold.ts';
import type { Kind, Visibility } from './complaint.ts';

/** Words that tell a kind, folded; the first that is said decides (complaints.md §2: kiến nghị tells and proposes). */
const SAID: readonly (readonly [kind: Kind, words: readonly string[]])[] = [
  [
    'khen',
    ['khen ngoi', 'xin khen', 'rat hai long ve', 'cam on can bo', 'cam on cac anh chi', 'tuyen duong'],
  ],
  ['gop_y', ['gop y', 'dong gop y kien']],
  ['kien_nghi', ['kien nghi', 'de nghi', 'de xuat', 'mong xa', 'mong chinh quyen', 'xin xa', 'yeu cau xa']],
];

/** The kind a story would be filed as: what it says, if its field takes that, else the field's usual one. */
export function submissionOf(story: string | null, category: Category | null): Kind {
  const text = ` ${fold(story ?? '')} `;
  const said = SAID.find(([, words]) => words.some((word) => text.includes(` ${word} `)))?.[0];
  const usual = category?.kinds.find((kind) => kind === 'phan_anh') ?? 'phan_anh';
  if (said === undefined) return usual;
  // Praise and suggestions are welcome about every field, whatever it usually takes.
  return said !== 'kien_nghi' || category === null || category.kinds.includes(said) ? said : usual;
}

/**
 * From weakest to strongest. Without a name the matter is still open to its handlers, so a restricted one stays
 * restricted, and merely keeps no phone, when its citizen wants no name.
 */
const SECRECY: readonly Visibility[] = ['open', 'hidden_from_handler', 'anonymous', 'restricted'];

/** The citizen may move up the scale of secrecy; nobody may move a matter down it (complaints.md §4). */
export function stricterOf(one: Visibility, other: Visibility): Visibility {
  return SECRECY.indexOf(one) > SECRECY.indexOf(other) ? one : other;
}
