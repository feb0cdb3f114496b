// A procedure in words, but for its papers: fee, time, places, sources and how far to trust it.
import { type Day, dayOf, type Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import { calendarFor } from '../domain/complaint/context.ts';
import { resultBy } from '../domain/procedures/due-date.ts';
import { type Fee, feeOf } from '../domain/procedures/money.ts';
import type { Sheet } from '../domain/procedures/overlay.ts';
import { type Procedure, type Source, WAYS } from '../domain/procedures/procedure.ts';
import { type Caution, cautions } from '../domain/procedures/standing.ts';
import { dueVar } from './commune.ts';
import { asClause, joined, type Phrase, plain, type Var } from './phrase.ts';

/** What else is to be known, one a line: fee, time, where, who decides, deadline, advice, source, standing. */
export function detailLines(procedure: Sheet, commune: Commune, now: Moment): readonly Phrase[] {
  const { deadline, notes, sources } = procedure;
  return [
    feeLine(procedure),
    ...timeLines(procedure, commune, now),
    ...whereLines(procedure),
    ...(deadline === null
      ? []
      : [{ key: 'procedure-deadline', vars: { deadline: asClause(deadline) } } as const]),
    ...notes.map((note): Phrase => ({ key: 'procedure-note', vars: { note: asClause(note) } })),
    {
      key: 'procedure-source',
      vars: { source: sources.length === 0 ? plain('source-none') : joined(sources.map(sourcePhrase)) },
    },
    ...standingLines(procedure, commune, dayOf(now)),
  ];
}

/** The fee; a plain amount in figures and in words. */
export function feeLine({ fee }: Pick<Procedure, 'fee'>): Phrase {
  return { key: 'procedure-fee', vars: { fee: feePhrase(feeOf(fee)) } };
}

/** How long it takes; and the day with its weekday, where the time limit is a plain number of days. */
export function timeLines({ timeLimit }: Procedure, commune: Commune, now: Moment): readonly Phrase[] {
  const time: Phrase = { key: 'procedure-time', vars: { time: asClause(timeLimit) } };
  const result = resultBy(timeLimit, calendarFor(commune), now);
  if (result === null) return [time];
  const from: Var = { kind: 'day', day: result.from };
  return [time, { key: 'procedure-result-by', vars: { from, due: dueVar(result.due) } }];
}

/** Where it is handed in, at which counter of the commune, and who decides. */
export function whereLines({ channels, authority, counter, hours }: Sheet): readonly Phrase[] {
  return [
    { key: 'procedure-where', vars: { where: waysPhrase(channels) } },
    ...(counter === null
      ? []
      : [{ key: 'procedure-counter', vars: { counter: asClause(counter) } } as const]),
    ...(hours === null ? [] : [{ key: 'procedure-hours', vars: { hours: asClause(hours) } } as const]),
    { key: 'procedure-authority', vars: { authority: asClause(authority) } },
  ];
}

/** Ways of handing in, one after the other. */
export function waysPhrase(channels: readonly string[]): Phrase {
  return joined(channels.map(wayPhrase));
}

/** How far it may be trusted: approved, or every caution and whom to ask before setting out. */
export function standingLines(procedure: Procedure, commune: Commune, today: Day): readonly Phrase[] {
  const { reviewed } = procedure;
  const approved: readonly Phrase[] =
    reviewed === null
      ? []
      : [
          {
            key: 'procedure-reviewed',
            vars: { who: `${reviewed.role} ${reviewed.by}`, date: { kind: 'day', day: reviewed.date } },
          },
        ];
  const doubts = cautions(procedure, today).map(cautionPhrase);
  return doubts.length === 0
    ? approved
    : [...approved, ...doubts, { key: 'procedure-recheck', vars: { phone: commune.phone } }];
}

function cautionPhrase(caution: Caution): Phrase {
  switch (caution.kind) {
    case 'secondhand':
      return plain('procedure-secondhand');
    case 'overdue':
      return { key: 'procedure-overdue', vars: { day: { kind: 'day', day: caution.since } } };
    case 'unreviewed':
      return plain('procedure-unreviewed');
    default:
      return caution satisfies never;
  }
}

/** A fee in words. */
export function feePhrase(fee: Fee): Phrase {
  switch (fee.kind) {
    case 'free':
      return plain('fee-free');
    case 'amount':
      return besides(amountPhrase(fee.dong, fee.per), fee.besides);
    case 'text':
      return { verbatim: asClause(fee.text) };
    default:
      return fee satisfies never;
  }
}

function amountPhrase(dong: number, per: string | null): Phrase {
  const money: Var = { kind: 'money', dong };
  return per === null
    ? { key: 'fee-amount', vars: { money } }
    : { key: 'fee-amount-per', vars: { money, unit: per } };
}

function besides(fee: Phrase, rest: string | null): Phrase {
  return rest === null ? fee : { key: 'fee-besides', vars: { fee, rest: asClause(rest) } };
}

/** A way to hand in, in words. */
function wayPhrase(way: string): Phrase {
  const known = WAYS.find((each) => each === way);
  return known === undefined ? { verbatim: way } : plain(`way-${known}`);
}

/** A source with the month it was last compared with. */
export function sourcePhrase({ title, checked }: Source): Phrase {
  return checked === null
    ? { key: 'source-unchecked', vars: { title } }
    : { key: 'source-checked', vars: { title, checked } };
}
