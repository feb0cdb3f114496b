// Keep list: the list of papers at hand is kept, and its papers can be ticked off at once.
import { defineFlow } from '../flow.ts';

/** A flow of its own, as `citizen/papers-card` is: `citizen/papers` only looks around. */
export const keepList = defineFlow({
  id: 'citizen/keep-list',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: { answers: 'answers' },
  start: 'keep',
  steps: {
    keep: {
      kind: 'submit',
      command: 'KeepList',
      with: { answers: { slotOrNothing: 'answers' } },
      goesOn: { flow: 'citizen/kept-list' },
    },
  },
});
