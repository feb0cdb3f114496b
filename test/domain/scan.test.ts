// What a square code says: written, read back, bare or in a link; nothing else is taken for ours.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newCode } from '../../domain/code.ts';
import { id, type ProcedureId } from '../../domain/ids.ts';
import { readScan, type Scan, scanText } from '../../domain/scan.ts';

const CHAT = 'https://xa.example.gov.vn/chat';
const PAPERS: Scan = {
  kind: 'papers',
  procedure: id<ProcedureId>('khai-sinh'),
  answers: { noi_sinh: 'tram-y-te', cha_me: 'da_cuoi' },
};

const name = fc.stringMatching(/^[a-z0-9_-]{1,20}$/).filter((text) => text !== '__proto__');
const scans: fc.Arbitrary<Scan> = fc.oneof(
  fc
    .double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    .map((chance): Scan => ({ kind: 'receipt', code: newCode(() => chance) })),
  fc
    .record({ procedure: name.map((text) => id<ProcedureId>(text)), answers: fc.dictionary(name, name) })
    .map((papers): Scan => ({ kind: 'papers', ...papers })),
);

describe('written', () => {
  test('papers are short and can be read by a person too; a receipt is its ten digits', () => {
    expect(scanText(PAPERS, null)).toBe('gan-dan:papers:khai-sinh:noi_sinh=tram-y-te&cha_me=da_cuoi');
    expect(scanText({ ...PAPERS, answers: {} }, null)).toBe('gan-dan:papers:khai-sinh:');
    const code = newCode(() => 0.5);
    expect(scanText({ kind: 'receipt', code }, null)).toBe(code);
  });

  test('with a page to lead to it is a link, and what it stands for is the part that no server is sent', () => {
    const link = new URL(scanText(PAPERS, CHAT));
    expect(`${link.origin}${link.pathname}${link.search}`).toBe(CHAT);
    expect(link.hash).toContain('khai-sinh');
  });
});

describe('read', () => {
  test('everything written is read as it was, bare and in a link', () => {
    fc.assert(
      fc.property(scans, fc.constantFrom(null, CHAT, 'http://127.0.0.1:3000/chat'), (scan, base) => {
        expect(readScan(scanText(scan, base))).toEqual(scan);
      }),
    );
  });

  test.each([
    '',
    '1234567890',
    'https://khac.example/chat',
    'https://khac.example/chat#gan-dan:papers',
    'gan-dan:papers:khai-sinh',
    'gan-dan:papers:khai sinh:',
    'gan-dan:papers:khai-sinh:a=b&c',
    'gan-dan:papers:khai-sinh:a=b<script>',
    `${newCode(() => 0.5)} và chữ`,
    'BEGIN:VCARD',
  ])('%j is none of ours', (text) => {
    expect(readScan(text)).toBeNull();
  });
});
