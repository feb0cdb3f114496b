// Relay timeouts: an open line on which nobody speaks is closed kindly, and both sides hear it.
import { listCommunes } from '../../db/communes.ts';
import { quietRelays, type Relay } from '../../db/relays.ts';
import { MINUTE } from '../../domain/clock.ts';
import type { CommuneId } from '../../domain/ids.ts';
import type { Phrase } from '../../locales/phrase.ts';
import { NOTHING } from '../asking.ts';
import type { Deps } from '../deps.ts';
import type { Tell, Turn } from '../turn.ts';
import type { Job } from './job.ts';

/** Business time; an officer called away comes back within this, a citizen who has left does not. */
const QUIET_FOR = 15 * MINUTE;

export const relayTimeouts: Job = {
  name: 'relay-timeouts',
  everySeconds: 30,
  async run(handlers, deps) {
    for (const commune of await deps.db.anyCommune(listCommunes)) {
      const quiet = await deps.db.within(commune, (tx) =>
        quietRelays(tx, commune, deps.clock.business() - QUIET_FOR),
      );
      for (const relay of quiet)
        await handlers.commit({ turn: closing(deps, commune, relay), line: null, mark: null });
    }
  },
};

function closing(deps: Deps, commune: CommuneId, relay: Relay): Turn {
  return {
    ...NOTHING,
    commune,
    cause: { kind: 'job', job: relayTimeouts.name },
    at: deps.clock.business(),
    spoken: null,
    tells: [
      telling({ kind: 'person', person: relay.citizen }, { key: 'call-timed-out' }),
      telling({ kind: 'officer', officer: relay.officer }, { key: 'call-ended-officer' }),
    ],
    relay: { kind: 'closed', citizen: relay.citizen, by: 'clock' },
    contents: [],
  };
}

function telling(to: Tell['to'], phrase: Phrase): Tell {
  return { to, purpose: 'reply', phrases: [phrase], choices: [], media: [] };
}
