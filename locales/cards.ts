// Cards in words: what stands on the picture of a list of papers, and on that of a receipt.
import type { CardPaper, ChecklistCard, ReceiptCard, SignedLine } from '../domain/card.ts';
import { dayOf, type Moment } from '../domain/clock.ts';
import { spelled } from '../domain/code.ts';
import type { Commune } from '../domain/commune.ts';
import type { Complaint } from '../domain/complaint/complaint.ts';
import type { Sheet } from '../domain/procedures/overlay.ts';
import { type Answers, checklist, type Line, type Procedure } from '../domain/procedures/procedure.ts';
import { scanText } from '../domain/scan.ts';
import { categoryInSentence, dayVar, dueVar, hoursPhrase, titleOf } from './commune.ts';
import { conditionPhrase } from './papers.ts';
import { asClause, joined, type Phrase, plain } from './phrase.ts';
import { feeLine, sourcePhrase, standingLines, timeLines, whereLines } from './procedure.ts';

/** The way to hand in that has an address of its own on the card. */
const COUNTER = 'mot_cua';

/** Where a card is made: whose, when, for whom it is worded, and the page a square code leads to (null: bare text). */
export type Around = {
  readonly commune: Commune;
  readonly now: Moment;
  readonly say: (phrase: Phrase) => string;
  readonly scanBase: string | null;
};

/** The papers of a procedure for these answers, as a card. */
export function checklistCard(procedure: Sheet, answers: Answers, around: Around): ChecklistCard {
  const { commune, now, say, scanBase } = around;
  const papers = checklist(procedure, answers);
  const scan = { kind: 'papers', procedure: procedure.id, answers } as const;
  return {
    kind: 'checklist',
    commune: commune.name,
    title: procedure.name,
    heading: say(plain(papers.some(isPaper) ? 'card-papers' : 'card-no-papers')),
    papers: papers.map((line) => paperOf(line, procedure, say)),
    lines: signed(aboutProcedure(procedure, commune, now), say),
    smallPrint: [sourceLine(procedure), ...standingLines(procedure, commune, dayOf(now))].map(say),
    scan: { content: scanText(scan, scanBase), caption: say(plain('card-scan-papers')) },
  };
}

/**
 * The receipt of a submission, as a card: "đã nhận", never "đã thụ lý" (complaints.md §10). A picture is shown to
 * others: the story is not on it, and what it is about only where the identity need not be hidden either.
 */
export function receiptCard(complaint: Complaint, { commune, say, scanBase }: Around): ReceiptCard {
  const { kind, category, owner, due, filedAt } = complaint;
  const matter: Phrase = { key: 'card-category', vars: { category: categoryInSentence(commune, category) } };
  const isShown = complaint.visibility === 'open';
  return {
    kind: 'receipt',
    commune: commune.name,
    title: say({ key: 'card-receipt', vars: { kind: plain(isShown ? `kind-${kind}` : 'card-a-matter') } }),
    heading: say(plain('card-code')),
    code: spelled(complaint.code),
    lines: signed(
      [
        ...(isShown ? ([['matter', matter]] as const) : []),
        ['time', { key: 'card-filed', vars: { day: dayVar(filedAt) } }],
        ['person', { key: 'card-post', vars: { post: titleOf(commune, owner.post) } }],
        ['day', { key: 'card-due', vars: { due: dueVar(due) } }],
        ['phone', phoneLine(commune)],
      ],
      say,
    ),
    smallPrint: [],
    scan: {
      content: scanText({ kind: 'receipt', code: complaint.code }, scanBase),
      caption: say(plain('card-scan-receipt')),
    },
  };
}

/** What must only be known is listed too, and is no paper. */
function isPaper({ document }: Line): boolean {
  return document.kind !== 'info';
}

type Signed = readonly (readonly [SignedLine['sign'], Phrase])[];

function signed(lines: Signed, say: Around['say']): readonly SignedLine[] {
  return lines.map(([sign, phrase]) => ({ sign, text: say(phrase) }));
}

function paperOf({ document, need, conditions }: Line, procedure: Procedure, say: Around['say']): CardPaper {
  const condition: readonly Phrase[] =
    need === 'yes' ? [] : [{ key: 'card-if', vars: { condition: conditionPhrase(conditions, procedure) } }];
  const note: readonly Phrase[] = document.note === null ? [] : [{ verbatim: document.note }];
  const remark = [...condition, ...note].map(say).join(' ');
  return {
    kind: document.kind,
    how: say(plain(`card-how-${document.kind}`)),
    name: asClause(document.name),
    remark: remark === '' ? null : remark,
    isMaybe: need === 'if',
  };
}

/** Fee, time, the day it is there, where, what not to miss, whom to ask. */
function aboutProcedure(procedure: Sheet, commune: Commune, now: Moment): Signed {
  const [time, day] = timeLines(procedure, commune, now);
  const [where] = whereLines(procedure);
  const { channels, deadline } = procedure;
  const counter: Phrase = {
    key: 'card-counter',
    vars: {
      address: [procedure.counter, commune.address].filter((part) => part !== null).join(', '),
      hours: procedure.hours === null ? hoursPhrase(commune.hours) : { verbatim: procedure.hours },
    },
  };
  return [
    ['money', feeLine(procedure)],
    ...(time === undefined ? [] : ([['time', time]] as const)),
    ...(day === undefined ? [] : ([['day', day]] as const)),
    ...(where === undefined ? [] : ([['place', where]] as const)),
    ...(channels.includes(COUNTER) ? ([['place', counter]] as const) : []),
    ...(deadline === null
      ? []
      : ([['bell', { key: 'procedure-deadline', vars: { deadline: asClause(deadline) } }]] as const)),
    ['phone', phoneLine(commune)],
  ];
}

function phoneLine(commune: Commune): Phrase {
  return { key: 'card-phone', vars: { phone: commune.phone } };
}

function sourceLine({ sources }: Procedure): Phrase {
  const source = sources.length === 0 ? plain('source-none') : joined(sources.map(sourcePhrase));
  return { key: 'procedure-source', vars: { source } };
}
