// The chart of the report: every word on it, bars as long as their numbers, and none that tells a hidden one.
import { describe, expect, test } from 'vitest';
import { openDrawer } from '../../../bot/cards/card.ts';
import { chartSvg } from '../../../bot/cards/chart-card.ts';
import type { ChartCard } from '../../../domain/card.ts';
import { chartOf } from '../../../locales/monthly.ts';
import { DEMO_REPORT, REPORT_COMMUNE } from '../../support/demo-report.ts';
import { saying } from '../../support/words.ts';

const say = saying(Date.parse('2026-12-01T07:30:00+07:00'), 'vi');
const CHART = chartOf(DEMO_REPORT, { commune: REPORT_COMMUNE, say });

/** Words of a drawing, in the order in which they are drawn. */
function wordsIn(svg: string): readonly string[] {
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
}

describe('the chart', () => {
  test('says whose it is, of when, what each bar is, and by which rules', () => {
    const words = wordsIn(chartSvg(CHART)).join(' ');
    for (const part of [
      'Xã Suối Mây',
      'Việc người dân gửi, tháng 11 năm 2026',
      'Việc đến hẹn trong tháng',
      'Đúng hẹn',
      'Trễ hẹn',
      'Đường sá, cầu cống hư hỏng',
      'dưới 5',
      'Số liệu tính đến hết thứ Hai, ngày 30 tháng 11.',
    ])
      expect(words).toContain(part);
  });

  test('shows the numbers of the report, where 3 of 31 could be subtracted from 8', () => {
    const [kept, received] = CHART.panels;
    expect(kept?.bars.map(({ shown }) => shown)).toEqual(['17', '14']);
    expect(received?.bars.map(({ shown }) => shown)).toEqual(['20', 'không nêu', 'dưới 5']);
  });

  test('draws a hidden number like any other hidden one', () => {
    const hidden = CHART.panels.flatMap(({ bars }) => bars.filter(({ isHidden }) => isHidden));
    expect(hidden.map(({ length }) => length)).toEqual([4, 4]);
  });

  test('is a picture as wide as the other cards, with Vietnamese letters of its own fonts', async () => {
    const draw = await openDrawer();
    const picture = Buffer.from(await draw(CHART));
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1080);
    const other = (title: string): ChartCard => ({ ...CHART, title });
    const shapes = await Promise.all(['Đ', 'D', 'ộ', 'o', '\u{e123}'].map((one) => draw(other(one))));
    expect(new Set(shapes.map((one) => Buffer.from(one).toString('base64'))).size).toBe(5);
  });
});
