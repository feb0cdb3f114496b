// Drafts: what a clerk told in a flow becomes the contents of a letter and its addressee.
import { findComplaintByCode } from '../../db/complaints.ts';
import { dossierById } from '../../db/dossiers.ts';
import { loadPerson } from '../../db/people.ts';
import { DAY, type Day, dayOf, type Moment } from '../../domain/clock.ts';
import { codeIn } from '../../domain/code.ts';
import type { Commune } from '../../domain/commune.ts';
import type { Complaint, Told } from '../../domain/complaint/complaint.ts';
import { mayKnowCitizen } from '../../domain/complaint/lifecycle.ts';
import { daySaid } from '../../domain/day-said.ts';
import { type DossierId, type HamletId, id, type OfficerId } from '../../domain/ids.ts';
import type { Addressee, LetterContents } from '../../domain/letters/letter.ts';
import { standsInRegister } from '../../domain/letters/registered.ts';
import type { LetterSubmission } from '../../flows/submit.ts';
import type { Deps } from '../deps.ts';

/** Where a letter is drafted. */
export type Drafting = {
  readonly commune: Commune;
  readonly officer: OfficerId;
  readonly now: Moment;
};

export type DraftSubmission = Extract<LetterSubmission, { command: `Draft${string}` }>;

/** What a letter says, and to whom. */
export type Drafted = { readonly contents: LetterContents; readonly to: Addressee };

/** A day that nobody could have meant: contents with it are refused by the domain, never half understood. */
const NO_DAY: Day = '9999-12-31';

/** The letter a submission asks for; null when it thanks the sender of no matter that may be named. */
export async function draftOf(
  deps: Deps,
  submission: DraftSubmission,
  drafting: Drafting,
): Promise<Drafted | null> {
  const today = dayOf(drafting.now);
  switch (submission.command) {
    case 'DraftBirthLetter': {
      const { child, name, hamlet } = submission.fields;
      return { contents: { kind: 'birth', child: text(child) }, to: named(text(name), hamlet) };
    }
    case 'DraftMarriageLetter': {
      const couple = text(submission.fields.couple);
      return { contents: { kind: 'marriage', couple }, to: named(couple, submission.fields.hamlet) };
    }
    case 'DraftCondolence': {
      const { deceased, name, hamlet, when, visited } = submission.fields;
      const visitedOn = visitedDay(when, visited, drafting.now) ?? NO_DAY;
      const contents = { kind: 'condolence', deceased: text(deceased), visitedOn } as const;
      return { contents, to: named(text(name), hamlet) };
    }
    case 'DraftThanks':
      return thanksOf(deps, submission, drafting);
    case 'DraftDueDossier':
      return dueDossierOf(deps, submission, drafting);
    case 'DraftLateDossier': {
      const { dossier, matter, name, hamlet, received, promised, reason, newDay } = submission.fields;
      const dayIn = (told: Told | null) => daySaid(text(told), today) ?? NO_DAY;
      const contents = {
        kind: 'late_dossier',
        dossier: text(dossier),
        matter: text(matter),
        received: dayIn(received),
        promised: dayIn(promised),
        reason: text(reason),
        newDay: dayIn(newDay),
      } as const;
      return { contents, to: named(text(name), hamlet) };
    }
    default:
      return submission satisfies never;
  }
}

/** The official apology for a dossier of the imported list; null when it is there no more. */
async function dueDossierOf(
  deps: Deps,
  { fields }: Extract<DraftSubmission, { command: 'DraftDueDossier' }>,
  { commune, now }: Drafting,
): Promise<Drafted | null> {
  const wanted = id<DossierId>(fields.dossier ?? '');
  const found = await deps.db.within(commune.id, (tx) => dossierById(tx, commune.id, wanted));
  if (found === null) return null;
  const { code, matter, received, promised, name } = found;
  const newDay = daySaid(text(fields.newDay), dayOf(now)) ?? NO_DAY;
  const contents = {
    kind: 'late_dossier',
    dossier: code,
    matter,
    received,
    promised,
    reason: text(fields.reason),
    newDay,
  } as const;
  return { contents, to: named(name, null) };
}

/** The day of a visit, chosen or typed; null when it was not understood. */
export function visitedDay(when: string | null, visited: Told | null, now: Moment): Day | null {
  switch (when) {
    case 'today':
      return dayOf(now);
    case 'yesterday':
      return dayOf(now - DAY);
    default:
      return daySaid(text(visited), dayOf(now));
  }
}

/**
 * The matter with this receipt, when it is none that must stay among few. The office learns nothing of it: the letter
 * says what the clerk says, and goes to whoever sent it.
 */
export async function senderOf(
  deps: Deps,
  code: string,
  { commune }: Pick<Drafting, 'commune'>,
): Promise<Complaint | null> {
  const receipt = codeIn(code);
  if (receipt === null) return null;
  const found = await deps.db.within(commune.id, (tx) => findComplaintByCode(tx, commune.id, receipt));
  return found !== null && standsInRegister(found) ? found : null;
}

async function thanksOf(
  deps: Deps,
  { fields }: Extract<DraftSubmission, { command: 'DraftThanks' }>,
  drafting: Drafting,
): Promise<Drafted | null> {
  const { deed, good, name, hamlet, code } = fields;
  const contents = { kind: 'thanks', deed: text(deed), good: text(good) || null, code: null } as const;
  if (text(name) !== '') return { contents, to: named(text(name), hamlet) };
  const found = await senderOf(deps, text(code), drafting);
  if (found === null) return null;
  return { contents: { ...contents, code: found.code }, to: await senderAddress(deps, found, drafting) };
}

/** Whoever sent it; their name only where this officer may know it. */
async function senderAddress(
  deps: Deps,
  found: Complaint,
  { commune, officer, now }: Drafting,
): Promise<Addressee> {
  const person = mayKnowCitizen(officer, found, { commune, now })
    ? await deps.db.within(commune.id, (tx) => loadPerson(tx, commune.id, found.citizen))
    : null;
  return { name: person?.name ?? null, hamlet: null, person: found.citizen };
}

function named(name: string, hamlet: string | null): Addressee {
  return { name, hamlet: hamlet === null ? null : id<HamletId>(hamlet), person: null };
}

function text(told: Told | null): string {
  return told?.text?.trim() ?? '';
}
