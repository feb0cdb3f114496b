// Commands a flow can give: their fields, each named by the kind of slot that fills it.

import type { RunId } from '../domain/ids.ts';
import type { LetterCommandFields } from './letter-commands.ts';
import type { About, SlotKind, SlotValue, SlotValues } from './state.ts';

/**
 * Command → field → slot kind. Those about a complaint take it from what the run is about.
 * `handlers/carry-out` turns them into commands of the domain or changes of a person.
 */
export type FlowCommandFields = {
  File: {
    readonly category: 'item';
    readonly submission: 'choice';
    readonly told: 'told';
    readonly photos: 'photos';
    readonly hamlet: 'item';
    readonly place: 'place';
    readonly phone: 'phone';
    readonly visibility: 'choice';
    /** Whom it complains about: an officer, or a unit by the post of its head. */
    readonly subject: 'item';
  };
  /** Several matters of one message, filed as complaints of their own that are linked. */
  FileSeveral: {
    readonly told: 'told';
    readonly photos: 'photos';
    readonly hamlet: 'item';
    readonly place: 'place';
    readonly phone: 'phone';
    readonly visibility: 'choice';
    readonly subject: 'item';
  };
  /** Danger: filed at once as an emergency, a human is paged. `danger` is a `DangerKind` of `domain/understanding.ts`. */
  Alarm: { readonly danger: 'choice'; readonly told: 'told'; readonly photos: 'photos' };
  /** Words with denunciation content, handed over on the restricted road. */
  HandOverDenunciation: { readonly told: 'told' };
  Supplement: { readonly told: 'told'; readonly photos: 'photos'; readonly place: 'place' };
  Withdraw: Record<never, never>;
  Rate: { readonly rating: 'choice'; readonly attitude: 'choice' };
  /** Join somebody's matter instead of filing it again; told: what to add. */
  Join: { readonly complaint: 'item'; readonly told: 'told'; readonly photos: 'photos' };
  Leave: Record<never, never>;
  Correct: { readonly told: 'told'; readonly hamlet: 'item'; readonly place: 'place' };
  Reopen: { readonly told: 'told' };
  Accept: Record<never, never>;
  AskCitizen: { readonly question: 'told' };
  Forward: { readonly post: 'item'; readonly reason: 'told' };
  /** `overrule`: why a superior lets an answer leave that lacks something. */
  Answer: {
    readonly answer: 'told';
    /** A template of the commune, sent as it is filled; stands back behind a typed answer. */
    readonly template: 'item';
    readonly photos: 'photos';
    readonly overrule: 'told';
  };
  Refuse: { readonly ground: 'choice'; readonly place: 'told' };
  /** A sealed matter is opened; who, and when, is recorded. */
  ReadSealed: Record<never, never>;
  /** A sealed matter has been handed over outside, with a proof. */
  HandOverSealed: { readonly to: 'choice'; readonly how: 'choice' };
  SignApology: { readonly reason: 'told' };
  Note: { readonly text: 'told' };
  Return: { readonly reason: 'told' };
  ProposeHandOver: { readonly agency: 'told'; readonly reason: 'told' };
  NoteTakenOver: Record<never, never>;
  NoteTurnedDown: { readonly reason: 'told' };
  MarkUrgent: Record<never, never>;
  AskWhy: Record<never, never>;
  GiveReason: { readonly reason: 'told' };
  TakeBack: Record<never, never>;
  /** `into`: the complaint that goes on for both. */
  Merge: { readonly into: 'item' };
  /** Days `YYYY-MM-DD`, both whole; `deputy` is an officer. */
  GoAway: { readonly from: 'item'; readonly to: 'item'; readonly deputy: 'item' };
  EndAbsence: Record<never, never>;
  /** A word of `NOTICE_HOURS`. */
  ChooseNoticeHours: { readonly hours: 'choice' };
  NoteHeard: Record<never, never>;
  /** Language (`vi`, `vi-easy`, `en`) and mode (`text`, `voice`, `both`). */
  ChooseLanguage: { readonly language: 'choice'; readonly mode: 'choice' };
  /** A word of address, chosen or typed. */
  ChooseAddressTerm: { readonly term: 'choice'; readonly said: 'told' };
  /** Redeem an invite: the person becomes the officer's chat. */
  LinkOfficer: { readonly invite: 'told' };
  /** Open the relay with the officer on duty. */
  CallPerson: { readonly about: 'told' };
  /** Person in a relay speaks, or closes it. */
  RelaySay: { readonly told: 'told'; readonly photos: 'photos'; readonly place: 'place' };
  RelayClose: Record<never, never>;
  /** Send what the run is about as a picture: the papers of a procedure for these answers, or a receipt. */
  SendCard: { readonly answers: 'answers' };
  /** Send a petition as files: `words`, `received` and `name` are filled in where the citizen wants them to be. */
  SendForm: {
    readonly petition: 'choice';
    readonly receiver: 'choice';
    readonly words: 'told';
    readonly received: 'told';
    readonly name: 'told';
  };
  /** Send the report of a month, `YYYY-MM`. */
  SendReport: { readonly month: 'item' };
  /** The list of papers for these answers is kept until the person lets it go. */
  KeepList: { readonly answers: 'answers' };
  /** One paper of a kept list is ticked off, or no longer (`domain/procedures/paper-list.ts` names it). */
  TickPaper: { readonly paper: 'item' };
  DropList: Record<never, never>;
  /** The counter asked for a paper that was not on the list. */
  ReportSentBack: Record<never, never>;
  /** Which paper that was. */
  SayWhichPaper: { readonly told: 'told'; readonly photos: 'photos' };
  /** An officer says something differently of a sheet; `part` names what (`domain/procedures/correction.ts`). */
  CorrectSheet: {
    readonly part: 'choice';
    readonly words: 'told';
    readonly paper: 'item';
    readonly how: 'choice';
  };
  /** An officer signs a sheet as it stands, and will look again after these months. */
  SignSheet: { readonly months: 'choice' };
  /** A wish that people searched for in vain is dealt with. */
  DropSearches: { readonly wish: 'item' };
  /** Take a number for a field of the counters; `priority` is `yes` or `no`, never why. */
  TakeNumber: { readonly field: 'item'; readonly priority: 'choice' };
  GiveUpNumber: { readonly ticket: 'item' };
  /** Back with the paper that was missing. */
  ComeBack: { readonly ticket: 'item' };
  /** A clerk's deeds; `ticket` is whom the screen or the button was about. */
  CallNext: { readonly ticket: 'item' };
  ServeTicket: { readonly ticket: 'item' };
  SendForPaper: { readonly ticket: 'item'; readonly paper: 'told' };
  NoteAbsent: { readonly ticket: 'item' };
  PauseDesk: Record<never, never>;
  ResumeDesk: Record<never, never>;
  /** Book a slot: what (`BookableId`), its moment in milliseconds, and why for a reception. */
  BookVisit: { readonly what: 'item'; readonly at: 'item'; readonly reason: 'choice' };
  CancelVisit: Record<never, never>;
  /** Ask for one's data to be deleted. */
  AskErasure: Record<never, never>;
} & LetterCommandFields;

export type FlowCommandKind = keyof FlowCommandFields;

/** The flow in which a talk goes on after its command, with what is known there already. */
export type Onward = { readonly flow: string; readonly known: Readonly<Record<string, SlotValue>> };

/** A command given by a run, its fields filled; a field left empty is null. */
export type Submission = {
  readonly [C in FlowCommandKind]: {
    readonly command: C;
    readonly run: RunId;
    readonly about: About | null;
    /** Where the talk goes on; it rests when nothing is said of it. */
    readonly goesOn?: Onward;
    readonly fields: {
      readonly [P in keyof FlowCommandFields[C]]: FlowCommandFields[C][P] extends SlotKind
        ? SlotValues[FlowCommandFields[C][P]] | null
        : never;
    };
  };
}[FlowCommandKind];

/** A command about letters, given by a run. */
export type LetterSubmission = Extract<Submission, { command: keyof LetterCommandFields }>;
