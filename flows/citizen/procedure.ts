// Procedure: finds the one that is meant, by words or by life event.
import { defineFlow } from '../flow.ts';

/** Leads to `citizen/papers` about what was found. Begun by a wish with its words in `wish`. */
export const procedure = defineFlow({
  id: 'citizen/procedure',
  version: 1,
  who: 'anyone',
  slots: { wish: 'told', group: 'item', procedure: 'item' },
  start: 'begin',
  steps: {
    begin: {
      kind: 'branch',
      cases: [{ when: { slot: 'wish', is: 'filled' }, next: 'which' }],
      otherwise: 'ask',
    },
    ask: {
      kind: 'askText',
      text: { key: 'procedure-ask' },
      into: 'wish',
      next: 'which',
      choices: [{ id: 'browse', label: 'procedure-browse', next: 'groups' }],
    },
    which: {
      kind: 'list',
      needs: ['procedureMatches'],
      text: { key: 'procedure-which' },
      items: 'procedureMatches',
      into: 'procedure',
      next: 'toPapers',
      empty: 'notFound',
      choices: [{ id: 'none', label: 'procedure-none', next: 'notFound' }],
    },
    notFound: {
      kind: 'choose',
      text: { key: 'procedure-not-found' },
      choices: [
        { id: 'again', label: 'procedure-say-again', next: 'ask' },
        { id: 'browse', label: 'procedure-browse', next: 'groups' },
        { id: 'person', label: 'menu-person', next: 'toPerson' },
      ],
    },
    groups: {
      kind: 'list',
      needs: ['procedureGroups'],
      text: { key: 'procedure-groups' },
      items: 'procedureGroups',
      into: 'group',
      next: 'inGroup',
      empty: 'notFound',
    },
    inGroup: {
      kind: 'list',
      needs: ['procedureList'],
      text: { key: 'procedure-list' },
      items: 'procedureList',
      into: 'procedure',
      next: 'toPapers',
      empty: 'notFound',
    },
    toPapers: { kind: 'goto', flow: 'citizen/papers', about: 'procedure' },
    toPerson: { kind: 'goto', flow: 'citizen/person' },
  },
});
