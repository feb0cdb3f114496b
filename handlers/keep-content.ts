// Keep content: an officer corrects a sheet, signs it, or has dealt with what people searched for in vain.
import { loadLostSearches } from '../db/content-tasks.ts';
import { loadOverlays } from '../db/procedures.ts';
import type { Told } from '../domain/complaint/complaint.ts';
import { id, type OfficerId, type PostCode, type ProcedureId } from '../domain/ids.ts';
import { signingPost } from '../domain/procedures/content-task.ts';
import {
  type Correction,
  corrected,
  REVIEW_MONTHS,
  signed,
  TEXT_PARTS,
} from '../domain/procedures/correction.ts';
import { lostWishes } from '../domain/procedures/lost-search.ts';
import {
  type National,
  NOTHING_OWN,
  type Overlay,
  type Own,
  overlaid,
} from '../domain/procedures/overlay.ts';
import { paperKey } from '../domain/procedures/paper-list.ts';
import { DOCUMENT_KINDS, type Procedure } from '../domain/procedures/procedure.ts';
import { plainSay } from '../flows/outcome.ts';
import type { Submission } from '../flows/submit.ts';
import { nameOf, titleOf } from '../locales/commune.ts';
import { type PlainKey, plain } from '../locales/phrase.ts';
import { type Asking, type Fulfilled, NOTHING } from './asking.ts';
import type { Deps } from './deps.ts';
import { mendedTells, openAbout } from './sent-back.ts';

type ContentCommand = Extract<Submission, { command: 'CorrectSheet' | 'SignSheet' | 'DropSearches' }>;
type Of<C extends ContentCommand['command']> = Extract<Submission, { command: C }>;

/** Who acts, and by which post: the right is looked up at this moment, whatever a button promised. */
type Keeper = { readonly officer: OfficerId; readonly post: PostCode };

/** Carries out what a keeper of the content does; anybody else is told that they may not. */
export async function keepContent(
  deps: Deps,
  asking: Asking,
  submission: ContentCommand,
): Promise<Fulfilled> {
  const { officer } = asking.line.person;
  const post = officer && signingPost(asking.commune, officer, asking.at);
  if (officer === null || post === null) return said('content-not-allowed');
  const keeper: Keeper = { officer, post };
  switch (submission.command) {
    case 'CorrectSheet':
      return correct(deps, asking, keeper, submission);
    case 'SignSheet':
      return sign(deps, asking, keeper, submission);
    case 'DropSearches':
      return drop(deps, asking, submission.fields.wish);
    default:
      return submission satisfies never;
  }
}

async function correct(
  deps: Deps,
  asking: Asking,
  { officer }: Keeper,
  submission: Of<'CorrectSheet'>,
): Promise<Fulfilled> {
  const found = await foundSheet(deps, asking, submission);
  if (found === null) return said('list-gone');
  const { national, own } = found;
  const correction = correctionOf(overlaid(national, own), submission.fields);
  if (correction === null) return said('content-not-corrected');
  return {
    ...NOTHING,
    contents: [changedTo(national, own, corrected(own.overlay, correction), officer)],
    says: [plainSay({ key: 'content-corrected' })],
  };
}

async function sign(
  deps: Deps,
  asking: Asking,
  { officer, post }: Keeper,
  submission: Of<'SignSheet'>,
): Promise<Fulfilled> {
  const { commune, at } = asking;
  const found = await foundSheet(deps, asking, submission);
  if (found === null) return said('list-gone');
  const { national, own } = found;
  const months = REVIEW_MONTHS.find((one) => String(one) === submission.fields.months) ?? REVIEW_MONTHS[0];
  const signing = { by: nameOf(commune, officer) ?? '', role: titleOf(commune, post), at, months };
  const overlay = signed(own.overlay, national, signing);
  const procedure = national.procedure.id;
  const open = await openAbout(deps, commune, procedure);
  const sheet = overlaid(national, own);
  const closed = open.length === 0 ? [] : ([{ kind: 'sheet_signed', procedure, officer }] as const);
  return {
    ...NOTHING,
    contents: [changedTo(national, own, overlay, officer), ...closed],
    tells: mendedTells(commune, sheet, officer, open, at),
    says: [
      plainSay({
        key: 'content-signed',
        vars: { name: sheet.name, day: { kind: 'day', day: overlay.recheckBy ?? '' } },
      }),
    ],
  };
}

/** All wordings of a wish go together; people write them anew when they still look in vain. */
async function drop(deps: Deps, { commune }: Asking, wish: string | null): Promise<Fulfilled> {
  const searches = await deps.db.within(commune.id, (tx) => loadLostSearches(tx, commune.id));
  const found = lostWishes(searches).find(({ newest }) => newest.id === wish);
  if (found === undefined) return said('content-search-gone');
  return {
    ...NOTHING,
    contents: [{ kind: 'searches_dropped', ids: found.ids }],
    says: [plainSay({ key: 'content-search-dropped' })],
  };
}

/** The sheet as it stands in the database at this moment, not as it is remembered. */
async function foundSheet(
  deps: Deps,
  { commune }: Asking,
  submission: ContentCommand,
): Promise<{ readonly national: National; readonly own: Own } | null> {
  const about = submission.about?.kind === 'procedure' ? submission.about.id : id<ProcedureId>('');
  const national = (await deps.procedures.national()).get(about);
  if (national === undefined) return null;
  const overlays = await deps.db.within(commune.id, (tx) => loadOverlays(tx, commune.id));
  return { national, own: overlays.get(about) ?? NOTHING_OWN };
}

function changedTo(national: National, own: Own, overlay: Overlay, officer: OfficerId) {
  return { kind: 'sheet_changed', national, own: { overlay, version: own.version + 1 }, officer } as const;
}

/** The change a flow has asked for; null when it lacks its words, or the paper is no longer there. */
function correctionOf(sheet: Procedure, fields: Of<'CorrectSheet'>['fields']): Correction | null {
  const text = wordsOf(fields.words);
  const paper = sheet.documents.find(({ name }) => paperKey(name) === fields.paper)?.name ?? null;
  const part = TEXT_PARTS.find((one) => one === fields.part);
  if (part !== undefined) return text === null ? null : { kind: 'text', part, text };
  switch (fields.part) {
    case 'paper_note':
      return paper === null || text === null ? null : { kind: 'paper_note', paper, note: text };
    case 'drop_paper':
      return paper === null ? null : { kind: 'drop_paper', paper };
    case 'add_paper': {
      const how = DOCUMENT_KINDS.find((one) => one === fields.how) ?? 'submit';
      return text === null ? null : { kind: 'add_paper', name: text, how };
    }
    case 'hide':
      return { kind: 'hide' };
    case 'show':
      return { kind: 'show' };
    default:
      return null;
  }
}

function wordsOf(told: Told | null): string | null {
  const text = told?.text?.trim() ?? '';
  return text === '' ? null : text;
}

function said(key: PlainKey): Fulfilled {
  return { ...NOTHING, says: [plainSay(plain(key))] };
}
