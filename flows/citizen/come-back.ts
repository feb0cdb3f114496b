// Come back: the paper that was missing is there; the number goes back to its place in the queue.
import { defineFlow } from '../flow.ts';

/** Begun by the button under the message that named the paper. */
export const comeBack = defineFlow({
  id: 'citizen/come-back',
  version: 1,
  who: 'anyone',
  about: 'ticket',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'ComeBack', with: { ticket: { nothing: true } } },
  },
});
