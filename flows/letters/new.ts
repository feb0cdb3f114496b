// New letter: which kind the clerk writes; an event is told by a person, never taken from anywhere.
import { defineFlow } from '../flow.ts';

/** The apology for a late complaint is not here: its leader signs it with the complaint. */
export const letterNew = defineFlow({
  id: 'letters/new',
  version: 1,
  who: 'officer',
  slots: {},
  start: 'which',
  steps: {
    which: {
      kind: 'choose',
      text: { key: 'letters-new-which' },
      choices: [
        { id: 'birth', label: 'letters-new-birth', next: 'toBirth' },
        { id: 'marriage', label: 'letters-new-marriage', next: 'toMarriage' },
        { id: 'condolence', label: 'letters-new-condolence', next: 'toCondolence' },
        { id: 'thanks', label: 'letters-new-thanks', next: 'toThanks' },
        { id: 'late', label: 'letters-new-late', next: 'toLate' },
      ],
    },
    toBirth: { kind: 'goto', flow: 'letters/birth' },
    toMarriage: { kind: 'goto', flow: 'letters/marriage' },
    toCondolence: { kind: 'goto', flow: 'letters/sorrow' },
    toThanks: { kind: 'goto', flow: 'letters/thanks' },
    toLate: { kind: 'goto', flow: 'letters/late' },
  },
});
