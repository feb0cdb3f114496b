// The citizen's menu: what the assistant can do, the wishes flat on one screen.
import { defineFlow } from '../flow.ts';

/** Where a conversation begins and comes back to. Language and a person are always one digit away (7, 9), so they take none of the four places. */
export const menu = defineFlow({
  id: 'citizen/menu',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'wish',
  steps: {
    wish: {
      kind: 'choose',
      text: { key: 'menu-ask' },
      choices: [
        { id: 'procedure', label: 'menu-procedure', next: 'toProcedure' },
        { id: 'report', label: 'menu-report', next: 'toReport' },
        { id: 'track', label: 'menu-track', next: 'toTrack' },
        { id: 'office', label: 'menu-office', next: 'toOffice' },
      ],
    },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toReport: { kind: 'goto', flow: 'citizen/report' },
    toTrack: { kind: 'goto', flow: 'citizen/track' },
    toOffice: { kind: 'goto', flow: 'citizen/office' },
  },
});
