// Write contents: what turns change of sheets, of people's lists of papers, and of a clerk's tasks, one statement a kind.
import {
  addLostSearches,
  addSaid,
  addSentBacks,
  closeSentBacks,
  dropLostSearches,
  noteReviewsTold,
} from '../db/content-tasks.ts';
import { addInquiries } from '../db/deeds.ts';
import type { Statement } from '../db/hot.ts';
import { dropLists, keepLists, noteGiven, type OwnedList, renewLists } from '../db/paper-lists.ts';
import { addOverlays } from '../db/procedures.ts';
import type { Moment } from '../domain/clock.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import type { Prepared } from './prepare.ts';
import type { ContentChange } from './turn.ts';

type Dated = { readonly commune: CommuneId; readonly at: Moment };
type Of<K extends ContentChange['kind']> = Extract<ContentChange, { readonly kind: K }> & Dated;

/** What changes of the content about procedures, and of people's lists. */
export function contentStatements(deps: Deps, batch: readonly Prepared[]) {
  const { sealer } = deps.db;
  const changes = batch.flatMap(({ turn: { contents, commune, at } }) =>
    contents.map((change) => ({ ...change, commune, at })),
  );
  return {
    listsGiven: forKind(changes, 'list_given', (all) => noteGiven(sealer, newestOfEach(all))),
    listsKept: forKind(changes, 'list_kept', (all) => keepLists(sealer, newestOfEach(all))),
    listsRenewed: forKind(changes, 'list_renewed', (all) => renewLists(sealer, all)),
    listsDropped: forKind(changes, 'list_dropped', dropLists),
    sentBacks: forKind(changes, 'sent_back', addSentBacks),
    sentBacksSaid: forKind(changes, 'sent_back_said', (all) => addSaid(sealer, all)),
    overlays: forKind(changes, 'sheet_changed', (all) =>
      addOverlays(
        all.map(({ national, own, ...same }) => ({ ...same, ...own, procedure: national.procedure.id })),
      ),
    ),
    sentBacksClosed: forKind(changes, 'sheet_signed', closeSentBacks),
    reviewsTold: forKind(changes, 'review_due_told', noteReviewsTold),
    inquiries: forKind(changes, 'inquired', addInquiries),
    searchesLost: forKind(changes, 'search_lost', (all) => addLostSearches(sealer, all)),
    searchesDropped: forKind(changes, 'searches_dropped', (all) =>
      dropLostSearches(all.flatMap(({ ids }) => ids)),
    ),
  };
}

/** A statement may not write one row twice: of several lists of one person and procedure the newest is written. */
function newestOfEach<L extends OwnedList>(lists: readonly L[]): readonly L[] {
  return [...new Map(lists.map((one) => [`${one.person} ${one.list.procedure}`, one])).values()];
}

/** One statement for all changes of a kind, or null when there are none. */
function forKind<K extends ContentChange['kind'], T>(
  changes: readonly (ContentChange & Dated)[],
  kind: K,
  make: (changes: readonly Of<K>[]) => Statement<T>,
): Statement<T> | null {
  const found = changes.filter((change): change is Of<K> => change.kind === kind);
  return found.length === 0 ? null : make(found);
}
