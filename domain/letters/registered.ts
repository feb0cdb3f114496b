// Registered: the apology that a leader signs within a complaint takes its place in the register of letters.
import { type Complaint, isSealed } from '../complaint/complaint.ts';
import { isNobody } from '../complaint/concern.ts';
import type { EventOf } from '../complaint/step.ts';
import type { LetterId } from '../ids.ts';
import type { LetterEvent } from './events.ts';
import type { Addressee, LetterContents, Signed } from './letter.ts';

/**
 * Whether letters about a matter stand in the register, which several people read. A sealed matter does not, nor one
 * that complains about somebody: its number alone would let them count (DESIGN §2, promise 3).
 */
export function standsInRegister(complaint: Complaint): boolean {
  return !isSealed(complaint) && (complaint.subjects === undefined || isNobody(complaint.subjects));
}

/** What the apology says, as it has just been signed. */
export function apologyContents(
  complaint: Complaint,
  { reason, newDue }: Pick<EventOf<'ApologySigned'>, 'reason' | 'newDue'>,
): Extract<LetterContents, { kind: 'apology' }> {
  const { status } = complaint.standing;
  return {
    kind: 'apology',
    complaint: complaint.id,
    code: complaint.code,
    category: complaint.category,
    filedAt: complaint.filedAt,
    standing: status === 'accepted' || status === 'waiting' ? status : 'assigned',
    reason,
    newDue,
  };
}

/** The whole life of such a letter in one step: a human signed it, and it leaves with the notice of the same turn. */
export function apologyEvents(
  letter: LetterId,
  complaint: Complaint,
  signed: Omit<Signed, 'at'> & Pick<EventOf<'ApologySigned'>, 'reason' | 'newDue'>,
  to: Addressee,
): readonly LetterEvent[] {
  const { reason, newDue, ...signature } = signed;
  const contents = apologyContents(complaint, { reason, newDue });
  return [
    { kind: 'Drafted', letter, commune: complaint.commune, contents, to },
    { kind: 'Signed', ...signature },
    { kind: 'Delivered', how: 'chat' },
  ];
}
