// A procedure in words: its papers for given answers, its fee, time, places, sources and standing.
import type { Commune } from '../domain/commune.ts';
import type { Line, Procedure, Source } from '../domain/procedures/procedure.ts';
import { type Phrase, plain } from './phrase.ts';

/** Ways to hand in that have words; a way without words is said by its own name (`procedures/README`, channels). */
const WAYS = [
  'mot_cua',
  'cong_an_xa',
  'dvcqg',
  'vneid',
  'cong_bo_cong_an',
  'buu_chinh',
  'luu_dong',
  'dien_thoai',
  'tiep_cong_dan',
  'truong',
  'ban_chqs',
  'ngan_hang_chinh_sach',
  'to_tiet_kiem',
] as const;

/** The papers, one a line, and a word on those that only some people need. */
export function paperLines(lines: readonly Line[], procedure: Procedure): readonly Phrase[] {
  if (lines.length === 0) return [plain('paper-none')];
  const papers = lines.map((line) => paperLine(line, procedure));
  return lines.some(({ need }) => need === 'if') ? [...papers, plain('procedure-papers-if')] : papers;
}

/** What else is to be known, one a line: fee, time, where, who decides, deadline, source, and who has checked it. */
export function detailLines(procedure: Procedure, commune: Commune): readonly Phrase[] {
  const { fee, timeLimit, deadline, authority, channels, sources, reviewed } = procedure;
  return [
    { key: 'procedure-fee', vars: { fee: asClause(fee) } },
    { key: 'procedure-time', vars: { time: asClause(timeLimit) } },
    { key: 'procedure-where', vars: { where: joined(channels.map(wayPhrase)) } },
    { key: 'procedure-authority', vars: { authority: asClause(authority) } },
    ...(deadline === null
      ? []
      : [{ key: 'procedure-deadline', vars: { deadline: asClause(deadline) } } as const]),
    {
      key: 'procedure-source',
      vars: { source: sources.length === 0 ? plain('source-none') : joined(sources.map(sourcePhrase)) },
    },
    reviewed === null
      ? { key: 'procedure-unreviewed', vars: { phone: commune.phone } }
      : { key: 'procedure-reviewed', vars: { date: { kind: 'day', day: reviewed.date } } },
  ];
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
function conditionPhrase(conditions: Line['conditions'], procedure: Procedure): Phrase {
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

function wayPhrase(way: string): Phrase {
  const known = WAYS.find((each) => each === way);
  return known === undefined ? { verbatim: way } : plain(`way-${known}`);
}

function sourcePhrase({ title, checked }: Source): Phrase {
  return checked === null
    ? { key: 'source-unchecked', vars: { title } }
    : { key: 'source-checked', vars: { title, checked } };
}

function joined(all: readonly Phrase[]): Phrase {
  return folded(all, (first, then) => ({ key: 'joined', vars: { first, then } }));
}

function folded(all: readonly Phrase[], join: (first: Phrase, then: Phrase) => Phrase): Phrase {
  return all.length === 0 ? plain('not-given') : all.reduceRight((then, first) => join(first, then));
}

/** Text of the data inside a sentence of ours: its own full stop would double. */
function asClause(text: string): string {
  return text.trim().replace(/\.$/, '');
}
