// Answers to what is asked on about a procedure: each by its own lines, in the order of the list of follow-ups.
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Sheet } from '../domain/procedures/overlay.ts';
import type { Procedure } from '../domain/procedures/procedure.ts';
import { type Representation, representationOf } from '../domain/procedures/representative.ts';
import type { FollowUp } from '../domain/words/follow-ups.ts';
import { hoursPhrase } from './commune.ts';
import { asClause, joined, type Phrase, plain } from './phrase.ts';
import { feeLine, timeLines, waysPhrase, whereLines } from './procedure.ts';

/** Ways of handing in from where one is; they need the person's own VNeID. */
const ONLINE: ReadonlySet<string> = new Set(['dvcqg', 'vneid', 'cong_bo_cong_an']);
const COUNTER = 'mot_cua';
const HOME = 'luu_dong';

/** What answers are given for: the procedure at hand, the commune, the moment. */
export type Asked = { readonly procedure: Sheet; readonly commune: Commune; readonly now: Moment };

/** The lines that answer everything asked on; for the papers themselves the list is shown again instead. */
export function followUpLines(asked: readonly FollowUp[], about: Asked): readonly Phrase[] {
  return asked.flatMap((each) => answerLines(each, about));
}

function answerLines(asked: FollowUp, { procedure, commune, now }: Asked): readonly Phrase[] {
  switch (asked) {
    case 'papers':
      return [];
    case 'fee':
      return [feeLine(procedure)];
    case 'time':
      return timeLines(procedure, commune, now);
    case 'where':
      return [...whereLines(procedure), ...counterLines(procedure, commune)];
    case 'online':
      return onlineLines(procedure);
    case 'home':
      return [homeLine(procedure, commune)];
    case 'proxy':
      return proxyLines(representationOf(procedure), commune);
    default:
      return asked satisfies never;
  }
}

function counterLines({ channels }: Sheet, { address, hours, phone }: Commune): readonly Phrase[] {
  if (!channels.includes(COUNTER)) return [];
  return [{ key: 'follow-up-counter', vars: { address, hours: hoursPhrase(hours), phone } }];
}

/** The portal finds a procedure by its national code at once, by its name among many. */
function onlineLines({ name, code, channels }: Procedure): readonly Phrase[] {
  const ways = channels.filter((way) => ONLINE.has(way));
  const find: Phrase =
    code === null
      ? { key: 'follow-up-find', vars: { name } }
      : { key: 'follow-up-find-code', vars: { name, code } };
  if (ways.length > 0) return [{ key: 'follow-up-online', vars: { where: waysPhrase(ways), find } }];
  return [plain('follow-up-offline'), { key: 'procedure-where', vars: { where: waysPhrase(channels) } }];
}

function homeLine({ channels }: Procedure, { phone }: Commune): Phrase {
  return { key: channels.includes(HOME) ? 'follow-up-home' : 'follow-up-home-ask', vars: { phone } };
}

function proxyLines(
  { sentences, others, byCivilStatusRule }: Representation,
  { phone }: Commune,
): readonly Phrase[] {
  const lines: readonly Phrase[] = [
    ...sentences.map((verbatim): Phrase => ({ verbatim })),
    ...others.map(otherLine),
    ...(byCivilStatusRule ? [plain('follow-up-proxy-rule')] : []),
  ];
  return lines.length > 0 ? lines : [{ key: 'follow-up-proxy-unknown', vars: { phone } }];
}

function otherLine({ who, papers }: Representation['others'][number]): Phrase {
  const person: Phrase = who === null ? plain('follow-up-proxy-sent') : { verbatim: who };
  if (papers.length === 0) return { key: 'follow-up-proxy-nothing', vars: { who: person } };
  const added = joined(papers.map(({ name }) => ({ verbatim: asClause(name) })));
  return { key: 'follow-up-proxy', vars: { who: person, papers: added } };
}
