// Remember: lists that were read and searches that were lost, as the talk has shown them.
import type { Id, Ids, ProcedureId } from '../domain/ids.ts';
import type { InquiryEnd } from '../domain/procedures/inquiry.ts';
import { listFrom } from '../domain/procedures/paper-list.ts';
import { knownAnswers } from '../flows/facts.ts';
import type { Talk } from '../flows/state.ts';
import { witnessed } from '../flows/witness.ts';
import type { Gathering } from './facts/gathering.ts';
import type { ContentChange } from './turn.ts';

/** What is to be written down of the way a talk has gone in this message. */
export async function rememberedOf(
  { deps, line, commune, now }: Omit<Gathering, 'run'>,
  after: Talk,
): Promise<readonly ContentChange[]> {
  const seen = witnessed(line.talk, after);
  if (seen === null) return [];
  switch (seen.kind) {
    case 'list_read': {
      const sheet = (await deps.procedures.sheets(commune.id)).get(seen.procedure);
      if (sheet === undefined) return [];
      const list = listFrom(sheet, knownAnswers(seen.answers), now);
      return [
        { kind: 'list_given', person: line.person.id, list },
        inquired(deps.ids, 'list_read', seen.procedure),
      ];
    }
    case 'search_lost': {
      const { text, how } = seen;
      return [
        { kind: 'search_lost', search: { id: deps.ids.next<Id<'lost-search'>>(), text, how, at: now } },
        inquired(deps.ids, how, null),
      ];
    }
    default:
      return seen satisfies never;
  }
}

/** Noted beside it without the person: lists and lost searches are let go in time, months are counted for good. */
function inquired(ids: Ids, end: InquiryEnd, procedure: ProcedureId | null): ContentChange {
  return { kind: 'inquired', inquiry: { id: ids.next<Id<'inquiry'>>(), end, procedure } };
}
