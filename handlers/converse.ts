// Converse: one line per conversation; its oldest message becomes a turn, the turn is committed, then the next.
import { isPassing } from '../db/failure.ts';
import { giveBack, type TakenLine } from '../db/leases.ts';
import type { ConversationId } from '../domain/ids.ts';
import { NEW_TALK, type Talk } from '../flows/state.ts';
import type { CommitTurn } from './committing.ts';
import type { Deps } from './deps.ts';
import type { Line } from './line.ts';
import { type Queued, queued } from './line.ts';
import { pause } from './pause.ts';
import type { NewlyHeard } from './receive.ts';
import { openSetAside } from './set-aside.ts';
import { openTakeOver, type TakenOver } from './take-over.ts';
import type { Turning } from './turning.ts';

/** Conversations at work at once; the rest wait their turn, so that one batch is never larger. */
const RUNNING_MAX = 64;
/** A turn decided on what has changed meanwhile is thought over again this often, then counts as failed. */
const CONFLICTS_MAX = 5;

type Open = { line: Line; waiting: readonly Queued[]; isGiven: boolean };

/** What became of the message at the head of a line. */
type End = 'taken' | 'lost';

export interface Converse {
  /** New messages of conversations, stored just now. */
  hear(heard: readonly NewlyHeard[]): void;
  /** More messages wait behind the one whose turn is being taken, so the lease is kept. */
  isBusy(conversation: ConversationId): boolean;
  /** Takes over what waits while nobody alive holds its lease. */
  sweep(): Promise<void>;
  /** Finishes the turns under way and takes no more. */
  stop(): Promise<void>;
}

/** The conversations in this process's hands. */
export function openConverse(deps: Deps, turning: Turning, commit: CommitTurn): Converse {
  const lines = new Map<ConversationId, Open>();
  const ready = new Set<ConversationId>();
  const running = new Map<ConversationId, Promise<void>>();
  const setAside = openSetAside(deps, turning, commit);
  const takeOver = openTakeOver(deps, {
    isOpen: (conversation) => lines.has(conversation),
    take: (taken) => taken.forEach(join),
  });
  let isStopping = false;

  function join({ line, stored }: TakenOver): void {
    const open = lines.get(line.conversation) ?? { line: lineOf(line), waiting: [], isGiven: false };
    open.waiting = stored.reduce(queued, open.waiting);
    lines.set(line.conversation, open);
    if (!running.has(line.conversation)) ready.add(line.conversation);
    start();
  }

  function start(): void {
    for (const conversation of ready) {
      if (running.size >= RUNNING_MAX || isStopping) return;
      const open = lines.get(conversation);
      ready.delete(conversation);
      if (open === undefined) continue;
      const ended = speak(open)
        .catch((error) => {
          deps.log.error('a line broke off', error, { conversation });
          lines.delete(conversation);
          takeOver.later(open.line.commune, conversation);
        })
        .finally(() => {
          running.delete(conversation);
          if (lines.has(conversation)) ready.add(conversation);
          start();
        });
      running.set(conversation, ended);
    }
  }

  async function speak(open: Open): Promise<void> {
    const { conversation, commune } = open.line;
    for (let next = open.waiting[0]; next !== undefined && !isStopping; next = open.waiting[0]) {
      if ((await turnOf(open, next)) === 'lost') {
        lines.delete(conversation);
        takeOver.later(commune, conversation);
        return;
      }
      const taken = next;
      open.waiting = open.waiting.filter((one) => one !== taken);
    }
    lines.delete(conversation);
    if (!open.isGiven)
      await deps.db.hot.transact([commune], { giveBack: giveBack([conversation], deps.processId) });
  }

  async function turnOf(open: Open, next: Queued): Promise<End> {
    for (let tries = 0; ; tries += 1) {
      const end = await attempt(open, next, tries);
      if (end !== 'again') return end;
    }
  }

  async function attempt(open: Open, next: Queued, tries: number): Promise<End | 'again'> {
    try {
      return await takeAndCommit(open, next, tries);
    } catch (error) {
      open.isGiven = false;
      // The database is away: message and talk are safe. When it stays away longer, the sweeper resumes.
      if (isPassing(error)) return (await pause(tries, deps.chance)) ? 'again' : 'lost';
      return setAside(open.line, next, error);
    }
  }

  async function takeAndCommit(open: Open, next: Queued, tries: number): Promise<End | 'again'> {
    const turn = await turning.takeTurn(deps, open.line, next);
    const result = await commit({ turn, line: open.line, mark: null });
    switch (result.kind) {
      case 'committed':
        open.line = { ...open.line, talk: turn.spoken?.talk ?? open.line.talk };
        open.isGiven = result.gaveBack;
        return 'taken';
      case 'conflict':
        if (tries >= CONFLICTS_MAX) throw new Error('a turn met one change of its complaint after the other');
        return 'again';
      case 'overtaken':
        deps.log.warn('a turn came after its conversation had passed to another process', {
          conversation: open.line.conversation,
        });
        return 'lost';
      case 'already':
        return 'lost';
      default:
        return result satisfies never;
    }
  }

  function isBusy(conversation: ConversationId): boolean {
    return (lines.get(conversation)?.waiting.length ?? 0) > 1;
  }

  return {
    hear(heard) {
      for (const one of heard) {
        if (one.stored.length === 0) continue;
        if (one.line.isOurs) join(one);
        else takeOver.later(one.line.commune, one.line.conversation);
      }
    },
    isBusy,
    sweep: () => takeOver.sweep(),
    async stop() {
      isStopping = true;
      takeOver.stop();
      await Promise.all(running.values());
    },
  };
}

function lineOf(taken: TakenLine): Line {
  // `as`: `flows/entry` reads every stored talk with care before it walks it.
  const talk = taken.talk === null ? NEW_TALK : (JSON.parse(taken.talk) as Talk);
  const { conversation, commune, account, person, fence } = taken;
  return { conversation, commune, account, person, talk, fence };
}
