// Send card: a list of papers or a receipt leaves as a picture that the person keeps.
import { findComplaint } from '../db/complaints.ts';
import { findPaperList } from '../db/paper-lists.ts';
import type { Card } from '../domain/card.ts';
import { dayOf, MINUTE } from '../domain/clock.ts';
import { isSealed } from '../domain/complaint/complaint.ts';
import type { ProcedureId } from '../domain/ids.ts';
import { withNames } from '../domain/procedures/mentions.ts';
import type { Answers } from '../domain/procedures/procedure.ts';
import { hasList, isOffered } from '../domain/procedures/standing.ts';
import { knownAnswers } from '../flows/facts.ts';
import { plainSay } from '../flows/outcome.ts';
import type { About } from '../flows/state.ts';
import type { Submission } from '../flows/submit.ts';
import { type Around, checklistCard, receiptCard } from '../locales/cards.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import { keep } from './keep.ts';

type SendCard = Extract<Submission, { command: 'SendCard' }>;

/** A picture costs some tenths of a second of processor time: nobody needs more of them (FAULTS A15). */
const PICTURES = { most: 6, withinMs: 10 * MINUTE };

/** Words beside the picture, by what the run is about. */
const SENT = { procedure: 'card-sent-papers', complaint: 'card-sent-receipt' } as const;

/**
 * Draws what the run is about and hands it over with a word. Without a picture the words said before still hold, so
 * a machine that cannot draw says so and nothing fails.
 */
export async function sendCard(deps: Deps, asking: Asking, submission: SendCard): Promise<Fulfilled> {
  const about = pictured(submission.about);
  const card = about === null ? null : await cardOf(deps, asking, about, submission.fields.answers);
  if (about === null || card === null)
    return { ...NOTHING, says: [plainSay({ key: 'card-refused', vars: { phone: asking.commune.phone } })] };
  if (!deps.tries.allow(`card ${asking.line.conversation}`, PICTURES))
    return { ...NOTHING, says: [plainSay({ key: 'card-too-often' })] };
  const picture = await deps.cards.draw(card).catch((error) => {
    deps.log.error('a card was not drawn', error, { card: card.kind });
    return null;
  });
  if (picture === null) return { ...NOTHING, says: [plainSay({ key: 'card-not-drawn' })] };
  const { commune, at } = asking;
  const media = await keep(deps, {
    commune: commune.id,
    at,
    bytes: picture,
    kind: 'photo',
    contentType: 'image/png',
  });
  return {
    ...NOTHING,
    media: [media],
    says: [{ ...plainSay({ key: SENT[about.kind] }), media: [media.id] }],
  };
}

type Pictured = Extract<About, { kind: 'complaint' | 'procedure' }>;

/** Letters leave with their own picture, once they are signed (`letters/papers.ts`). */
function pictured(about: About | null): Pictured | null {
  return about?.kind === 'complaint' || about?.kind === 'procedure' ? about : null;
}

/** What is drawn; null for what may not be: a list nobody vouches for, a matter that is sealed or another's. */
async function cardOf(
  deps: Deps,
  asking: Asking,
  about: Pictured,
  answers: Readonly<Record<string, string>> | null,
): Promise<Card | null> {
  const { commune, line, at } = asking;
  const { language, addressTerm, id: person } = line.person;
  const reader = { language, addressTerm, now: at };
  const around: Around = {
    commune,
    now: at,
    say: (phrase) => deps.words.say(phrase, reader),
    scanBase: deps.cards.scanBase,
  };
  switch (about.kind) {
    case 'procedure': {
      const sheets = await deps.procedures.sheets(commune.id);
      const found = sheets.get(about.id);
      if (found === undefined || !hasList(found) || !isOffered(found, dayOf(at))) return null;
      return checklistCard(
        withNames(found, sheets),
        await answersFor(deps, asking, found.id, answers),
        around,
      );
    }
    case 'complaint': {
      const found = await deps.db.within(commune.id, (tx) => findComplaint(tx, commune.id, about.id));
      if (found === null || found.citizen !== person || isSealed(found)) return null;
      return receiptCard(found, around);
    }
    default:
      return about satisfies never;
  }
}

/** The answers of this very talk; where none was asked anything, those of the list the person keeps. */
async function answersFor(
  deps: Deps,
  { commune, line }: Asking,
  procedure: ProcedureId,
  answers: Readonly<Record<string, string>> | null,
): Promise<Answers> {
  if (answers !== null) return knownAnswers(answers);
  const { id } = line.person;
  const list = await deps.db.within(commune.id, (tx) => findPaperList(tx, commune.id, id, procedure));
  return list?.answers ?? {};
}
