// Next: the clerk is done with whoever the button was about, and calls the next.
import { defineFlow } from '../flow.ts';

/** A second tap on the same button serves nobody else: it is about a ticket that has gone. */
export const next = defineFlow({
  id: 'leader/next',
  version: 1,
  who: 'officer',
  about: 'ticket',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'CallNext', with: { ticket: { nothing: true } } },
  },
});
