// What runs in the thread that draws cards.
import type { Card } from '../../domain/card.ts';
import { serveDrawing } from '../drawing-thread.ts';
import { openDrawer } from './card.ts';

const drawer = openDrawer();

serveDrawing<Card>(async (card) => (await drawer)(card));
