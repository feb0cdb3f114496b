// Facts of dossiers: where one stands, for whom it is shown, and those for which the office owes an apology.
import { dueDossiers, findDossier } from '../../db/dossiers.ts';
import { addWorkingDays } from '../../domain/calendar.ts';
import { dayOf, MINUTE } from '../../domain/clock.ts';
import { calendarFor } from '../../domain/complaint/context.ts';
import { provesBearer } from '../../domain/dossier/dossier.ts';
import { mayWriteLetters } from '../../domain/letters/rights.ts';
import type { Facts } from '../../flows/facts.ts';
import { dossierDetails, dossierLine, dossierStanding } from '../../locales/dossier.ts';
import { plain } from '../../locales/phrase.ts';
import { type Loader, told } from './gathering.ts';

/** A list longer than this is of no use on a phone. */
const LISTED = 40;
/** Tries of codes and of second facts (DESIGN §3 Code): 5 in 10 minutes for each account, and 100 an hour in a commune. */
const TRIES = { most: 5, withinMs: 10 * MINUTE };
const COMMUNE_TRIES = { most: 100, withinMs: 60 * MINUTE };

export const dossier: Loader<'dossier'> = async (gathering) => {
  const { deps, commune, line, now } = gathering;
  const code = told(gathering, 'code')?.text ?? '';
  const proof = told(gathering, 'proof')?.text ?? null;
  const isAllowed =
    deps.tries.allow(`dossier ${line.conversation}`, TRIES) &&
    deps.tries.allow(`dossiers ${commune.id}`, COMMUNE_TRIES);
  if (!isAllowed) return { ...NOTHING_FOUND, isTooOften: true };
  const found = await deps.db.within(commune.id, (tx) => findDossier(tx, commune.id, code));
  if (found === null) return NOTHING_FOUND;
  const isProven = proof !== null && provesBearer(found, proof);
  return {
    isFound: true,
    isTooOften: false,
    isProven,
    standing: dossierStanding(found, dayOf(now)),
    details: isProven ? dossierDetails(found) : [],
  };
};

const NOTHING_FOUND: Facts['dossier'] = {
  isFound: false,
  isTooOften: false,
  isProven: false,
  standing: plain('dossier-unknown'),
  details: [],
};

export const lateDossiers: Loader<'lateDossiers'> = async ({ deps, commune, line, now }) => {
  const { officer } = line.person;
  if (officer === null || !mayWriteLetters(officer, commune)) return [];
  const tomorrow = addWorkingDays(calendarFor(commune), dayOf(now), 1);
  const due = await deps.db.within(commune.id, (tx) => dueDossiers(tx, commune.id, tomorrow, LISTED));
  return due.map((one) => ({ id: one.id, label: dossierLine(one) }));
};
