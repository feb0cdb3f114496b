// Papers card: the list of papers at hand leaves as a picture.
import { defineFlow } from '../flow.ts';

/** A flow of its own: `citizen/papers` looks around and is no draft, so it gives no command. */
export const papersCard = defineFlow({
  id: 'citizen/papers-card',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: { answers: 'answers' },
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'SendCard', with: { answers: { slotOrNothing: 'answers' } } },
  },
});
