// Catalogue: every flow there is, in one list.
import { add } from './citizen/add.ts';
import { address } from './citizen/address.ts';
import { book } from './citizen/book.ts';
import { cancelVisit } from './citizen/cancel-visit.ts';
import { comeBack } from './citizen/come-back.ts';
import { complaint } from './citizen/complaint.ts';
import { contest } from './citizen/contest.ts';
import { correct } from './citizen/correct.ts';
import { counter } from './citizen/counter.ts';
import { danger } from './citizen/danger.ts';
import { denounce } from './citizen/denounce.ts';
import { dossier } from './citizen/dossier.ts';
import { elsewhere } from './citizen/elsewhere.ts';
import { erase } from './citizen/erase.ts';
import { genuine } from './citizen/genuine.ts';
import { giveUp } from './citizen/give-up.ts';
import { help } from './citizen/help.ts';
import { hours } from './citizen/hours.ts';
import { keepList } from './citizen/keep-list.ts';
import { keptList } from './citizen/kept-list.ts';
import { language } from './citizen/language.ts';
import { meetLeader } from './citizen/meet-leader.ts';
import { menu as citizenMenu } from './citizen/menu.ts';
import { myLists } from './citizen/my-lists.ts';
import { number } from './citizen/number.ts';
import { office } from './citizen/office.ts';
import { officials } from './citizen/officials.ts';
import { openness } from './citizen/openness.ts';
import { papers } from './citizen/papers.ts';
import { papersCard } from './citizen/papers-card.ts';
import { person } from './citizen/person.ts';
import { petitionForm } from './citizen/petition-form.ts';
import { praise } from './citizen/praise.ts';
import { procedure } from './citizen/procedure.ts';
import { rate } from './citizen/rate.ts';
import {
  attitudeFair,
  attitudeGood,
  attitudePoor,
  rateFair,
  rateGood,
  ratePoor,
} from './citizen/rate-at-once.ts';
import { receiptCard } from './citizen/receipt-card.ts';
import { reply } from './citizen/reply.ts';
import { report } from './citizen/report.ts';
import { sentBack } from './citizen/sent-back.ts';
import { sort } from './citizen/sort.ts';
import { ticket } from './citizen/ticket.ts';
import { track } from './citizen/track.ts';
import { visit } from './citizen/visit.ts';
import { visits } from './citizen/visits.ts';
import { whichPaper } from './citizen/which-paper.ts';
import type { Flow } from './flow.ts';
import { absent } from './leader/absent.ts';
import { accept } from './leader/accept.ts';
import { answer } from './leader/answer.ts';
import { apology } from './leader/apology.ts';
import { ask } from './leader/ask.ts';
import { askWhy } from './leader/ask-why.ts';
import { away } from './leader/away.ts';
import { balance } from './leader/balance.ts';
import { caseFlow } from './leader/case.ts';
import { cases } from './leader/cases.ts';
import { content } from './leader/content.ts';
import { desk } from './leader/desk.ts';
import { figures } from './leader/figures.ts';
import { forward } from './leader/forward.ts';
import { giveReason } from './leader/give-reason.ts';
import { handOver } from './leader/hand-over.ts';
import { lacking } from './leader/lacking.ts';
import { late } from './leader/late.ts';
import { link } from './leader/link.ts';
import { lostSearches } from './leader/lost-searches.ts';
import { menu as leaderMenu } from './leader/menu.ts';
import { merge } from './leader/merge.ts';
import { monthly } from './leader/monthly.ts';
import { next } from './leader/next.ts';
import { note } from './leader/note.ts';
import { noticeHours } from './leader/notice-hours.ts';
import { overdue } from './leader/overdue.ts';
import { passSealed } from './leader/pass-sealed.ts';
import { receptions } from './leader/receptions.ts';
import { refuse } from './leader/refuse.ts';
import { returnCase } from './leader/return.ts';
import { reveal } from './leader/reveal.ts';
import { reviewSheet } from './leader/review-sheet.ts';
import { sealed } from './leader/sealed.ts';
import { takeBack } from './leader/take-back.ts';
import { takenOver } from './leader/taken-over.ts';
import { tell } from './leader/tell.ts';
import { urgent } from './leader/urgent.ts';
import { letterBirth } from './letters/birth.ts';
import { letters } from './letters/desk.ts';
import { letterFix } from './letters/fix.ts';
import { letterLate } from './letters/late.ts';
import { letter } from './letters/letter.ts';
import { letterMarriage } from './letters/marriage.ts';
import { letterNew } from './letters/new.ts';
import { letterSorrow } from './letters/sorrow.ts';
import { letterThanks } from './letters/thanks.ts';

/** Flows by their id. */
export type Catalogue = ReadonlyMap<string, Flow>;

/** Flows as a catalogue; two of the same id are a mistake. */
export function catalogueOf(flows: readonly Flow[]): Catalogue {
  const catalogue = new Map(flows.map((flow) => [flow.id, flow]));
  if (catalogue.size !== flows.length) throw new Error('Two flows have the same id');
  return catalogue;
}

/** All flows of the assistant. A new flow is a new file and a line here. */
export const CATALOGUE: Catalogue = catalogueOf([
  add,
  address,
  complaint,
  contest,
  correct,
  danger,
  denounce,
  elsewhere,
  erase,
  help,
  keepList,
  keptList,
  language,
  citizenMenu,
  openness,
  myLists,
  papers,
  papersCard,
  person,
  petitionForm,
  praise,
  procedure,
  rate,
  rateGood,
  rateFair,
  ratePoor,
  attitudeGood,
  attitudeFair,
  attitudePoor,
  receiptCard,
  reply,
  report,
  sentBack,
  sort,
  track,
  whichPaper,
  office,
  dossier,
  officials,
  genuine,
  hours,
  meetLeader,
  counter,
  number,
  ticket,
  giveUp,
  comeBack,
  book,
  visits,
  visit,
  cancelVisit,
  desk,
  next,
  lacking,
  absent,
  receptions,
  accept,
  answer,
  apology,
  ask,
  askWhy,
  away,
  balance,
  caseFlow,
  cases,
  figures,
  content,
  forward,
  giveReason,
  handOver,
  late,
  passSealed,
  link,
  lostSearches,
  leaderMenu,
  monthly,
  merge,
  note,
  noticeHours,
  overdue,
  refuse,
  reviewSheet,
  returnCase,
  takeBack,
  takenOver,
  reveal,
  sealed,
  tell,
  letters,
  letter,
  letterNew,
  letterFix,
  letterBirth,
  letterMarriage,
  letterSorrow,
  letterThanks,
  letterLate,
  urgent,
]);
