// Elsewhere: what a commune does not do: who does it, and what the commune can do all the same.
import { defineFlow } from '../flow.ts';

/** Begun by a wish with its words in `story` and the id of a redirect in `place`. */
export const elsewhere = defineFlow({
  id: 'citizen/elsewhere',
  version: 1,
  who: 'anyone',
  slots: { story: 'told', place: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      needs: ['redirect'],
      cases: [{ when: { fact: 'redirect', field: 'isKnown' }, next: 'where' }],
      otherwise: 'toMenu',
    },
    where: {
      kind: 'choose',
      needs: ['redirect'],
      text: {
        key: 'elsewhere-where',
        vars: { what: { fact: 'redirect', field: 'name' }, where: { fact: 'redirect', field: 'where' } },
      },
      choices: [
        { id: 'report', label: 'elsewhere-report', next: 'toReport' },
        { id: 'papers', label: 'procedure-another', next: 'toProcedure' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
        { id: 'menu', label: 'to-menu', next: 'toMenu' },
      ],
    },
    toReport: { kind: 'goto', flow: 'citizen/report', carry: ['story'] },
    toProcedure: { kind: 'goto', flow: 'citizen/procedure' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
    toMenu: { kind: 'goto', flow: 'citizen/menu' },
  },
});
