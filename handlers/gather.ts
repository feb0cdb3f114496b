// Gather: the facts a flow declared, loaded by name.
import type { FactName, Loaded } from '../flows/facts.ts';
import { answerCheck, answerDraft, answerManners, answerTemplates, manners } from './facts/answer.ts';
import { daysAhead, daysUntil, deputies, myAbsence } from './facts/away.ts';
import { apologyDraft, forwardPosts, oneCase } from './facts/case.ts';
import { balance, caseCount, caseList, lateCases, lateCount, sealedList } from './facts/case-list.ts';
import { complaint, myComplaints, receipt } from './facts/complaint.ts';
import {
  contentKeeper,
  contentTasks,
  lostWish,
  lostWishes,
  sheetPaper,
  sheetPapers,
  sheetReview,
} from './facts/content.ts';
import { counterFields, desk, farHamlets, myTicket } from './facts/counter.ts';
import { dossier, lateDossiers } from './facts/dossier.ts';
import type { Gathering, Loader } from './facts/gathering.ts';
import {
  letter,
  letterDesk,
  letterForm,
  letterRegister,
  lettersToSign,
  openLetters,
} from './facts/letters.ts';
import { categoryGuesses, matters, praise, redirect } from './facts/matter.ts';
import { categories, commune, duty, hamlets, me } from './facts/office.ts';
import { listPapers, myLists, paperList } from './facts/paper-list.ts';
import { lodging, petition } from './facts/petition.ts';
import {
  checklist,
  endedProcedure,
  followUp,
  procedure,
  procedureGroups,
  procedureList,
  procedureMatches,
  procedureOptions,
  procedureQuestion,
  ways,
} from './facts/procedure.ts';
import { genuine, officeTable, official, officials } from './facts/register.ts';
import { report } from './facts/report.ts';
import { figures, openness, reading, reportMonths } from './facts/reports.ts';
import { mergeTarget, sameCases } from './facts/same-case.ts';
import { openMine, similar } from './facts/similar.ts';
import { conduct, namedOfficers, subject, subjects } from './facts/subject.ts';
import {
  bookables,
  bookDays,
  bookTimes,
  myVisits,
  receptionBook,
  receptions,
  visit,
} from './facts/visits.ts';

const LOADERS: { readonly [F in FactName]: Loader<F> } = {
  commune,
  me,
  duty,
  reading,
  reportMonths,
  figures,
  openness,
  categories,
  categoryGuesses,
  matters,
  praise,
  redirect,
  hamlets,
  conduct,
  namedOfficers,
  subjects,
  subject,
  petition,
  lodging,
  report,
  procedure,
  procedureGroups,
  procedureList,
  procedureMatches,
  procedureQuestion,
  procedureOptions,
  checklist,
  followUp,
  ways,
  endedProcedure,
  myLists,
  paperList,
  listPapers,
  contentKeeper,
  contentTasks,
  sheetReview,
  sheetPapers,
  sheetPaper,
  lostWishes,
  lostWish,
  dossier,
  lateDossiers,
  officials,
  official,
  genuine,
  officeTable,
  counterFields,
  farHamlets,
  myTicket,
  bookables,
  receptions,
  bookDays,
  bookTimes,
  myVisits,
  visit,
  desk,
  receptionBook,
  myComplaints,
  receipt,
  openMine,
  similar,
  complaint,
  caseList,
  caseCount,
  lateCases,
  lateCount,
  balance,
  sameCases,
  mergeTarget,
  myAbsence,
  daysAhead,
  daysUntil,
  deputies,
  case: oneCase,
  sealedList,
  answerCheck,
  answerManners,
  manners,
  answerTemplates,
  answerDraft,
  forwardPosts,
  apologyDraft,
  letterDesk,
  lettersToSign,
  openLetters,
  letterRegister,
  letter,
  letterForm,
};

/** Loads the facts named, side by side. */
export async function gather(gathering: Gathering, names: readonly FactName[]): Promise<Loaded> {
  const entries = await Promise.all(
    names.map(async (name) => [name, await LOADERS[name](gathering)] as const),
  );
  return Object.fromEntries(entries);
}
