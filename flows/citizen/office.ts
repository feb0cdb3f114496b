// Office: what people come to the commune's house for: numbers, appointments, who does what, hours and fees.
import { defineFlow } from '../flow.ts';

/** One screen of the menu; each line leads to a flow of its own. */
export const office = defineFlow({
  id: 'citizen/office',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'wish',
  steps: {
    wish: {
      kind: 'choose',
      text: { key: 'office-ask' },
      choices: [
        { id: 'counter', label: 'office-counter', next: 'toCounter' },
        { id: 'officials', label: 'office-officials', next: 'toOfficials' },
        { id: 'hours', label: 'office-hours-button', next: 'toHours' },
        { id: 'dossier', label: 'office-dossier', next: 'toDossier' },
      ],
    },
    toCounter: { kind: 'goto', flow: 'citizen/counter' },
    toOfficials: { kind: 'goto', flow: 'citizen/officials' },
    toHours: { kind: 'goto', flow: 'citizen/hours' },
    toDossier: { kind: 'goto', flow: 'citizen/dossier' },
  },
});
