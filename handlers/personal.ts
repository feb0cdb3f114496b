// Personal: submissions that change no complaint: language, form of address, invite, erasure, pictures to keep.
import { findInvite } from '../db/invites.ts';
import { dueOf, type Term } from '../domain/calendar.ts';
import { calendarFor } from '../domain/complaint/context.ts';
import { type AddressTerm, addressTermIn, LANGUAGES, MODES } from '../domain/person.ts';
import { plainSay, type Say } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import { changeList } from './change-list.ts';
import type { AtCounter } from './counter/fulfil.ts';
import type { Deps } from './deps.ts';
import { keepContent } from './keep-content.ts';
import { chooseNoticeHours, comeBack, goAway } from './officer-settings.ts';
import { callPerson, closeRelay, sayInRelay } from './relay.ts';
import { sendCard } from './send-card.ts';
import { sendForm } from './send-form.ts';
import { sendReport } from './send-report.ts';
import { reportSentBack, sayWhichPaper } from './sent-back.ts';
import type { PersonChange } from './turn.ts';

/** A wish to have one's data deleted is answered within two working days (personal-data.md §5, Decree 356/2025). */
const ERASURE_ANSWER: Term = { count: 2, unit: 'wd' };

/** Carries out what changes no complaint; commands of the complaint's life never come here. */
export async function fulfilPersonal(
  deps: Deps,
  asking: Asking,
  submission: Exclude<Submission, AtCounter>,
): Promise<Fulfilled> {
  const person = asking.line.person.id;
  switch (submission.command) {
    case 'ChooseLanguage': {
      const language = LANGUAGES.find((one) => one === submission.fields.language) ?? 'vi';
      const mode = MODES.find((one) => one === submission.fields.mode) ?? 'text';
      return changed({ kind: 'prefers', person, language, mode }, plainSay({ key: 'done-language' }));
    }
    case 'ChooseAddressTerm':
      return changed(
        { kind: 'addressed', person, term: termOf(submission.fields) },
        plainSay({ key: 'done-address' }),
      );
    case 'LinkOfficer':
      return link(deps, asking, submission.fields.invite?.text ?? '');
    case 'CallPerson':
      return callPerson(deps, asking, submission.fields.about);
    case 'RelaySay':
      return sayInRelay(asking, { ...submission.fields, photos: submission.fields.photos ?? [] });
    case 'RelayClose':
      return closeRelay(asking);
    case 'AskErasure':
      return askErasure(asking);
    case 'GoAway':
      return goAway(asking, submission.fields);
    case 'EndAbsence':
      return comeBack(asking);
    case 'ChooseNoticeHours':
      return chooseNoticeHours(asking, submission.fields.hours);
    case 'SendCard':
      return sendCard(deps, asking, submission);
    case 'SendForm':
      return sendForm(deps, asking, submission);
    case 'SendReport':
      return sendReport(deps, asking, submission.fields.month);
    case 'KeepList':
    case 'TickPaper':
    case 'DropList':
      return changeList(deps, asking, submission);
    case 'ReportSentBack':
      return reportSentBack(deps, asking, submission);
    case 'SayWhichPaper':
      return sayWhichPaper(deps, asking, submission);
    case 'CorrectSheet':
    case 'SignSheet':
    case 'DropSearches':
      return keepContent(deps, asking, submission);
    default:
      throw new Error(`${submission.command} is a command of the complaint's life`);
  }
}

function termOf({
  term,
  said,
}: Extract<Submission, { command: 'ChooseAddressTerm' }>['fields']): AddressTerm {
  return term ?? addressTermIn(said?.text ?? '');
}

function changed(change: PersonChange, ...says: readonly Say[]): Fulfilled {
  return { ...NOTHING, people: [change], says };
}

/** The invite is looked at here and redeemed in the commit, exactly once, whoever else holds it (FAULTS A04). */
async function link(deps: Deps, asking: Asking, code: string): Promise<Fulfilled> {
  const { commune, line } = asking;
  const invite = await deps.db.within(commune.id, (tx) =>
    findInvite(tx, commune.id, code, deps.clock.real()),
  );
  const officer =
    invite.kind === 'valid' ? commune.officers.find((one) => one.id === invite.officer) : undefined;
  if (officer === undefined) return { ...NOTHING, says: [plainSay({ key: 'link-refused' })] };
  const title = commune.posts.find((post) => officer.posts.includes(post.code))?.title ?? '';
  const done = changed(
    { kind: 'linked', person: line.person.id, officer: officer.id, invite: code },
    plainSay({ key: 'link-done', vars: { name: officer.name, title } }),
  );
  if (officer.person === null || officer.person === line.person.id) return done;
  const warning = { key: 'link-warning', vars: { name: officer.name, phone: commune.phone } } as const;
  const tells = [
    {
      to: { kind: 'person', person: officer.person },
      purpose: 'notice',
      phrases: [warning],
      choices: [],
      media: [],
    },
  ] as const;
  return { ...done, tells };
}

function askErasure({ commune, line, at }: Asking): Fulfilled {
  const due = dueOf(calendarFor(commune), at, ERASURE_ANSWER);
  const answerBy = { kind: 'day', day: due.day, projected: due.projected } as const;
  return changed(
    { kind: 'asked_erasure', person: line.person.id },
    plainSay({ key: 'erase-received', vars: { answerBy } }),
  );
}
