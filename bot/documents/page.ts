// Page: the paper documents stand on, and the sizes of their letters; the same for every format.
import type { Line } from '../../domain/document.ts';

/** Points (1/72 inch) in a millimetre. */
const MILLIMETRE = 72 / 25.4;

/** A4 with the margins of administrative papers: top and bottom 20–25 mm, left 30–35, right 15–20 (Decree 30/2020/NĐ-CP, Appendix I). */
export const PAGE = {
  width: 210 * MILLIMETRE,
  height: 297 * MILLIMETRE,
  top: 20 * MILLIMETRE,
  bottom: 20 * MILLIMETRE,
  left: 30 * MILLIMETRE,
  right: 18 * MILLIMETRE,
} as const;

/** Room between the margins, in points. */
export const ROOM = PAGE.width - PAGE.left - PAGE.right;

/** What the left of two columns takes of the room; Decree 30/2020/NĐ-CP lays the letterhead out at about two to three. */
export const LEFT_SHARE = { letterhead: 0.4, even: 0.5 } as const;

/** How a line looks, beside its size. */
export type Look = { readonly isBold: boolean; readonly isItalic: boolean; readonly size: number };

/** Sizes in points for a text of `body` points; the decree asks for 13–14 in Times New Roman. */
export function lookOf(look: Line['look'], body: number): Look {
  switch (look) {
    case 'plain':
      return { isBold: false, isItalic: false, size: body };
    case 'bold':
      return { isBold: true, isItalic: false, size: body };
    case 'italic':
      return { isBold: false, isItalic: true, size: body };
    case 'title':
      return { isBold: true, isItalic: false, size: body + 2 };
    case 'small':
      return { isBold: false, isItalic: true, size: body - 2.5 };
    case 'note':
      return { isBold: false, isItalic: false, size: body - 2 };
    case 'note_title':
      return { isBold: true, isItalic: true, size: body - 1 };
    default:
      return look satisfies never;
  }
}
