// Seed chat: a talk over the real road, from words to what is said, with the procedures of the project and no database.
import { readProcedures } from '../../db/seed/procedures.ts';
import type { Moment } from '../../domain/clock.ts';
import { type ConversationId, type InboxId, id, type PersonId } from '../../domain/ids.ts';
import { overlaid } from '../../domain/procedures/overlay.ts';
import { procedureIndex } from '../../domain/procedures/search.ts';
import { CATALOGUE } from '../../flows/catalogue.ts';
import type { Say } from '../../flows/outcome.ts';
import { NEW_TALK } from '../../flows/state.ts';
import type { Deps } from '../../handlers/deps.ts';
import type { Line } from '../../handlers/line.ts';
import { takeTurn } from '../../handlers/take-turn.ts';
import { demoCommune } from './commune.ts';
import { randomIds } from './stored-commune.ts';
import { WORDS } from './words.ts';

const PROCEDURES = await readProcedures();
const SHEETS = new Map(
  PROCEDURES.map((procedure) => [procedure.id, overlaid({ procedure, version: 1 })] as const),
);
const INDEX = procedureIndex(PROCEDURES);

/** Says something and gives everything said in answer. */
export type SeedChat = (text: string) => Promise<readonly Say[]>;

/** Starts a chat of a citizen of the tests' commune who has been greeted. */
export function seedChat(language: 'vi' | 'vi-easy', now: Moment): SeedChat {
  const commune = demoCommune();
  const deps = {
    communes: { of: async () => commune },
    relays: { of: async () => null },
    procedures: { sheets: async () => SHEETS, index: async () => INDEX },
    catalogue: CATALOGUE,
    clock: { business: () => now, real: () => now },
    ids: randomIds,
    words: WORDS,
  } as unknown as Deps; // a talk about papers asks nothing else of the house
  let line: Line = {
    conversation: id<ConversationId>('c'),
    commune: commune.id,
    account: { id: id('a'), commune: commune.id, channel: 'zalo', external: 'oa' },
    person: {
      id: id<PersonId>('p'),
      commune: commune.id,
      language,
      mode: 'text',
      addressTerm: null,
      name: null,
      phone: null,
      officer: null,
    },
    talk: { ...NEW_TALK, greetedAt: now },
    fence: 1,
  };
  return async (text) => {
    const heard = { eventKey: text, from: 'p', at: now, content: { kind: 'text', text } } as const;
    const { spoken } = await takeTurn(deps, line, { inbox: id<InboxId>('1'), heard });
    if (spoken === null) return [];
    line = { ...line, talk: JSON.parse(JSON.stringify(spoken.talk)) };
    return spoken.says;
  };
}
