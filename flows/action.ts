// Action: the wire form of a tap, and how it is read back.
import { id } from '../domain/ids.ts';
import type { Input } from './input.ts';
import type { About } from './state.ts';

/** Telegram's callback data hold 64 bytes, the least of all channels (channels/abilities.md §1). */
export const ACTION_MAX = 64;

/** Flow ids leave room for `v1:f:`, a colon and a UUID of 36 letters. */
export const FLOW_ID_MAX = ACTION_MAX - 'v1:f:'.length - 1 - 36;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const PRINTABLE = /^[!-~]+$/;
const TAP = /^v1:s:([0-9a-z]{1,12}):([!-~]+)$/;
const BEGIN = /^v1:f:([a-z]+\/[a-z-]+)(?::([!-~]+))?$/;

/** The action of a choice of a prompt. */
export function tapAction(prompt: string, choice: string): string {
  return checked(`v1:s:${prompt}:${choice}`);
}

/** The action that begins a flow, about a complaint or a procedure where it needs one. */
export function beginAction(flow: string, about: string | null): string {
  return checked(about === null ? `v1:f:${flow}` : `v1:f:${flow}:${about}`);
}

/** Whether an id can travel in a tap: printable ASCII, short enough beside the longest prompt name. */
export function fitsInTap(choice: string): boolean {
  return PRINTABLE.test(choice) && choice.length <= ACTION_MAX - 'v1:s::'.length - 12;
}

/**
 * Reads an action; null when the text is none of ours. A UUID is taken for a complaint's until it is known which flow
 * it begins (`begin.ts`): the flow says what its runs are about.
 */
export function parseAction(text: string): Input | null {
  if (text.length > ACTION_MAX) return null;
  const tap = TAP.exec(text);
  if (tap?.[1] !== undefined && tap[2] !== undefined) return { kind: 'tap', prompt: tap[1], choice: tap[2] };
  const begin = BEGIN.exec(text);
  if (begin?.[1] === undefined) return null;
  return { kind: 'begin', flow: begin[1], about: begin[2] === undefined ? null : aboutOf(begin[2]) };
}

/** Marks a letter's id in an action: short, for a flow's name and a UUID must fit beside it. */
const LETTER = 'l.';

/** How the id of what a run is about travels in an action. */
export function aboutInAction(about: About): string {
  return about.kind === 'letter' ? `${LETTER}${about.id}` : about.id;
}

function aboutOf(text: string): About {
  if (text.startsWith(LETTER)) return { kind: 'letter', id: id(text.slice(LETTER.length)) };
  return UUID.test(text) ? { kind: 'complaint', id: id(text) } : { kind: 'procedure', id: id(text) };
}

function checked(action: string): string {
  if (!PRINTABLE.test(action) || action.length > ACTION_MAX)
    throw new RangeError(`No channel carries the action ${action}`);
  return action;
}
