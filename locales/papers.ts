// The list of papers in words: how each is handed over, and for whom, while a question is open.
import type { Line, Procedure } from '../domain/procedures/procedure.ts';
import { asClause, folded, type Phrase, plain } from './phrase.ts';

/** The papers, one a line, and a word on those that only some people need. */
export function paperLines(lines: readonly Line[], procedure: Procedure): readonly Phrase[] {
  if (lines.length === 0) return [plain('paper-none')];
  const papers = lines.map((line) => paperLine(line, procedure));
  return lines.some(({ need }) => need === 'if') ? [...papers, plain('procedure-papers-if')] : papers;
}

function paperLine({ document, need, conditions }: Line, procedure: Procedure): Phrase {
  const paper: Phrase = { key: `paper-${document.kind}`, vars: { name: asClause(document.name) } };
  const line: Phrase =
    need === 'yes'
      ? paper
      : { key: 'paper-if', vars: { line: paper, condition: conditionPhrase(conditions, procedure) } };
  return document.note === null ? line : { key: 'paper-note', vars: { line, note: asClause(document.note) } };
}

/** Open conditions in the words of the questions: all of them must hold, by one of the options each. */
export function conditionPhrase(conditions: Line['conditions'], procedure: Procedure): Phrase {
  const each = Object.entries(conditions).map(([id, options]): Phrase => {
    const question = procedure.questions.find((one) => one.id === id);
    const labels = options.map(
      (option) => question?.options.find((one) => one.id === option)?.label ?? option,
    );
    const option = folded(
      labels.map((label): Phrase => ({ key: 'paper-option', vars: { option: label } })),
      (first, then) => ({ key: 'paper-condition-or', vars: { first, then } }),
    );
    return { key: 'paper-condition', vars: { question: question?.ask ?? id, option } };
  });
  return folded(each, (first, then) => ({ key: 'paper-condition-and', vars: { first, then } }));
}
