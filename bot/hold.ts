// The hold in words for whoever runs the program: at start, on /readyz, and in `doctor`.
import type { Database } from '../db/client.ts';
import { findHold, type Hold } from '../db/hold.ts';

const WHY: Readonly<Record<Hold['reason'], string>> = {
  restored:
    'a backup was restored. Make sure that the installation it was taken from does not run any more, then run gan-dan release',
  asked: 'an operator wants it so. To send again, run gan-dan release',
};

/** Why nothing is sent to any platform; null when messages leave. */
export async function holdSentence(db: Database): Promise<string | null> {
  const hold = await db.anyCommune(findHold);
  if (hold === null) return null;
  return `nothing is sent to any platform since ${new Date(hold.since).toISOString()}: ${WHY[hold.reason]}.`;
}
