// The table of faults names real proofs: every test file in `docs/FAULTS.md` exists.
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const rows = readFileSync('docs/FAULTS.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (F\d\d|–)/.test(line));

test.each(rows.map((row) => [row.split('|')[1]?.trim() ?? '', row] as const))('%s', (_, row) => {
  const proofs = [...row.matchAll(/`(test\/[^`]+)`/g)].map(([, file]) => file ?? '');
  expect(proofs.length).toBeGreaterThan(0);
  expect(proofs.filter((file) => !existsSync(file))).toEqual([]);
});
