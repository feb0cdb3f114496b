// Receipt card: the code of a matter I have sent leaves as a picture.
import { defineFlow } from '../flow.ts';

/** Begun by a button under the receipt. Whose the matter is, and whether it is sealed, is looked at when it is carried out. */
export const receiptCard = defineFlow({
  id: 'citizen/receipt-card',
  version: 1,
  who: 'anyone',
  about: 'complaint',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'SendCard', with: { answers: { nothing: true } } },
  },
});
