// `gan-dan match --jsonl`, as anybody runs it.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

/** Runs the real command and reads its lines. */
function match(lines: readonly unknown[]): readonly Record<string, unknown>[] {
  const input = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const ran = spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', 'match', '--jsonl'], {
    input,
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  return ran.stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

test('one text, a conversation, and lines that cannot be answered, in order', () => {
  const [one, talk, elsewhere, ...wrong] = match([
    { id: 7, text: 'lam giay khai sinh cho be moi sinh', intent: 'old' },
    { turns: [{ text: 'đăng ký kết hôn', who: 'a' }, { text: 'phí bao nhiêu' }] },
    { text: 'làm hộ chiếu', procedures: ['old'] },
    { turns: 'x' },
    { say: 'x' },
    'not JSON',
  ]);
  expect(one).toMatchObject({ id: 7, intent: 'thu_tuc', confident: true });
  expect(one?.procedures).toEqual(expect.arrayContaining(['khai-sinh']));
  expect(talk).toEqual({
    turns: [
      {
        text: 'đăng ký kết hôn',
        who: 'a',
        intent: 'thu_tuc',
        procedures: expect.any(Array),
        confident: true,
      },
      { text: 'phí bao nhiêu', intent: 'thu_tuc', procedures: expect.any(Array), confident: true },
    ],
  });
  expect(elsewhere).toEqual({
    text: 'làm hộ chiếu',
    intent: 'ngoai_tham_quyen',
    procedures: [],
    confident: false,
  });
  expect(wrong).toEqual([
    { turns: 'x', error: '"turns" must be a list of objects with "text".' },
    { say: 'x', error: '"text" must be given as text.' },
    { error: 'This line is no JSON object.' },
  ]);
});
