// A log that says one thing at most once a minute: floods from outside must not fill the disk.
import { type Clock, MINUTE } from '../../domain/clock.ts';
import type { Log } from '../../handlers/deps.ts';

type Fields = Parameters<Log['warn']>[1];

/** Warns at most once a minute for each sentence, with how often it was meant to. Sentences are fixed words. */
export function sparingWarn(log: Log, clock: Clock): (what: string, fields?: Fields) => void {
  const lately = new Map<string, { readonly since: number; held: number }>();
  return (what, fields) => {
    const last = lately.get(what);
    if (last !== undefined && clock.real() - last.since < MINUTE) {
      last.held += 1;
      return;
    }
    lately.set(what, { since: clock.real(), held: 0 });
    log.warn(what, { ...fields, ...(last === undefined ? {} : { heldBack: last.held }) });
  };
}
