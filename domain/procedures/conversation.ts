// Conversation: a text understood after what was said before it ("phí bao nhiêu?" asks about the procedure at hand).
import { followUpsIn } from './follow-up.ts';
import type { Meaning } from './meaning.ts';

/** What a turn meant, and the words that said it: its own, with those it leant on. */
type Turn = { readonly said: string; readonly meaning: Meaning };

/** Intents of a text that may be about the procedure at hand: general ones, and what alone is no sense. */
const OPEN: ReadonlySet<string> = new Set(['hoi_thu_tuc', 'le_phi', 'lac_de', 'thu_tuc']);
/** Begins a question that leans on the one before: "còn vợ thì sao", "thế nộp ở đâu". */
const LEANING = /^(còn|thế|vậy|nếu|nhưng|thì|rồi|con|the|vay|neu|nhung|thi|roi)\s/iu;
/** A longer text says for itself what it is about. */
const LEANING_MAX = 12;

/** How a text alone is understood. */
type Meant = (text: string) => Meaning;

/** Understands the texts of one person in their order. */
export function meaningsOf(meant: Meant, texts: readonly string[]): readonly Meaning[] {
  const turns: Turn[] = [];
  for (const text of texts) {
    const before = turns.findLast(({ meaning }) => meaning.intent === 'thu_tuc');
    turns.push(before ? turnAfter(meant, before, text) : { said: text, meaning: meant(text) });
  }
  return turns.map(({ meaning }) => meaning);
}

/** A turn after another: by itself where it says enough, else about what came before, together with what it adds. */
function turnAfter(meant: Meant, before: Turn, text: string): Turn {
  const alone = { said: text, meaning: meant(text) };
  if (alone.meaning.confident || !OPEN.has(alone.meaning.intent)) return alone;
  if (followUpsIn(text).length > 0) return before;
  const isLeaning = LEANING.test(text.trim()) && text.trim().split(/\s+/u).length <= LEANING_MAX;
  if (!isLeaning) return alone;
  const said = `${before.said}. ${text}`;
  const together = meant(said);
  return together.intent === 'thu_tuc' ? { said, meaning: together } : before;
}
