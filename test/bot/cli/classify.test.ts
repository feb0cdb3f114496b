// `gan-dan classify --jsonl`, as anybody runs it.
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

test('fields are added to the object; lines that cannot be answered say why, in order', () => {
  const input = [
    '{"id":7,"text":"đường vào bản đầy ổ gà","kind":"old"}',
    '{"text":"cán bộ địa chính đòi phong bì mới làm sổ"}',
    '{"text":"chồng tôi đang đánh tôi"}',
    '{"say":"x"}',
    'not JSON',
  ].join('\n');
  const ran = spawnSync(process.execPath, ['bot/bootstrap.mjs', 'gan-dan', 'classify', '--jsonl'], {
    input,
    encoding: 'utf8',
  });
  expect(ran.stderr).toBe('');
  expect(ran.status).toBe(0);
  const lines = ran.stdout.trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      id: 7,
      text: 'đường vào bản đầy ổ gà',
      kind: 'phan_anh',
      category: 'duong_sa',
      urgency: 'ordinary',
      visibility: 'open',
    },
    {
      text: 'cán bộ địa chính đòi phong bì mới làm sổ',
      kind: 'to_cao',
      category: 'nhung_nhieu',
      urgency: 'urgent',
      visibility: 'restricted',
    },
    {
      text: 'chồng tôi đang đánh tôi',
      kind: 'bao_luc',
      category: 'bao_luc_gd',
      urgency: 'emergency',
      visibility: 'restricted',
    },
    { say: 'x', error: '"text" must be given as text.' },
    { error: 'This line is no JSON object.' },
  ]);
});
