// Which paper: what the counter asked for beyond the list, in words, by voice or with a photo, if I know.
import { defineFlow } from '../flow.ts';

/** Begun after `citizen/sent-back` has been noted. */
export const whichPaper = defineFlow({
  id: 'citizen/which-paper',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: { told: 'told', photos: 'photos' },
  start: 'which',
  steps: {
    which: {
      kind: 'choose',
      text: { key: 'sent-back-which' },
      choices: [{ id: 'unknown', label: 'sent-back-unknown', next: 'done' }],
      otherwise: { into: 'told', photos: 'photos', next: 'say' },
    },
    say: {
      kind: 'submit',
      command: 'SayWhichPaper',
      with: { told: { slotOrNothing: 'told' }, photos: { slotOrNothing: 'photos' } },
    },
    done: { kind: 'say', text: { key: 'sent-back-thanks' }, next: 'end' },
  },
});
