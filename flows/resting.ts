// Resting: no run waits: a draft is offered again, or a hint of what else can be done.
import type { Phrase } from '../locales/phrase.ts';
import type { Option } from './options.ts';
import { type Advance, plainSay, type Say } from './outcome.ts';
import { numbered, offering } from './prompted.ts';
import type { Talk } from './state.ts';
import type { Submission } from './submit.ts';

/** Choices of a talk at rest. */
export const RESUME = '=resume';
export const DROP = '=drop';
export const MENU = '=menu';

/**
 * The talk after a run has ended. A command is followed by what its event tells, so no hint is given then; a draft
 * is always offered, else it would be forgotten.
 */
export function resting(talk: Talk, says: readonly Say[], submits: Submission | null): Advance {
  // It does not rest for long: the flow in which it goes on asks the next question.
  if (submits?.goesOn !== undefined) return { kind: 'rests', talk, says, submits };
  if (talk.paused.length > 0)
    return offered(talk, says, submits, { key: 'draft-offer' }, [resume, drop, menu]);
  if (submits !== null) return { kind: 'rests', talk, says, submits };
  return offered(talk, says, submits, { key: 'rest-hint' }, [menu]);
}

/** The talk at rest after a stop: the draft can be taken up again. */
export function stopped(talk: Talk): Advance {
  return offered(talk, [], null, { key: 'stopped' }, talk.paused.length > 0 ? [resume, drop, menu] : [menu]);
}

/** The talk without its newest draft. */
export function dropped(talk: Talk): Advance {
  const left: Talk = { ...talk, offered: null, paused: talk.paused.slice(0, -1) };
  return resting(left, [plainSay({ key: 'draft-dropped' })], null);
}

const resume: Option = { id: RESUME, label: { key: 'draft-continue' } };
const drop: Option = { id: DROP, label: { key: 'draft-drop' } };
const menu: Option = { id: MENU, label: { key: 'to-menu' } };

function offered(
  talk: Talk,
  before: readonly Say[],
  submits: Submission | null,
  words: Phrase,
  options: readonly Option[],
): Advance {
  const next = offering(talk, numbered(options), null);
  const say: Say = {
    phrases: [words],
    choices: next.offered.choices,
    prompt: next.offered.prompt,
    ask: null,
    media: [],
  };
  return { kind: 'rests', talk: { ...talk, ...next }, says: [...before, say], submits };
}
