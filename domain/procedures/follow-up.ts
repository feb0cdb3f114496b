// Follow-up: what somebody asks on about the procedure at hand: the fee, the time, the place, who may go.
import { hear, patterns, says } from '../recognition.ts';
import { FOLLOW_UP_WORDS, FOLLOW_UPS, type FollowUp } from '../words/follow-ups.ts';
import { fold } from './fold.ts';
import type { Procedure } from './procedure.ts';

/** More words tell a story of their own. */
const WORDS_MAX = 18;

const ASKED = FOLLOW_UPS.map((kind) => ({ kind, looked: patterns(FOLLOW_UP_WORDS[kind]) }));

/** Everything a text asks on about, without looking at which procedure it means; none for long texts. */
export function followUpsIn(text: string): readonly FollowUp[] {
  const utterance = hear(text);
  if (utterance.length > WORDS_MAX) return [];
  return ASKED.filter(({ looked }) => says(utterance, looked)).map(({ kind }) => kind);
}

/**
 * Whether a text names another procedure than the one at hand: by a name, or by what people call it, that is longer
 * than anything it says of this one. "Khai tử mất bao nhiêu tiền" is no question about a birth; but a name that only
 * asks on ("giấy ủy quyền") names nothing.
 */
export function namesAnother(text: string, own: Procedure, all: Iterable<Procedure>): boolean {
  const words = ` ${spaced(text)} `;
  const ownLongest = longestNamed(words, own);
  for (const other of all) {
    if (other.id !== own.id && longestNamed(words, other) > ownLongest) return true;
  }
  return false;
}

function longestNamed(words: string, { name, aliases }: Procedure): number {
  const said = [name, ...aliases]
    .map(spaced)
    .filter((each) => each !== '' && words.includes(` ${each} `) && followUpsIn(each).length === 0);
  return Math.max(0, ...said.map(({ length }) => length));
}

/** Folded words with single spaces between them, signs left out. */
function spaced(text: string): string {
  return (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
