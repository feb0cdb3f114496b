// Sent back: the counter asked me for a paper that was not on the list; one tap is enough to say so.
import { defineFlow } from '../flow.ts';

/** Which paper it was is asked afterwards, by `citizen/which-paper`: whoever says no more has been heard all the same. */
export const sentBack = defineFlow({
  id: 'citizen/sent-back',
  version: 1,
  who: 'anyone',
  about: 'procedure',
  slots: {},
  start: 'report',
  steps: {
    report: {
      kind: 'submit',
      command: 'ReportSentBack',
      with: {},
      goesOn: { flow: 'citizen/which-paper' },
    },
  },
});
