// The table of a complaint's life: which command is open to whom, in which status.
import type { CommandKind } from './commands.ts';
import type { Status } from './complaint.ts';

/** What an actor is to a complaint at this moment. */
export const ROLES = ['citizen', 'owner', 'superior', 'clock', 'delivery'] as const;
export type Role = (typeof ROLES)[number];

export type Row = { readonly from: readonly Status[]; readonly by: readonly Role[] };

export const LIFECYCLE = {
  File: { from: [], by: ['citizen'] },
  Accept: { from: ['received', 'assigned'], by: ['owner'] },
  AskCitizen: { from: ['assigned', 'accepted'], by: ['owner'] },
  Supplement: { from: ['received', 'assigned', 'accepted', 'waiting', 'answered'], by: ['citizen'] },
  Forward: { from: ['received', 'assigned', 'accepted'], by: ['owner', 'superior'] },
  Answer: { from: ['assigned', 'accepted', 'waiting'], by: ['owner', 'superior'] },
  Refuse: { from: ['received', 'assigned', 'accepted'], by: ['owner'] },
  SignApology: { from: ['assigned', 'accepted', 'waiting'], by: ['owner', 'superior'] },
  Rate: { from: ['answered', 'closed'], by: ['citizen'] },
  Reopen: { from: ['answered', 'closed'], by: ['citizen'] },
  Withdraw: { from: ['received', 'assigned', 'accepted', 'waiting'], by: ['citizen'] },
  NoteHeard: { from: ['answered'], by: ['delivery', 'owner'] },
  Ring: { from: ['received', 'assigned', 'accepted', 'waiting', 'answered'], by: ['clock'] },
} as const satisfies Record<CommandKind, Row>;
