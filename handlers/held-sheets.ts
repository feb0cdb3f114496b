// Held sheets: procedures as the people of each commune read them, and the index over them, kept in memory for a moment.
import type { Database } from '../db/client.ts';
import { loadOverlays, loadProcedures, overlaysVersion, proceduresVersion } from '../db/procedures.ts';
import { type Clock, MINUTE, type Moment, SECOND } from '../domain/clock.ts';
import type { CommuneId, ProcedureId } from '../domain/ids.ts';
import { type National, overlaid, type Sheet } from '../domain/procedures/overlay.ts';
import { type ProcedureIndex, procedureIndex } from '../domain/procedures/search.ts';
import type { Procedures } from './deps.ts';

/** National content changes with the program, or when an operator brings a file in. */
const NATION_LOOKED_AT_EVERY = MINUTE;
/** An officer who has mended a sheet reads it mended in every process within this. */
const COMMUNE_LOOKED_AT_EVERY = 2 * SECOND;

type Kept<T> = { readonly value: Promise<T>; readonly until: Moment };

type Nation = {
  readonly version: string;
  readonly all: ReadonlyMap<ProcedureId, National>;
  readonly index: ProcedureIndex;
};

/** What a commune says, over which nation it was laid, and the sheets that came of it. */
type Laid = {
  readonly version: number;
  readonly nation: Nation;
  readonly sheets: ReadonlyMap<ProcedureId, Sheet>;
};

/** Sheets and the index, made anew when what they are made of has moved. */
export function heldProcedures(db: Database, clock: Clock): Procedures {
  const nation = held<Nation>(clock, NATION_LOOKED_AT_EVERY, (known) => freshNation(db, known));
  const communes = new Map<CommuneId, Held<Laid>>();
  function laidFor(commune: CommuneId): Held<Laid> {
    const known = communes.get(commune);
    if (known !== undefined) return known;
    const made = held<Laid>(clock, COMMUNE_LOOKED_AT_EVERY, async (before) =>
      freshlyLaid(db, commune, await nation.now(), before),
    );
    communes.set(commune, made);
    return made;
  }
  return {
    sheets: async (commune) => (await laidFor(commune).now()).sheets,
    national: async () => (await nation.now()).all,
    index: async () => (await nation.now()).index,
    forget: (commune) => communes.get(commune)?.forget(),
  };
}

async function freshNation(db: Database, known: Nation | undefined): Promise<Nation> {
  const version = await db.anyCommune(proceduresVersion);
  if (known?.version === version) return known;
  const all = await db.anyCommune(loadProcedures);
  return {
    version,
    all: new Map(all.map((national) => [national.procedure.id, national])),
    index: procedureIndex(all.map(({ procedure }) => procedure)),
  };
}

async function freshlyLaid(
  db: Database,
  commune: CommuneId,
  nation: Nation,
  known: Laid | undefined,
): Promise<Laid> {
  const version = await db.within(commune, (tx) => overlaysVersion(tx, commune));
  if (known !== undefined && known.version === version && known.nation === nation) return known;
  const own = await db.within(commune, (tx) => loadOverlays(tx, commune));
  const sheets = [...nation.all].map(([id, national]) => [id, overlaid(national, own.get(id))] as const);
  return { version, nation, sheets: new Map(sheets) };
}

interface Held<T> {
  now(): Promise<T>;
  /** This process has changed it: looked at again at once. */
  forget(): void;
}

/** A value looked at again after a while; what failed is tried anew by whoever asks next. */
function held<T>(clock: Clock, everyMs: number, fresh: (known: T | undefined) => Promise<T>): Held<T> {
  let kept: Kept<T> | null = null;
  let last: T | undefined;
  return {
    now() {
      if (kept !== null && kept.until > clock.real()) return kept.value;
      const value = fresh(last).then((made) => {
        last = made;
        return made;
      });
      kept = { value, until: clock.real() + everyMs };
      value.catch(() => {
        kept = null;
      });
      return value;
    },
    forget() {
      kept = null;
    },
  };
}
