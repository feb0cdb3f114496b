// What runs in the thread that writes workbooks.
import type { Workbook } from '../../domain/workbook.ts';
import { serveDrawing } from '../drawing-thread.ts';
import { xlsxOf } from './workbook.ts';

serveDrawing<Workbook>(xlsxOf);
