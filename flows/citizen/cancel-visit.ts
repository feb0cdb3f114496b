// Cancel visit: the appointment a message was about is given up with one tap, and its seat is free at once.
import { defineFlow } from '../flow.ts';

/** Whose it is, and whether it still stands, is looked at when it is carried out. */
export const cancelVisit = defineFlow({
  id: 'citizen/cancel-visit',
  version: 1,
  who: 'anyone',
  about: 'appointment',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'CancelVisit', with: {} },
  },
});
