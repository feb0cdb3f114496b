// The chart: bars under headings, laid out by echarts on the server and drawn like every card.
import * as echarts from 'echarts';
import type { ChartCard, Panel } from '../../domain/card.ts';
import { CARD_WIDTH, MARGIN, PALETTE, SIZE } from './palette.ts';

/** Names by which the font files call themselves, in the order in which a letter is looked for. */
const FAMILY = 'Be Vietnam Pro, Noto Sans';
const BAND = 210;
const HEADING = 90;
/** Height of one bar with the words above it. */
const BAR = 118;
const BAR_THICKNESS = 40;
const GAP = 40;
/** Small print is cut into lines of so many letters, which fit the width at its size. */
const SMALL_LINE = 60;
const SMALL_HEIGHT = 44;
/** Room for the number behind the longest bar. */
const BEHIND = 300;

/** The chart as SVG: words as text, so that whoever draws it needs the fonts. */
export function chartSvg(card: ChartCard): string {
  const small = card.smallPrint.flatMap(inLines);
  const tops = topsOf(card.panels);
  const bottom = tops.at(-1) ?? BAND;
  const height = bottom + small.length * SMALL_HEIGHT + GAP;
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: CARD_WIDTH, height });
  chart.setOption({
    animation: false,
    backgroundColor: PALETTE.paper,
    textStyle: { fontFamily: FAMILY, color: PALETTE.ink },
    graphic: [...band(card), ...headings(card.panels, tops), ...smallPrint(small, bottom)],
    grid: card.panels.map((panel, index) => ({
      ...{ left: MARGIN, right: MARGIN, containLabel: false },
      top: (tops[index] ?? 0) + HEADING,
      height: panel.bars.length * BAR,
    })),
    xAxis: card.panels.map(({ bars }, gridIndex) => ({
      ...{ gridIndex, type: 'value', show: false, min: 0 },
      max:
        (Math.max(1, ...bars.map(({ length }) => length)) * (CARD_WIDTH - 2 * MARGIN)) /
        (CARD_WIDTH - 2 * MARGIN - BEHIND),
    })),
    yAxis: card.panels.map(({ bars }, gridIndex) => ({
      ...{ gridIndex, type: 'category', inverse: true, show: false },
      data: bars.map(({ label }) => label),
    })),
    series: card.panels.flatMap(seriesOf),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

/** Where each panel begins, and where all of them end. */
function topsOf(panels: readonly Panel[]): readonly number[] {
  const tops = [BAND + GAP];
  for (const panel of panels) tops.push((tops.at(-1) ?? 0) + heightOf(panel));
  return tops;
}

function heightOf({ bars }: Panel): number {
  return HEADING + bars.length * BAR + GAP;
}

/** Bars with their numbers behind them, and, in a series of no width, their names above them. */
function seriesOf({ bars }: Panel, index: number) {
  const at = { type: 'bar', xAxisIndex: index, yAxisIndex: index, barWidth: BAR_THICKNESS } as const;
  return [
    {
      ...at,
      barGap: '-100%',
      data: bars.map(({ length, shown, isHidden }) => ({
        value: length,
        itemStyle: isHidden
          ? { color: PALETTE.paper, borderColor: PALETTE.band, borderWidth: 3, borderType: 'dashed' }
          : { color: PALETTE.band },
        label: { show: true, position: 'right', formatter: shown, fontSize: SIZE.line, fontWeight: 'bold' },
      })),
    },
    {
      ...at,
      data: bars.map(({ label }) => ({
        value: 0,
        label: {
          show: true,
          position: [0, -BAR_THICKNESS],
          formatter: label,
          fontSize: SIZE.small,
          align: 'left',
        },
      })),
    },
  ];
}

function band({ commune, title }: ChartCard) {
  return [
    { type: 'rect', shape: { x: 0, y: 0, width: CARD_WIDTH, height: BAND }, style: { fill: PALETTE.band } },
    words(commune, MARGIN, 44, { fontSize: SIZE.remark, fill: PALETTE.onBand }),
    words(title, MARGIN, 108, { fontSize: SIZE.heading, fontWeight: 'bold', fill: PALETTE.onBand }),
  ];
}

function headings(panels: readonly Panel[], tops: readonly number[]) {
  return panels.map(({ heading }, index) =>
    words(heading, MARGIN, tops[index] ?? 0, { fontSize: SIZE.name, fontWeight: 'bold', fill: PALETTE.ink }),
  );
}

function smallPrint(lines: readonly string[], top: number) {
  return lines.map((line, index) =>
    words(line, MARGIN, top + index * SMALL_HEIGHT, { fontSize: SIZE.small, fill: PALETTE.soft }),
  );
}

function words(text: string, x: number, y: number, style: Readonly<Record<string, string | number>>) {
  return { type: 'text', x, y, style: { text, fontFamily: FAMILY, ...style } };
}

/** A text in lines that end between words. */
function inLines(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (`${line} ${word}`.length > SMALL_LINE) {
      lines.push(line);
      line = word;
    } else line = `${line} ${word}`.trim();
  }
  return [...lines, line];
}
