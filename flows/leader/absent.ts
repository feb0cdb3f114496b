// Absent: whoever was called is not there.
import { defineFlow } from '../flow.ts';

/** They are called once more a little later, then the number is given up (`domain/counter/serve.ts`). */
export const absent = defineFlow({
  id: 'leader/absent',
  version: 1,
  who: 'officer',
  about: 'ticket',
  slots: {},
  start: 'send',
  steps: {
    send: { kind: 'submit', command: 'NoteAbsent', with: { ticket: { nothing: true } } },
  },
});
