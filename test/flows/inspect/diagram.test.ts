// Diagrams: drawn as Mermaid reads them, and fresh in `docs/flows/`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { CATALOGUE, catalogueOf } from '../../../flows/catalogue.ts';
import { defineFlow } from '../../../flows/flow.ts';
import { diagrams } from '../../../flows/inspect/diagram.ts';
import { saying } from '../../support/words.ts';

const PROJECT = new URL('../../../', import.meta.url);
/** No diagram holds a date. */
const say = saying(0);

test('each kind of step has its shape, each way its reason, and no letter is left that Mermaid would read', () => {
  const flow = defineFlow({
    id: 'citizen/x',
    version: 3,
    who: 'citizen',
    about: 'procedure',
    slots: { told: 'told' },
    start: 'hello',
    steps: {
      hello: {
        kind: 'say',
        needs: ['commune'],
        text: { key: 'greeting-first', vars: { commune: { fact: 'commune', field: 'name' } } },
        next: 'if',
      },
      if: {
        kind: 'branch',
        needs: ['duty'],
        cases: [{ when: { not: { fact: 'duty', field: 'isThere' } }, next: 'ask' }],
        otherwise: 'menu',
      },
      ask: {
        kind: 'choose',
        text: { key: 'rate-why' },
        choices: [
          { id: 'y', label: 'yes', next: 'send' },
          { id: 'n', label: 'no', next: 'send' },
        ],
        otherwise: { into: 'told', next: 'end' },
      },
      send: { kind: 'submit', command: 'AskErasure', with: {} },
      menu: { kind: 'goto', flow: 'citizen/menu' },
    },
  });
  const page = diagrams(catalogueOf([flow]), say).get('docs/flows/citizen/x.md') ?? '';
  expect(page).toContain('Version 3, for citizen, about a procedure.');
  const [, chart = ''] = /```mermaid\n(.*)\n```/s.exec(page) ?? [];
  const lines = chart.split('\n').map((line) => line.trim());
  expect(lines[0]).toBe('flowchart TD');
  expect(lines).toContain('n1{"if"}');
  expect(lines).toContain('n3[["AskErasure"]]');
  expect(lines).toContain('n4>"citizen/menu"]');
  expect(lines).toContain('n1 -->|"not (duty.isThere)"| n2');
  expect(lines).toContain('n2 -->|"Có · Không"| n3');
  expect(lines).toContain('n2 -->|"#quot;…#quot;"| n5');
  expect(lines.filter((line) => line.startsWith('n0'))[0]).toMatch(/^n0\("Xin chào ông\/bà\. .*…"\)$/);
});

describe('docs/flows', () => {
  test.each([...diagrams(CATALOGUE, say)])('%s is fresh', (path, text) => {
    const file = fileURLToPath(new URL(path, PROJECT));
    if (process.env.UPDATE === '1') {
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(text);
  });
});
