// Lacking: a paper is missing; the clerk says which, and the person reads it in these words.
import { defineFlow } from '../flow.ts';

/** Begun by a button about a ticket. */
export const lacking = defineFlow({
  id: 'leader/lacking',
  version: 1,
  who: 'officer',
  about: 'ticket',
  slots: { paper: 'told' },
  start: 'which',
  steps: {
    which: { kind: 'askText', text: { key: 'desk-which-paper' }, into: 'paper', next: 'send' },
    send: {
      kind: 'submit',
      command: 'SendForPaper',
      with: { ticket: { nothing: true }, paper: { slot: 'paper' } },
    },
  },
});
