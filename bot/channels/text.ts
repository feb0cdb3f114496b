// Text as people send it, made safe to keep: composed letters, no broken halves, no control marks.

/** NFC (phones send decomposed Vietnamese), lone surrogates replaced, control characters dropped but tab and new line (FAULTS F34). */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Surrogate}/gu, '\u{FFFD}')
    .replace(/\r\n?/g, '\n')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' || mark === '\t' ? mark : ''));
}
