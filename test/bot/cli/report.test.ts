// `report`: the figures of a month on the terminal and in a file that is never written over.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Installation, installationOn } from '../../support/command.ts';
import { cloneTemplate, dropDatabase } from '../../support/database.ts';

let url: string;
let installation: Installation;

beforeAll(async () => {
  url = await cloneTemplate('gan_dan_template');
  installation = installationOn(url);
  await installation.run('commune', 'import', 'db/seed/demo-commune.yaml');
});
afterAll(async () => {
  installation.remove();
  await dropDatabase(url);
});

test('prints every heading, and says of what nobody keeps that there are no data', async () => {
  const { code, out } = await installation.run('report', '--commune', 'suoi-may', '--month', '2026-10');
  expect(code).toBe(0);
  expect(out).toContain('Báo cáo tháng 10 năm 2026 của Xã Suối Mây (dữ liệu minh hoạ) (2026-10)');
  expect(out).toContain('  Việc mới nhận\t0\n');
  expect(out).toContain('  Hồ sơ, kết quả được số hoá\tkhông có dữ liệu\n');
  expect(out).toContain('\n766 Công khai, minh bạch\n');
});

test('writes a new file, and refuses one that is there', async () => {
  const file = join(installation.dataDir, 'report.xlsx');
  const asked = ['report', '--commune', 'suoi-may', '--month', '2026-10', '--out', file] as const;
  expect(await installation.run(...asked)).toMatchObject({ code: 0, err: expect.stringContaining(file) });
  expect(existsSync(file)).toBe(true);
  expect(await installation.run(...asked)).toMatchObject({
    code: 1,
    err: expect.stringContaining('must be a new one'),
  });
});

test.each([
  [['--month', '11/2026'], '"11/2026" is no month: write it like 2026-11.'],
  [['--month', '2999-01'], '2999-01 has not begun yet.'],
])('%j is told in one sentence', async (options, sentence) => {
  const { code, err } = await installation.run('report', '--commune', 'suoi-may', ...options);
  expect([code, err]).toEqual([1, `${sentence}\n`]);
});

test('an unknown commune is told with those that are known', async () => {
  const { err } = await installation.run('report', '--commune', 'khong-co');
  expect(err).toContain('There is no commune "khong-co" here; there are: suoi-may.');
});
