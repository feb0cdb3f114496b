// Commands: what a flow submitted, told as a command of the complaint's life.
import { newCode } from '../domain/code.ts';
import type { Commune } from '../domain/commune.ts';
import { alarmOf, DENUNCIATION, keptCategory } from '../domain/complaint/alarm.ts';
import type { Command } from '../domain/complaint/commands.ts';
import { KINDS, RATINGS, type Rating, VISIBILITIES } from '../domain/complaint/complaint.ts';
import { type CategoryId, type ComplaintId, type HamletId, id } from '../domain/ids.ts';
import { DANGERS } from '../domain/understanding.ts';
import type { LetterSubmission, Submission } from '../flows/submit.ts';
import type { AtCounter } from './counter/fulfil.ts';
import { aboutComplaint, filled, NOTHING_TOLD, oneOf } from './fields.ts';
import { officerCommandOf } from './officer-commands.ts';
import { subjectsChosen, subjectsNamed } from './subject.ts';

/** What making a command may look at. */
type At = { readonly commune: Commune; readonly chance: () => number };

type Of<C extends Submission['command']> = Extract<Submission, { command: C }>;

/**
 * The command of the complaint's life a submission stands for; null when it is about something else
 * (a person's language, a relay, an invite). A field that a flow fills with a word outside the domain's
 * list is a bug of the flow and throws.
 */
export function commandOf(
  submission: Exclude<Submission, LetterSubmission | AtCounter>,
  at: At,
): Command | null {
  switch (submission.command) {
    case 'File':
      return fileOf(submission, at);
    case 'Alarm':
      return alarmCommandOf(submission, at);
    case 'HandOverDenunciation':
      return denunciationOf(submission, at);
    case 'Supplement': {
      const { told, photos, place } = submission.fields;
      return {
        kind: 'Supplement',
        complaint: aboutComplaint(submission),
        told: told ?? NOTHING_TOLD,
        photos: photos ?? [],
        place,
      };
    }
    case 'Withdraw':
      return { kind: 'Withdraw', complaint: aboutComplaint(submission) };
    case 'Rate':
      return {
        kind: 'Rate',
        complaint: aboutComplaint(submission),
        ...ratingOf('rating', submission.fields.rating),
        ...ratingOf('attitude', submission.fields.attitude),
      };
    case 'Reopen':
      return {
        kind: 'Reopen',
        complaint: aboutComplaint(submission),
        told: submission.fields.told ?? NOTHING_TOLD,
      };
    case 'Join':
      return {
        kind: 'Join',
        complaint: id<ComplaintId>(filled(submission.fields.complaint)),
        told: submission.fields.told ?? NOTHING_TOLD,
        photos: submission.fields.photos ?? [],
      };
    case 'Leave':
      return { kind: 'Leave', complaint: aboutComplaint(submission) };
    case 'Correct': {
      const { told, hamlet, place } = submission.fields;
      return {
        kind: 'Correct',
        complaint: aboutComplaint(submission),
        told: told ?? NOTHING_TOLD,
        hamlet: hamlet === null ? null : id<HamletId>(hamlet),
        place,
      };
    }
    case 'Accept':
    case 'AskCitizen':
    case 'Forward':
    case 'Return':
    case 'Answer':
    case 'Refuse':
    case 'SignApology':
    case 'ReadSealed':
    case 'HandOverSealed':
    case 'NoteHeard':
    case 'Note':
    case 'ProposeHandOver':
    case 'NoteTakenOver':
    case 'NoteTurnedDown':
    case 'MarkUrgent':
    case 'AskWhy':
    case 'GiveReason':
    case 'TakeBack':
      return officerCommandOf(submission);
    case 'Merge':
    case 'GoAway':
    case 'EndAbsence':
    case 'ChooseNoticeHours':
    case 'FileSeveral':
    case 'ChooseLanguage':
    case 'ChooseAddressTerm':
    case 'LinkOfficer':
    case 'CallPerson':
    case 'RelaySay':
    case 'RelayClose':
    case 'AskErasure':
    case 'SendCard':
    case 'SendForm':
    case 'SendReport':
    case 'KeepList':
    case 'TickPaper':
    case 'DropList':
    case 'ReportSentBack':
    case 'SayWhichPaper':
    case 'CorrectSheet':
    case 'SignSheet':
    case 'DropSearches':
      return null;
    default:
      return submission satisfies never;
  }
}

function fileOf(submission: Of<'File'>, at: At): Command {
  const { fields } = submission;
  const category = keptCategory(at.commune, id<CategoryId>(filled(fields.category)));
  const kept = at.commune.categories.find((row) => row.id === category);
  return {
    kind: 'File',
    complaint: complaintOfRun(submission),
    code: newCode(at.chance),
    submission: oneOf(KINDS, fields.submission),
    category,
    urgency: kept?.urgency ?? 'ordinary',
    // As wished: filing itself never goes below the field's own secrecy.
    visibility: fields.visibility === null ? 'open' : oneOf(VISIBILITIES, fields.visibility),
    subjects: subjectsChosen(fields.subject, at.commune),
    told: fields.told ?? NOTHING_TOLD,
    photos: fields.photos ?? [],
    hamlet: fields.hamlet === null ? null : id<HamletId>(fields.hamlet),
    place: fields.place,
    phone: fields.phone,
  };
}

function alarmCommandOf(submission: Of<'Alarm'>, at: At): Command {
  const alarm = alarmOf(oneOf(DANGERS, submission.fields.danger), at.commune);
  // Whoever is named beside violence may be the one it comes from; in a fire, the one to call.
  const suspected = alarm.visibility === 'restricted' ? (submission.fields.told?.text ?? null) : null;
  return {
    kind: 'File',
    complaint: complaintOfRun(submission),
    code: newCode(at.chance),
    ...alarm,
    urgency: 'emergency',
    subjects: subjectsNamed(suspected, at.commune),
    told: submission.fields.told ?? NOTHING_TOLD,
    photos: submission.fields.photos ?? [],
    hamlet: null,
    place: null,
    phone: null,
  };
}

function denunciationOf(submission: Of<'HandOverDenunciation'>, at: At): Command {
  return {
    kind: 'File',
    complaint: complaintOfRun(submission),
    code: newCode(at.chance),
    ...DENUNCIATION,
    category: keptCategory(at.commune, DENUNCIATION.category),
    urgency: 'urgent',
    // Nothing more is asked on this road, so whoever is named is left out unasked.
    subjects: subjectsNamed(submission.fields.told?.text ?? null, at.commune),
    told: submission.fields.told ?? NOTHING_TOLD,
    photos: [],
    hamlet: null,
    place: null,
    phone: null,
  };
}

/** A run files at most one complaint, which bears the run's id (FAULTS I3). */
function complaintOfRun(submission: Submission): ComplaintId {
  return id<ComplaintId>(submission.run);
}

/** What the citizen has said of one side of it; nothing when they have not. */
function ratingOf<Side extends 'rating' | 'attitude'>(
  side: Side,
  said: string | null,
): { readonly [side in Side]?: Rating } {
  // `as`: the one property is named by the argument, which TypeScript does not follow into a computed key
  return (said === null ? {} : { [side]: oneOf(RATINGS, said) }) as { readonly [side in Side]?: Rating };
}
