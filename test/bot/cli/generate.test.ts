// `generate`: the tree in the architecture paper is made of the files' own sentences, and making it twice changes nothing.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../../bot/cli/generate.ts';
import { withTree } from '../../../bot/cli/tree.ts';

const PAPER = readFileSync('docs/ARCHITECTURE.md', 'utf8');

test('each file with its first sentence, each folder with its purpose; the prose around is left as it is', () => {
  const made = withTree(PAPER);
  expect(made).toMatch(/^ {2}config\.ts +Configuration: the one reader of the environment$/m);
  expect(made).toMatch(/^flows\/ +converse: conversations as data/m);
  expect(made.split('\n').filter((line) => /^ *[\w-]+\/$/.test(line))).toEqual([]);
  expect(made.split('<!--')[0]).toBe(PAPER.split('<!--')[0]);
  expect(withTree(made)).toBe(made);
});

test('a paper without its marks is refused, not overwritten', () => {
  expect(() => withTree('# Prose')).toThrow('docs/ARCHITECTURE.md lacks the line <!-- tree:');
});

test('every flow has its diagram, and the words their keys', () => {
  const files = generatedFiles();
  expect(files.get('docs/flows/citizen/report.md')).toMatch(/```mermaid\nflowchart/);
  expect(files.get('locales/keys.ts')).toContain("'greeting-first'");
});
