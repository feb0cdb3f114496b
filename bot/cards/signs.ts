// Signs: small line drawings that say without letters what a line or a paper is about.
import type { Sign } from '../../domain/card.ts';
import type { DocumentKind } from '../../domain/procedures/procedure.ts';
import { drawing, type Node } from './node.ts';

/** Drawn in a square of 24 units, with a pen of 2. */
const SIDE = 24;
const PEN = 2;

const SHEET = 'M5 3h9l5 5v13H5z M14 3v5h5';

const PAPERS: Readonly<Record<DocumentKind, string>> = {
  // a sheet with lines, and a pencil on it
  form: 'M13 21H4V3h14v6 M8 8h6 M8 12h3 M21 11l-7 7-1 3 3-1 7-7z',
  // a sheet that goes down into a tray
  submit: 'M12 3v11 M8 10l4 4 4-4 M3 14v7h18v-7',
  // two sheets
  copy: 'M9 8h11v13H9z M5 16H4V3h11v2',
  // a sheet with a seal
  original: `${SHEET} M12 12a3 3 0 1 0 .01 0z M10.500 17.500l-1 3 2.500-1 2.500 1-1-3`,
  // an eye
  present: 'M2 12c4-8 16-8 20 0c-4 8-16 8-20 0z M12 9a3 3 0 1 0 .01 0z',
  info: 'M12 3a9 9 0 1 0 .01 0z M12 11v6 M12 7v1',
};

const SIGNS: Readonly<Record<Sign, string>> = {
  // a banknote
  money: 'M2 6h20v12H2z M12 9a3 3 0 1 0 .01 0z M5 9v1 M19 14v1',
  time: 'M12 3a9 9 0 1 0 .01 0z M12 7v5l4 2',
  day: 'M4 5h16v16H4z M4 10h16 M8 2v5 M16 2v5 M9 15l2 2 4-4',
  place: 'M12 22C7 16 5 13 5 9a7 7 0 0 1 14 0c0 4-2 7-7 13z M12 7a2 2 0 1 0 .01 0z',
  phone:
    'M5 3h4l2 5-2.500 2c1 2.500 3 4.500 5.500 5.500l2-2.500 5 2v4c0 1-1 2-2 2C10 20 4 14 3 5c0-1 1-2 2-2z',
  person: 'M12 3a4.500 4.500 0 1 0 .01 0z M3 21c1-10 17-10 18 0z',
  matter: 'M3 4h18v12H11l-5 5v-5H3z M8 10h8',
  bell: 'M4 17c3-3 1-12 8-12s5 9 8 12z M10 21h4 M12 2v3',
};

/** The sign of a way in which a paper is handed over. */
export function paperSign(kind: DocumentKind, size: number, colour: string): Node {
  return stroked(PAPERS[kind], size, colour);
}

/** The sign of what a line is about. */
export function lineSign(sign: Sign, size: number, colour: string): Node {
  return stroked(SIGNS[sign], size, colour);
}

function stroked(d: string, size: number, stroke: string): Node {
  return drawing(SIDE, size, {
    d,
    stroke,
    strokeWidth: PEN,
    fill: 'none',
    strokeLinecap: 'round',
    strokeLinejoin: 'round',
  });
}
