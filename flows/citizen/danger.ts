// Danger: after the alarm has gone out, one question only: where.
import { defineFlow } from '../flow.ts';

/** Begun by the guard about the alarm just filed; numbers to call have been said before. */
export const danger = defineFlow({
  id: 'citizen/danger',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: { place: 'place', spot: 'told' },
  start: 'where',
  steps: {
    where: {
      kind: 'askPlace',
      text: { key: 'danger-place' },
      into: 'place',
      described: 'spot',
      next: 'send',
      choices: [{ id: 'unable', label: 'danger-no-place', next: 'end' }],
    },
    send: {
      kind: 'submit',
      command: 'Supplement',
      with: {
        told: { slotOrNothing: 'spot' },
        photos: { nothing: true },
        place: { slotOrNothing: 'place' },
      },
    },
  },
});
