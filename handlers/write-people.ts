// Write people: changes of people, their addresses and their relays, one statement a kind.
import { reach } from '../db/conversations.ts';
import type { Statement } from '../db/hot.ts';
import { redeemInvites } from '../db/invites.ts';
import { chooseNoticeHours, comeBack, goAway } from '../db/officers.ts';
import { callBy, noteErasureAsked, prefer } from '../db/people.ts';
import { closeRelayLines, noteRelaySpoke, openRelayLines } from '../db/relays.ts';
import type { CommuneId, Id } from '../domain/ids.ts';
import type { Deps } from './deps.ts';
import type { Prepared } from './prepare.ts';
import type { PersonChange, RelayChange } from './turn.ts';

type Of<C extends { readonly kind: string }, K extends C['kind']> = Extract<C, { readonly kind: K }> & {
  readonly commune: CommuneId;
};

/** What changes of people. */
export function peopleStatements(deps: Deps, batch: readonly Prepared[]) {
  const changes = batch.flatMap(({ turn }) =>
    turn.people.map((change) => ({ ...change, commune: turn.commune })),
  );
  const reached = changes.flatMap((change) => reachOf(change));
  return {
    prefer: forKind(changes, 'prefers', prefer),
    callBy: forKind(changes, 'addressed', callBy),
    redeem: forKind(changes, 'linked', (all) => redeemInvites(deps.db.sealer, all, deps.clock.real())),
    erasure: forKind(changes, 'asked_erasure', (all) =>
      noteErasureAsked(
        all.map((one) => one.person),
        deps.clock.business(),
      ),
    ),
    away: forKind(changes, 'goes_away', goAway),
    back: forKind(changes, 'comes_back', (all) => comeBack(all, deps.clock.business())),
    noticeHours: forKind(changes, 'notice_hours', chooseNoticeHours),
    reach: reached.length === 0 ? null : reach(reached),
  };
}

function reachOf(change: PersonChange): Parameters<typeof reach>[0] {
  if (change.kind === 'arrived') return [{ conversation: change.conversation, reach: 'open' }];
  if (change.kind === 'left') return [{ conversation: change.conversation, reach: 'closed' }];
  return [];
}

/** What changes of relays. */
export function relayStatements(deps: Deps, batch: readonly Prepared[]) {
  const at = deps.clock.business();
  const changes = batch.flatMap(({ turn }) =>
    turn.relay === null ? [] : [{ ...turn.relay, commune: turn.commune }],
  );
  return {
    relayOpened: forKind(changes, 'opened', (all) =>
      openRelayLines(
        all.map((one) => ({ ...one, id: deps.ids.next<Id<'relay'>>() })),
        at,
      ),
    ),
    relaySpoke: forKind(changes, 'spoke', (all) =>
      noteRelaySpoke(
        all.map((one) => one.citizen),
        at,
      ),
    ),
    relayClosed: forKind(changes, 'closed', (all) => closeRelayLines(all, at)),
  };
}

/** One statement for all changes of a kind, or null when there are none. */
function forKind<C extends PersonChange | RelayChange, K extends C['kind'], T>(
  changes: readonly (C & { readonly commune: CommuneId })[],
  kind: K,
  make: (changes: readonly Of<C, K>[]) => Statement<T>,
): Statement<T> | null {
  const found = changes.filter((change): change is typeof change & Of<C, K> => change.kind === kind);
  return found.length === 0 ? null : make(found);
}
