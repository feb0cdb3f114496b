// Understood: the one understanding of a text: what it says on its face, what is wanted, what it is about and what it is, lawfully.
import { errandIn } from '../errand.ts';
import type { CategoryId } from '../ids.ts';
import { type Meaning, meaningIn } from '../procedures/meaning.ts';
import { mendedFor, type ProcedureIndex } from '../procedures/search.ts';
import { hear, type Utterance } from '../recognition.ts';
import { isHarmless, type Understanding, understandHeard } from '../understanding.ts';
import type { DangerKind } from '../words/danger.ts';
import type { Errand } from '../words/errands.ts';
import { DENOUNCED, type Weighed, weighCategories } from './categories.ts';
import type { CategoryIndex } from './category-index.ts';
import { isTold, kindOf, signsIn } from './kind.ts';
import { guessesOf, type Sort, urgencyOf, visibilityOf } from './sort.ts';

/** What the commune knows: its procedures and its fields of complaints, readied once. */
export type Knowledge = { readonly procedures: ProcedureIndex; readonly categories: CategoryIndex };

/**
 * A text, understood; `match`, `classify` and the talking bot are views of it. Danger and denunciation are heard by
 * everything that is known of the text. Whoever reads it takes danger first, then denunciation, then the rest.
 */
export type Understood = Understanding & {
  readonly errand: Errand | null;
  readonly meaning: Meaning;
  readonly sort: Sort;
};

/** A category that weighs as much is meant, whatever its rules on the face of a text have missed. */
const SURE = 8;
/** Less than this names no field. */
const FAINT = 1;

/** What comes of weighing a text against all that is known. */
type Weighing = Pick<Understood, 'danger' | 'denunciation' | 'meaning' | 'sort'>;

/**
 * Understands a text, typed or transcribed, with marks or without. By an order or a number nothing is told, so what it
 * could mean besides is weighed only if somebody asks: most messages are one of the two.
 */
export function understood(knowledge: Knowledge, text: string): Understood {
  const said = hear(text);
  const asWritten = understandHeard(said);
  // Orders stand as they are written: mended by the words of procedures, "start" would become "trát".
  const utterance = asWritten.isOrder ? said : mendedFor(knowledge.procedures, said);
  const face = asWritten.isOrder ? asWritten : understandHeard(utterance);
  let weighing: Weighing | undefined;
  const weighed = () => {
    weighing ??= weigh(knowledge, utterance, face);
    return weighing;
  };
  return {
    ...face,
    danger: face.isOrder ? face.danger : weighed().danger,
    denunciation: face.isOrder ? face.denunciation : weighed().denunciation,
    get errand() {
      return errandIn(text);
    },
    get meaning() {
      return weighed().meaning;
    },
    get sort() {
      return weighed().sort;
    },
  };
}

function weigh({ procedures, categories }: Knowledge, utterance: Utterance, face: Understanding): Weighing {
  const read = meaningIn(procedures, utterance);
  const signs = signsIn(utterance);
  const accuses = read.intent === 'to_cao';
  const weighed = face.isOrder ? [] : weighCategories(categories, utterance, { ...face, accuses });
  const sure = weighed[0] !== undefined && weighed[0].weight >= SURE ? weighed[0].category : null;
  const isConfident = read.confident && face.danger === null && !isTold(sure, signs);
  const denunciation = face.denunciation || (sure === DENOUNCED && !isConfident && !isHarmless(utterance));
  const meaning = agreed(read, { denunciation, isConfident, isTold: isTold(sure, signs) });
  const category = categoryAmong(categories, weighed, denunciation);
  const clues = {
    intent: meaning.intent,
    isProcedure: isConfident,
    category,
    danger: face.danger,
    isDenounced: denunciation,
  };
  const kind = kindOf(clues, signs);
  const danger = face.danger ?? (sure === null ? null : dangerOf(kind));
  const row = category === null ? undefined : categories.byId.get(category);
  return {
    danger,
    denunciation,
    meaning,
    sort: {
      kind,
      category,
      urgency: urgencyOf(kind, danger, row),
      visibility: visibilityOf(kind, danger, row),
      guesses: guessesOf(weighed),
      isSure: sure !== null && sure !== categories.other,
    },
  };
}

function categoryAmong(
  { byId, other }: CategoryIndex,
  weighed: readonly Weighed[],
  isDenounced: boolean,
): CategoryId | null {
  const denounced = isDenounced ? byId.get(DENOUNCED)?.id : undefined;
  if (denounced !== undefined) return denounced;
  const [heaviest] = weighed;
  return heaviest === undefined || heaviest.weight < FAINT ? other : heaviest.category;
}

/** Violence and harm to children told in words that no rule of danger knows. */
function dangerOf(kind: Sort['kind']): DangerKind | null {
  if (kind === 'bao_luc') return 'violence';
  return kind === 'tre_em' ? 'child' : null;
}

/** What is wanted, made to agree with whether somebody is accused and whether a matter is told. */
function agreed(
  read: Meaning,
  {
    denunciation,
    isConfident,
    isTold,
  }: { readonly denunciation: boolean; readonly isConfident: boolean; readonly isTold: boolean },
): Meaning {
  if (denunciation) return { ...read, intent: 'to_cao', confident: false, elsewhere: null };
  if (read.intent === 'to_cao' || (isTold && read.intent === 'thu_tuc'))
    return { ...read, intent: 'phan_anh', confident: false, elsewhere: null };
  return { ...read, confident: isConfident };
}
