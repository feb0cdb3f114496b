// Golden transcripts: every flow as a talk that a person can read in review. `UPDATE=1` writes them anew.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '../../flows/catalogue.ts';
import { retold } from '../support/golden.ts';

const FOLDER = new URL('./golden/', import.meta.url);
/** Lines of a screen on which a transcript can be read without turning a page. */
const SCREEN = 70;

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.chat'));

describe.each(files)('%s', (name) => {
  const file = new URL(name, FOLDER);

  test('is said as it was', () => {
    const transcript = readFileSync(file, 'utf8');
    const told = retold(transcript);
    if (process.env.UPDATE === '1') writeFileSync(file, told);
    else expect(told).toBe(transcript);
  });

  test('is no longer than a screen', () => {
    expect(readFileSync(file, 'utf8').split('\n').length).toBeLessThanOrEqual(SCREEN);
  });
});

test('every flow has a transcript, named after it', () => {
  const missing = [...CATALOGUE.keys()].filter(
    (flow) => !files.some((name) => name.startsWith(`${flow.replace('/', '-')}.`)),
  );
  expect(missing).toEqual([]);
});
