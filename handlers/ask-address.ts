// Ask address: whoever has sent their first matter is asked, once and politely, how they wish to be called.
import { complaintsOfCitizen } from '../db/complaints.ts';
import { isSealed } from '../domain/complaint/complaint.ts';
import { beginAction } from '../flows/action.ts';
import { plain } from '../locales/phrase.ts';
import type { Asking } from './asking.ts';
import type { Deps } from './deps.ts';
import type { ComplaintChange, Tell } from './turn.ts';

/**
 * The question, when this is the person's first matter and they have not chosen; it never comes again, answered or not
 * (courtesy-and-letters.md §3). Not beside danger or a sealed matter, where nothing else is asked.
 */
export async function addressAsked(
  deps: Deps,
  { line, commune }: Asking,
  change: ComplaintChange | undefined,
): Promise<readonly Tell[]> {
  const { person } = line;
  if (change === undefined || change.before !== null) return [];
  const isOrdinary = change.after.urgency !== 'emergency' && !isSealed(change.after);
  if (!isOrdinary || person.addressTerm !== null || person.officer !== null) return [];
  const sent = await deps.db.within(commune.id, (tx) => complaintsOfCitizen(tx, commune.id, person.id, 1));
  if (sent.length > 0) return [];
  return [
    {
      to: { kind: 'person', person: person.id },
      purpose: 'reply',
      phrases: [plain('address-ask-once')],
      choices: [{ label: plain('address-choose'), action: beginAction('citizen/address', null) }],
      media: [],
    },
  ];
}
