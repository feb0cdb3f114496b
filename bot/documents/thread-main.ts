// What runs in the thread that draws documents.
import { serveDrawing } from '../drawing-thread.ts';
import type { ToDraw } from './documents.ts';
import { docxOf } from './docx.ts';
import { readFonts } from './fonts.ts';
import { pdfOf } from './pdf.ts';

const fonts = readFonts();

serveDrawing<ToDraw>(async ({ document, format }) => {
  switch (format) {
    case 'pdf':
      return pdfOf(document, await fonts);
    case 'docx':
      return docxOf(document);
    default:
      return format satisfies never;
  }
});
