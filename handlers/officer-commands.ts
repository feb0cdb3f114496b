// Officers' commands: what an officer's flow submitted, told as a command of the complaint's life.
import type { Command } from '../domain/complaint/commands.ts';
import { REFUSAL_GROUNDS } from '../domain/complaint/complaint.ts';
import { HAND_OVER_MEANS, SEALED_RECEIVERS } from '../domain/complaint/sealed.ts';
import { id, type PostCode } from '../domain/ids.ts';
import type { Submission } from '../flows/submit.ts';
import { aboutComplaint, filled, NOTHING_TOLD, oneOf, textOf } from './fields.ts';

/** What officers do with the one complaint a run is about. */
export const OFFICER_DEEDS = [
  'Accept',
  'AskCitizen',
  'Forward',
  'Return',
  'Answer',
  'Refuse',
  'SignApology',
  'ReadSealed',
  'HandOverSealed',
  'NoteHeard',
  'Note',
  'ProposeHandOver',
  'NoteTakenOver',
  'NoteTurnedDown',
  'MarkUrgent',
  'AskWhy',
  'GiveReason',
  'TakeBack',
] as const satisfies readonly Submission['command'][];
export type OfficerDeed = (typeof OFFICER_DEEDS)[number];

/** The command a deed stands for. */
export function officerCommandOf(submission: Extract<Submission, { command: OfficerDeed }>): Command {
  const complaint = aboutComplaint(submission);
  switch (submission.command) {
    case 'Accept':
      return { kind: 'Accept', complaint };
    case 'AskCitizen':
      return {
        kind: 'AskCitizen',
        complaint,
        question: textOf(submission.fields.question),
      };
    case 'Forward':
      return {
        kind: 'Forward',
        complaint,
        post: id<PostCode>(filled(submission.fields.post)),
        reason: textOf(submission.fields.reason),
      };
    case 'Answer': {
      const { answer, photos, overrule } = submission.fields;
      return {
        kind: 'Answer',
        complaint,
        answer: answer ?? NOTHING_TOLD,
        photos: photos ?? [],
        overrule: textOf(overrule),
      };
    }
    case 'Refuse':
      return {
        kind: 'Refuse',
        complaint,
        ground: oneOf(REFUSAL_GROUNDS, submission.fields.ground),
        place: textOf(submission.fields.place),
      };
    case 'SignApology':
      return {
        kind: 'SignApology',
        complaint,
        reason: textOf(submission.fields.reason),
      };
    case 'HandOverSealed':
      return {
        kind: 'HandOverSealed',
        complaint,
        to: oneOf(SEALED_RECEIVERS, submission.fields.to),
        how: oneOf(HAND_OVER_MEANS, submission.fields.how),
      };
    case 'NoteHeard':
      return { kind: 'NoteHeard', complaint, how: 'in_person' };
    case 'Return':
      return { kind: 'Return', complaint, reason: textOf(submission.fields.reason) };
    case 'Note':
      return { kind: 'Note', complaint, text: textOf(submission.fields.text) };
    case 'ProposeHandOver': {
      const { agency, reason } = submission.fields;
      return { kind: 'ProposeHandOver', complaint, agency: textOf(agency), reason: textOf(reason) };
    }
    case 'NoteTurnedDown':
      return { kind: 'NoteTurnedDown', complaint, reason: textOf(submission.fields.reason) };
    case 'GiveReason':
      return { kind: 'GiveReason', complaint, reason: textOf(submission.fields.reason) };
    case 'ReadSealed':
    case 'NoteTakenOver':
    case 'MarkUrgent':
    case 'AskWhy':
    case 'TakeBack':
      return { kind: submission.command, complaint };
    default:
      return submission satisfies never;
  }
}
