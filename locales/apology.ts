// The apology for a date that will not be kept: its seven contents (DESIGN §5), drafted here, signed by a human.
import type { Due } from '../domain/calendar.ts';
import type { Moment } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { Owner } from '../domain/complaint/complaint.ts';
import type { CategoryId } from '../domain/ids.ts';
import type { ReasonFault } from '../domain/letters/reason.ts';
import { categoryInSentence, dayVar, dueVar, nameOf, titleOf } from './commune.ts';
import { type Phrase, plain } from './phrase.ts';

/** What an apology says besides to whom it goes: the reader is addressed as they wish. */
export type ApologyContents = {
  readonly code: string;
  readonly category: CategoryId;
  readonly filedAt: Moment;
  readonly standing: 'assigned' | 'accepted' | 'waiting';
  readonly reason: string;
  readonly newDue: Due;
  readonly by: Owner;
};

/** To whom · receipt and matter · day received · where it stands · reason · new date · name and post of the signer. */
export function apologyLetter(contents: ApologyContents, commune: Commune): readonly Phrase[] {
  return [
    plain('apology-to'),
    ...apologyBody(contents, commune),
    {
      key: 'apology-signed',
      vars: {
        title: titleOf(commune, contents.by.post),
        name: nameOf(commune, contents.by.officer) ?? commune.name,
      },
    },
  ];
}

/** What stands between addressee and signature. */
export function apologyBody(contents: Omit<ApologyContents, 'by'>, commune: Commune): readonly Phrase[] {
  const category = categoryInSentence(commune, contents.category);
  return [
    { key: 'apology-sorry', vars: { code: { kind: 'code', code: contents.code }, category } },
    { key: 'apology-received', vars: { filed: dayVar(contents.filedAt) } },
    { key: 'apology-standing', vars: { standing: plain(`apology-standing-${contents.standing}`) } },
    { key: 'apology-why', vars: { reason: contents.reason } },
    { key: 'apology-new-date', vars: { due: dueVar(contents.newDue) } },
  ];
}

/** What is wrong with a reason, as the officer reads it. */
export function reasonFault(fault: ReasonFault): Phrase {
  return plain(`reason-fault-${fault}`);
}
