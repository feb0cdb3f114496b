// Openness: how far the commune has got with what people sent: the newest month's figures, for everybody.
import { defineFlow } from '../flow.ts';

/** Counts only, by the publication rules (DESIGN §5): never a single matter, an officer, or a count under five. */
export const openness = defineFlow({
  id: 'citizen/openness',
  version: 1,
  who: 'anyone',
  slots: {},
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['openness'],
      cases: [{ when: { fact: 'openness', field: 'isThere' }, next: 'show' }],
      otherwise: 'empty',
    },
    show: {
      kind: 'choose',
      needs: ['openness', 'commune'],
      text: {
        key: 'openness-show',
        vars: {
          commune: { fact: 'commune', field: 'name' },
          month: { fact: 'openness', field: 'month' },
          rows: { fact: 'openness', field: 'rows' },
        },
      },
      choices: [
        { id: 'report', label: 'menu-report', next: 'toReport' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    empty: {
      kind: 'choose',
      text: { key: 'openness-empty' },
      choices: [
        { id: 'report', label: 'menu-report', next: 'toReport' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toReport: { kind: 'goto', flow: 'citizen/report' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
