// Sheets a loader looks at: the commune's of now, with what this very message has changed of them.
import { dayOf } from '../../domain/clock.ts';
import type { ProcedureId } from '../../domain/ids.ts';
import { overlaid, type Sheet } from '../../domain/procedures/overlay.ts';
import { isOffered } from '../../domain/procedures/standing.ts';
import type { Gathering } from './gathering.ts';

/** Every sheet, those that people are no longer told of too. */
export async function allSheets({
  deps,
  commune,
  pending,
}: Gathering): Promise<ReadonlyMap<ProcedureId, Sheet>> {
  const sheets = await deps.procedures.sheets(commune.id);
  const changed = pending.flatMap((one): [ProcedureId, Sheet][] =>
    one.kind === 'sheet_changed' ? [[one.national.procedure.id, overlaid(one.national, one.own)]] : [],
  );
  return changed.length === 0 ? sheets : new Map([...sheets, ...changed]);
}

/** What is still done today, here: the rest is in no menu, is not found, and is no longer told. */
export async function offeredSheets(gathering: Gathering): Promise<ReadonlyMap<ProcedureId, Sheet>> {
  const today = dayOf(gathering.now);
  return new Map([...(await allSheets(gathering))].filter(([, one]) => isOffered(one, today)));
}
