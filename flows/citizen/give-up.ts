// Give up: the number a message was about is given back with one tap.
import { defineFlow } from '../flow.ts';

/** Whose number it is, and whether it still waits, is looked at when it is carried out. */
export const giveUp = defineFlow({
  id: 'citizen/give-up',
  version: 1,
  who: 'anyone',
  about: 'ticket',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'GiveUpNumber', with: { ticket: { nothing: true } } },
  },
});
