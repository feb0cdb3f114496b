// Held: communes and open relays kept in memory for a moment, so that a message costs no query for them.
import type { Database } from '../db/client.ts';
import { communeVersion, loadCommune } from '../db/communes.ts';
import { openRelaysOf, type Relay } from '../db/relays.ts';
import { type Clock, type Moment, SECOND } from '../domain/clock.ts';
import type { Commune } from '../domain/commune.ts';
import type { CommuneId } from '../domain/ids.ts';
import type { Person } from '../domain/person.ts';
import type { Communes, OpenRelay, Relays } from './deps.ts';

/** A change of posts takes effect everywhere within this (an import raises the version, a linked chat as well). */
const COMMUNE_LOOKED_AT_EVERY = 2 * SECOND;
const RELAYS_LOOKED_AT_EVERY = SECOND / 2;

type Kept<T> = { readonly value: Promise<T>; readonly until: Moment };

/** Communes as whole values; loaded anew when their version has moved. */
export function heldCommunes(db: Database, clock: Clock): Communes {
  const kept = new Map<CommuneId, Kept<Commune>>();
  const load = (commune: CommuneId) => db.within(commune, (tx) => loadCommune(tx, commune));
  async function fresh(commune: CommuneId, known: Promise<Commune> | undefined): Promise<Commune> {
    const held = await known?.catch(() => undefined);
    if (held === undefined) return load(commune);
    const version = await db.within(commune, (tx) => communeVersion(tx, commune));
    return version === held.version ? held : load(commune);
  }
  return {
    of(commune) {
      const known = kept.get(commune);
      if (known !== undefined && known.until > clock.real()) return known.value;
      const value = fresh(commune, known?.value);
      kept.set(commune, { value, until: clock.real() + COMMUNE_LOOKED_AT_EVERY });
      value.catch(() => kept.delete(commune));
      return value;
    },
    forget: (commune) => void kept.delete(commune),
  };
}

/** Open relays of a commune; there are few, so all are held. */
export function heldRelays(db: Database, clock: Clock): Relays {
  const kept = new Map<CommuneId, Kept<readonly Relay[]>>();
  function open(commune: CommuneId): Promise<readonly Relay[]> {
    const known = kept.get(commune);
    if (known !== undefined && known.until > clock.real()) return known.value;
    const value = db.within(commune, (tx) => openRelaysOf(tx, commune));
    kept.set(commune, { value, until: clock.real() + RELAYS_LOOKED_AT_EVERY });
    value.catch(() => kept.delete(commune));
    return value;
  }
  return {
    of: async (commune, person) => sideOf(await open(commune), person),
    isBusy: async (commune, officer) => (await open(commune)).some((relay) => relay.officer === officer),
    forget: (commune) => void kept.delete(commune),
  };
}

function sideOf(open: readonly Relay[], person: Person): OpenRelay | null {
  for (const { citizen, officer } of open) {
    if (citizen === person.id) return { citizen, officer, side: 'citizen' };
    if (officer === person.officer) return { citizen, officer, side: 'officer' };
  }
  return null;
}
