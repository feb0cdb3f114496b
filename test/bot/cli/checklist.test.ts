// `gan-dan checklist --jsonl`, as anybody runs it: one line answered for one line asked, nothing guessed.
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readProcedures } from '../../../db/seed/procedures.ts';
import { readScenarios } from '../../../db/seed/scenarios.ts';
import { papersCalled } from '../../../domain/procedures/scenario.ts';

/** Runs the real command and reads its lines. */
function asked(lines: readonly unknown[]): readonly Record<string, unknown>[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const ran = spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', 'checklist', '--jsonl'], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('a line keeps what it brought and gets papers, fee, time, authority, sources, confidence', () => {
  const answers = { tai_san: 'co' };
  const [line] = asked([{ id: 7, procedure: 'chung-thuc-di-chuc', answers, documents: 'old', fee: 'old' }]);
  expect(line).toEqual({
    id: 7,
    procedure: 'chung-thuc-di-chuc',
    answers,
    documents: [
      { name: 'Dự thảo di chúc', kind: 'submit', need: 'yes', note: null },
      { name: 'Căn cước của người lập di chúc', kind: 'present', need: 'yes', note: null },
      {
        name: 'Giấy chứng nhận quyền sử dụng đất, giấy tờ tài sản (bản sao kèm bản chính)',
        kind: 'copy',
        need: 'yes',
        note: 'Người đang nguy kịch thì được nộp sau.',
      },
    ],
    fee: '50.000 đồng/di chúc',
    time: 'Không quá 02 ngày làm việc',
    authority: 'UBND cấp xã',
    sources: [expect.objectContaining({ title: expect.any(String), checked: expect.any(String) })],
    confidence: 'high',
  });
});

test('what is not answered leaves its paper as "if"; what is ruled out is gone', () => {
  const [open, without] = asked([
    { procedure: 'chung-thuc-di-chuc' },
    { procedure: 'chung-thuc-di-chuc', answers: { tai_san: 'khong' } },
  ]);
  expect(open).toMatchObject({ documents: [{ need: 'yes' }, { need: 'yes' }, { need: 'if' }] });
  expect(without).toMatchObject({ documents: [{ need: 'yes' }, { need: 'yes' }] });
});

test('a low procedure never gets a list of papers, and says so by its confidence', async () => {
  const low = (await readProcedures()).filter(({ confidence }) => confidence === 'low');
  expect(low.length).toBeGreaterThan(0);
  for (const line of asked(low.map(({ id }) => ({ procedure: id })))) {
    expect(line).toMatchObject({ documents: [], confidence: 'low' });
  }
});

test('the command agrees with every worked person, paper by paper', async () => {
  const procedures = await readProcedures();
  const people = (await readScenarios(procedures)).map(({ scenario }) => scenario);
  const lines = asked(people.map(({ procedure, answers }) => ({ procedure, answers })));
  const expected = people.map(({ procedure, needs, mayNeed }) => {
    const known = procedures.find(({ id }) => id === procedure);
    const named = (names: readonly string[], need: string) =>
      names.map((name) => ({ name: known && papersCalled(known, name)[0], need }));
    return sorted([...named(needs, 'yes'), ...named(mayNeed, 'if')]);
  });
  const documents = z.array(z.object({ name: z.string(), need: z.string() }));
  expect(lines.map((line) => sorted(documents.parse(line.documents)))).toEqual(expected);
  expect(people.length).toBeGreaterThanOrEqual(300);
});

function sorted(papers: readonly { readonly name: string | undefined; readonly need: string }[]) {
  return papers.map(({ name, need }) => `${need} ${name}`).toSorted();
}

describe('a line that cannot be answered', () => {
  test('says in one sentence what is wrong; the others go on, in order', () => {
    const answers = asked([
      'not JSON',
      { procedure: 'khai-sinhh' },
      { procedure: 'khai-sinh', answers: { mau: 'do' } },
      { procedure: 'khai-sinh', answers: { cha_me: 'ly_hon' } },
      { procedure: 'khai-sinh', answers: { cha_me: 1 } },
      { procedure: 'khai-sinh', answers: 'roi' },
      { answers: {} },
      { procedure: 'hop-tac-xa', answers: { mau: 'do' } },
      { procedure: 'luu-tru' },
    ]);
    expect(answers.map(({ error }) => error)).toEqual([
      'This line is no JSON object.',
      'No procedure has the id "khai-sinhh".',
      'khai-sinh has no question "mau"; it asks chung_sinh, hoan_canh, cha_me, nguoi_nop.',
      'The question "cha_me" of khai-sinh has no option "ly_hon"; it has roi, chua_nhan_cha, chua_khong_ghi.',
      '"answers.cha_me" must be the id of an option.',
      '"answers" must be an object of questions and options, like {"cha_me": "roi"}.',
      '"procedure" must be given as the id of a procedure, like khai-sinh.',
      'hop-tac-xa has no question "mau"; it asks nothing.',
      undefined,
    ]);
  });
});
