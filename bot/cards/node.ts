// Nodes: what a card is laid out from, boxes in boxes as satori reads them.

type Style = Readonly<Record<string, string | number>>;

/** One box; its children stand side by side or one under the other, as its style says. */
export type Node = {
  readonly type: 'div' | 'svg' | 'path';
  readonly props: Readonly<Record<string, unknown>>;
};

/** Children one under the other. */
export function column(style: Style, ...children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'column', ...style }, children } };
}

/** Children side by side. */
export function row(style: Style, ...children: readonly Node[]): Node {
  return { type: 'div', props: { style: { display: 'flex', flexDirection: 'row', ...style }, children } };
}

/** Words; they go on to the next line where the box ends. */
export function words(style: Style, text: string): Node {
  // An empty box of words would have no height and shift all below it in one version and not in another.
  return { type: 'div', props: { style: { display: 'flex', lineHeight: 1.3, ...style }, children: text } };
}

/** A drawing of one path in a square of `side` units, shown `size` pixels wide. */
export function drawing(side: number, size: number, path: Readonly<Record<string, string | number>>): Node {
  const children = [{ type: 'path', props: path } as const];
  const style = { flexShrink: 0 };
  return {
    type: 'svg',
    props: { viewBox: `0 0 ${side} ${side}`, width: size, height: size, style, children },
  };
}
