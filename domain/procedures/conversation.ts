// Conversation: a text understood after what was said before it ("phí bao nhiêu?" asks about the procedure at hand).
import { followUpsIn } from './follow-up.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import type { ProcedureIndex } from './search.ts';

/** A turn of somebody's, and what it meant. */
type Turn = { readonly text: string; readonly meaning: Meaning };

/** Intents of a text that may be about the procedure at hand: general ones, and what alone is no sense. */
const OPEN: ReadonlySet<string> = new Set(['hoi_thu_tuc', 'le_phi', 'lac_de', 'thu_tuc']);
/** Begins a question that leans on the one before: "còn vợ thì sao", "thế nộp ở đâu". */
const LEANING = /^(còn|thế|vậy|nếu|nhưng|thì|rồi|con|the|vay|neu|nhung|thi|roi)\s/iu;
/** A longer text says for itself what it is about. */
const LEANING_MAX = 12;

/** Understands the texts of one person in their order. */
export function meaningsOf(index: ProcedureIndex, texts: readonly string[]): readonly Meaning[] {
  const turns: Turn[] = [];
  for (const text of texts) {
    const before = turns.findLast(({ meaning }) => meaning.intent === 'thu_tuc');
    turns.push({ text, meaning: before ? meaningAfter(index, before, text) : meaningOf(index, text) });
  }
  return turns.map(({ meaning }) => meaning);
}

/** What a text means after another: by itself where it says enough, else together with what it leans on. */
function meaningAfter(index: ProcedureIndex, before: Turn, text: string): Meaning {
  const alone = meaningOf(index, text);
  const isLeaning = LEANING.test(text.trim()) && text.trim().split(/\s+/u).length <= LEANING_MAX;
  const asksOn = isLeaning || followUpsIn(text).length > 0;
  if (alone.confident || !OPEN.has(alone.intent) || !asksOn) return alone;
  const together = meaningOf(index, `${before.text}. ${text}`);
  return together.intent === 'thu_tuc' ? together : before.meaning;
}
