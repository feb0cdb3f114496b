// QR: a text as a square code that a camera reads.
import QRCode from 'qrcode';
import { drawing, type Node } from './node.ts';

/** Free modules around the code (ISO/IEC 18004 §9.1: four on each side); without them cameras do not find it. */
const QUIET = 4;

/** The code, `size` pixels wide with its free border. A fifth of it may be dirty or torn (level Q is 25 %, M 15 %). */
export function squareCode(text: string, size: number, colour: string): Node {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  return drawing(modules.size + 2 * QUIET, size, { d: pathOf(modules), fill: colour });
}

/** Dark modules of each row as bars: whole runs, so that no hair of light shows between two squares. */
function pathOf({ size, data }: { readonly size: number; readonly data: ArrayLike<number> }): string {
  const bars: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      if (!data[y * size + x]) continue;
      const from = x;
      while (x + 1 < size && data[y * size + x + 1]) x += 1;
      bars.push(`M${from + QUIET} ${y + QUIET}h${x - from + 1}v1h-${x - from + 1}z`);
    }
  }
  return bars.join('');
}
